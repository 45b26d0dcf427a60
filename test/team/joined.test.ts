// The team as it is kept: what no longer holds is put out of force once and not again and again, and nobody brings back a team that was left, or puts one in place of another that came meanwhile.
import { expect, test } from 'vitest';
import { readJoined, joinTeam, leaveTeam, recheckJoined, refreshJoined } from '../../src/team/joined.ts';
import type { Surroundings } from '../../src/team/surroundings.ts';
import type { JoinedTeam } from '../../src/team/types.ts';
import { memoryPlace } from './memory-place.ts';
import { aTeam, after, circumstances, fileOf, now } from './team.ts';
import { nextPolicy, signPolicy } from '../../src/team/make.ts';
import { checkTeamFile } from '../../src/team/check.ts';

const around: Surroundings = { now, extensionVersion: '0.1.0', validate: () => true };

async function anOffer() {
  const { file } = await aTeam();
  const offer = await checkTeamFile(file, null, circumstances);
  if ('refused' in offer) throw new Error(offer.refused);
  return { offer, file };
}

async function joined() {
  const { offer, file } = await anOffer();
  const place = memoryPlace();
  expect(await joinTeam(offer, 'person', null, place)).toBe(true);
  return { place, file, stored: () => readJoined(place) };
}

test('what was damaged is put out of force, and that is written once', async () => {
  const { place, stored } = await joined();
  const { signatures: [signature], payload } = (await stored())!.known.policy;
  await place.change((kept) => ({ ...(kept as JoinedTeam), known: { ...(kept as JoinedTeam).known, policy: { payload: `${payload.slice(0, -4)}AAAA`, signatures: [signature] } } }));
  for (let at = 0; at < 5; at++) await recheckJoined({ ...around, now: after(at) }, place);
  expect(await stored()).toMatchObject({ inForce: null, trouble: { refusal: expect.any(String), at: now.toISOString() } });
  expect(place.written()).toBe(3);
});

test('a good one is not written at all', async () => {
  const { place } = await joined();
  await recheckJoined(around, place);
  expect(place.written()).toBe(1);
});

test.each([['nothing', 7], ['half of it', { fingerprint: 'x' }], ['another form', { inForce: { name: 'Acme' } }]])('where only %s is left of it there is no team, and joining mends that', async (_, left) => {
  const { place, stored } = await joined();
  await place.change(() => left);
  await recheckJoined(around, place);
  expect(await stored()).toBeNull();
  expect(await joinTeam((await anOffer()).offer, 'person', null, place)).toBe(true);
  expect(await stored()).toMatchObject({ inForce: { version: 1 } });
});

test('an answer that comes after the team was left brings nothing back', async () => {
  const { place, file, stored } = await joined();
  const fetch = async (): Promise<Response> => {
    await leaveTeam((await stored())!, place);
    return new Response(new Uint8Array(file));
  };
  await refreshJoined({ ...around, now: after(1) }, {}, place, { fetch });
  expect(await stored()).toBeNull();
});

test('of two that are joined at the same time the first stays, and leaving one that is no longer there leaves the other', async () => {
  const [one, other] = [(await anOffer()).offer, (await anOffer()).offer];
  const place = memoryPlace();
  expect(await Promise.all([joinTeam(one, 'person', null, place), joinTeam(other, 'policy', null, place)])).toEqual([true, false]);
  const before = await readJoined(place);
  expect(before).toMatchObject({ fingerprint: one.team.fingerprint, by: 'person' });
  expect(await joinTeam(other, 'policy', before, place)).toBe(true);
  await leaveTeam(before!, place);
  expect(await readJoined(place)).toMatchObject({ fingerprint: other.team.fingerprint, by: 'policy' });
});

test('where the file cannot be had, what is in force stays, and the reason is kept', async () => {
  const { place, stored } = await joined();
  await refreshJoined({ ...around, now: after(1) }, {}, place, { fetch: () => Promise.reject(new TypeError('offline')) });
  expect(await stored()).toMatchObject({ inForce: { version: 1 }, trouble: { refusal: 'unreachable', at: after(1).toISOString() } } satisfies Partial<Record<keyof JoinedTeam, unknown>>);
});

test('a team’s file that there is no room for leaves the one before, joined or not (fault F4)', async () => {
  const { root, policy, signer, file } = await aTeam();
  const offer = await checkTeamFile(file, null, circumstances);
  if ('refused' in offer) throw new Error(offer.refused);
  const full = memoryPlace();
  full.fill();
  await expect(joinTeam(offer, 'person', null, full)).rejects.toThrow('quota');
  expect(await full.read()).toBeUndefined();
  const place = memoryPlace();
  await joinTeam(offer, 'person', null, place);
  const before = await place.read();
  place.fill();
  const next = fileOf(root, await signPolicy(nextPolicy(policy, {}, after(1)), signer));
  const around = { now: after(1), extensionVersion: '0.1.0', validate: () => true };
  await expect(refreshJoined(around, {}, place, { fetch: () => Promise.resolve(new Response(new Uint8Array(next))) })).rejects.toThrow('quota');
  await recheckJoined(around, place);
  expect(await place.read()).toEqual(before);
  expect(await readJoined(place)).toMatchObject({ inForce: { version: 1 }, trouble: null });
});
