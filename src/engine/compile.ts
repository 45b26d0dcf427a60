// A language pack -> an automaton of all its patterns and concepts, and what each of them means.
import { Automaton, type Reading, type State } from './automaton.ts';
import type { Lang, LanguagePack, PackedPattern, PackedRule, Place, Places, Pole } from './types.ts';

/** A compiled pattern: what it says when it is complete. */
export interface CompiledPattern extends Omit<PackedPattern, 'places'> {
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
}

/** The root of the concepts that name no other concept. */
export const conceptRoot = 2;

/** Compiles a pack once. Throws an Error where a pattern stands for too much. */
export function compile(pack: LanguagePack): CompiledLanguage {
  const starts: State[][] = [[], []];
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

  const levels: number[] = [];
  pack.concepts.forEach(({ phrases }, concept) => {
    const level = 1 + Math.max(-1, ...phrases.flatMap((places) => conceptsIn(places)).map((named) => levels[named] ?? 0));
    levels.push(level);
    const roots = (starts[conceptRoot + level] ??= []);
    for (const places of phrases) roots.push(build(places, state({ accepts: pack.patterns.length + concept })));
  });

  const meanings = pack.patterns.map(() => ({ rules: [] as number[], isCondition: false }));
  pack.rules.forEach(({ match, unless, unlessNear }, index) => {
    for (const pattern of match) meanings[pattern]?.rules.push(index);
    for (const pattern of [...unless, ...unlessNear]) (meanings[pattern] as { isCondition: boolean }).isCondition = true;
  });
  const patterns = pack.patterns.map(({ places, ...pattern }, index): CompiledPattern => {
    const start = build(places, state({ accepts: index }));
    (starts[pattern.most === 0 ? 1 : 0] as State[]).push(start);
    return { ...pattern, ...(meanings[index] as { rules: number[]; isCondition: boolean }), start };
  });

  const rules = pack.rules.map((rule): CompiledRule => ({ rule, pole: pack.poles[rule.kind] }));
  return { lang: pack.lang, rules, patterns, readings: readingsOf(pack), automaton: new Automaton(starts) };
}

const none: readonly never[] = [];

function conceptsIn(places: Places): number[] {
  return places.flatMap((place): readonly number[] => {
    if (typeof place === 'number') return place < 0 ? [-1 - place] : none;
    if (typeof place === 'string') return none;
    return 'm' in place ? conceptsIn(place.p) : place.flatMap((option) => conceptsIn(option));
  });
}

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
