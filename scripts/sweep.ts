// What a learned reader says about labelled drafts, at its own thresholds and at the best ones: only for counting.
import type { Judged } from '../src/learned/findings.ts';
import type { LearnedReader } from '../src/learned/model.ts';
import type { About } from '../src/learned/pack.ts';
import { count, f1Of, precisionOf, recallOf, shown } from '../src/learned/train/count.ts';
import type { Example } from '../src/learned/train/examples.ts';

export interface JudgedDraft {
  readonly example: Example;
  readonly judged: readonly Judged[];
}

export const judgedBy = (reader: LearnedReader, drafts: readonly Example[]): JudgedDraft[] => drafts.map((example) => ({ example, judged: reader.judge(example.draft) }));

export function sweep(name: string, judged: readonly JudgedDraft[], { sure, likely }: Pick<About, 'sure' | 'likely'>): void {
  const all = Array.from({ length: 97 }, (_, step) => count(judged, (step + 2) / 100));
  const best = all.reduce((one, other) => (f1Of(other) > f1Of(one) ? other : one));
  const mostAt = (precision: number): string => {
    const good = all.filter((counted) => precisionOf(counted) >= precision).map(recallOf);
    return good.length ? (100 * Math.max(...good)).toFixed(1) : '–';
  };
  console.log(`${name}\n  likely ${shown(count(judged, likely))}\n  sure   ${shown(count(judged, sure))}\n  best   ${shown(best)}\n  recall at precision 0.75: ${mostAt(0.75)}, 0.8: ${mostAt(0.8)}, 0.85: ${mostAt(0.85)}, 0.9: ${mostAt(0.9)}`);
}
