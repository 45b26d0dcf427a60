// Whatever comes over the network and whatever the clock says: the last good file stays in force, one line says why, and the next good one mends it (threat T9, faults F17 and F18).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTeamFile } from '../../src/team/check.ts';
import { joinTeam, readJoined, recheckJoined, refreshJoined } from '../../src/team/joined.ts';
import { newSigner, nextPolicy, signPolicy } from '../../src/team/make.ts';
import type { Surroundings } from '../../src/team/surroundings.ts';
import { memoryPlace } from './memory-place.ts';
import { after, aTeam, bytesOf, circumstances, fileOf, withPolicy } from './team.ts';

const { root, policy, signer, file: first } = await aTeam();
const second = nextPolicy(policy, { note: 'second' }, after(1));
const good = fileOf(root, await signPolicy(second, signer));
const third = fileOf(root, await signPolicy(nextPolicy(second, { note: 'third' }, after(2)), signer));
const stranger = await aTeam();
const text = new TextDecoder().decode(third);

const at = (days: number): Surroundings => ({ now: after(days), extensionVersion: '0.1.0', validate: () => true });
const answers = (body: BodyInit | null, init?: ResponseInit) => (): Promise<Response> => Promise.resolve(new Response(body, init));
const file = (bytes: Uint8Array) => answers(new Uint8Array(bytes));

async function joinedToSecond() {
  const place = memoryPlace();
  const offer = await checkTeamFile(good, null, { ...circumstances, now: after(1) });
  if ('refused' in offer) throw new Error(offer.refused);
  await joinTeam(offer, 'person', null, place);
  return { place, joined: () => readJoined(place) };
}

const bad: Readonly<Record<string, readonly [reason: string, fetch: () => Promise<Response>]>> = {
  'no connection': ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
  'a certificate that is not believed': ['unreachable', () => Promise.reject(new TypeError('net::ERR_CERT_AUTHORITY_INVALID'))],
  'a redirect': ['unreachable', () => Promise.reject(new TypeError('redirect mode is set to error'))],
  'not found': ['unreachable', answers('{}', { status: 404 })],
  'a server that fails': ['unreachable', answers('', { status: 503 })],
  'a captive portal': ['malformed', answers('<!doctype html><title>Sign in to the network</title>', { headers: { 'content-type': 'text/html' } })],
  'nothing': ['malformed', answers('')],
  'half of the file': ['malformed', file(third.slice(0, third.length / 2))],
  'the file and more': ['malformed', file(bytesOf(`${text}\n`))],
  'too much': ['too-large', file(new Uint8Array(256 * 1024 + 1))],
  'a letter changed': ['bad-signature', file(bytesOf(text.replace(/(?<="policy":\{"payload":".{40})./, (letter) => (letter === 'A' ? 'B' : 'A'))))],
  'the file of an inspecting proxy’s own key': ['bad-signature', async () => new Response(new Uint8Array(fileOf(root, await signPolicy(nextPolicy(second, {}, after(2)), await newSigner(false)))))],
  'another team’s file': ['other-team', file(stranger.file)],
  'an older file, played again': ['rolled-back', file(first)],
  'other words under the same number': ['same-version-other-content', async () => new Response(new Uint8Array(fileOf(root, await signPolicy({ ...second, note: 'other' }, signer))))],
  'a file that has expired': ['expired', async () => new Response(new Uint8Array(await withPolicy(root, second, { version: 3, expires: after(2).toISOString() }, signer)))],
  'a file from tomorrow’s tomorrow': ['from-the-future', async () => new Response(new Uint8Array(await withPolicy(root, second, { version: 3, issued: after(10).toISOString(), expires: after(20).toISOString() }, signer)))],
};

test.each(Object.entries(bad))('%s: the last good file stays in force, and the next good one is taken', async (_, [reason, fetch]) => {
  const { place, joined } = await joinedToSecond();
  const before = await joined();
  await refreshJoined(at(5), {}, place, { fetch });
  expect(await joined()).toEqual({ ...before, trouble: { refusal: reason, at: after(5).toISOString() } });
  expect(place.written()).toBe(2);
  await refreshJoined(at(5), {}, place, { fetch: file(third) });
  expect(await joined()).toMatchObject({ inForce: { note: 'third' }, trouble: null });
});

test('any clock: what was signed stays known, the right time brings it back, and nothing is ever in force that was not signed', { timeout: 30_000 }, async () => {
  const { place, joined } = await joinedToSecond();
  const known = (await joined())?.known;
  // Ten years to either side, to the millisecond, leap days among them.
  const days = fc.oneof(fc.double({ min: -3653, max: 3653, noNaN: true }), fc.constantFrom(-3653, 0, 92, 92.0001, 272, 272.0001, 725, 3653));
  await fc.assert(
    fc.asyncProperty(fc.array(days, { minLength: 1, maxLength: 4 }), async (clocks) => {
      for (const clock of clocks) {
        await recheckJoined(at(clock), place);
        const now = await joined();
        // A clock that runs behind counts as the newest time that was signed: never too early.
        const age = Math.max(clock, 1) - 1;
        expect([now?.freshness, now?.inForce?.note]).toEqual(age <= 91 ? ['fresh', 'second'] : age <= 271 ? ['stale', 'second'] : ['lapsed', undefined]);
        expect(now).toMatchObject({ known, trouble: null });
      }
      await recheckJoined(at(1), place);
      expect(await joined()).toMatchObject({ freshness: 'fresh', inForce: { note: 'second' } });
    }),
    { numRuns: 100 },
  );
});

test('a wrong clock refuses a new file with a reason, and the right one takes it', async () => {
  const { place, joined } = await joinedToSecond();
  for (const [clock, reason] of [[-3653, 'from-the-future'], [3653, 'expired']] as const) {
    await refreshJoined(at(clock), {}, place, { fetch: file(await withPolicy(root, second, { version: 3, issued: after(8).toISOString(), expires: after(98).toISOString() }, signer)) });
    expect(await joined()).toMatchObject({ inForce: { note: 'second' }, trouble: { refusal: reason } });
  }
  await refreshJoined(at(8), {}, place, { fetch: file(third) });
  expect(await joined()).toMatchObject({ inForce: { note: 'third' }, trouble: null });
});
