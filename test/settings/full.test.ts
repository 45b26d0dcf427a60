// A browser that has no room, or no patience for one more change a minute: what was kept stays as it was, to the byte (fault F4).
import { expect, test } from 'vitest';
import { changeSettings, readSettings, withSetting } from '../../src/settings.ts';
import { memoryAreas, type MemoryArea } from './memory-areas.ts';

/** An area that takes nothing more in, or lets nothing go. */
const without = (area: MemoryArea, act: 'set' | 'remove'): MemoryArea => ({ ...area, [act]: () => Promise.reject(new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.')) });

const own = { 'kinds:blame': false, 'sites:help.example.com': false, form: 2 };

test.each(['set', 'remove'] as const)('where the synced area cannot %s, a change is not kept and nothing of what was there is gone', async (act) => {
  const areas = memoryAreas(structuredClone(own));
  const full = { ...areas, own: without(areas.own, act) };
  expect(await changeSettings((now) => withSetting(withSetting(now, 'kinds:curt', false), 'kinds:blame', true), full)).toBe('full');
  expect(areas.own.items).toMatchObject(own);
  // Room again: the same change is kept.
  expect(await changeSettings((now) => withSetting(withSetting(now, 'kinds:curt', false), 'kinds:blame', true), areas)).toBe('kept');
  expect(areas.own.items).toEqual({ 'kinds:curt': false, 'sites:help.example.com': false, form: 2 });
});

test('what could not be read is not written over where there is no room to keep it aside', async () => {
  const areas = memoryAreas({ ...own, 'rules:en/blame': 'damaged' });
  const full = { ...areas, local: without(areas.local, 'set') };
  expect(await changeSettings((now) => withSetting(now, 'kinds:curt', false), full)).toBe('full');
  expect(areas.own.items).toEqual({ ...own, 'rules:en/blame': 'damaged' });
  expect([...(await readSettings(full)).sitesOff]).toEqual(['help.example.com']);
});
