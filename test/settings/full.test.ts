// A browser that has no room, or no patience for one more change a minute: what was kept stays as it was, to the byte (fault F4).
import { expect, test } from 'vitest';
import { changeSettings, readSettings, withSetting } from '../../src/settings.ts';
import { checkTeamFile } from '../../src/team/check.ts';
import { joinTeam, readJoined, recheckJoined, refreshJoined } from '../../src/team/joined.ts';
import { nextPolicy, signPolicy } from '../../src/team/make.ts';
import { after, aTeam, circumstances, fileOf } from '../team/team.ts';
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

test('a team’s file that there is no room for leaves the one before, joined or not', async () => {
  const { root, policy, signer, file } = await aTeam();
  const offer = await checkTeamFile(file, null, circumstances);
  if ('refused' in offer) throw new Error(offer.refused);
  const { local } = memoryAreas({}, {}, {});
  const full = without(local, 'set');
  await expect(joinTeam(offer, 'person', full)).rejects.toThrow('quota');
  expect(local.items).toEqual({});
  await joinTeam(offer, 'person', local);
  const before = structuredClone(local.items);
  const next = fileOf(root, await signPolicy(nextPolicy(policy, {}, after(1)), signer));
  const around = { now: after(1), extensionVersion: '0.1.0', validate: () => true };
  await expect(refreshJoined(around, {}, full, { fetch: () => Promise.resolve(new Response(new Uint8Array(next))) })).rejects.toThrow('quota');
  await recheckJoined(around, full);
  expect(local.items).toEqual(before);
  expect(await readJoined(local)).toMatchObject({ inForce: { version: 1 }, trouble: null });
});
