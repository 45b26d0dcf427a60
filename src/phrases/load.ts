// How many patterns hang on each word: too many on one would slow down every sentence that has it.
import { numbersFor, numbersIn } from '../engine/places.ts';
import type { LanguagePack, PackedPhrase, Places } from '../engine/types.ts';
import { isCommon } from './common-words.ts';
import { limits } from './limits.ts';

/** A pattern too many on a word. */
export interface Overload {
  /** Index in `pack.rules`. */
  readonly rule: number;
  readonly word: string;
}

/** The rules whose patterns come on top of what a word may bring up, each once, with that word. */
export function overloads(pack: LanguagePack): Overload[] {
  const rulesOf = pack.patterns.map((): number[] => []);
  pack.rules.forEach(({ match }, rule) => match.forEach((pattern) => rulesOf[pattern]?.push(rule)));
  const numbersOf = numbersFor(pack.concepts);
  // Many alternatives of several words at one place are looked for on their own.
  const phrasesIn = (places: Places): readonly PackedPhrase[] => numbersIn(places).flatMap((number) => (number < 0 ? (pack.concepts[-1 - number]?.phrases ?? []) : []));
  const loads = new Uint32Array(pack.words.length);
  const found = new Map<number, string>();
  const wordsOf = (number: number): readonly number[] => (number < pack.words.length ? [number] : (pack.classes[number - pack.words.length] ?? []).flatMap(wordsOf));
  pack.patterns.forEach(({ key, places }, index) => {
    if (key === null) return;
    const words = [...new Set(numbersOf(key).flatMap(wordsOf)), ...phrasesIn(places).flatMap((phrase) => numbersOf(phrase.key).flatMap(wordsOf))];
    const weight = 1 + 2 * gapsIn(places);
    for (const rule of rulesOf[index] ?? []) {
      for (const word of words) {
        const load = (loads[word] ?? 0) + weight;
        // What is refused weighs nothing.
        if (load <= (isCommon(pack.words[word] ?? '') ? limits.commonLoad : limits.load)) loads[word] = load;
        else if (!found.has(rule)) found.set(rule, pack.words[word] ?? '');
      }
    }
  });
  return [...found].map(([rule, word]) => ({ rule, word }));
}

/** Gaps of some words, whatever brackets they stand in. */
const gapsIn = (places: Places): number =>
  places.reduce<number>((sum, place) => sum + (typeof place === 'number' ? 0 : typeof place === 'string' ? Number(/\d/.test(place)) : 'm' in place ? gapsIn(place.p) : place.reduce((most, option) => most + gapsIn(option), 0)), 0);
