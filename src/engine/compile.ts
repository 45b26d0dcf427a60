// A language pack -> an automaton of all its patterns and concepts, and what each of them means.
import { Automaton, type Reading, type State } from './automaton.ts';
import { numbersFor, numbersIn, requiredIn } from './places.ts';
import type { Lang, LanguagePack, PackedPattern, PackedRule, Place, Places, Pole } from './types.ts';

/** A compiled pattern: what it says when it is complete. */
export interface CompiledPattern extends Omit<PackedPattern, 'places' | 'key'> {
  /** Rules that it marks for: indexes. */
  readonly rules: readonly number[];
  /** Whether some rule is cancelled where it stands. */
  readonly isCondition: boolean;
  readonly start: State;
}

export interface CompiledRule {
  readonly rule: PackedRule;
  readonly pole: Pole;
}

export interface CompiledLanguage {
  readonly lang: Lang;
  readonly rules: readonly CompiledRule[];
  readonly patterns: readonly CompiledPattern[];
  /** Folded word -> what it is for the patterns; two keys of one word (`12` and `@number`) are joined by a space when they first come up. */
  readonly readings: Map<string, Reading>;
  /** Root 0: patterns that may begin anywhere. Root 1: those that begin with the sentence. Each further one: concepts whose phrases name only concepts of roots before it. */
  readonly automaton: Automaton;
  /** Builds the patterns and phrases that these words have been waited for by. To be called before a sentence with them is matched. */
  expect(words: readonly Reading[]): void;
}

/** The root of the concepts that name no other concept. */
export const conceptRoot = 2;

/** Compiles a pack once. What no word of a draft asks for is not built: of a few thousand patterns a reply needs some hundred. */
export function compile(pack: LanguagePack): CompiledLanguage {
  const readings = readingsOf(pack);
  const meanings = pack.patterns.map(() => ({ rules: [] as number[], isCondition: false }));
  pack.rules.forEach(({ match, unless, unlessNear }, index) => {
    for (const pattern of match) meanings[pattern]?.rules.push(index);
    for (const pattern of [...unless, ...unlessNear]) (meanings[pattern] as { isCondition: boolean }).isCondition = true;
  });
  const levels: number[] = [];
  for (const { phrases } of pack.concepts) levels.push(1 + Math.max(-1, ...phrases.flatMap((places) => conceptsIn(places)).map((named) => levels[named] ?? 0)));
  const automaton = new Automaton(conceptRoot + 1 + Math.max(-1, ...levels));
  const build = builder(pack);

  /** Word or class -> what waits for it. */
  const waiting = new Map<number, (() => void)[]>();
  const wait = (key: Place | null, make: () => void): void => {
    const numbers = key === null ? null : numbersFor(key, pack.concepts);
    if (numbers === null) return make();
    let isMade = false;
    const once = (): void => {
      if (!isMade) make();
      isMade = true;
    };
    for (const number of numbers) {
      const others = waiting.get(number);
      if (others) others.push(once);
      else waiting.set(number, [once]);
    }
  };

  const starts: State[] = [];
  pack.concepts.forEach(({ phrases }, concept) => {
    for (const places of phrases) wait(requiredIn(places)[0] ?? null, () => automaton.begin(conceptRoot + (levels[concept] ?? 0), build(places, pack.patterns.length + concept)));
  });
  pack.patterns.forEach((pattern, index) => {
    wait(pattern.key, () => {
      const start = build(pattern.places, index);
      starts[index] = start;
      automaton.begin(pattern.most === 0 ? 1 : 0, start);
    });
  });

  const patterns = pack.patterns.map(({ most, lead, toEnd }, index): CompiledPattern => ({
    most,
    lead,
    toEnd,
    ...(meanings[index] as { rules: number[]; isCondition: boolean }),
    get start() {
      return starts[index] as State;
    },
  }));
  const expected = new Set<Reading>();
  return {
    lang: pack.lang,
    rules: pack.rules.map((rule): CompiledRule => ({ rule, pole: pack.poles[rule.kind] })),
    patterns,
    readings,
    automaton,
    expect(words) {
      for (const word of words) {
        if (expected.has(word)) continue;
        expected.add(word);
        for (const number of word.classes) {
          for (const make of waiting.get(number) ?? none) make();
          waiting.delete(number);
        }
      }
    },
  };
}

/** Places -> the state where they begin; `accepts` is what is complete behind them. */
function builder(pack: LanguagePack): (places: Places, accepts: number) => State {
  let states = 0;
  const state = (parts: Partial<Omit<State, 'id'>>): State => ({ id: states++, edges: none, jumps: none, skip: null, empty: none, onEdge: null, onColon: null, restOfClause: null, rest: null, mark: null, accepts: -1, ...parts });
  const gap = (words: number, next: State): State => {
    let at = next;
    for (let left = 0; left < words; left++) at = state({ empty: [next], skip: at });
    return at;
  };
  const buildPlace = (place: Place, next: State): State => {
    if (typeof place === 'number') {
      if (place >= 0) return state({ edges: [[place, next]] });
      const { word, phrases } = pack.concepts[-1 - place] as LanguagePack['concepts'][number];
      return state({ edges: word === null ? none : [[word, next]], jumps: phrases.length ? [[-1 - place, next]] : none });
    }
    if (typeof place === 'string') {
      if (place === ',') return state({ onEdge: next });
      if (place === ':') return state({ onColon: next });
      if (place === '>') return state({ restOfClause: next });
      return place === '*' ? state({ rest: next }) : gap(Number(place), next);
    }
    if ('m' in place) {
      const end = state({ empty: [next], mark: { name: place.m, opens: false } });
      return state({ empty: [build(place.p, end)], mark: { name: place.m, opens: true } });
    }
    return state({ empty: place.map((places) => build(places, next)) });
  };
  const build = (places: Places, next: State): State => places.reduceRight((behind: State, place) => buildPlace(place, behind), next);
  return (places, accepts) => build(places, state({ accepts }));
}

const none: readonly never[] = [];

/** The numbers of the concepts that a sequence names. */
const conceptsIn = (places: Places): number[] => numbersIn(places).flatMap((number) => (number < 0 ? [-1 - number] : []));

function readingsOf({ words, classes }: LanguagePack): Map<string, Reading> {
  const of = words.map((_, index) => [index]);
  const add = (members: readonly number[], id: number): void => {
    for (const member of members) {
      const list = of[member];
      if (!list) add(classes[member - words.length] ?? none, id);
      else if (list.at(-1) !== id) list.push(id);
    }
  };
  classes.forEach((members, index) => add(members, words.length + index));
  return new Map(words.map((word, index) => [word, { classes: of[index] as number[], isMark: word.startsWith('"') }]));
}
