// Team files as large as they may be, each full of one thing: what a check, and what comes of it, can cost at most.
import type { Phrase } from '../src/phrases/types.ts';
import { fileOf, plain } from './fuzz-team-files.ts';

/** The files, by what they are full of. */
export const largestFiles = ((): Readonly<Record<string, () => Uint8Array>> => {
  const letters = (index: number): string => [...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
  const one = (index: number, match: readonly string[]): Phrase => ({ id: `p-${index}`, lang: 'en', kind: 'canned', match, unless: [], why: '', instead: [] });
  const filled = (make: (count: number) => object) => (): Uint8Array => {
    // Three quarters of the file are the payload's own letters.
    let [least, most] = [1, 100_000];
    const sizeOf = (count: number): Uint8Array => fileOf(plain({ ...make(count) }));
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (sizeOf(middle).length <= 256 * 1024) least = middle;
      else most = middle - 1;
    }
    return sizeOf(least);
  };
  const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
  return {
    'phrases of three patterns': filled((count) => ({ phrases: many(Math.min(count, 1000), (index) => one(index, many(3, (entry) => `x${letters(index)} (y${letters(entry)}|z) ..2 sorry`))) })),
    'phrases on one word': filled((count) => ({ phrases: many(Math.min(count, 1000), (index) => one(index, many(3, (entry) => `sorry ..5 sorry (sorry|x${letters(index)}${letters(entry)})`))) })),
    'phrases of brackets': filled((count) => ({ phrases: many(Math.min(count, 1000), (index) => one(index, [`((a b|c)|d) x${letters(index)} (((e f|g)|h)|(i|j k))`])) })),
    'one very long note': filled((count) => ({ note: 'x'.repeat(count) })),
    'rules switched off': filled((count) => ({ settings: { rules: many(count, (index) => `-en/x${index}`) } })),
    'sites switched off': filled((count) => ({ settings: { sites: many(count, (index) => `-a${index}.b`) } })),
    'sites added': filled((count) => ({ settings: { addedSites: many(count, (index) => `+https://a${index}/*`) } })),
    'commitments': filled((count) => ({ commitments: many(Math.min(count, 50), (index) => ({ id: `c-${index}`, about: { en: many(20, (entry) => `(refund|x${letters(entry)}) ((a b|c)|d) y${letters(index)}`) }, within: { amount: 1, unit: 'day' }, says: { en: 'in a day' } })) })),
    'keys': filled((count) => ({ settings: Object.fromEntries(many(count, (index) => [`k${index}`, 1])) })),
    'lists in each other': filled((count) => ({ settings: { sites: many(count, () => [[[[[]]]]]) } })),
  };
})();
