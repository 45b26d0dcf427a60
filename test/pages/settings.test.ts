// The settings: what is stored, what comes back, and what happens when the browser refuses.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/engine/types.ts';
import { kinds } from '../../src/rules/kinds.ts';
import { changeSettings, defaults, differences, isOn, merge, readSettings, watchSettings, withValue, type Settings } from '../../src/settings.ts';
import { memoryArea } from './memory-area.ts';

const rule = { id: 'en/blame/you-failed-to', kind: 'blame' } as const;
const off = (id: string) => (now: Settings): Settings => ({ ...now, rulesOff: withValue(now.rulesOff, id, true) });

describe('what is stored', () => {
  test('nothing is stored for somebody who changed nothing', () => {
    expect(differences(defaults)).toEqual({});
    expect(merge({})).toEqual(defaults);
  });

  test('a rule set that is switched off is stored as that one difference, and switched on again leaves nothing', async () => {
    const area = memoryArea();
    await changeSettings((now) => ({ ...now, ruleSetsOff: withValue(now.ruleSetsOff, 'care', true) }), area);
    expect(area.items).toEqual({ ruleSetsOff: ['care'] });
    await changeSettings((now) => ({ ...now, ruleSetsOff: withValue(now.ruleSetsOff, 'care', false) }), area);
    expect(area.items).toEqual({});
  });

  test('rules are stored under the file they stand in, so that one more switch writes one small item', async () => {
    const area = memoryArea();
    for (const id of ['en/blame/you-failed-to', 'en/blame/your-mistake', 'bg/canned/call-is-important']) await changeSettings(off(id), area);
    expect(area.items).toEqual({ 'rulesOff.en.blame': ['you-failed-to', 'your-mistake'], 'rulesOff.bg.canned': ['call-is-important'] });
  });

  test('what is stored reads back as the same settings, whatever they are', () => {
    const some = <T>(values: readonly T[]) => fc.subarray([...values]).map((chosen) => new Set(chosen));
    const settings: fc.Arbitrary<Settings> = fc.record({
      ruleSetsOff: some(['honor', 'care', 'moments'] as const),
      kindsOff: some(Object.keys(kinds) as Kind[]),
      rulesOff: some(['en/blame/you-failed-to', 'ru/curt/no', 'bg/servile/a-thousand-apologies']),
      sitesOff: some(['help.example.com', '127.0.0.1', '[::1]']),
      sitesAdded: some(['https://help.example.com/*', 'http://localhost/*']),
      announces: fc.boolean(),
      quietMarks: fc.boolean(),
      reader: fc.boolean(),
      readerQuietMarks: fc.boolean(),
      readerKindsOff: some(Object.keys(kinds) as Kind[]),
      gender: fc.constantFrom('neutral', 'feminine', 'masculine'),
      askBeforeSending: fc.boolean(),
      readsNotes: fc.boolean(),
      askKinds: some(Object.keys(kinds) as Kind[]),
    });
    fc.assert(
      fc.property(settings, (any) => {
        expect(merge(JSON.parse(JSON.stringify(differences(any))))).toEqual(any);
      }),
    );
  });

  test('every rule of every file can be switched off within the quotas', async () => {
    const area = memoryArea();
    const all = new Set((['en', 'ru', 'bg'] as const).flatMap((lang) => Object.keys(kinds).flatMap((kind) => Array.from({ length: 60 }, (_, at) => `${lang}/${kind}/as-we-already-told-you-${at}`))));
    expect(await changeSettings((now) => ({ ...now, rulesOff: all }), area)).toBe(true);
    expect((await readSettings(area)).rulesOff).toEqual(all);
  });
});

describe('what comes from storage', () => {
  test('an unusable part counts as unchanged and spares the others', () => {
    expect(merge({ ruleSetsOff: 'care', kindsOff: ['blame', 'no-such-kind', 7], announces: 'no', quietMarks: 0, gender: 'male', sitesAdded: ['<all_urls>', 'https://a.example/*'], other: 1 })).toEqual({
      ...defaults,
      kindsOff: new Set(['blame']),
      sitesAdded: new Set(['https://a.example/*']),
    });
  });

  test('no shape of a stored value makes reading fail', () => {
    const keys = fc.constantFrom('ruleSetsOff', 'kindsOff', 'sitesOff', 'sitesAdded', 'announces', 'quietMarks', 'gender', 'readsNotes', 'askBeforeSending', 'askKinds', 'rulesOff.en.blame', 'rulesOff.en.__proto__', '__proto__');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (stored) => {
        expect(Object.keys(merge(stored))).toEqual(Object.keys(defaults));
      }),
    );
  });

  test('a gender is one of three, and neutral is stored as nothing', async () => {
    for (const gender of ['feminine', 'masculine'] as const) expect(merge({ gender }).gender).toBe(gender);
    for (const gender of ['neutral', 'Feminine', '', 'toString', null, ['feminine']]) expect(merge({ gender }).gender).toBe('neutral');
    const area = memoryArea({ gender: 'feminine' });
    await changeSettings((now) => ({ ...now, gender: 'neutral' }), area);
    expect(area.items).toEqual({});
  });

  test('asking before a reply goes is off until somebody turns it on', () => {
    for (const askBeforeSending of [undefined, false, 1, 'true', null]) expect(merge({ askBeforeSending }).askBeforeSending).toBe(false);
    expect(merge({ askBeforeSending: true }).askBeforeSending).toBe(true);
  });

  test('what is asked about is template leftovers until it is chosen, and may be nothing', async () => {
    for (const askKinds of [undefined, 'blame', { leftover: true }, null]) expect(merge({ askKinds }).askKinds).toEqual(new Set(['leftover']));
    expect(merge({ askKinds: ['blame', 'no-such-kind', 7] }).askKinds).toEqual(new Set(['blame']));
    const area = memoryArea();
    await changeSettings((now) => ({ ...now, askKinds: withValue(now.askKinds, 'leftover', false) }), area);
    expect(area.items).toEqual({ askKinds: [] });
    expect((await readSettings(area)).askKinds).toEqual(new Set());
    await changeSettings((now) => ({ ...now, askKinds: withValue(now.askKinds, 'leftover', true) }), area);
    expect(area.items).toEqual({});
  });

  test('items that are not settings are left alone', async () => {
    const area = memoryArea({ somethingElse: 1, kindsOff: ['blame'] });
    await changeSettings(() => defaults, area);
    expect(area.items).toEqual({ somethingElse: 1 });
  });
});

describe('changing', () => {
  test('two changes at once both hold', async () => {
    const area = memoryArea();
    await Promise.all([changeSettings(off('en/blame/a'), area), changeSettings(off('en/blame/b'), area)]);
    expect(area.items).toEqual({ 'rulesOff.en.blame': ['a', 'b'] });
  });

  test('a change that the browser refuses resolves to false and leaves the old value', async () => {
    const area = memoryArea({ sitesOff: ['old.example'] });
    const many = new Set(Array.from({ length: 600 }, (_, at) => `host-number-${at}.example`));
    expect(await changeSettings((now) => ({ ...now, sitesOff: many }), area)).toBe(false);
    expect([...(await readSettings(area)).sitesOff]).toEqual(['old.example']);
    expect(await changeSettings((now) => ({ ...now, announces: false }), area)).toBe(true);
  });

  test('a watcher hears of a change until it stops', async () => {
    const area = memoryArea();
    let stop = (): void => undefined;
    const heard = new Promise<Settings>((resolve) => {
      stop = watchSettings(resolve, area);
    });
    await changeSettings((now) => ({ ...now, announces: false }), area);
    expect((await heard).announces).toBe(false);
    stop();
  });
});

describe('whether a rule is on', () => {
  test.each([
    ['by default', {}, true],
    ['with its rule set off', { ruleSetsOff: ['care'] }, false],
    ['with another rule set off', { ruleSetsOff: ['honor'] }, true],
    ['with its kind off', { kindsOff: ['blame'] }, false],
    ['with itself off', { 'rulesOff.en.blame': ['you-failed-to'] }, false],
    ['with its namesake in another language off', { 'rulesOff.ru.blame': ['you-failed-to'] }, true],
  ])('%s', (_, stored, expected) => {
    expect(isOn(merge(stored), rule)).toBe(expected);
  });

  test('a quiet rule is on unless quieter marks are off; the others do not care', () => {
    expect(isOn(defaults, { ...rule, isQuiet: true })).toBe(true);
    expect(isOn(merge({ quietMarks: false }), { ...rule, isQuiet: true })).toBe(false);
    expect(isOn(merge({ quietMarks: false }), rule)).toBe(true);
  });
});
