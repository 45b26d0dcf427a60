// `npm run pairs -- [en ru bg]` chooses the pairs that cards show beside a judgement of the learned reader, out of its training data, and writes
// src/learned/pairs/<lang>.jsonl: short ones that differ from each other, whose better half neither the rules nor the reader would mark.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind, Lang } from '../src/engine/types.ts';
import { likeness, vectorOf, type Pair } from '../src/learned/pairs.ts';
import { filesIn, linesOf, ownDrafts } from './corpus.ts';
import { languagesAsked, readerOfBoth } from './reader.ts';

/** Pairs of a kind; how long a half may be (UTF-16 units) and how many words it needs. */
const mostPairs = 20;
const longest = 150;
const fewestWords = 4;
/** Two pairs that are more alike than this teach the same. */
const tooAlike = 0.3;
/** Halves that are less alike than this speak of different things. */
const unlike = 0.08;

interface Line {
  readonly kind?: Kind;
  readonly bad?: string;
  readonly good?: string;
  readonly flags?: readonly { readonly text: string; readonly kind: Kind; readonly warmer?: string }[];
}

const folder = fileURLToPath(new URL('../src/learned/pairs', import.meta.url));

/** Contrast sets first: their halves are whole messages. */
function candidates(lang: Lang): Pair[] {
  const lines = filesIn(join(ownDrafts, lang), /\.jsonl$/).flatMap((file) => linesOf<Line>(file));
  const sets = lines.flatMap(({ kind, bad, good }) => (kind && bad && good ? [{ kind, insteadOf: bad, better: good }] : []));
  const stretches = lines.flatMap(({ flags = [] }) => flags.map(({ kind, text, warmer = '' }) => ({ kind, insteadOf: text, better: warmer })));
  return [...sets, ...stretches];
}

const isShort = (text: string): boolean => text.length <= longest && text.split(/\s+/).length >= fewestWords && !/[\n{}[\]<>*]/.test(text) && /[.!?…»”“)]$/.test(text) && /^[«„“"]?[\p{Lu}\d]/u.test(text);

for (const lang of languagesAsked()) {
  const read = await readerOfBoth(lang);
  const chosen: (Pair & { vector: ReturnType<typeof vectorOf> })[] = [];
  for (const pair of candidates(lang)) {
    const ofKind = chosen.filter(({ kind }) => kind === pair.kind);
    if (ofKind.length >= mostPairs || !isShort(pair.insteadOf) || !isShort(pair.better) || read(pair.better).length > 0) continue;
    const vector = vectorOf(pair.insteadOf);
    if (likeness(vector, vectorOf(pair.better)) >= unlike && ofKind.every((other) => likeness(vector, other.vector) < tooAlike)) chosen.push({ ...pair, vector });
  }
  chosen.sort((one, other) => (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0));
  writeFileSync(join(folder, `${lang}.jsonl`), chosen.map(({ kind, insteadOf, better }) => `${JSON.stringify({ kind, insteadOf, better })}\n`).join(''));
  console.log(`${lang}: ${chosen.length} pairs`);
}
