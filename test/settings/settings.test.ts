// The settings in storage: what a change writes, what comes back, and what happens when something is in the way.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/engine/types.ts';
import { kinds } from '../../src/rules/kinds.ts';
import { changeSettings, changeWishes, defaults, isOn, readDamage, readSettings, watchSettings, withSetting, type Settings } from '../../src/settings.ts';
import { memoryAreas } from './memory-areas.ts';

const rule = { id: 'en/blame/you-failed-to', kind: 'blame' } as const;
const set = (name: string, value: boolean | string) => (now: Settings): Settings => withSetting(now, name, value);

describe('what a change writes', () => {
  test('a rule set that is switched off is stored as that one difference, and switched on again leaves nothing', async () => {
    const areas = memoryAreas();
    expect(await changeSettings(set('ruleSets:care', false), areas)).toBe('kept');
    expect(areas.own.items).toEqual({ 'ruleSets:care': false, form: 2 });
    await changeSettings(set('ruleSets:care', true), areas);
    expect(areas.own.items).toEqual({});
  });

  test('rules are stored under the file they stand in, so that one more switch writes one small item', async () => {
    const areas = memoryAreas();
    for (const id of ['en/blame/you-failed-to', 'en/blame/your-mistake', 'bg/canned/call-is-important', 'team/en/no-worries']) await changeSettings(set(`rules:${id}`, false), areas);
    expect(areas.own.items).toEqual({ 'rules:en/blame': ['-you-failed-to', '-your-mistake'], 'rules:bg/canned': ['-call-is-important'], 'rules:team/en': ['-no-worries'], form: 2 });
  });

  test('every rule of every file can be switched off within the quotas', async () => {
    const areas = memoryAreas();
    const all = new Set((['en', 'ru', 'bg'] as const).flatMap((lang) => Object.keys(kinds).flatMap((kind) => Array.from({ length: 60 }, (_, at) => `${lang}/${kind}/as-we-already-told-you-${at}`))));
    expect(await changeSettings((now) => ({ ...now, rulesOff: all }), areas)).toBe('kept');
    expect((await readSettings(areas)).rulesOff).toEqual(all);
  });

  test('two changes at once both hold', async () => {
    const areas = memoryAreas();
    await Promise.all([changeSettings(set('rules:en/blame/a', false), areas), changeSettings(set('rules:en/blame/b', false), areas)]);
    expect(areas.own.items).toEqual({ 'rules:en/blame': ['-a', '-b'], form: 2 });
  });

  test('two devices that change different switches at the same time write different items', async () => {
    const [one, other] = [memoryAreas(), memoryAreas()];
    await changeSettings(set('kinds:blame', false), one);
    await changeSettings(set('kinds:curt', false), other);
    const synced = memoryAreas({ ...one.own.items, ...other.own.items });
    expect((await readSettings(synced)).kindsOff).toEqual(new Set(['blame', 'curt']));
  });

  test('items that are not settings are left alone', async () => {
    const areas = memoryAreas({ somethingElse: 1, 'kinds:blame': false });
    await changeSettings(() => defaults, areas);
    expect(areas.own.items).toEqual({ somethingElse: 1 });
  });

  test('whatever a person chooses reads back as the same', async () => {
    const some = <T>(values: readonly T[]) => fc.subarray([...values]).map((chosen) => new Set(chosen));
    const kind = some(Object.keys(kinds) as Kind[]);
    const wanted = fc.record({
      ruleSetsOff: some(['honor', 'care', 'moments'] as const),
      kindsOff: kind,
      rulesOff: some(['en/blame/you-failed-to', 'ru/curt/no', 'bg/servile/a-thousand-apologies', 'team/bg/nyama-problem']),
      languagesOff: some(['ru', 'bg'] as const),
      sitesOff: some(['help.example.com', '127.0.0.1', '[::1]']),
      sitesAdded: some(['https://help.example.com/*', 'http://localhost/*']),
      level: fc.constantFrom('quiet', 'line', 'ask'),
      askKinds: kind,
      readerKindsOff: kind,
      announces: fc.boolean(),
      quietMarks: fc.boolean(),
      reader: fc.boolean(),
      readerQuietMarks: fc.boolean(),
      readsNotes: fc.boolean(),
      gender: fc.constantFrom('neutral', 'feminine', 'masculine'),
    });
    await fc.assert(
      fc.asyncProperty(wanted, async (choice) => {
        const areas = memoryAreas();
        expect(await changeSettings((now) => ({ ...now, ...choice }), areas)).toBe('kept');
        expect(await readSettings(areas)).toMatchObject(choice);
      }),
    );
  });
});

describe('what comes from storage', () => {
  test('an unusable item counts as unchanged, spares the others, and is named', async () => {
    const areas = memoryAreas({ 'ruleSets:care': 'no', 'kinds:blame': false, 'kinds:no-such-kind': false, announces: 'no', gender: 'male', 'addedSites:<all_urls>': true, 'rules:en/blame': ['-a', 7], other: 1 });
    expect(await readSettings(areas)).toMatchObject({ ...defaults, kindsOff: new Set(['blame']), rulesOff: new Set(['en/blame/a']), origins: expect.anything() });
    expect((await readDamage(areas)).damaged).toEqual(['ruleSets:care', 'kinds:no-such-kind', 'announces', 'gender', 'addedSites:<all_urls>', 'rules:en/blame']);
  });

  test('what could not be read is kept aside before the next change writes over it', async () => {
    const areas = memoryAreas({ 'rules:en/blame': 'not a list', gender: 'male' });
    await changeSettings(set('kinds:curt', false), areas);
    expect(areas.own.items).toEqual({ 'kinds:curt': false, form: 2 });
    expect(areas.local.items).toEqual({ damaged: { 'rules:en/blame': 'not a list', gender: 'male' } });
  });

  test('no shape of stored values makes reading fail, in any area', async () => {
    const keys = fc.constantFrom('ruleSets', 'ruleSets:care', 'kinds:__proto__', 'level', 'sites:', 'rules:en/blame', 'rules:en/__proto__', 'team', 'policySeen', 'suggested', 'organization', '__proto__', 'form', 'toString');
    const anything = fc.dictionary(keys, fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (own, policy, local) => {
        expect(Object.keys(await readSettings(memoryAreas(own, policy, local))).sort()).toEqual(Object.keys(defaults).sort());
      }),
    );
  });

  test('what a newer version wrote is used and never written over', async () => {
    const items = { 'kinds:blame': false, 'kinds:tomorrows-kind': 'perhaps', form: 3 };
    const areas = memoryAreas(structuredClone(items));
    expect((await readSettings(areas)).kindsOff).toEqual(new Set(['blame']));
    expect(await changeSettings(set('kinds:curt', false), areas)).toBe('newer');
    expect(areas.own.items).toEqual(items);
    expect(areas.local.items).toEqual({});
  });

  test('a change that the browser has no room for leaves the old value', async () => {
    const areas = memoryAreas({ 'sites:old.example': false });
    const many = new Set(Array.from({ length: 600 }, (_, at) => `host-number-${at}.example`));
    expect(await changeSettings((now) => ({ ...now, sitesOff: many }), areas)).toBe('full');
    expect([...(await readSettings(areas)).sitesOff]).toEqual(['old.example']);
    expect(await changeSettings(set('announces', false), areas)).toBe('kept');
  });
});

describe('a policy', () => {
  test('is in force at once, and goes when the browser takes it away', async () => {
    const areas = memoryAreas({}, { ruleSets: ['-fairness'] });
    expect((await readSettings(areas)).ruleSetsOff).toEqual(new Set(['fairness']));
    await areas.policy.remove(['ruleSets']);
    expect((await readSettings(areas)).ruleSetsOff).toEqual(new Set());
  });

  test('that the browser has not given yet is the one that was seen last', async () => {
    const areas = memoryAreas({}, {}, { policySeen: { level: 'ask' } });
    expect((await readSettings(areas)).level).toBe('ask');
  });

  test('locks what it decides', async () => {
    const areas = memoryAreas({}, { level: 'ask', suggested: { kinds: ['-curt'] } });
    expect(await changeSettings(set('level', 'line'), areas)).toBe('locked');
    expect(areas.own.items).toEqual({});
    expect(await changeSettings(set('kinds:curt', true), areas)).toBe('kept');
    expect(areas.own.items).toEqual({ 'kinds:curt': true, form: 2 });
    expect(await readSettings(areas)).toMatchObject({ level: 'ask', kindsOff: new Set() });
  });
});

describe('a wish', () => {
  test('that is overruled can be taken back, and wished again', async () => {
    const areas = memoryAreas({ 'kinds:blame': false, 'kinds:curt': false, form: 2 }, { kinds: ['+blame'] });
    expect(await changeWishes((own) => new Map([...own].filter(([name]) => name !== 'kinds:blame')), areas)).toBe('kept');
    expect(areas.own.items).toEqual({ 'kinds:curt': false, form: 2 });
    expect(await changeWishes((own) => new Map(own).set('kinds:blame', false), areas)).toBe('kept');
    expect(areas.own.items).toEqual({ 'kinds:blame': false, 'kinds:curt': false, form: 2 });
    expect((await readSettings(areas)).kindsOff).toEqual(new Set(['curt']));
  });
});

describe('a watcher', () => {
  test('hears of a change until it stops, and of nothing that changes nothing', async () => {
    const areas = memoryAreas();
    const heard: boolean[] = [];
    let next = (): void => undefined;
    const stop = watchSettings(({ announces }) => {
      heard.push(announces);
      next();
    }, areas);
    const heardOne = (): Promise<void> => new Promise((resolve) => (next = resolve));
    let waiting = heardOne();
    await changeSettings(set('announces', false), areas);
    await waiting;
    await areas.local.set({ somethingElse: 1 });
    await areas.own.set({ somethingElse: 1 });
    waiting = heardOne();
    await changeSettings(set('announces', true), areas);
    await waiting;
    expect(heard).toEqual([false, true]);
    stop();
  });
});

describe('whether a rule is on', () => {
  test.each([
    ['by default', {}, true],
    ['with its rule set off', { 'ruleSets:care': false }, false],
    ['with another rule set off', { 'ruleSets:honor': false }, true],
    ['with its kind off', { 'kinds:blame': false }, false],
    ['with itself off', { 'rules:en/blame': ['-you-failed-to'] }, false],
    ['with its namesake in another language off', { 'rules:ru/blame': ['-you-failed-to'] }, true],
  ])('%s', async (_, stored, expected) => {
    expect(isOn(await readSettings(memoryAreas(stored)), rule)).toBe(expected);
  });

  test('a quiet rule is on unless quieter marks are off; the others do not care', () => {
    expect(isOn(defaults, { ...rule, isQuiet: true })).toBe(true);
    expect(isOn({ ...defaults, quietMarks: false }, { ...rule, isQuiet: true })).toBe(false);
    expect(isOn({ ...defaults, quietMarks: false }, rule)).toBe(true);
  });

  test('a team’s own rule speaks though its kind is off, until it itself is', () => {
    const own = { id: 'team/en/no-worries', kind: 'canned' } as const;
    expect(isOn({ ...defaults, kindsOff: new Set(['canned']) }, own)).toBe(true);
    expect(isOn({ ...defaults, rulesOff: new Set([own.id]) }, own)).toBe(false);
  });
});
