// `npm run score:learned -- [en ru bg] [--corpus DIR]` counts what the shipped weights find on the dev drafts, alone and with the rules, and how long a sentence takes them.
import { statSync } from 'node:fs';
import { devDrafts } from './corpus.ts';
import { devExamples } from './labelled.ts';
import { languagesAsked } from './reader.ts';
import { judgedBy, sweep } from './sweep.ts';
import { together } from './together.ts';
import { committedReader, weightsFile } from './weights.ts';

for (const lang of languagesAsked()) {
  const reader = committedReader(lang);
  const { sure, likely } = reader.about;
  for (const { name, examples } of devExamples(lang)) {
    sweep(name, judgedBy(reader, examples), reader.about);
    const began = performance.now();
    const sentences = examples.reduce((sum, { draft }) => sum + new Set(reader.judge(draft).map(({ clause }) => clause.sentence)).size, 0);
    console.log(`  ${((performance.now() - began) / sentences).toFixed(3)} ms a sentence, ${statSync(weightsFile(lang)).size} bytes`);
  }
  for (const part of devDrafts(lang)) await together(part, lang, reader, [2, sure, 0.9, 0.8, 0.7, 0.6, likely]);
}
