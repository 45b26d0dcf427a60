// The examples for administrators: each is what its system takes, all say the same, and Warmline takes every word of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitmentsFrom } from '../../src/engine/commitments-from.ts';
import { phrasesFrom } from '../../src/phrases/phrases.ts';
import { otherPolicyKeys } from '../../src/settings.ts';
import { layerFrom } from '../../src/settings/layer.ts';
import { fromRegistry, keysOfReg, parseXml, valueOf, type Element } from './formats.ts';
import { refused, resolved, schema } from './schema.ts';

type Data = Readonly<Record<string, unknown>>;

const docs = join(import.meta.dirname, '../../docs');
const text = (name: string): string => readFileSync(join(docs, name), 'utf8');
const json = (name: string): Data => JSON.parse(text(name)) as Data;
const at = (value: unknown, ...path: readonly string[]): unknown => path.reduce<unknown>((found, key) => (found as Data | undefined)?.[key], value);

const id = 'EXTENSION_ID';
const policy = json('policy/policy.json');
const installed = { installation_mode: 'force_installed', update_url: 'https://updates.example.com/warmline.xml' };

/** What of a policy would be lost on the way to an agent. */
function lost(value: unknown): string[] {
  const { phrases = [], commitments = [] } = value as Data;
  return [
    ...refused(value),
    ...layerFrom(value, otherPolicyKeys).unusable.map(({ path }) => path),
    ...phrasesFrom(phrases).problems.map(({ message }) => message),
    ...commitmentsFrom(commitments).problems.map(({ where, fault }) => `${where} ${fault}`),
  ];
}

describe('every form says the same', () => {
  test('Linux', () => {
    expect(json('policy/linux.json')).toEqual({ ExtensionSettings: { [id]: installed }, '3rdparty': { extensions: { [id]: policy } } });
  });

  test('Google Admin console', () => {
    expect(json('policy/google-admin.json')).toEqual(Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }])));
  });

  test('Firefox', () => {
    const found = json('policy/firefox-policies.json');
    expect(at(found, 'policies', '3rdparty', 'Extensions', id)).toEqual(policy);
    expect(at(found, 'policies', 'ExtensionSettings', id, 'installation_mode')).toBe('force_installed');
  });

  test.each([['chrome', 'Google\\Chrome'], ['edge', 'Microsoft\\Edge']])('the registry, %s', (browser, path) => {
    const keys = keysOfReg(text(`policy/windows/${browser}.reg`));
    const root = `SOFTWARE\\Policies\\${path}`;
    expect([...keys.keys()]).toEqual([`${root}\\ExtensionSettings\\${id}`, `${root}\\3rdparty\\extensions\\${id}\\policy`]);
    expect(keys.get(`${root}\\ExtensionSettings\\${id}`)).toEqual(installed);
    expect(fromRegistry(keys.get(`${root}\\3rdparty\\extensions\\${id}\\policy`) ?? {})).toEqual(policy);
  });

  test.each([['chrome', 'com.google.Chrome'], ['edge', 'com.microsoft.Edge']])('macOS, %s', (browser, domain) => {
    const profile = valueOf(parseXml(text(`policy/macos-${browser}.mobileconfig`))) as { readonly PayloadUUID: string; readonly PayloadContent: readonly Data[] };
    const [install, decided] = profile.PayloadContent;
    expect(install?.['PayloadType']).toBe(domain);
    expect(at(install, 'ExtensionSettings', id)).toEqual(installed);
    expect(decided?.['PayloadType']).toBe(`${domain}.extensions.${id}`);
    expect(Object.fromEntries(Object.entries(decided ?? {}).filter(([key]) => !key.startsWith('Payload')))).toEqual(policy);
    const uuids = [profile, ...profile.PayloadContent].map((payload) => payload['PayloadUUID']);
    for (const uuid of uuids) expect(uuid).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    expect(new Set(uuids).size).toBe(3);
  });
});

describe('group policy', () => {
  const admx = parseXml(text('policy/windows/warmline.admx'));
  const adml = parseXml(text('policy/windows/en-US/warmline.adml'));
  const child = ({ children }: Element, name: string): Element => {
    const found = children.find((element) => element.name === name);
    if (!found) throw new Error(`There is no <${name}>.`);
    return found;
  };
  const policies = child(admx, 'policies').children;
  const strings = new Map(child(child(adml, 'resources'), 'stringTable').children.map(({ attributes, text: words }) => [attributes['id'], words]));
  const presentations = new Map(child(child(adml, 'resources'), 'presentationTable').children.map(({ attributes, children }) => [attributes['id'], children]));

  test.each([['chrome', 'Google\\Chrome'], ['edge', 'Microsoft\\Edge']])('every key can be set for %s, where the browser looks for it', (browser, path) => {
    const root = `Software\\Policies\\${path}\\3rdparty\\extensions\\${id}\\policy`;
    const ours = policies.filter(({ attributes }) => attributes['name']?.startsWith(`${browser}-`));
    expect(ours.map(({ attributes }) => attributes['name'])).toEqual(Object.keys(schema.properties ?? {}).map((key) => `${browser}-${key}`));
    for (const { attributes, children } of ours) {
      const key = attributes['name']?.slice(browser.length + 1) ?? '';
      const { type, items } = resolved(schema.properties?.[key] ?? {});
      expect(attributes['key'], key).toBe(root);
      const [element] = children.find(({ name }) => name === 'elements')?.children ?? [];
      if (type === 'boolean') expect([attributes['valueName'], ...children.slice(-2).map(({ name, children: [value] }) => `${name} ${value?.attributes['value']}`)], key).toEqual([key, 'enabledValue 1', 'disabledValue 0']);
      else if (type === 'array' && items?.type === 'string') expect([element?.name, element?.attributes['key'], element?.attributes['valuePrefix']], key).toEqual(['list', `${root}\\${key}`, '']);
      else expect([key === 'level' ? 'enum' : 'text', key], key).toEqual([element?.name, element?.attributes['valueName']]);
    }
  });

  test('every text and every box that is named is there', () => {
    const named = [...text('policy/windows/warmline.admx').matchAll(/\$\((string|presentation)\.([\w-]+)\)/g)];
    expect(named.length).toBeGreaterThan(40);
    for (const [, kind, name = ''] of named) expect((kind === 'string' ? strings : presentations).has(name), `${kind} ${name}`).toBe(true);
    for (const { attributes, children } of policies) {
      const [element] = children.find(({ name }) => name === 'elements')?.children ?? [];
      if (element) expect(presentations.get(/\.(\w+)\)/.exec(attributes['presentation'] ?? '')?.[1])?.map((box) => box.attributes['refId'])).toEqual([element.attributes['id']]);
    }
  });
});

describe('Warmline takes every word', () => {
  /** The policies in a block of the page, whatever stands around them. */
  function policiesIn(block: Data): unknown[] {
    const wrapped = at(block, '3rdparty', 'extensions', id) ?? at(block, 'policies', '3rdparty', 'Extensions', id);
    if (wrapped) return [wrapped];
    if ('ExtensionSettings' in block) return [];
    const values = Object.entries(block);
    if (values.every(([, value]) => at(value, 'Value') !== undefined)) return [Object.fromEntries(values.map(([key, value]) => [key, at(value, 'Value')]))];
    return [block];
  }

  const blocks = [...text('for-admins.md').matchAll(/```json\n([^]*?)```/g)].map(([, block = '']) => JSON.parse(block) as Data);

  test.each(['policy/policy.json', 'policy/team-file.json'])('%s', (name) => {
    expect(lost(json(name))).toEqual([]);
  });

  test('each block of the page', () => {
    expect(blocks.length).toBeGreaterThan(6);
    for (const block of blocks) for (const found of policiesIn(block)) expect(lost(found), JSON.stringify(found)).toEqual([]);
    expect(blocks.flatMap(policiesIn).length).toBeGreaterThan(5);
  });

  test('each example in the table of keys', () => {
    const rows = [...text('for-admins.md').matchAll(/^\| (`\w+`(?:, `\w+`)*) \| (`[^|]+`(?:, `[^|]+`)*) \|/gm)];
    const names = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const decided: Data = Object.fromEntries(rows.flatMap(([, keys = '', values = '']) => names(keys).map((key, index) => [key, JSON.parse(names(values)[index] ?? 'null') as unknown])));
    expect(lost(decided)).toEqual([]);
    expect([...Object.keys(decided), 'phrases', 'commitments', 'teamFile'].toSorted()).toEqual(Object.keys(schema.properties ?? {}).toSorted());
  });

  test('a word that does not exist is found out', () => {
    expect(lost({ ...policy, ruleSets: ['-honour'], level: 'loud', sites: 'a', suggested: { kinds: ['curt'] }, mistakes: true })).toEqual(['sites', 'mistakes', 'ruleSets[0]', 'level', 'sites', 'mistakes', 'suggested.kinds[0]']);
  });
});
