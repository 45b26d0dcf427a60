// A small share of `npm run fuzz`: hostile team files, and hostile text where phrases are expected (threat T10).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestFiles } from '../../scripts/fuzz-largest.ts';
import { judgeWriting, writings } from '../../scripts/fuzz-notation.ts';
import { fileOf, judge, recipes } from '../../scripts/fuzz-team-files.ts';

test('2,000 files: each is refused by name or taken within its caps, in time, and changes nothing that every object has', { timeout: 60_000 }, async () => {
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(recipes, async (recipe) => {
      const outcome = await judge(fileOf(recipe));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns: 2000 },
  );
  // A generator whose files all end at the first check would prove nothing.
  expect(outcomes.get('taken')).toBeGreaterThan(200);
  for (const refusal of ['malformed', 'bad-signature', 'unusable-rules', 'expired', 'other-team']) expect(outcomes.has(refusal), refusal).toBe(true);
});

test.each(Object.entries(largestFiles()))('a file as large as may be, %s, is judged in time', { timeout: 60_000 }, async (_, file) => {
  expect(file.length).toBeLessThanOrEqual(256 * 1024);
  await judge(file);
});

test('2,000 texts where phrases are expected: no exception, and each problem stands at a line and column of its text', { timeout: 60_000 }, () => {
  let problems = 0;
  fc.assert(
    fc.property(writings, (writing) => {
      problems += judgeWriting(writing);
    }),
    { numRuns: 2000 },
  );
  expect(problems).toBeGreaterThan(500);
});
