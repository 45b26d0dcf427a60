// A changed file is a refused file: every bit of it, and changes larger than a bit, judged by a second reader too.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextPolicy, newSigner, signPolicy } from '../../src/team/make.ts';
import { rotate } from '../../src/team/rotate.ts';
import { aTeam, bytesOf, fileOf, now, outcome } from './team.ts';
import { twinTakes } from './twin.ts';

const { root, policy, signer, spare, file } = await aTeam();
const fresh = await newSigner(false);
const second = await rotate({ root, signers: [spare, fresh], newKeys: { keys: [fresh.publicKey, spare.publicKey] }, now });
const rotated = fileOf([root, second], await signPolicy(nextPolicy(policy, {}, now), fresh, spare));

test('every single bit of a good file counts', { timeout: 60_000 }, async () => {
  expect(await outcome(file)).toBe('taken');
  const taken: number[] = [];
  const judge = async (bit: number): Promise<void> => {
    const flipped = file.slice();
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if ((await outcome(flipped)) === 'taken') taken.push(bit);
  };
  for (let bit = 0; bit < file.length * 8; bit += 8) await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((more) => judge(bit + more)));
  expect(taken).toEqual([]);
});

test('both readers agree on files that were cut, doubled, swapped and written over, and take none but the good one', { timeout: 60_000 }, async () => {
  expect(twinTakes(rotated)).toBe(true);
  expect(await outcome(rotated)).toBe('taken');
  const place = fc.nat(rotated.length - 1);
  const change = fc.oneof(
    fc.tuple(place, fc.nat(255)).map(([at, byte]) => Uint8Array.from([...rotated.slice(0, at), byte, ...rotated.slice(at + 1)])),
    fc.tuple(place, place).map(([from, to]) => Uint8Array.from([...rotated.slice(0, from), ...rotated.slice(to)])),
    fc.tuple(place, fc.uint8Array({ maxLength: 8 })).map(([at, more]) => Uint8Array.from([...rotated.slice(0, at), ...more, ...rotated.slice(at)])),
    fc.tuple(place, fc.constantFrom(...'ABab01-_"{}[],: \\')).map(([at, sign]) => Uint8Array.from([...rotated.slice(0, at), ...bytesOf(sign), ...rotated.slice(at + 1)])),
  );
  await fc.assert(
    fc.asyncProperty(change, async (changed) => {
      const same = Buffer.from(changed).equals(Buffer.from(rotated));
      expect(await outcome(changed)).toSatisfy((result) => (result === 'taken') === same);
      expect(twinTakes(changed)).toBe(same);
    }),
    { numRuns: 800 },
  );
});

test('both readers agree on files put together from signed parts of two teams', async () => {
  const other = await aTeam();
  const policies = [await signPolicy(policy, signer), await signPolicy(policy, spare), await signPolicy(policy, fresh), await signPolicy(policy, spare, fresh), await signPolicy(other.policy, other.signer), await signPolicy(policy, other.signer)];
  const roots = [root, second, other.root];
  const chains = [...roots.map((one) => [one]), ...roots.flatMap((one) => roots.map((two) => [one, two])), [root, second, second], [root, second, other.root]];
  const results = [];
  for (const chain of chains) for (const signed of policies) results.push({ ours: (await outcome(fileOf(chain, signed))) === 'taken', twin: twinTakes(fileOf(chain, signed)) });
  expect(results.filter(({ ours, twin }) => ours !== twin)).toEqual([]);
  // Root 1 with the lead or the spare, roots 1 and 2 with the spare, the new key or both, the other team's own.
  expect(results.filter(({ ours }) => ours).length).toBe(6);
});
