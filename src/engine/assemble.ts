// A language in pattern notation -> a pack: words and concepts become numbers. Runs when the extension is built, so that a page has nothing to parse.
import { fold } from './fold.ts';
import { builtIn, marked, parsePattern, PatternError, rest, restOfClause, type Node, type Pattern, type Sequence } from './pattern.ts';
import { numbersIn, requiredIn } from './places.ts';
import type { LanguagePack, LanguageSource, PackedPattern, PackedPhrase, Place, Places } from './types.ts';

/** Assembles a language. Throws a PatternError, or an error naming an unknown lemma or concept. */
export function assemble({ lang, kinds, rules, forms, concepts: written, frequencies }: LanguageSource): LanguagePack {
  const vocabulary = newVocabulary();
  const concepts: { word: number | null; phrases: PackedPhrase[] }[] = [];
  const conceptIds = new Map<string, number>();
  const patterns: PackedPattern[] = [];
  const patternIds = new Map<string, number>();

  const isBuiltIn = (name: string): boolean => (builtIn as readonly string[]).includes(name);

  /** The places of one pattern's sequence; `where` and `pattern` are for its errors. */
  const placesOf = (sequence: Sequence, where: string, pattern: string): Place[] => {
    const fail = (advice: string, name: string): never => {
      throw new PatternError(where, pattern, 0, advice, 'unknown-name', name);
    };
    const lemma = (name: string): number => vocabulary.classOf((forms[name]?.split(' ') ?? fail(`the forms of ~${name} are not in the pack.`, name)).map((form) => vocabulary.word(fold(form))));

    /** Alternatives of one word each become one class: one step, however many they are. */
    const choice = (options: readonly Sequence[]): { word: number | null; others: Places[] } => {
      const members: number[] = [];
      const others: Places[] = [];
      for (const option of options) {
        const [only] = option;
        if (option.length !== 1 || !only) others.push(option.map(placeOf));
        else if (only.type === 'word') members.push(vocabulary.word(only.word));
        else if (only.type === 'lemma') members.push(lemma(only.lemma));
        else if (only.type === 'concept' && isBuiltIn(only.name)) members.push(vocabulary.word(`@${only.name}`));
        else others.push([placeOf(only)]);
      }
      return { word: members.length ? vocabulary.classOf(members) : null, others };
    };

    const concept = (name: string): number => {
      const known = conceptIds.get(name);
      if (known !== undefined) return known >= 0 ? known : fail(`@${name} leads back to itself.`, name);
      const parts = written[name] ?? fail(`there is no concept @${name}.`, name);
      conceptIds.set(name, -1);
      const { word, others } = choice(parts.map((part) => phrase(part, name)));
      if (others.some((places) => requiredIn(places).length === 0)) fail(`a phrase of @${name} can be nothing at all.`, name);
      const id = concepts.push({ word, phrases: others.map(unkeyed) }) - 1;
      conceptIds.set(name, id);
      return id;
    };
    const phrase = (part: string, name: string): Sequence => {
      const { sequence, fromStart, toEnd } = parsePattern(part, `@${name}`);
      if (fromStart || toEnd || sequence[0]?.type === 'gap') throw new PatternError(`@${name}`, part, 0, 'a phrase of a concept begins with a word and ends anywhere in the sentence.', 'bad-phrase');
      return sequence;
    };

    /** Many phrases at one place are a concept without a name: then a sentence is asked only for those whose words it has. */
    const phrasesAsOne = (word: number | null, phrases: Places[], others: readonly Places[]): Place => {
      const key = JSON.stringify([word, phrases]);
      const id = conceptIds.get(key) ?? concepts.push({ word, phrases: phrases.map(unkeyed) }) - 1;
      conceptIds.set(key, id);
      return others.length ? [[-1 - id], ...others] : -1 - id;
    };

    const placeOf = (node: Node): Place => {
      switch (node.type) {
        case 'word':
          return vocabulary.word(node.word);
        case 'lemma':
          return lemma(node.lemma);
        case 'concept':
          return isBuiltIn(node.name) ? vocabulary.word(`@${node.name}`) : -1 - concept(node.name);
        case 'edge':
          return node.sign;
        case 'gap':
          return node.words === rest ? '*' : node.words === restOfClause ? '>' : String(node.words);
        case 'named':
          return { m: node.name, p: node.inner.map(placeOf) };
        case 'choice': {
          const { word, others } = choice(node.options);
          if (word !== null && others.length === 0) return word;
          if (others.filter(isPhrase).length >= fewestPhrases) return phrasesAsOne(word, others.filter(isPhrase), others.filter((places) => !isPhrase(places)));
          return word === null ? others : [[word], ...others];
        }
      }
    };
    return sequence.map(placeOf);
  };

  const patternOf = (pattern: string, where: string): number => {
    const known = patternIds.get(pattern);
    if (known !== undefined) return known;
    const { sequence, words, isMarked, fromStart, toEnd } = parseRulePattern(pattern, where);
    const id = patterns.push({ key: null, places: placesOf(sequence, where, pattern), most: fromStart ? words : null, lead: isMarked ? words : 0, toEnd }) - 1;
    patternIds.set(pattern, id);
    return id;
  };

  const packed = rules.map(({ match, unless = [], unlessNear = [], id, ...rule }) => {
    const numbers = (list: readonly string[]): number[] => [...new Set(list.map((pattern) => patternOf(pattern, id)))].sort((a, b) => a - b);
    return { id, ...rule, match: numbers(match), unless: numbers(unless), unlessNear: numbers(unlessNear) };
  });
  return sorted({ lang, kinds, rules: packed, patterns, words: vocabulary.words, classes: vocabulary.classes, concepts }, frequencies ?? {});
}

/**
 * Parses a pattern as a rule may have it: it leans on a word and on an end. Its sequence is without the gaps at the beginning; `words` is how
 * many words these span, `isMarked` whether they belong to the marked words. Throws a PatternError.
 */
export function parseRulePattern(pattern: string, where: string): Pattern & { readonly words: number; readonly isMarked: boolean } {
  const { sequence: parsed, fromStart, toEnd } = parsePattern(pattern, where);
  const found = withoutLead(namesMarked(parsed) ? parsed : [{ type: 'named', name: marked, inner: parsed }]);
  if (!toEnd && endsInGap(found.sequence)) throw new PatternError(where, pattern, 0, 'a gap at the end needs "$" behind it.', 'ends-in-gap');
  if (found.sequence.every(canBeNothing)) throw new PatternError(where, pattern, 0, 'it can match with no word at all.', 'no-word');
  return { ...found, fromStart, toEnd };
}

/** From how many phrases on a choice becomes a concept. */
const fewestPhrases = 4;

const isPhrase = (places: Places): boolean => requiredIn(places).length > 0 && !hasNamed(places);

/** A phrase whose key is not known before all words are. */
const unkeyed = (places: Places): PackedPhrase => ({ places, key: 0 });

const hasNamed = (places: Places): boolean => places.some((place) => typeof place === 'object' && ('m' in place || place.some(hasNamed)));

/** While words are still being found, classes are numbered from here on. */
const firstClass = 1_000_000;

/** The words that patterns ask for, and sets of them, each kept once. */
function newVocabulary(): { words: string[]; classes: number[][]; word(word: string): number; classOf(members: readonly number[]): number } {
  const words: string[] = [];
  const classes: number[][] = [];
  const ids = new Map<string, number>();
  return {
    words,
    classes,
    word(word) {
      const id = ids.get(word) ?? words.push(word) - 1;
      ids.set(word, id);
      return id;
    },
    classOf(members) {
      const own = [...new Set(members)].sort((a, b) => a - b);
      if (own.length === 1) return own[0] as number;
      const key = own.join();
      const id = ids.get(key) ?? firstClass + classes.push(own) - 1;
      ids.set(key, id);
      return id;
    },
  };
}

/** The same pack with its words in alphabetical order and the classes that patterns name most first, so that it packs best; and with every key. */
function sorted(pack: LanguagePack, frequencies: Readonly<Record<string, number>>): LanguagePack {
  const words = [...pack.words].sort();
  const numbers = new Map(words.map((word, index) => [word, index]));
  const uses = pack.classes.map(() => 0);
  for (const number of pack.patterns.flatMap(({ places }) => numbersIn(places))) if (number >= firstClass) uses[number - firstClass]!++;
  const order = pack.classes.map((_, index) => index).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b);
  const positions = new Map(order.map((index, position) => [index, words.length + position]));

  /** How often a place's words come up. */
  const commonness = (place: Place): number => {
    if (typeof place === 'object') return 'm' in place ? Infinity : place.reduce((sum, option) => sum + least(option), 0);
    if (typeof place === 'string') return Infinity;
    if (place < 0) return conceptsCommonness[-1 - place] ?? Infinity;
    const word = pack.words[place];
    if (word !== undefined) return (frequencies[word] ?? 0) + 1;
    return (pack.classes[place - firstClass] ?? []).reduce((sum, member) => sum + commonness(member), 0);
  };
  const least = (places: Places): number => Math.min(...requiredIn(places).map(commonness));
  const conceptsCommonness: number[] = [];
  for (const { word, phrases } of pack.concepts) conceptsCommonness.push((word === null ? 0 : commonness(word)) + phrases.reduce((sum, { places }) => sum + least(places), 0));
  const rarest = (places: Places): Place | null => {
    let best: Place | null = null;
    let least = Infinity;
    for (const place of requiredIn(places)) {
      const common = commonness(place);
      if (common < least) [best, least] = [place, common];
    }
    return best;
  };

  const renumber = (number: number): number => (number < 0 ? number : number < firstClass ? (numbers.get(pack.words[number] ?? '') as number) : (positions.get(number - firstClass) as number));
  const renumberedPlace = (place: Place): Place => (typeof place === 'number' ? renumber(place) : typeof place === 'string' ? place : 'm' in place ? { m: place.m, p: renumbered(place.p) } : place.map(renumbered));
  const renumbered = (places: Places): Places => places.map(renumberedPlace);
  const keyed = (phrase: { readonly places: Places }): { places: Places; key: Place | null } => {
    const key = rarest(phrase.places);
    return { places: renumbered(phrase.places), key: key === null ? null : renumberedPlace(key) };
  };
  return {
    ...pack,
    words,
    classes: order.map((index) => (pack.classes[index] ?? []).map(renumber).sort((a, b) => a - b)),
    patterns: pack.patterns.map((pattern) => ({ ...pattern, ...keyed(pattern) })),
    concepts: pack.concepts.map(({ word, phrases }) => ({ word: word === null ? null : renumber(word), phrases: phrases.map((phrase) => keyed(phrase) as PackedPhrase) })),
  };
}

/**
 * A sequence without the gaps at its beginning, how many words they span, and whether the marked words begin with them. A gap at the
 * very beginning (`^ ..5 had you`, `[..2 had you]`) would carry the pattern along through every sentence: the pattern begins with its
 * first word, and the gap is looked at when it was found.
 */
function withoutLead(sequence: Sequence): { sequence: Sequence; words: number; isMarked: boolean } {
  const [first, ...others] = sequence;
  if (first?.type === 'gap' && first.words > 0 && first.words !== rest && others.length) {
    const inner = withoutLead(others);
    return { ...inner, words: inner.words + first.words };
  }
  if (first?.type === 'named' && first.name === marked) {
    const inner = withoutLead(first.inner);
    return { sequence: [{ ...first, inner: inner.sequence }, ...others], words: inner.words, isMarked: inner.words > 0 };
  }
  return { sequence, words: 0, isMarked: false };
}

const isBareGap = (node: Node | undefined): boolean => node?.type === 'gap' && node.words > 0 && node.words !== rest;

function endsInGap(sequence: Sequence): boolean {
  const last = sequence.at(-1);
  if (last?.type === 'named') return endsInGap(last.inner);
  return isBareGap(last) || (last?.type === 'choice' && last.options.some(endsInGap));
}

/** Whether a node can stand for no word. */
function canBeNothing(node: Node): boolean {
  if (node.type === 'gap' || node.type === 'edge') return true;
  if (node.type === 'named') return node.inner.every(canBeNothing);
  return node.type === 'choice' && node.options.some((option) => option.every(canBeNothing));
}

const namesMarked = (sequence: Sequence): boolean =>
  sequence.some((node) => (node.type === 'named' ? node.name === marked || namesMarked(node.inner) : node.type === 'choice' && node.options.some(namesMarked)));
