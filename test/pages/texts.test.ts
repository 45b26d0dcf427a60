// The interface texts: the same keys in each language, and no key that nobody defined.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
type Messages = Record<string, { message: string }>;
const read = (lang: string): Messages => JSON.parse(readFileSync(join(root, `public/_locales/${lang}/messages.json`), 'utf8')) as Messages;
const texts = { en: read('en'), ru: read('ru'), bg: read('bg') };
const placeholders = (text: string | undefined): string[] => [...new Set(text?.match(/\$\d/g))].toSorted();

describe.each(['ru', 'bg'] as const)('%s', (lang) => {
  test('has the keys that English has', () => expect(Object.keys(texts[lang])).toEqual(Object.keys(texts.en)));
  test('has the same values in each text', () => {
    for (const [key, { message }] of Object.entries(texts.en)) expect([key, placeholders(texts[lang][key]?.message)]).toEqual([key, placeholders(message)]);
  });
});

test('keys stand in the order of the alphabet, so that two people seldom edit the same line', () => {
  for (const messages of Object.values(texts)) expect(Object.keys(messages)).toEqual(Object.keys(messages).toSorted());
});

test('no text shouts', () => {
  for (const messages of Object.values(texts)) for (const { message } of Object.values(messages)) expect(message).not.toMatch(/!|please note|oops/i);
});

test('the store’s limits hold: a name of 75 characters, a description of 132', () => {
  for (const { appName, appDescription } of Object.values(texts)) {
    expect(appName?.message.length).toBeLessThanOrEqual(75);
    expect(appDescription?.message.length).toBeLessThanOrEqual(132);
  }
});

test('the pages ask only for texts that exist', () => {
  const sources = ['options', 'popup', 'page'].flatMap((folder) => readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => join(root, 'src', folder, name)));
  for (const file of sources) {
    const source = readFileSync(file, 'utf8');
    for (const [, key] of source.matchAll(/\bsay\('(\w+)'/g)) expect(texts.en, file).toHaveProperty(key!);
    for (const [, key] of source.matchAll(/\bsayCount\('(\w+)'/g)) for (const form of ['One', 'Few', 'Many', 'Other']) expect(texts.en, file).toHaveProperty(key! + form);
  }
});
