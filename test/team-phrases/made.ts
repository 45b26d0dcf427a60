// Phrases for tests: one by hand, and generators of patterns and lists.
import fc from 'fast-check';
import { bracketsOf } from '../../scripts/fuzz-grammar.ts';
import { parsePattern, type Sequence } from '../../src/engine/pattern.ts';
import type { Phrase } from '../../src/phrases/types.ts';

/** A good phrase, but for what is said otherwise. */
export const phrase = (other: Partial<Phrase> = {}): Phrase => ({ id: 'no-worries', lang: 'en', kind: 'canned', match: ['no worries'], unless: [], why: 'It brushes the thanks aside.', instead: ['you are welcome'], ...other });

const word = fc.constantFrom('no', 'worries', 'check', 'you', 'the', 'e-mail', "don't", 'нет', 'проблем', 'съжалявам', '24', 'ё', 'ёлка');
const sign = fc.constantFrom('..1', '..5', '..,', '..*', ',', ':', '^', '$', '"?"', '"!"', '@number', '@url', '~check', '@delay', '|', '(', ')', '[', ']', '<a', '>', '?', '"', '~', '@', '.', '..', '\u00A0', '🙂');

const group = bracketsOf(word);
const piece = fc.oneof({ weight: 6, arbitrary: word }, { weight: 2, arbitrary: group(4) }, { weight: 1, arbitrary: fc.constantFrom('just?', '..2', ', so', '[you]', '<thing the ..2 order>', '@number') });

/** Pattern texts: most of them nearly good, some any text at all. */
export const patternTexts = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' ')) },
  { weight: 2, arbitrary: fc.array(fc.oneof(word, sign), { maxLength: 10 }).map((pieces) => pieces.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** Lists of phrases that differ by their ids; not all of them are good. */
export const phraseList = fc
  .array(fc.record({ lang: fc.constantFrom('en' as const, 'ru' as const, 'bg' as const), match: fc.array(patternTexts, { minLength: 1, maxLength: 3 }), unless: fc.array(patternTexts, { maxLength: 1 }) }), { maxLength: 30 })
  .map((all) => all.map((one, index) => phrase({ ...one, id: `p-${index}` })));

/** How many ways lead through a pattern, counted one by one: a gap has one way for each width, a choice those of its options. */
export function ways(pattern: string): number {
  const through = (sequence: Sequence): number =>
    sequence.reduce((product, node) => {
      if (node.type === 'gap') return product * (Number.isFinite(node.words) && node.words > 0 ? node.words + 1 : 1);
      if (node.type === 'named') return product * through(node.inner);
      if (node.type !== 'choice') return product;
      const single = node.options.some((option) => option.length === 1 && option[0]?.type === 'word') ? 1 : 0;
      return product * (single + node.options.filter((option) => option.length !== 1 || option[0]?.type !== 'word').reduce((sum, option) => sum + through(option), 0));
    }, 1);
  return through(parsePattern(pattern, 'test').sequence);
}
