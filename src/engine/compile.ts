// A language pack -> what reading needs: which patterns and phrases to look for when a word comes up. The rarest word of each is its key,
// as in an inverted index (and as RE2 filters many regular expressions by the literals in them): the time to read a sentence grows with
// the few patterns whose words stand in it, however many rules there are.
import type { Matches } from './match.ts';
import { Occurrences } from './occurrences.ts';
import { numbersFor, requiredNumbersIn } from './places.ts';
import type { Lang, LanguagePack, PackedPattern, PackedPhrase, PackedRule } from './types.ts';

/** What is looked for in a sentence. */
class Sought<Source extends Pick<PackedPhrase, 'places'>> {
  #needs: readonly number[] | undefined;

  constructor(readonly source: Source) {}

  /** Numbers of words, classes and concepts that must stand in the sentence, in this order. Found out when first asked for: most of a language never comes into question in a draft. */
  get needs(): readonly number[] {
    return (this.#needs ??= requiredNumbersIn(this.source.places));
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

/** A phrase of nothing but words and classes: most are. It is looked for where its key stands. */
export interface PlainPhrase {
  readonly concept: number;
  readonly numbers: readonly number[];
  /** Which of them is the key. */
  readonly keyAt: number;
}

export class CompiledPattern extends Sought<PackedPattern> {
  constructor(
    pattern: PackedPattern,
    /** Rules that it marks for: indexes. */
    readonly rules: readonly number[],
  ) {
    super(pattern);
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

interface BroughtUp {
  readonly plainPhrases: readonly PlainPhrase[];
  /** Other phrases, patterns of rules: indexes. */
  readonly phrases: readonly number[];
  readonly patterns: readonly number[];
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
export function broughtUpBy(word: WordReading, { phrases, phrasesBy, patternsBy }: CompiledLanguage): BroughtUp {
  if (word.bringsUp) return word.bringsUp;
  const plainPhrases: PlainPhrase[] = [];
  const others: number[] = [];
  for (const index of new Set(word.classes.flatMap((number) => phrasesBy.get(number) ?? none))) {
    const { source: { places, key }, concept } = phrases[index] as CompiledPhrase;
    const numbers = places.filter((place) => typeof place === 'number' && place >= 0) as number[];
    if (numbers.length === places.length) plainPhrases.push({ concept, numbers, keyAt: places.indexOf(key) });
    else others.push(index);
  }
  return (word.bringsUp = { plainPhrases, phrases: others, patterns: [...new Set(word.classes.flatMap((number) => patternsBy.get(number) ?? none))] });
}

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
