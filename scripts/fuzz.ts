// `npm run fuzz -- --files 1000000 --texts 100000 --seed 7`: hostile team files, and hostile text where phrases are expected. Ends with 1 at the first that does not hold, with the seed and the smallest example.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { largestFiles } from './fuzz-largest.ts';
import { judgeWriting, writings } from './fuzz-notation.ts';
import { fileOf, judge, recipes } from './fuzz-team-files.ts';

const { values } = parseArgs({ options: { files: { type: 'string', default: '20000' }, texts: { type: 'string', default: '20000' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) }, minutes: { type: 'string', default: '600' } } });
const seed = Number(values.seed);
const end = Date.now() + Number(values.minutes) * 60_000;
console.log(`seed ${seed}`);

/** Runs in portions, so that one sees it go; ends early where the minutes are over. */
async function inPortions(what: string, wanted: number, run: (count: number, seed: number) => Promise<void>, told: () => string): Promise<void> {
  const portion = 10_000;
  let done = 0;
  const began = Date.now();
  while (done < wanted && Date.now() < end) {
    const count = Math.min(portion, wanted - done);
    await run(count, seed + done);
    done += count;
    if (done % (10 * portion) === 0 || done === wanted || Date.now() >= end) console.log(`${done} ${what}, ${Math.round((Date.now() - began) / 1000)} s: ${told()}`);
  }
}

const counts = new Map<string, number>();
for (const [name, make] of Object.entries(largestFiles)) {
  const file = make();
  const start = process.cpuUsage();
  const outcome = await judge(file);
  const { user, system } = process.cpuUsage(start);
  console.log(`as large as may be, ${name}: ${file.length} bytes, ${outcome}, ${Math.round((user + system) / 1000)} ms of processor time in all`);
}
await inPortions(
  'files',
  Number(values.files),
  (numRuns, from) =>
    fc.assert(
      fc.asyncProperty(recipes, async (recipe) => {
        const outcome = await judge(fileOf(recipe));
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      }),
      { numRuns, seed: from, includeErrorInReport: true },
    ),
  () => [...counts].sort(([, one], [, other]) => other - one).map(([outcome, count]) => `${outcome} ${count}`).join(', '),
);
let [good, bad] = [0, 0];
await inPortions(
  'texts',
  Number(values.texts),
  async (numRuns, from) =>
    fc.assert(
      fc.property(writings, (writing) => {
        if (judgeWriting(writing) > 0) bad++;
        else good++;
      }),
      { numRuns, seed: from, includeErrorInReport: true },
    ),
  () => `${good} without a problem, ${bad} with problems at their places`,
);
