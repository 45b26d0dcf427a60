// Two readings of one draft: what the rules found, and what a reader that knows no rules thinks of each clause.
import { overlap } from './taken.ts';
import type { Range } from './types.ts';

/** A stretch of the draft and how probable it is that something in it is cold or dishonest. */
export interface Opinion extends Range {
  readonly probability: number;
}

/**
 * Below this the second reader is as good as sure that nothing is wrong. On 1,456 drafts that neither had seen (`learned/data`, voices), of the
 * rules' marks there 13 of 54 were right, of all their marks three in four.
 */
const surelyFine = 0.1;

/** The rules' findings without those at a place that the second reader takes for fine: where in doubt, silence. */
export function withoutDoubtful<F extends Range>(findings: readonly F[], opinions: readonly Opinion[]): F[] {
  return findings.filter((finding) => {
    const here = opinions.filter((opinion) => overlap(opinion, finding));
    return here.length === 0 || here.some(({ probability }) => probability >= surelyFine);
  });
}

/** What only the second reader found. Where both speak the rule's finding stays: it can explain itself. */
export const onlyInSecond = <F extends Range>(found: readonly F[], findings: readonly Range[]): F[] => found.filter((one) => !findings.some((finding) => overlap(finding, one)));
