// What is in the places of a pattern, and what must come up in a sentence before it can match there.
import { marked } from './pattern.ts';
import type { LanguagePack, NamedPlaces, Place, Places } from './types.ts';

/** Whether a place is a choice of sequences rather than a named part. */
export const isChoice = (place: NamedPlaces | readonly Places[]): place is readonly Places[] => Array.isArray(place);

const hasNamed = (places: Places): boolean => places.some((place) => typeof place === 'object' && (isChoice(place) ? place.some(hasNamed) : true));

/** Whether a sequence is one named part, the marked words, with no other part in it. */
export function isAllMarked([first, ...others]: Places): boolean {
  return others.length === 0 && typeof first === 'object' && !isChoice(first) && first.m === marked && !hasNamed(first.p);
}

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

/** Of those places the words, classes and concepts. */
export const requiredNumbersIn = (places: Places): number[] => requiredIn(places).filter((place) => typeof place === 'number');

/** Key of a pattern -> the numbers of words and classes, one of which must come up where the pattern matches. */
export function numbersFor(concepts: LanguagePack['concepts']): (key: Place) => readonly number[] {
  const ofConcepts = new Map<number, readonly number[]>();
  const ofConcept = (index: number): readonly number[] => {
    let numbers = ofConcepts.get(index);
    if (!numbers) {
      const { word, phrases } = concepts[index] as LanguagePack['concepts'][number];
      numbers = [...new Set([...(word === null ? [] : [word]), ...phrases.flatMap(({ key }) => of(key))])];
      ofConcepts.set(index, numbers);
    }
    return numbers;
  };
  const of = (place: Place): readonly number[] => {
    if (typeof place === 'number') return place < 0 ? ofConcept(-1 - place) : [place];
    return typeof place === 'object' && !('m' in place) ? place.flatMap((option) => of(requiredIn(option)[0] as Place)) : [];
  };
  return of;
}
