// The team in storage: what no longer holds is put out of force once and not again and again, and nobody brings back a team that was left.
import { expect, test } from 'vitest';
import { readJoined, joinTeam, leaveTeam, recheckJoined, refreshJoined } from '../../src/team/joined.ts';
import type { Surroundings } from '../../src/team/surroundings.ts';
import type { JoinedTeam } from '../../src/team/types.ts';
import { memoryAreas } from '../settings/memory-areas.ts';
import { aTeam, after, circumstances, now } from './team.ts';
import { checkTeamFile } from '../../src/team/check.ts';

const around: Surroundings = { now, extensionVersion: '0.1.0', validate: () => true };

async function joined() {
  const { file } = await aTeam();
  const offer = await checkTeamFile(file, null, circumstances);
  if ('refused' in offer) throw new Error(offer.refused);
  const { local } = memoryAreas();
  await joinTeam(offer, 'person', local);
  let writes = 0;
  local.onChanged.addListener(() => void writes++);
  return { local, file, written: () => writes, stored: () => readJoined(local) };
}

test('what somebody else wrote is put out of force, and that is written once', async () => {
  const { local, stored, written } = await joined();
  const { signatures: [signature], payload } = (await stored())!.known.policy;
  const forged = { ...(await stored())!, known: { ...(await stored())!.known, policy: { payload: `${payload.slice(0, -4)}AAAA`, signatures: [signature] } } };
  await local.set({ team: forged });
  for (let at = 0; at < 5; at++) await recheckJoined({ ...around, now: after(at) }, local);
  expect(await stored()).toMatchObject({ inForce: null, trouble: { refusal: expect.any(String), at: now.toISOString() } });
  expect(written()).toBe(2);
});

test('a good one is not written at all', async () => {
  const { local, written } = await joined();
  await recheckJoined(around, local);
  expect(written()).toBe(0);
});

test('an answer that comes after the team was left brings nothing back', async () => {
  const { local, file, stored } = await joined();
  const fetch = async (): Promise<Response> => {
    await leaveTeam(local);
    return new Response(new Uint8Array(file));
  };
  await refreshJoined({ ...around, now: after(1) }, {}, local, { fetch });
  expect(await stored()).toBeNull();
});

test('where the file cannot be had, what is in force stays, and the reason is kept', async () => {
  const { local, stored } = await joined();
  await refreshJoined({ ...around, now: after(1) }, {}, local, { fetch: () => Promise.reject(new TypeError('offline')) });
  expect(await stored()).toMatchObject({ inForce: { version: 1 }, trouble: { refusal: 'unreachable', at: after(1).toISOString() } } satisfies Partial<Record<keyof JoinedTeam, unknown>>);
});
