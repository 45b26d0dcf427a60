// What is in the places of a pattern, and what must come up in a sentence before it can match there: until then it need not be built.
import type { LanguagePack, Place, Places } from './types.ts';

/** The numbers in a sequence, whatever choices and named parts they stand in: words and classes from 0, concepts below. */
export function numbersIn(places: Places): number[] {
  return places.flatMap((place): number[] => {
    if (typeof place === 'number') return [place];
    if (typeof place === 'string') return [];
    return 'm' in place ? numbersIn(place.p) : place.flatMap(numbersIn);
  });
}

/** The places of a sequence that every match goes through: words, classes, concepts, and choices without an empty option. */
export function requiredIn(places: Places): Place[] {
  return places.flatMap((place): Place[] => {
    if (typeof place === 'number') return [place];
    if (typeof place === 'string') return [];
    if ('m' in place) return requiredIn(place.p);
    return place.every((option) => requiredIn(option).length > 0) ? [place] : [];
  });
}

/** The numbers of words and classes, one of which must come up where the place is gone through; null where nothing must. */
export function numbersFor(place: Place, concepts: LanguagePack['concepts']): number[] | null {
  if (typeof place === 'number') {
    if (place >= 0) return [place];
    const { word, phrases } = concepts[-1 - place] as LanguagePack['concepts'][number];
    return allOf(phrases.map((phrase) => firstNumbers(phrase, concepts)), word === null ? [] : [word]);
  }
  return typeof place === 'object' && !('m' in place) ? allOf(place.map((option) => firstNumbers(option, concepts)), []) : null;
}

function firstNumbers(places: Places, concepts: LanguagePack['concepts']): number[] | null {
  const [first] = requiredIn(places);
  return first === undefined ? null : numbersFor(first, concepts);
}

const allOf = (lists: readonly (number[] | null)[], own: number[]): number[] | null => (lists.includes(null) ? null : [...own, ...lists.flatMap((list) => list ?? [])]);
