// A small share of `npm run fuzz`: hostile team files, and hostile text where phrases are expected (threat T10).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestFiles } from '../../scripts/fuzz-largest.ts';
import { judgeWriting, writings } from '../../scripts/fuzz-notation.ts';
import { fileOf, judge, recipes } from '../../scripts/fuzz-team-files.ts';
import { emptyLayer, layerFrom } from '../../src/settings/layer.ts';
import { merge } from '../../src/settings/merge.ts';

test('1,000 files: each is refused by name or taken within its caps, in time, and changes nothing that every object has', { timeout: 60_000 }, async () => {
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(recipes, async (recipe) => {
      const outcome = await judge(fileOf(recipe));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns: 1000 },
  );
  // A generator whose files all end at the first check would prove nothing.
  expect(outcomes.get('taken')).toBeGreaterThan(150);
  for (const refusal of ['malformed', 'bad-signature', 'unusable-rules']) expect(outcomes.get(refusal), refusal).toBeGreaterThan(10);
});

test.each(['phrases of three patterns', 'rules switched off', 'lists in each other'])('a file as large as may be, of %s, is judged in time', { timeout: 60_000 }, async (name) => {
  const file = largestFiles[name]?.() ?? new Uint8Array();
  expect(file.length).toBeGreaterThan(30_000);
  expect(file.length).toBeLessThanOrEqual(256 * 1024);
  await judge(file);
});

test('as many switches as a file may hold are put in force in time', { timeout: 60_000 }, () => {
  const { layer } = layerFrom({ rules: Array.from({ length: 20_000 }, (_, at) => `-en/x${at}`) });
  const start = process.cpuUsage();
  merge({ policy: emptyLayer, team: layer, own: new Map() });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(100);
});

test('1,000 texts where phrases are expected: no exception, and each problem stands at a line and column of its text', { timeout: 60_000 }, () => {
  let problems = 0;
  fc.assert(
    fc.property(writings, (writing) => {
      problems += judgeWriting(writing);
    }),
    { numRuns: 1000 },
  );
  expect(problems).toBeGreaterThan(300);
});
