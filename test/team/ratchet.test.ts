import { expect, test } from 'vitest';
import { newSigner, nextPolicy, type Signer, signJson, signPolicy } from '../../src/team/make.ts';
import { openKnown, recheck } from '../../src/team/recheck.ts';
import { rotate } from '../../src/team/rotate.ts';
import type { KnownTeam, Policy } from '../../src/team/types.ts';
import { after, aTeam, fileOf, join, now, outcome, rootOf } from './team.ts';

const { root, policy, signer, spare, key, file } = await aTeam();
const second = nextPolicy(policy, { note: 'Refunds are promised in working days now.' }, after(10));
const secondFile = fileOf(root, await signPolicy(second, signer));
const known = await join(secondFile, await join(file), { now: after(10) });

test('a policy never goes back', async () => {
  expect(await outcome(file, known, { now: after(10) })).toBe('rolled-back');
  expect(await outcome(file, null, { now: after(10), minimumVersion: 2 })).toBe('rolled-back');
  expect(await outcome(secondFile, null, { now: after(10), minimumVersion: 2 })).toBe('taken');
});

test('one number means one content; more signatures under it change nothing', async () => {
  expect(await outcome(fileOf(root, await signPolicy({ ...second, note: 'Other.' }, signer)), known, { now: after(10) })).toBe('same-version-other-content');
  expect(await outcome(fileOf(root, await signPolicy(second, spare, signer)), known, { now: after(10) })).toBe('taken');
});

test('a file that is never renewed is not taken past its date, and what is known stays in force for half a year', async () => {
  expect(await outcome(secondFile, known, { now: after(101) })).toBe('taken');
  expect(await outcome(secondFile, known, { now: after(101.01) })).toBe('expired');
  const at = await recheck(known, { now: after(200), extensionVersion: '0.1.0' });
  expect(at).toMatchObject({ team: { freshness: 'stale', policy: second } });
  expect(known.refreshed).toBe(after(10).toISOString());
});

test('a clock set back does not make an old file fresh', async () => {
  const late = await join(fileOf(root, await signPolicy(nextPolicy(second, {}, after(200)), signer)), known, { now: after(200) });
  const short: Policy = { ...nextPolicy(second, {}, after(20)), version: 4, expires: after(30).toISOString() };
  expect(await outcome(fileOf(root, await signPolicy(short, signer)), late, { now: after(25) })).toBe('expired');
});

/** The team after its lead's key was stolen: the thief used up the numbers, the spare took the key out. */
async function robbed(): Promise<{ readonly known: KnownTeam; readonly roots: Parameters<typeof fileOf>[0]; readonly fresh: Signer }> {
  const last: Policy = { ...second, version: Number.MAX_SAFE_INTEGER, issued: after(12).toISOString(), expires: after(80).toISOString() };
  const taken = await join(fileOf(root, await signPolicy(last, signer)), known, { now: after(12) });
  const fresh = await newSigner(false);
  const next = await rotate({ root, signers: [spare, fresh], newKeys: { keys: [fresh.publicKey, spare.publicKey] }, now: after(12) });
  return { known: taken, roots: [root, next], fresh };
}

test('numbers used up by a thief do not lock the team out: other policy keys start them anew', async () => {
  const { known: held, roots, fresh } = await robbed();
  const healed = nextPolicy(second, {}, after(12.5));
  const joined = await join(fileOf(roots, await signPolicy(healed, fresh)), held, { now: after(13) });
  expect(await outcome(fileOf(roots, await signPolicy({ ...healed, version: 2 }, fresh)), joined, { now: after(13) })).toBe('rolled-back');
});

test('old policies by a key that stayed do not come back when numbers start anew', async () => {
  const { known: held, roots } = await robbed();
  expect(await outcome(fileOf(roots, await signPolicy(second, spare)), held, { now: after(13) })).toBe('rolled-back');
});

test('a root that leaves the policy keys alone leaves the numbers alone', async () => {
  const next = await rotate({ root, signers: [signer], newKeys: { keys: [spare.publicKey, signer.publicKey] }, now });
  expect(await outcome(fileOf([root, next], await signPolicy(policy, signer)), known, { now: after(10) })).toBe('rolled-back');
  expect(await outcome(fileOf([root, next], await signPolicy(second, signer)), known, { now: after(10), key })).toBe('taken');
});

test.each<[string, (good: KnownTeam) => unknown, string]>([
  ['nothing', () => ({}), 'malformed'],
  ['a member too many', (good) => ({ ...good, more: 1 }), 'malformed'],
  ['a date that is none', (good) => ({ ...good, seenIssued: 'soon' }), 'malformed'],
  ['another policy than was signed', (good) => ({ ...good, policy: { ...good.policy, payload: `${good.policy.payload.slice(0, -4)}AAAA` } }), 'bad-signature'],
  ['the root in the policy’s place', (good) => ({ ...good, policy: good.root }), 'bad-signature'],
])('storage that holds %s is refused, and so is a file that comes on top of it', async (_, damage, reason) => {
  const damaged = damage(known) as KnownTeam;
  expect(await recheck(damaged, { now, extensionVersion: '0.1.0' })).toMatchObject({ refused: reason });
  expect(await outcome(secondFile, damaged, { now: after(10) })).toBe(reason);
});

test('an older version of the extension says that it is too old, and one that finds the rules unusable says that', async () => {
  expect(await recheck(known, { now, extensionVersion: '0.0.9' })).toMatchObject({ refused: 'needs-newer-extension' });
  expect(await recheck(known, { now, extensionVersion: '0.1.0', validate: () => false })).toMatchObject({ refused: 'unusable-rules' });
  expect(await outcome(secondFile, known, { now: after(10), extensionVersion: '0.0.9' })).toBe('needs-newer-extension');
  expect(await openKnown(known, null)).toMatchObject({ policy: second });
  expect(rootOf(known.root).version).toBe(1);
});

test('a policy that a lead signed with the wrong typ inside is not kept', async () => {
  expect(await outcome(fileOf(root, await signJson({ ...second, typ: 'note' }, [signer], 'warmline-policy')))).toBe('malformed');
});
