// The weights that ship: small, quick, calibrated; and nothing hangs on what was read before.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn, linesOf, phrases } from '../../scripts/corpus.ts';
import { weightsFile } from '../../scripts/weights.ts';
import { learnedReader } from '../../src/learned/model.ts';
import { unpack } from '../../src/learned/pack.ts';

for (const lang of ['en', 'ru', 'bg'] as const) {
  const drafts = filesIn(phrases, new RegExp(`^${lang}-good`)).flatMap((file) => linesOf<{ draft: string }>(file)).map(({ draft }) => draft);
  const bytes = readFileSync(weightsFile(lang));
  const weights = unpack(bytes);

  test(`${lang}: at most a megabyte`, () => {
    expect(bytes.length).toBeLessThanOrEqual(1_000_000);
  });

  test(`${lang}: at most a millisecond a sentence`, () => {
    const reader = learnedReader(weights);
    const times = drafts.map((draft) => {
      const began = performance.now();
      const sentences = new Set(reader.judge(draft).map(({ clause }) => clause.sentence)).size;
      return (performance.now() - began) / sentences;
    }).sort((one, other) => one - other);
    // The middle one: a machine that runs tests is seldom quiet.
    expect(times[times.length >> 1]).toBeLessThan(1);
  });

  test(`${lang}: what is remembered changes no judgement`, () => {
    const used = learnedReader(weights);
    for (const draft of drafts.slice(0, 20)) {
      const longer = `${draft}\n\n${drafts[20]}`;
      for (const text of [draft, longer, draft.slice(0, draft.length >> 1)]) expect(used.judge(text)).toEqual(learnedReader(weights).judge(text));
    }
  });

  test(`${lang}: probabilities out of fold were calibrated, and the thresholds lie in order`, () => {
    const { error, sure, likely } = weights.about;
    expect(error).toBeLessThan(0.02);
    expect(likely).toBeLessThanOrEqual(sure);
  });
}
