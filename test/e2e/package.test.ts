// What is in the built package: sizes, permissions, and doors that must not be there.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { demoExtension } from '../../demo/build.mjs';
import { hosts } from '../../src/helpdesks/index.ts';

const file = (name: string): Buffer => readFileSync(join(demoExtension, name));
const gzipped = (name: string): number => gzipSync(file(name), { level: 9 }).length;
const manifest = JSON.parse(file('manifest.json').toString()) as Record<string, unknown>;

test('the loader is under 1 KB', () => {
  expect(file('src/loader.iife.js').length).toBeLessThan(1024);
});

test('the code, the learned reader’s included, and the texts of its card are under 76 KB gzipped', () => {
  const names = ['src/loader.iife.js', 'src/content.iife.js'];
  for (const lang of ['en', 'ru', 'bg']) expect([...names, `texts/${lang}.js`].map(gzipped).reduce((sum, size) => sum + size), lang).toBeLessThan(76 * 1024);
});

test.each(['en', 'ru', 'bg'])('the rules of %s are under 200 KB gzipped', (lang) => {
  expect(gzipped(`packs/${lang}.js`)).toBeLessThan(200 * 1024);
});

test.each(['en', 'ru', 'bg'])('the learned reader of %s and its pairs are under 1 MB gzipped', (lang) => {
  expect(gzipped(`learned/${lang}.js`)).toBeLessThan(2 ** 20);
});

test('no page can load a file of ours, and no page can talk to the worker', () => {
  for (const door of ['web_accessible_resources', 'externally_connectable', 'sandbox']) expect(manifest).not.toHaveProperty(door);
});

test('the demo differs from the release in the hosts of this machine and nothing else', () => {
  expect(manifest['host_permissions']).toEqual([...hosts, 'http://127.0.0.1/*', 'http://localhost/*', 'https://localhost/*']);
  expect((manifest['content_scripts'] as { matches: string[] }[]).map(({ matches }) => matches)).toEqual([[...hosts, 'http://127.0.0.1/*']]);
  expect(manifest['permissions']).toEqual(['storage', 'scripting', 'activeTab', 'alarms']);
});

test('one script asks for a team’s file, and it never comes into a page; nothing else makes a request or runs text as code', () => {
  const scripts = readdirSync(demoExtension, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js') && statSync(join(demoExtension, name)).isFile());
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of scripts) expect(file(name).toString(), name).not.toMatch(/XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|\beval\(|new Function\(/);
  const asking = scripts.filter((name) => /\bfetch\(/.test(file(name).toString()));
  expect(asking.map((name) => name.replace(/-[\w-]{8}\.js$/, ''))).toHaveLength(1);
  expect(asking[0]).toMatch(/^assets\//);
  expect(file(asking[0] ?? '').toString()).toContain('no-referrer');
});
