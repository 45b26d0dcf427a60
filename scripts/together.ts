// Rules and learned reader together on drafts for counting, as the product joins them: the findings of either, quieter ones included.
import { compiledRules } from './reader.ts';
import type { Lang } from '../src/engine/types.ts';
import { newMemory, read } from '../src/engine/read.ts';
import type { LearnedReader } from '../src/learned/model.ts';
import { opinionOf } from '../src/learned/opinion.ts';
import { meets, type Part } from './corpus.ts';
import { percent } from './reader.ts';

/** Prints a line for the rules alone and one for each threshold of the reader; more than 1 is never reached: there it only silences. */
export async function together({ name, drafts }: Part, lang: Lang, reader: LearnedReader, thresholds: readonly number[]): Promise<void> {
  const languages = [await compiledRules(lang)];
  const judged = drafts.map(({ draft, labels }) => ({ draft, labels, judged: reader.judge(draft), memory: newMemory() }));
  for (const threshold of [null, ...thresholds]) {
    let [right, findings, found, rightKind, labelled, clean, silent] = [0, 0, 0, 0, 0, 0, 0];
    for (const { draft, labels, judged: clauses, memory } of judged) {
      const opinions = threshold === null ? undefined : new Map([[lang, opinionOf(draft, clauses, { likely: threshold, sure: threshold })]]);
      const all = read(draft, { languages, lang, memory, opinions }).findings;
      findings += all.length;
      labelled += labels.length;
      right += all.filter((one) => labels.some((label) => meets(one, label))).length;
      for (const label of labels) {
        const hits = all.filter((one) => meets(one, label));
        if (hits.length) found++;
        if (hits.some(({ kind }) => kind === label.kind)) rightKind++;
      }
      if (!labels.length) clean++;
      if (!labels.length && !all.length) silent++;
    }
    const [precision, recall] = [right / findings, found / labelled];
    const title = threshold === null ? 'rules alone' : threshold > 1 ? 'silenced' : `from ${threshold.toFixed(2)}`;
    console.log(`  ${name.padEnd(12)} ${title.padEnd(11)} F1 ${percent(2 * precision * recall, precision + recall)}  precision ${percent(right, findings)}  recall ${percent(found, labelled)}  kind ${percent(rightKind, found)}  clean silent ${percent(silent, clean)}`);
  }
}
