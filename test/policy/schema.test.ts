// The schema of the browser's policy: what can be decided, and that nothing in it could collect anything about anybody (threat T12).
import { expect, test } from 'vitest';
import { otherPolicyKeys } from '../../src/settings.ts';
import { lists, personal, plain } from '../../src/settings/names.ts';
import { kinds } from '../../src/rules/kinds.ts';
import { schema, resolved, within } from './schema.ts';

const choices = ['ruleSets', 'kinds', 'rules', 'readerKinds', 'askKinds', 'languages', 'sites', 'addedSites', 'level', 'reader', 'readerQuietMarks', 'quietMarks', 'readsNotes'];

/** All that a policy may say. A new key needs a line here, and with it the answer to: could it tell anybody anything about a person? */
const allowed = [
  'organization',
  ...choices,
  'suggested', ...choices.map((choice) => `suggested.${choice}`),
  'phrases', ...['id', 'lang', 'kind', 'match', 'unless', 'why', 'instead'].map((key) => `phrases[].${key}`),
  'commitments', 'commitments[].id',
  ...['about', 'says'].flatMap((key) => [key, `${key}.en`, `${key}.ru`, `${key}.bg`]).map((key) => `commitments[].${key}`),
  'commitments[].within', 'commitments[].within.amount', 'commitments[].within.unit',
  'teamFile', 'teamFile.url', 'teamFile.key', 'teamFile.minimumVersion',
];

const all = [...within(schema)];

test('a policy can say what stands in the list, and nothing else', () => {
  expect(all.map(([path]) => path).toSorted()).toEqual(allowed.toSorted());
});

test('the schema and the reader of settings know the same keys', () => {
  const settings = [...Object.keys(lists), ...Object.keys(plain)].filter((name) => !personal.has(name));
  expect(Object.keys(schema.properties ?? {}).toSorted()).toEqual([...settings, ...otherPolicyKeys, 'suggested'].toSorted());
  expect(Object.keys(schema.properties?.['suggested']?.properties ?? {}).toSorted()).toEqual(settings.toSorted());
  for (const name of settings) expect(resolved(schema.properties?.[name] ?? {}).type, name).toBe(Object.hasOwn(lists, name) ? 'array' : name === 'level' ? 'string' : 'boolean');
});

test('everything has a title and a description for the administrator', () => {
  for (const [path, { title, description }] of all) {
    expect(title, path).toMatch(/\S/);
    expect(description, path).toMatch(/\S.*\.$/);
  }
});

test('every name that may be written is named', () => {
  const described = (key: string): string => schema.properties?.[key]?.description ?? '';
  for (const kind of Object.keys(kinds)) expect(described('kinds')).toMatch(new RegExp(`[ ,]${kind}[,.]`));
  for (const { ruleSet } of Object.values(kinds)) expect(described('ruleSets')).toContain(ruleSet);
  for (const level of ['quiet', 'line', 'ask']) expect(described('level')).toContain(`"${level}"`);
});

// For one value that it refuses Chromium drops the whole key, and `chrome://policy` does not say so. So the words are checked by us, entry by entry.
test('the schema knows shapes and no words', () => {
  for (const [path, part] of [['', schema] as const, ...all, ...all.flatMap(([path, { items }]) => (items ? [[`${path}[]`, items] as const] : []))]) {
    expect(Object.keys(part).filter((word) => !['type', 'properties', 'items', 'id', '$ref', 'title', 'description'].includes(word)), path).toEqual([]);
    expect([part.type, part.$ref].filter(Boolean).length, `${path} has one type or one reference`).toBe(1);
    expect(resolved(part).type, path).toBeDefined();
  }
});
