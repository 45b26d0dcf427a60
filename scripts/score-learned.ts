// `npm run score:learned -- [en ru bg] [--corpus DIR]` counts what the shipped weights find on the dev drafts, alone and with the rules, and how long a sentence takes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { learnedReader } from '../src/learned/model.ts';
import { unpack } from '../src/learned/pack.ts';
import { devDrafts } from './corpus.ts';
import { devExamples } from './labelled.ts';
import { languagesAsked } from './reader.ts';
import { judgedBy, sweep } from './sweep.ts';
import { together } from './together.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const lang of languagesAsked()) {
  const bytes = readFileSync(join(root, `src/learned/weights/${lang}.bin`));
  const weights = unpack(bytes);
  const reader = learnedReader(weights);
  for (const { name, examples } of devExamples(lang)) {
    sweep(name, judgedBy(reader, examples), weights.about);
    const began = performance.now();
    const sentences = examples.reduce((sum, { draft }) => sum + new Set(reader.judge(draft).map(({ clause }) => clause.sentence)).size, 0);
    console.log(`  ${((performance.now() - began) / sentences).toFixed(3)} ms a sentence, ${bytes.length} bytes`);
  }
  for (const part of devDrafts(lang)) await together(part, lang, reader, [2, weights.about.sure, 0.9, 0.8, 0.7, 0.6, weights.about.likely]);
}
