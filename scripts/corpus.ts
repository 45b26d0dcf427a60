// The labelled drafts, contrast sets and wild texts that rules are measured on. They lie beside the repository, except our own phrases and drafts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding, Kind, Lang, Pole, Range } from '../src/engine/types.ts';
import { meets as overlapsEnough } from '../src/learned/train/examples.ts';
import { kinds } from '../src/rules/kinds.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `--corpus DIR` or WARMLINE_CORPUS names the folder of the corpus where it lies elsewhere. */
export const corpus = process.argv[process.argv.indexOf('--corpus', 2) + 1 || process.argv.length] ?? process.env['WARMLINE_CORPUS'] ?? join(root, '../shared/corpus');
export const hasCorpus = existsSync(corpus);
export const phrases = join(root, 'test/phrases');
export const ownDrafts = join(root, 'src/learned/data');

/** A stretch that a reader labelled: UTF-16 offsets into its draft. */
export interface Label extends Range {
  readonly text: string;
  readonly kind: Kind;
  readonly pole: Pole;
  readonly mechanism: string | null;
}

export interface LabelledDraft {
  readonly id: string;
  readonly lang: Lang;
  readonly draft: string;
  readonly labels: readonly Label[];
}

/** The same message said badly, said well, and a look-alike that is fine. */
export interface Contrast {
  readonly kind: Kind;
  readonly bad: LabelledDraft;
  readonly good: string;
  readonly near: string;
}

interface DraftLine {
  readonly id: string;
  readonly lang: Lang;
  readonly draft: string;
  readonly mechanism?: string;
  readonly flags: readonly { readonly text: string; readonly nth?: number; readonly kind: Kind }[];
}

interface ContrastLine {
  readonly lang: Lang;
  readonly kind: Kind;
  readonly bad: string;
  readonly span: string;
  readonly good: string;
  readonly near: string;
  readonly before?: string;
}

export function linesOf<T>(file: string): T[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T) : [];
}

export const filesIn = (folder: string, name: RegExp): string[] => (existsSync(folder) ? readdirSync(folder).filter((file) => name.test(file)).sort().map((file) => join(folder, file)) : []);

/** Where labelled words stand in their draft: the `nth` time that they do. */
export function placeOf(draft: string, text: string, nth = 1): Range {
  let start = -1;
  for (let left = nth; left > 0; left--) start = draft.indexOf(text, start + 1);
  if (start < 0) throw new Error(`The labelled words do not stand in the draft: ${text}`);
  return { start, end: start + text.length };
}

function labelled({ id, lang, draft, flags, mechanism }: DraftLine): LabelledDraft {
  const labels = flags.map(({ text, nth, kind }) => ({ ...placeOf(draft, text, nth), text, kind, pole: kinds[kind].pole, mechanism: mechanism ?? null }));
  return { id, lang, draft, labels };
}

/** Labelled drafts that belong together, under the name that tables give them. */
export interface Part {
  readonly name: string;
  readonly drafts: readonly LabelledDraft[];
}

const partOf = (name: string, files: readonly string[]): Part[] => {
  const drafts = files.flatMap((file) => linesOf<DraftLine>(file)).map(labelled);
  return drafts.length ? [{ name, drafts }] : [];
};

/** Drafts to learn from, labelled: written ones, our own phrases and drafts, and in English real ones. */
export const trainingParts = (lang: Lang): Part[] => [
  ...partOf('train', filesIn(join(corpus, 'train'), new RegExp(`^drafts-${lang}-`))),
  ...partOf('phrases', filesIn(phrases, new RegExp(`^${lang}-`))),
  ...partOf('own drafts', filesIn(join(ownDrafts, lang), /^(?:everyday|look-alikes|real-desk|reviews)/)),
  ...partOf('real/train', [join(corpus, `real/train-${lang}.jsonl`)]),
];

/** All of them together. */
export const trainingDrafts = (lang: Lang): LabelledDraft[] => trainingParts(lang).flatMap(({ drafts }) => drafts);

/** Drafts for counting only. */
export const devDrafts = (lang: Lang): Part[] => ['dev/', 'real/dev-'].flatMap((part) => partOf(`${part}${lang}`, [join(corpus, `${part}${lang}.jsonl`)]));

export function contrasts(lang: Lang): Contrast[] {
  return filesIn(join(corpus, 'train'), new RegExp(`^contrast-${lang}`))
    .flatMap((file) => linesOf<ContrastLine>(file))
    .map(({ kind, bad, span, good, near, before }, index) => {
      const draft = before ? `${before} ${bad}` : bad;
      return {
        kind,
        bad: labelled({ id: `contrast-${lang}-${index}`, lang, draft, flags: [{ text: span, kind }] }),
        good,
        near: before ? `${before} ${near}` : near,
      };
    });
}

export interface WildText {
  readonly lang: Lang;
  readonly text: string;
}

/** Real texts nobody wrote for us, by source. */
export const wildSources = (): { name: string; texts: WildText[] }[] => filesIn(join(corpus, 'wild'), /\.jsonl$/).map((file) => ({ name: file.slice(file.lastIndexOf('/') + 1, -'.jsonl'.length), texts: linesOf<WildText>(file) }));

/** Whether a finding meets a label, as the corpus's scorer decides it: same pole, half of the shorter one shared, the finding not much longer. */
export const meets = (finding: Pick<Finding, 'start' | 'end' | 'pole'>, label: Label): boolean => finding.pole === label.pole && overlapsEnough(finding, label);
