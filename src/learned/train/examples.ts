// What is learned from: drafts with labelled stretches, and what each of their clauses is.
import type { Range } from '../../engine/types.ts';
import type { Clause } from '../clauses.ts';

export type Source = 'drafts' | 'contrast' | 'look-alikes' | 'desk' | 'phrases' | 'real' | 'talk' | 'prose';

export interface Label extends Range {
  /** Its number in `learnedKinds`. */
  readonly kind: number;
}

export interface Example {
  /** Examples of one group belong together: a contrast set, one draft. */
  readonly group: string;
  /** Examples of one hand fall into the same fold, so that what is said of unseen drafts is said of unseen hands. Where that is unknown, the group. */
  readonly hand: string;
  readonly source: Source;
  readonly draft: string;
  readonly labels: readonly Label[];
  /** Stretches that look like a fault and are fine. */
  readonly lookAlikes: readonly Range[];
}

/** Names as numbers, in the order in which they first come up. */
export function numbered(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

/** A clause's kind; `fine` where nothing is labelled, `unclear` where a label touches too little of it. */
export const fine = -1;
export const unclear = -2;

/** What a clause, or a sentence, is by its labels. */
export function kindOf(clause: Clause, labels: readonly Label[]): number {
  let best = fine;
  let most = 0;
  for (const label of labels) {
    const shared = Math.min(clause.end, label.end) - Math.max(clause.start, label.start);
    if (shared <= most) continue;
    const size = clause.end - clause.start;
    const isEnough = shared >= Math.min(size, label.end - label.start) / 2;
    most = shared;
    best = isEnough ? label.kind : unclear;
  }
  return best;
}

/** Whether a finding meets a label, as the corpus's scorer decides it (poles apart). */
export function meets(finding: Range, label: Range): boolean {
  const shared = Math.min(finding.end, label.end) - Math.max(finding.start, label.start);
  const found = finding.end - finding.start;
  const size = label.end - label.start;
  return shared >= Math.min(found, size) / 2 && found <= 3 * size + 20;
}
