import { expect, test } from 'vitest';
import { checkTeamFile } from '../../src/team/check.ts';
import { nextPolicy, signPolicy } from '../../src/team/make.ts';
import { recheck } from '../../src/team/recheck.ts';
import { after, aTeam, circumstances, fileOf, join, now, outcome } from './team.ts';

const { root, policy, spare, key, file } = await aTeam();

test('a good file is taken at first use, tells whose it is, and stands in storage from then on', async () => {
  const result = await checkTeamFile(file, null, { ...circumstances, key });
  if ('refused' in result) throw new Error(result.why);
  expect(result.team).toMatchObject({ fingerprint: key, freshness: 'fresh', policy });
  expect(result.taken).toMatchObject({ url: circumstances.url, key, seenIssued: now.toISOString(), refreshed: now.toISOString() });
  const stored = JSON.parse(JSON.stringify(result.taken)) as typeof result.taken;
  expect(await recheck(stored, { now, extensionVersion: '0.1.0' })).toEqual({ team: result.team });
  expect(await outcome(file, stored, { now: after(1) })).toBe('taken');
});

test('the spare signs as well as the lead', async () => {
  const known = await join(file);
  const next = fileOf(root, await signPolicy(nextPolicy(policy, { note: 'softer' }, after(3)), spare));
  expect((await join(next, known, { now: after(3) })).seenIssued).toBe(after(3).toISOString());
});

test('another key than the link’s or the policy’s is refused', async () => {
  expect(await outcome(file, null, { key: spare.kid })).toBe('other-key');
});

test('a clock that is ten years off takes no rules away for good, and a clock behind does not turn time back', async () => {
  const known = await join(file);
  const at = async (days: number): Promise<string> => {
    const result = await recheck(known, { now: after(days), extensionVersion: '0.1.0' });
    return 'refused' in result ? result.refused : result.team.freshness;
  };
  expect([await at(-3652), await at(0), await at(91), await at(92), await at(271), await at(272), await at(3652), await at(1)]).toEqual(['fresh', 'fresh', 'fresh', 'stale', 'stale', 'lapsed', 'lapsed', 'fresh']);
  expect(await outcome(file, known, { now: after(-3652) })).toBe('taken');
  expect(await outcome(file, null, { now: after(-3652) })).toBe('from-the-future');
  expect(await outcome(file, known, { now: after(3652) })).toBe('expired');
});
