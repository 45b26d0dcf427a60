// What must come up in a sentence before a pattern can match there: a pattern whose words have not come up yet need not be built.
import type { LanguagePack, Place, Places } from './types.ts';

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
