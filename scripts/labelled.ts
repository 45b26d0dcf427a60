// The labelled drafts that the learned reader is trained on: our own in src/learned/data and test/phrases, real ones and ordinary talk beside the repository.
import { join } from 'node:path';
import type { Lang } from '../src/engine/types.ts';
import { learnedKinds } from '../src/learned/kinds.ts';
import type { Example, Source } from '../src/learned/train/examples.ts';
import { corpus, filesIn, linesOf, ownDrafts, phrases, placeOf } from './corpus.ts';

interface Line {
  readonly draft?: string;
  readonly text?: string;
  readonly flags?: readonly { readonly text: string; readonly nth?: number; readonly kind: string }[];
  readonly hard_negatives?: readonly string[];
  readonly kind?: string;
  readonly bad?: string;
  readonly span?: string;
  readonly good?: string;
  readonly near?: string;
  readonly before?: string;
}

/** Texts nobody wrote for us, whose sentences are nearly all fine. */
const ordinary: Readonly<Record<Lang, readonly (readonly [name: string, source: Source])[]>> = {
  en: [['taskmaster4_worker', 'talk']],
  ru: [['ud_taiga_ru', 'prose']],
  bg: [['ud_btb_bg', 'prose'], ['mozilla_site_copy_bg', 'prose']],
};

/** All examples of a language; where the corpus is not there, those that lie in the project. */
export function trainingExamples(lang: Lang): Example[] {
  const data = filesIn(join(ownDrafts, lang), /\.jsonl$/).flatMap((file) => examplesOf(file, sourceOf(file)));
  const own = filesIn(phrases, new RegExp(`^${lang}-`)).flatMap((file) => examplesOf(file, 'phrases'));
  const real = examplesOf(join(corpus, `real/train-${lang}.jsonl`), 'real');
  const wild = ordinary[lang].flatMap(([name, source]) => examplesOf(join(corpus, `wild/${name}.jsonl`), source));
  return [...data, ...own, ...real, ...wild];
}

/** Drafts for counting only. */
export const devExamples = (lang: Lang): { name: string; examples: Example[] }[] =>
  [`dev/${lang}`, `real/dev-${lang}`].map((name) => ({ name, examples: examplesOf(join(corpus, `${name}.jsonl`), 'drafts') })).filter(({ examples }) => examples.length);

/** How the names of data files begin, and what such a file holds; all others hold drafts. */
const sources: readonly (readonly [beginning: string, source: Source])[] = [
  ['contrast', 'contrast'],
  ['look-alikes', 'look-alikes'],
  ['near-misses', 'look-alikes'],
  ['real-desk', 'desk'],
  ['reviews', 'desk'],
  ['voices-desk', 'desk'],
  ['voices-reviews', 'desk'],
];

function sourceOf(file: string): Source {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return sources.find(([beginning]) => name.startsWith(beginning))?.[1] ?? 'drafts';
}

function examplesOf(file: string, source: Source): Example[] {
  return linesOf<Line>(file).flatMap((line, index): Example[] => {
    const group = `${file}:${index}`;
    const hand = source === 'drafts' || source === 'desk' ? file : group;
    const { bad, span, good, near, before, kind } = line;
    if (bad !== undefined && span !== undefined && kind !== undefined) {
      const lead = before ? `${before} ` : '';
      return [
        { group, hand, source, draft: lead + bad, labels: [located(lead + bad, span, 1, kind)], lookAlikes: [] },
        ...(good ? [{ group, hand, source, draft: good, labels: [], lookAlikes: [] }] : []),
        ...(near ? [{ group, hand, source, draft: lead + near, labels: [], lookAlikes: [{ start: lead.length, end: lead.length + near.length }] }] : []),
      ];
    }
    const draft = line.draft ?? line.text ?? '';
    const lookAlikes = (line.hard_negatives ?? []).flatMap((text) => (draft.includes(text) ? [{ start: draft.indexOf(text), end: draft.indexOf(text) + text.length }] : []));
    return [{ group, hand, source, draft, labels: (line.flags ?? []).map(({ text, nth, kind: of }) => located(draft, text, nth ?? 1, of)), lookAlikes }];
  });
}

function located(draft: string, text: string, nth: number, kind: string): Example['labels'][number] {
  const number = learnedKinds.findIndex((name) => name === kind);
  if (number < 0) throw new Error(`No such kind: ${kind}`);
  return { ...placeOf(draft, text, nth), kind: number };
}
