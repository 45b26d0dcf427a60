// One's own settings as a file: what goes out comes back, what is not good is refused as a whole, and taking it over changes both places or neither.
import * as fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { settingsFile, settingsIn, type OwnThings } from '../../src/options/my-settings/settings-file.ts';
import { takeOver } from '../../src/options/my-settings/take-over.ts';
import { whatChanges } from '../../src/options/my-settings/what-changes.ts';
import { toTakeBack } from '../../src/options/undecided.ts';
import type { Value } from '../../src/settings.ts';
import { emptyLayer, layerFrom } from '../../src/settings/layer.ts';
import type { OwnRules } from '../../src/team/types.ts';
import { memoryAreas, type MemoryAreas } from '../settings/memory-areas.ts';
import { noWorries, refunds } from './lead-page.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const none: OwnRules = { phrases: [], commitments: [] };
const rules = { phrases: [noWorries], commitments: [refunds] } as OwnRules;
const wishes = new Map<string, Value>([['kinds:curt', false], ['level', 'ask'], ['rules:en/blame/you-failed-to', false], ['addedSites:https://help.example.com/*', true], ['gender', 'feminine']]);
const good: OwnThings = { wishes, rules };
const asObject = (things = good): Record<string, unknown> => JSON.parse(settingsFile(things)) as Record<string, unknown>;
const refusal = (file: unknown): unknown => settingsIn(bytes(typeof file === 'string' ? file : JSON.stringify(file)));

describe('the file', () => {
  test('is JSON in lines that a person can read, with its number', () => {
    expect(asObject()).toEqual({
      warmline: 'settings',
      form: 2,
      wishes: { 'addedSites:https://help.example.com/*': true, gender: 'feminine', 'kinds:curt': false, level: 'ask', 'rules:en/blame': ['-you-failed-to'] },
      ...rules,
    });
    expect(settingsFile(good).split('\n').length).toBeGreaterThan(20);
  });

  test('gives back what went into it, and then the same file', () => {
    const name = fc.constantFrom('ruleSets:care', 'kinds:curt', 'rules:en/blame/a', 'rules:ru/curt/b', 'rules:team/bg/c', 'languages:bg', 'sites:help.example.com', 'addedSites:https://a.example/*', 'askKinds:blame', 'readerKinds:servile', 'quietMarks', 'announces');
    fc.assert(
      fc.property(fc.dictionary(name, fc.boolean()), fc.constantFrom('quiet', 'line', 'ask'), fc.boolean(), (switches, level, isWriter) => {
        const things: OwnThings = { wishes: new Map<string, Value>([...Object.entries(switches), ['level', level]]), rules: isWriter ? rules : none };
        const text = settingsFile(things);
        const read = settingsIn(bytes(text));
        expect(read).toEqual(things);
        expect(settingsFile(read as OwnThings)).toBe(text);
      }),
    );
  });

  test('of somebody who changed nothing is a good one', () => expect(settingsIn(bytes(settingsFile({ wishes: new Map(), rules: none })))).toEqual({ wishes: new Map(), rules: none }));

  test.each([
    ['no JSON', 'Hello', { wrong: 'copyNotSettings', gaps: [] }],
    ['another JSON', { format: 1, roots: [], policy: {} }, { wrong: 'copyNotSettings', gaps: [] }],
    ['no number', { ...asObject(), form: undefined }, { wrong: 'copyNotSettings', gaps: [] }],
    ['a newer version’s', { ...asObject(), form: 3, wishes: { 'moods:calm': 7 } }, { wrong: 'copyNewer', gaps: [] }],
    ['a part that is not known', { ...asObject(), drafts: [] }, { wrong: 'copyUnreadable', gaps: ['drafts'] }],
    ['wishes that are none', { ...asObject(), wishes: [] }, { wrong: 'copyUnreadable', gaps: ['wishes'] }],
    ['a name that is not known', { ...asObject(), wishes: { 'moods:calm': false } }, { wrong: 'copyUnreadable', gaps: ['moods:calm'] }],
    ['a kind that is not known', { ...asObject(), wishes: { 'kinds:calm': false } }, { wrong: 'copyUnreadable', gaps: ['kinds:calm'] }],
    ['a value that may not stand there', { ...asObject(), wishes: { level: 'loud' } }, { wrong: 'copyUnreadable', gaps: ['level'] }],
    ['a phrase that is not good', { ...asObject(), phrases: [noWorries, { ...noWorries, id: 'b', match: ['no (worries'] }] }, { wrong: 'copyUnreadable', gaps: ['phrases, 2'] }],
    ['a commitment that is not good', { ...asObject(), commitments: [{ ...refunds, within: { amount: 0, unit: 'day' } }] }, { wrong: 'copyUnreadable', gaps: ['commitments, 1'] }],
    ['phrases that are no list', { ...asObject(), phrases: 'no worries' }, { wrong: 'copyUnreadable', gaps: ['phrases'] }],
  ])('is refused as a whole: %s', (_, file, expected) => expect(refusal(file)).toEqual(expected));

  test('that is too large or not written in UTF-8 is refused', () => {
    expect(settingsIn(new Uint8Array(4_000_001))).toEqual({ wrong: 'copyTooLarge', gaps: [] });
    expect(settingsIn(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toEqual({ wrong: 'copyNotSettings', gaps: [] });
  });

  test('may have any shape: reading it never fails', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (one, other, third) => {
        const read = settingsIn(bytes(JSON.stringify({ warmline: 'settings', form: 2, wishes: one, phrases: other, commitments: third })));
        expect('wrong' in read || read.wishes instanceof Map).toBe(true);
      }),
    );
  });
});

describe('what would change', () => {
  const layers = { policy: emptyLayer, team: layerFrom({ kinds: ['+curt'], suggested: { level: 'ask' } }).layer, own: new Map<string, Value>([['quietMarks', false]]) };

  test('is what would be another, also behind a lock, and what the file leaves as it was at the start', () => {
    expect(whatChanges(good, layers, none).settings.map(({ name, before, after }) => [name, before, after])).toEqual([
      ['quietMarks', false, true],
      ['kinds:curt', true, false],
      ['rules:en/blame/you-failed-to', true, false],
      ['addedSites:https://help.example.com/*', false, true],
      ['gender', 'neutral', 'feminine'],
    ]);
  });

  test('adds phrases and commitments beside one’s own, puts the file’s words in the place of others, and removes none', () => {
    const own = { phrases: [{ ...noWorries, why: 'Another reason.' }, { ...noWorries, id: 'sure', match: ['sure thing'] }], commitments: [{ ...refunds, within: { amount: 9, unit: 'day' } }, { ...refunds, id: 'mine' }] } as OwnRules;
    const changes = whatChanges({ wishes: new Map(), rules: { phrases: [noWorries, { ...noWorries, id: 'new', match: ['no bother'] }], commitments: rules.commitments } }, layers, own);
    expect([changes.phrases, changes.commitments, changes.leftOut]).toEqual([{ fresh: 1, changed: 1 }, { fresh: 0, changed: 1 }, 0]);
    expect(changes.rules.phrases.map(({ id, why }) => [id, why])).toEqual([['no-worries', noWorries.why], ['sure', noWorries.why], ['new', noWorries.why]]);
    expect(changes.rules.commitments.map(({ id, within }) => [id, within.amount])).toEqual([['commitment-1', 5], ['mine', 5]]);
  });

  test('counts what has no room beside one’s own any more', () => {
    const full = { phrases: [], commitments: Array.from({ length: 50 }, (_, at) => ({ ...refunds, id: `mine-${at}` })) } as unknown as OwnRules;
    const { commitments, leftOut, rules: next } = whatChanges({ wishes: new Map(), rules }, layers, full);
    expect([commitments, leftOut]).toEqual([{ fresh: 0, changed: 0 }, 1]);
    expect(next.commitments).toEqual(full.commitments);
  });
});

test('what can be taken back is each wish that makes a difference now, or will when a lock ends', () => {
  const team = layerFrom({ kinds: ['+blame', '-curt'], suggested: { quietMarks: false } }).layer;
  const own = new Map<string, Value>([['kinds:blame', false], ['kinds:curt', false], ['kinds:canned', false], ['quietMarks', false], ['reader', true]]);
  expect(toTakeBack({ policy: emptyLayer, team, own }).map(([name]) => name)).toEqual(['kinds:blame', 'kinds:curt', 'kinds:canned']);
});

describe('taking it over', () => {
  let areas: MemoryAreas;
  const inBrowser = (own: Record<string, unknown>, local: Record<string, unknown>, policy: Record<string, unknown> = {}): void => {
    areas = memoryAreas(own, policy, local);
    Object.assign(globalThis, { chrome: { storage: { sync: areas.own, managed: areas.policy, local: areas.local } } });
  };
  const stored = (): unknown => structuredClone([areas.own.items, areas.local.items]);
  beforeEach(() => inBrowser({ quietMarks: false, form: 2 }, { ownRules: none }));
  afterAll(() => Reflect.deleteProperty(globalThis, 'chrome'));

  test('leaves what stands in the file, and can be taken back', async () => {
    const before = stored();
    const taken = await takeOver(good);
    expect(areas.own.items).toEqual({ ...(asObject()['wishes'] as object), form: 2 });
    expect(areas.local.items).toEqual({ ownRules: rules });
    if (taken.went !== 'kept') throw new Error(taken.went);
    expect(await taken.takeBack()).toBe('kept');
    expect(stored()).toEqual(before);
  });

  test('taking it back leaves alone what was changed since', async () => {
    const taken = await takeOver(good);
    if (taken.went !== 'kept') throw new Error(taken.went);
    await areas.own.set({ level: 'quiet', 'kinds:blame': false });
    const since = { phrases: [noWorries, { ...noWorries, id: 'sure', match: ['sure thing'] }], commitments: [] };
    await areas.local.set({ ownRules: since });
    await taken.takeBack();
    expect(areas.own.items).toEqual({ quietMarks: false, level: 'quiet', 'kinds:blame': false, form: 2 });
    expect(areas.local.items).toEqual({ ownRules: since });
  });

  test('a wish behind a lock is taken in, and holds when the lock ends', async () => {
    inBrowser({}, {}, { level: 'line' });
    expect((await takeOver(good)).went).toBe('kept');
    expect(areas.own.items).toMatchObject({ level: 'ask' });
  });

  test('where the settings have no room, the phrases stay as they were too', async () => {
    const before = stored();
    const many = new Map<string, Value>(Array.from({ length: 600 }, (_, at) => [`sites:host-${at}.example`, false]));
    expect((await takeOver({ wishes: many, rules })).went).toBe('full');
    expect(stored()).toEqual(before);
  });

  test('where the phrases have no room, the settings stay as they were too', async () => {
    const before = stored();
    Object.assign(areas.local, { set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });
    expect((await takeOver(good)).went).toBe('full');
    expect(stored()).toEqual(before);
  });

  test('what a newer version stored is not written over', async () => {
    inBrowser({ form: 3, 'kinds:blame': false }, { ownRules: none });
    const before = stored();
    expect((await takeOver(good)).went).toBe('newer');
    expect(stored()).toEqual(before);
  });
});
