// A language pack -> what reading needs: which patterns and phrases to look for when a word comes up. The rarest word of each is its key,
// as in an inverted index (and as RE2 filters many regular expressions by the literals in them): the time to read a sentence grows with
// the few patterns whose words stand in it, however many rules there are.
import type { Matches } from './match.ts';
import { Occurrences } from './occurrences.ts';
import { isAllMarked, numbersFor, requiredNumbersIn } from './places.ts';
import type { Lang, LanguagePack, PackedPattern, PackedPhrase, PackedRule, Places } from './types.ts';

/** What is looked for in a sentence. */
class Sought<Source extends Pick<PackedPhrase, 'places'>> {
  #places: Places | undefined;
  #needs: readonly number[] | undefined;

  constructor(readonly source: Source) {}

  get places(): Places {
    return (this.#places ??= this.source.places);
  }

  /** Numbers of words, classes and concepts that must stand in the sentence, in this order. Found out when first asked for: most of a language never comes into question in a draft. */
  get needs(): readonly number[] {
    return (this.#needs ??= requiredNumbersIn(this.places));
  }
}

/** A phrase of a concept. */
export class CompiledPhrase extends Sought<PackedPhrase> {
  constructor(
    phrase: PackedPhrase,
    /** The number of its concept. */
    readonly concept: number,
  ) {
    super(phrase);
  }
}

export class CompiledPattern extends Sought<PackedPattern> {
  #marksAll: boolean | undefined;

  constructor(
    pattern: PackedPattern,
    /** Rules that it marks for: indexes. */
    readonly rules: readonly number[],
  ) {
    super(pattern);
  }

  /** Whether its words are marked from the first to the last, and no part of them has a name: most are so. */
  get marksAll(): boolean {
    return (this.#marksAll ??= isAllMarked(this.places));
  }
}

/** What a word is for the patterns. */
export interface WordReading {
  /** Its number, those of its classes and of the concepts that it is alone a phrase of, sorted. */
  readonly classes: readonly number[];
  /** Gaps do not go over punctuation. */
  readonly isMark: boolean;
  /** What to look for where the word comes up. Found out when it first does. */
  bringsUp: BroughtUp | null;
}

/** Numbers in a row, because they are gone through for every word that is read: lists in lists would lie all over the memory. */
export interface BroughtUp {
  /** Phrases of nothing but words and classes, which most are. Of each: its concept, how far before the word it begins, how many numbers it has, the numbers. */
  readonly plainPhrases: Int32Array;
  /** Other phrases. Of each: its index, how many words and classes it needs, these. Concepts are left out: when this is asked, not all of them are found. */
  readonly phrases: Int32Array;
  /** Patterns of rules. Of each: its index, how many numbers it needs, these. */
  readonly patterns: Int32Array;
}

export interface CompiledLanguage {
  readonly lang: Lang;
  readonly kinds: LanguagePack['kinds'];
  readonly rules: readonly PackedRule[];
  readonly patterns: readonly CompiledPattern[];
  /** Those of a concept stand behind those of the concepts that they name. */
  readonly phrases: readonly CompiledPhrase[];
  /** Folded word -> what it is for the patterns; two keys of one word (`12` and `@number`) are joined by a space when they first come up. */
  readonly readings: Map<string, WordReading>;
  /** Patterns that can match without any word of theirs. */
  readonly always: readonly number[];
  /** Number of a word or class -> phrases, and patterns of rules, to look for. */
  readonly phrasesBy: ReadonlyMap<number, readonly number[]>;
  readonly patternsBy: ReadonlyMap<number, readonly number[]>;
  readonly occurrences: Occurrences;
  /** What was found in the sentences read last, by their steps. Ranges are counted in steps. */
  readonly sentences: Map<string, Matches>;
}

/** What a word brings up. */
export function broughtUpBy(word: WordReading, { patterns, phrases, phrasesBy, patternsBy }: CompiledLanguage): BroughtUp {
  if (word.bringsUp) return word.bringsUp;
  const plainPhrases: number[] = [];
  const others: number[] = [];
  const hangOn = (by: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> => new Set(word.classes.flatMap((number) => by.get(number) ?? none));
  for (const index of hangOn(phrasesBy)) {
    const { places, source: { key }, needs, concept } = phrases[index] as CompiledPhrase;
    const numbers = places.filter((place) => typeof place === 'number' && place >= 0) as number[];
    if (numbers.length === places.length) plainPhrases.push(concept, places.indexOf(key), numbers.length, ...numbers);
    else addSought(others, index, needs.filter((number) => number >= 0));
  }
  const ofRules: number[] = [];
  for (const index of hangOn(patternsBy)) addSought(ofRules, index, (patterns[index] as CompiledPattern).needs);
  return (word.bringsUp = { plainPhrases: new Int32Array(plainPhrases), phrases: new Int32Array(others), patterns: new Int32Array(ofRules) });
}

const addSought = (list: number[], index: number, needs: readonly number[]): number => list.push(index, needs.length, ...needs);

/** For a word that no pattern has. */
export const bringsNothingUp: BroughtUp = { plainPhrases: new Int32Array(), phrases: new Int32Array(), patterns: new Int32Array() };

/** Compiles a pack once. */
export function compile(pack: LanguagePack): CompiledLanguage {
  const { concepts } = pack;
  const rulesOf = pack.patterns.map((): number[] => []);
  pack.rules.forEach(({ match }, rule) => {
    for (const pattern of match) rulesOf[pattern]?.push(rule);
  });
  const patterns = pack.patterns.map((pattern, index) => new CompiledPattern(pattern, rulesOf[index] ?? none));
  const phrases = concepts.flatMap((concept, index) => concept.phrases.map((phrase) => new CompiledPhrase(phrase, -1 - index)));

  const numbersOf = numbersFor(concepts);
  const always: number[] = [];
  const patternsBy = new Map<number, number[]>();
  patterns.forEach(({ source: { key }, rules }, index) => {
    if (rules.length === 0) return;
    if (key === null) always.push(index);
    else for (const number of numbersOf(key)) addTo(patternsBy, number, index);
  });
  const phrasesBy = new Map<number, number[]>();
  phrases.forEach(({ source: { key } }, index) => {
    for (const number of numbersOf(key)) addTo(phrasesBy, number, index);
  });
  return {
    lang: pack.lang,
    kinds: pack.kinds,
    rules: pack.rules,
    patterns,
    phrases,
    readings: readingsOf(pack),
    always,
    phrasesBy,
    patternsBy,
    occurrences: new Occurrences(concepts.length, pack.words.length + pack.classes.length),
    sentences: new Map(),
  };
}

function addTo(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

const none: readonly never[] = [];

function readingsOf({ words, classes, concepts }: LanguagePack): Map<string, WordReading> {
  const of = words.map((): number[] => []);
  const add = (members: readonly number[], id: number): void => {
    for (const member of members) {
      const list = of[member];
      if (!list) add(classes[member - words.length] ?? none, id);
      else if (list.at(-1) !== id) list.push(id);
    }
  };
  // From the lowest number to the highest: so each list is sorted.
  for (let concept = concepts.length - 1; concept >= 0; concept--) {
    const word = concepts[concept]?.word ?? null;
    if (word !== null) add([word], -1 - concept);
  }
  words.forEach((_, index) => add([index], index));
  classes.forEach((members, index) => add(members, words.length + index));
  return new Map(words.map((word, index) => [word, { classes: of[index] as number[], isMark: word.startsWith('"'), bringsUp: null }]));
}
