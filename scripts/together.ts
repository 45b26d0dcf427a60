// Rules and learned reader together on drafts for counting: the findings of either, a rule silent where the reader sees nothing wrong.
import { onlyInSecond, withoutDoubtful } from '../src/engine/second-opinion.ts';
import type { Finding } from '../src/engine/types.ts';
import { findingsIn } from '../src/learned/findings.ts';
import { learnedKinds, poleOfKind } from '../src/learned/kinds.ts';
import type { LearnedReader } from '../src/learned/model.ts';
import { meets, type Part } from './corpus.ts';
import { percent } from './reader.ts';

export function together({ name, drafts }: Part, find: (text: string) => readonly Finding[], reader: LearnedReader, thresholds: readonly number[]): void {
  const read = drafts.map(({ draft, labels }) => ({ labels, findings: find(draft), judged: reader.judge(draft) }));
  for (const threshold of thresholds) {
    let [right, findings, found, rightKind, labelled, clean, silent] = [0, 0, 0, 0, 0, 0, 0];
    for (const { labels, findings: byRules, judged } of read) {
      const kept = withoutDoubtful(byRules, judged.map(({ clause: { start, end }, probability }) => ({ start, end, probability })));
      const more = onlyInSecond(findingsIn(judged, threshold), kept).map(({ start, end, kind }) => ({ start, end, pole: poleOfKind(kind), kind: learnedKinds[kind] }));
      const all = [...kept, ...more];
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
    const title = threshold > 1 ? 'rules alone' : `from ${threshold.toFixed(2)}`;
    console.log(`  ${name.padEnd(12)} ${title.padEnd(11)} F1 ${percent(2 * precision * recall, precision + recall)}  precision ${percent(right, findings)}  recall ${percent(found, labelled)}  kind ${percent(rightKind, found)}  clean silent ${percent(silent, clean)}`);
  }
}
