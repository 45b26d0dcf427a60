// `npm run train -- [en ru bg] [--corpus DIR]` fits the learned reader's weights anew and writes src/learned/weights. The same data give the same bytes.
//   --share 0.25    learns from that part of the drafts only and writes nothing, but counts on the corpus's dev drafts: a point of the learning curve
import { writeFileSync } from 'node:fs';
import { learnedReader } from '../src/learned/model.ts';
import { pack, unpack } from '../src/learned/pack.ts';
import { natural, settings, train } from '../src/learned/train/train.ts';
import { corpus, hasCorpus } from './corpus.ts';
import { devExamples, trainingExamples } from './labelled.ts';
import { languagesAsked } from './reader.ts';
import { judgedBy, sweep } from './sweep.ts';
import { weightsFile } from './weights.ts';

const option = (name: string): string | undefined => process.argv[process.argv.indexOf(name, 2) + 1 || process.argv.length];
const share = Number(option('--share') ?? 1);
if (!hasCorpus) console.log(`${corpus} is not there: trained on the project's own drafts alone.`);

for (const lang of languagesAsked()) {
  const began = Date.now();
  const all = trainingExamples(lang);
  const groups = [...new Set(all.map(({ group }) => group))];
  const kept = new Set(groups.filter((_, at) => ((at * 7919) % 100) / 100 < share));
  const examples = all.filter(({ group }) => kept.has(group));
  const { weights, outOfFold } = train(lang, examples, share < 1 ? { ...settings, folds: 2 } : settings, (text) => console.log(`${lang}: ${text}, ${Math.round((Date.now() - began) / 1000)} s`));
  const bytes = pack(weights);
  console.log(`${lang}: ${examples.length} examples, ${bytes.length} bytes, sure from ${weights.about.sure}, likely from ${weights.about.likely}, ${Math.round((Date.now() - began) / 1000)} s`);
  for (const source of [...natural, 'prose'] as const) {
    const its = outOfFold.filter(({ example }) => example.source === source);
    if (its.length) sweep(`${lang}, unseen ${source}`, its, weights.about);
  }
  if (share === 1) writeFileSync(weightsFile(lang), bytes);
  else for (const { name, examples: drafts } of devExamples(lang)) sweep(`${name} with ${share}`, judgedBy(learnedReader(unpack(bytes)), drafts), weights.about);
}
