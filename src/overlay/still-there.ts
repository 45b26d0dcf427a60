// Tells which findings of a new reading were there before, by their rule and words.
import type { Finding } from '../engine/types.ts';

const name = ({ rule, text }: Finding): string => `${rule}\n${text}`;

/** The findings of now that were shown before; new ones are left out. */
export function stillThere(shown: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>();
  for (const one of shown) known.set(name(one), (known.get(name(one)) ?? 0) + 1);
  return now.filter((one) => {
    const left = known.get(name(one)) ?? 0;
    known.set(name(one), left - 1);
    return left > 0;
  });
}

/** The same finding in a new reading: the one with its rule and words that is nearest to its old place. */
export const nearest = (finding: Finding, now: readonly Finding[]): Finding | undefined =>
  now.filter((one) => name(one) === name(finding)).toSorted((a, b) => Math.abs(a.start - finding.start) - Math.abs(b.start - finding.start))[0];
