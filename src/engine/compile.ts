// A language pack -> an automaton of all its patterns, and what each of them means.
import { Automaton, type State } from './automaton.ts';
import { builtIn, marked, parsePattern, PatternError, rest, type Node, type Sequence } from './pattern.ts';
import type { Lang, LanguagePack, PackedRule, Pole } from './types.ts';

/** A compiled pattern: what it says when it is complete. */
export interface CompiledPattern {
  /** Index of its rule, or of the condition that it proves. */
  readonly rule: number | null;
  readonly condition: number | null;
  readonly start: State;
  /** It counts only where the sentence's words end. */
  readonly toEnd: boolean;
  readonly lead: Lead;
}

/**
 * A gap at the very beginning (`^ ..5 had you`, `[..2 had you]`) is no part of the automaton: it would carry the pattern along through
 * every sentence. The pattern begins with its first word, and the gap is looked at when it was found.
 */
export interface Lead {
  /** The most words that may stand before it in the sentence. */
  readonly most: number;
  /** How many of them belong to the marked words. */
  readonly marked: number;
}

/** A rule with its conditions as numbers. */
export interface CompiledRule {
  readonly rule: PackedRule;
  readonly pole: Pole;
  readonly unless: readonly number[];
  readonly unlessNear: readonly number[];
}

export interface CompiledLanguage {
  readonly lang: Lang;
  readonly rules: readonly CompiledRule[];
  readonly patterns: readonly CompiledPattern[];
  /** Folded word -> the classes it belongs to, sorted. */
  readonly classesOf: ReadonlyMap<string, readonly number[]>;
  /** Root 0: patterns that may begin anywhere. Root 1: those that begin with the sentence. */
  readonly automaton: Automaton;
}

/** The most states of one pattern: about its words with all alternatives written out once. */
const mostStates = 3000;

/** Compiles a pack once. Throws a PatternError, or an error naming an unknown lemma or concept. */
export function compile(pack: LanguagePack): CompiledLanguage {
  const classes = wordClasses();
  const patterns: CompiledPattern[] = [];
  const starts: [anywhere: State[], atStart: State[]] = [[], []];
  const conditions = new Map<string, number>();
  const concepts = new Map<string, readonly Sequence[]>();
  let states = 0;

  const state = (parts: Partial<Omit<State, 'id'>>): State => ({ id: states++, edges: none, skip: null, empty: none, rest: null, mark: null, accepts: -1, ...parts });

  const add = (pattern: string, where: string, meaning: Pick<CompiledPattern, 'rule' | 'condition'>): void => {
    const fail = (advice: string): never => {
      throw new PatternError(where, pattern, 0, advice);
    };
    const { sequence: written, fromStart, toEnd } = parsePattern(pattern, where);
    const { sequence, words: lead, isMarked } = withoutLead(namesMarked(written) ? written : [{ type: 'named', name: marked, inner: written }]);
    if (!toEnd && endsInGap(sequence)) fail('a gap at the end needs "$" behind it.');
    const before = states;

    const lemmaClass = (lemma: string): number => classes.named(`~${lemma}`, () => pack.forms[lemma]?.split(' ') ?? fail(`the forms of ~${lemma} are not in the pack.`));
    const singleWord = (node: Node): string | null => {
      if (node.type === 'word') return node.word;
      return node.type === 'concept' && (builtIn as readonly string[]).includes(node.name) ? `@${node.name}` : null;
    };
    const optionsOf = (name: string): readonly Sequence[] => {
      const known = concepts.get(name) ?? pack.concepts[name]?.map((part) => parsePattern(part, `@${name}`).sequence);
      if (!known) return fail(`there is no concept @${name}.`);
      concepts.set(name, known);
      return known;
    };
    /** Alternatives of one word each are one class together: one edge, however many they are. A lemma is a class of its own. */
    const choice = (options: readonly Sequence[], next: State): State => {
      const words: string[] = [];
      const edges: [number, State][] = [];
      const branches: State[] = [];
      for (const option of options) {
        const [only] = option.length === 1 ? option : none;
        const word = only ? singleWord(only) : null;
        if (word !== null) words.push(word);
        else if (only?.type === 'lemma') edges.push([lemmaClass(only.lemma), next]);
        else branches.push(build(option, next));
      }
      if (words.length) edges.push([classes.idOf(words), next]);
      return state({ edges, empty: branches });
    };
    const gap = (words: number, next: State): State => {
      let at = next;
      for (let left = 0; left < words; left++) at = state({ empty: [next], skip: at });
      return at;
    };
    const buildNode = (node: Node, next: State): State => {
      switch (node.type) {
        case 'gap':
          return node.words === rest ? state({ rest: next }) : gap(node.words, next);
        case 'choice':
          return choice(node.options, next);
        case 'named': {
          const end = state({ empty: [next], mark: { name: node.name, opens: false } });
          return state({ empty: [build(node.inner, end)], mark: { name: node.name, opens: true } });
        }
        case 'lemma':
          return state({ edges: [[lemmaClass(node.lemma), next]] });
        default: {
          const word = singleWord(node);
          return word === null ? choice(optionsOf((node as { name: string }).name), next) : state({ edges: [[classes.idOf([word]), next]] });
        }
      }
    };
    const build = (nodes: Sequence, next: State): State => nodes.reduceRight((behind, node) => buildNode(node, behind), next);

    const start = build(sequence, state({ accepts: patterns.length }));
    if (states - before > mostStates) fail(`it stands for too much (${states - before} places). Split it into several patterns, or name fewer words in its concepts.`);
    if (leadsThroughNothing(start)) fail('it can match with no word at all.');
    starts[fromStart && lead === 0 ? 1 : 0].push(start);
    patterns.push({ ...meaning, start, toEnd, lead: { most: fromStart ? lead : Infinity, marked: isMarked ? lead : 0 } });
  };

  const conditionOf = (pattern: string, where: string): number => {
    const known = conditions.get(pattern);
    if (known !== undefined) return known;
    const condition = conditions.size;
    conditions.set(pattern, condition);
    add(pattern, where, { rule: null, condition });
    return condition;
  };

  const rules = pack.rules.map((rule, index): CompiledRule => {
    for (const pattern of rule.match) add(pattern, rule.id, { rule: index, condition: null });
    const numbers = (list: readonly string[] = []): number[] => list.map((pattern) => conditionOf(pattern, rule.id));
    return { rule, pole: pack.poles[rule.kind], unless: numbers(rule.unless), unlessNear: numbers(rule.unlessNear) };
  });

  return { lang: pack.lang, rules, patterns, classesOf: classes.of, automaton: new Automaton(starts) };
}

const none: readonly never[] = [];

/** Sets of words that patterns ask for, each kept once. */
function wordClasses(): { of: Map<string, number[]>; idOf(words: readonly string[]): number; named(name: string, words: () => readonly string[]): number } {
  const ids = new Map<string, number>();
  const of = new Map<string, number[]>();
  const named = (name: string, words: () => readonly string[]): number => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(name, id);
    for (const member of new Set(words())) {
      const list = of.get(member);
      if (list) list.push(id);
      else of.set(member, [id]);
    }
    return id;
  };
  return { of, named, idOf: (words) => named(words.length === 1 ? (words[0] ?? '') : [...words].sort().join(' '), () => words) };
}

/** A sequence without the gaps at its beginning, how many words they span, and whether the marked words begin with them. */
function withoutLead(sequence: Sequence): { sequence: Sequence; words: number; isMarked: boolean } {
  const [first, ...others] = sequence;
  if (first?.type === 'gap' && first.words !== rest && others.length) {
    const inner = withoutLead(others);
    return { ...inner, words: inner.words + first.words };
  }
  if (first?.type === 'named' && first.name === marked) {
    const inner = withoutLead(first.inner);
    return { sequence: [{ ...first, inner: inner.sequence }, ...others], words: inner.words, isMarked: inner.words > 0 };
  }
  return { sequence, words: 0, isMarked: false };
}

function endsInGap(sequence: Sequence): boolean {
  const last = sequence.at(-1);
  if (last?.type === 'gap') return last.words !== rest;
  if (last?.type === 'named') return endsInGap(last.inner);
  return last?.type === 'choice' && last.options.some(endsInGap);
}

const namesMarked = (sequence: Sequence): boolean =>
  sequence.some((node) => (node.type === 'named' ? node.name === marked || namesMarked(node.inner) : node.type === 'choice' && node.options.some(namesMarked)));

function leadsThroughNothing(start: State): boolean {
  const open = [start];
  const seen = new Set<State>();
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.accepts !== -1) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...at.empty, ...(at.rest ? [at.rest] : []), ...(at.skip ? [at.skip] : []));
  }
  return false;
}
