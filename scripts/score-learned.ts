// `node scripts/run.mjs score-learned [en ru bg] [--corpus DIR]` counts what the shipped weights find alone on the dev drafts and how long a sentence takes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { learnedReader } from '../src/learned/model.ts';
import { unpack } from '../src/learned/pack.ts';
import { devExamples } from './labelled.ts';
import { languagesAsked } from './reader.ts';
import { sweep } from './sweep.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpusAt = process.argv.indexOf('--corpus');
const corpus = (corpusAt > 0 && process.argv[corpusAt + 1]) || join(root, '../shared/corpus');

for (const lang of languagesAsked()) {
  const bytes = readFileSync(join(root, `src/learned/weights/${lang}.bin`));
  const weights = unpack(bytes);
  const reader = learnedReader(weights);
  for (const { name, examples } of devExamples(lang, corpus)) {
    sweep(name, reader, examples, weights.about);
    const began = performance.now();
    const sentences = examples.reduce((sum, { draft }) => sum + new Set(reader.judge(draft).map(({ clause }) => clause.sentence)).size, 0);
    console.log(`  ${((performance.now() - began) / sentences).toFixed(3)} ms a sentence, ${bytes.length} bytes`);
  }
}
