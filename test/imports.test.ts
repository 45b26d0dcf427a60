// Who may import whom. Types may come from any types.ts; values only as the table says.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Room -> the rooms and packages that it may import values of. A room is a folder of src, or a file directly in it; `..` is what lies outside of src, such as the interface's texts. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'rules': ['rules'],
  'languages': ['languages'],
  'engine': ['engine', 'languages'],
  'learned': ['learned', 'engine'],
  'phrases': ['phrases', 'engine', 'papaparse', 'yaml'],
  'macros': ['macros', 'engine', 'learned', 'papaparse', 'htmlparser2'],
  'team': ['team', 'settings', 'phrases', 'engine', 'jose'],
  'editors': ['editors'],
  'helpdesks': ['helpdesks'],
  'overlay': ['overlay', 'tokens.css', 'preact'],
  'settings.ts': ['settings', 'rules'],
  'settings': ['settings', 'rules'],
  'messages.ts': [],
  'say.ts': [],
  'page': ['page', 'settings.ts', 'say.ts', 'tokens.css', 'preact'],
  'options': ['options', 'page', 'settings.ts', 'settings', 'team', 'phrases', 'macros', 'messages.ts', 'say.ts', 'tokens.css', 'rules', 'helpdesks', 'engine', 'languages', 'learned', 'packs', 'preact', 'webextension-polyfill'],
  'popup': ['popup', 'page', 'settings.ts', 'messages.ts', 'say.ts', 'tokens.css', 'rules', 'helpdesks', 'preact', 'webextension-polyfill'],
  'cli': ['cli', 'engine', 'languages', 'learned', 'rules', 'settings.ts', 'settings', 'team', 'phrases', 'macros', 'packs', 'node', 'jose', 'piscina', '..'],
  'focus.ts': [],
  'content': ['content', 'focus.ts', 'helpdesks', 'editors', 'engine', 'learned', 'overlay', 'settings.ts', 'settings', 'messages.ts', 'say.ts'],
  'loader.iife.ts': ['focus.ts'],
  'content.iife.ts': ['content'],
  'commitments.iife.ts': ['engine', 'languages'],
  'background': ['background', 'messages.ts', 'settings.ts', 'settings', 'say.ts', 'overlay', 'engine', 'rules', 'team', 'phrases', 'webextension-polyfill'],
  'background.ts': ['background', 'loader.iife.ts', 'content.iife.ts', 'commitments.iife.ts', 'messages.ts', 'settings.ts', 'webextension-polyfill'],
  'cli.ts': ['cli'],
};

const src = join(import.meta.dirname, '../src');

function* filesBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else if (/\.tsx?$/.test(name) && !name.endsWith('.d.ts')) yield path;
  }
}

const roomOf = (path: string): string => relative(src, path).split('/')[0] ?? '';

function importedRoom(from: string, specifier: string): string {
  if (specifier.startsWith('virtual:warmline/')) return 'packs';
  if (specifier.startsWith('.')) return roomOf(join(dirname(from), specifier.replace(/\?.*$/, '')));
  return specifier.split(/[:/]/)[0] ?? '';
}

const importLine = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

for (const file of filesBelow(src)) {
  const name = relative(src, file);
  test(`${name} imports only what its room may know`, () => {
    const room = roomOf(file);
    const allowed = mayImport[room];
    expect(allowed, `${room} is not in the table of test/imports.test.ts: add it with what it may import.`).toBeDefined();
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(importLine)) {
      const target = importedRoom(file, specifier);
      expect(allowed?.includes(target), `src/${name} imports ${specifier}; ${room} may import ${allowed?.join(', ') || 'nothing'}.`).toBe(true);
    }
  });
}
