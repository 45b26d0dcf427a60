// Matching against a plain search that tries every way, on sentences whose places are bits and on longer ones, whose places are lists.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '../../src/engine/assemble.ts';
import { compile } from '../../src/engine/compile.ts';
import { match } from '../../src/engine/match.ts';
import { mostInBits } from '../../src/engine/occurrences.ts';
import { PatternError } from '../../src/engine/pattern.ts';
import { sentences, type Step } from '../../src/engine/sentences.ts';
import { tokenise } from '../../src/engine/tokens.ts';
import type { LanguagePack, Place, Places } from '../../src/engine/types.ts';
import { everyKind } from './kinds.ts';

const concepts = { late: ['late', 'not in time', 'lamp ..1 late'], trouble: ['@late', 'no lamp', 'late ..,'] };

function packOf(pattern: string): LanguagePack | null {
  try {
    return assemble({ lang: 'en', kinds: everyKind, forms: {}, concepts, rules: [{ id: 'en/blame/test', kind: 'blame', match: [pattern], why: '', instead: [], principle: 'care.4' }] });
  } catch (error) {
    if (error instanceof PatternError) return null;
    throw error;
  }
}

/** Behind the last word. */
const closingOf = (steps: readonly Step[]): number => steps.findLastIndex(({ isMark }) => !isMark) + 1;

/** Every place behind a sequence that begins at `at`. */
function endsOf({ words, classes, concepts: all }: LanguagePack, sequence: Places, steps: readonly Step[], from: number): readonly number[] {
  const closing = closingOf(steps);
  const isEdge = (at: number): boolean => at === 0 || at >= closing || steps[at]?.after != null || steps[at - 1]?.isMark === true;
  const isWord = (number: number, step: Step | undefined): boolean =>
    step !== undefined && (number < words.length ? step.keys.includes(words[number] ?? '') : (classes[number - words.length] ?? []).some((member) => isWord(member, step)));
  const behind = (places: Places, at: number): number[] => places.reduce<number[]>((here, place) => [...new Set(here.flatMap((one) => behindOne(place, one)))], [at]);
  const behindOne = (place: Place, at: number): number[] => {
    if (typeof place === 'number' && place >= 0) return isWord(place, steps[at]) ? [at + 1] : [];
    if (typeof place === 'number') {
      const { word = null, phrases = [] } = all[-1 - place] ?? {};
      return [...(word === null ? [] : behindOne(word, at)), ...phrases.flatMap((phrase) => behind(phrase.places, at))];
    }
    if (typeof place === 'object') return 'm' in place ? behind(place.p, at) : place.flatMap((option) => behind(option, at));
    if (place === ',') return isEdge(at) ? [at] : [];
    if (place === ':') return steps[at]?.after === ':' ? [at] : [];
    if (place === '*') return at <= closing ? [closing] : [];
    if (place === '>') return at > closing ? [] : [isEdge(at) ? at : (behindOne(place, at + 1)[0] as number)];
    const ends = [at];
    for (let end = at; end < at + Number(place) && steps[end]?.isMark === false; end++) ends.push(end + 1);
    return ends;
  };
  return behind(sequence, from);
}

/** What the only pattern of a pack marks, found by trying every way. */
function marksIn(pack: LanguagePack, steps: readonly Step[]): string[] {
  const [pattern] = pack.patterns;
  if (!pattern) return [];
  const firstMark = steps.findIndex(({ isMark }) => isMark);
  const last = pattern.most === null ? steps.length : Math.min(pattern.most, firstMark === -1 ? Infinity : firstMark) + 1;
  const found = steps.slice(0, last).flatMap((_, at) => {
    const end = Math.max(-1, ...endsOf(pack, pattern.places, steps, at));
    return end <= at || (pattern.toEnd && end < closingOf(steps)) ? [] : [{ start: steps[at]?.start ?? 0, end: steps[end - 1]?.end ?? 0 }];
  });
  const kept: { start: number; end: number }[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.map(({ start, end }) => `${start}-${end}`);
}

const word = fc.constantFrom('the', 'lamp', 'is', 'late', 'not');
const piece = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 4, arbitrary: fc.constantFrom('..1', '..3', ',', ':', '(the|a|is)', '(lamp|is not|the ..1 late)', 'not?', '(the lamp)?', '@late', '@trouble', '"..."', '<thing the ..2 lamp>', '(|is|not @late)') },
);
const patterns = fc.tuple(fc.constantFrom('', '', '^ '), fc.array(piece, { minLength: 1, maxLength: 6 }), fc.constantFrom('', '', ' $', ' ..,', ' ..*')).map(([begin, pieces, end]) => `${begin}${pieces.join(' ')}${end}`);
const texts = (most: number): fc.Arbitrary<string> => fc.array(fc.oneof({ weight: 12, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(', the', ': is', '… lamp', 'no') }), { minLength: 1, maxLength: most, size: 'max' }).map((words) => words.join(' '));

test.each([
  ['few words', 12],
  ['as many words as bits, and more', 2 * mostInBits],
])('patterns match where trying every way finds them: %s', (_, most) => {
  fc.assert(
    fc.property(patterns, texts(most), fc.constantFrom('', '?', '…'), (pattern, words, end) => {
      const pack = packOf(pattern);
      // Words before a match that belong to its mark are looked at elsewhere.
      fc.pre(pack !== null && pack.patterns[0]?.lead === 0);
      const text = words + end;
      const language = compile(pack);
      for (const { steps } of sentences(text, tokenise(text))) {
        expect(match(language, steps).matches.map(({ range }) => `${range.start}-${range.end}`)).toEqual(marksIn(pack, steps));
      }
    }),
    { numRuns: 300 },
  );
});
