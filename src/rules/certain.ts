// How sure a rule is: the share of its marks that a reader agreed with, measured (certainty.ts), not felt.

type Measured = Readonly<Record<string, readonly [right: number, found: number]>>;

/** From here on a rule's mark is drawn as an ordinary line; below, more quietly. */
export const soundCertainty = 0.9;
/** Below this a rule may not be in the product. */
export const leastCertainty = 0.6;

/** How many marks of its kind in its language are lent to each rule: one that was seen twice is not yet certain. */
const lent = 2;

/** The measured precision of a rule, 0 to 1. A few marks say little, so the kind's own share stands beside them (a weighted mean, as in Laplace's rule of succession). */
export function certaintyOf(rule: string, measured: Measured): number {
  const kind = rule.slice(0, rule.lastIndexOf('/') + 1);
  let [kindRight, kindFound] = [0, 0];
  for (const [id, [right, found]] of Object.entries(measured)) {
    if (!id.startsWith(kind)) continue;
    kindRight += right;
    kindFound += found;
  }
  const [right, found] = measured[rule] ?? [0, 0];
  const share = kindFound ? kindRight / kindFound : 1;
  return (right + lent * share) / (found + lent);
}
