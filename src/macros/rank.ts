// The repair list: what first.
import type { Reading } from '../engine/types.ts';
import type { CheckedMacro } from './types.ts';

/** How much there is to repair in a text: a sure finding counts 2, one that is less sure 1. */
export const toRepair = ({ findings }: Pick<Reading, 'findings'>): number => findings.reduce((sum, { isQuiet }) => sum + (isQuiet ? 1 : 2), 0);

/**
 * Macros with findings, those with most to repair first: what there is to repair in one, times how often it was used where the export tells it. Of equals, more
 * places of honesty come first, since an untrue word costs more than a cool one; then the order of the file, so that the list never shuffles.
 */
export function rank(checked: readonly CheckedMacro[]): CheckedMacro[] {
  return checked
    .filter(({ reading }) => reading.findings.length > 0)
    .map((one) => ({ one, weight: toRepair(one.reading) * Math.max(1, one.macro.uses ?? 1), dishonest: one.reading.findings.filter(({ pole }) => pole === 'dishonest').length }))
    .sort((a, b) => b.weight - a.weight || b.dishonest - a.dishonest)
    .map(({ one }) => one);
}
