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
  /** Folded word -> the classes it belongs to. */
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
    const { sequence, fromStart, toEnd } = parsePattern(pattern, where);
    if (!toEnd && endsInGap(sequence)) fail('a gap at the end needs "$" behind it.');
    const before = states;

    const singleWords = (node: Node): readonly string[] | null => {
      if (node.type === 'word') return [node.word];
      if (node.type === 'lemma') return pack.forms[node.lemma]?.split(' ') ?? fail(`the forms of ~${node.lemma} are not in the pack.`);
      return node.type === 'concept' && (builtIn as readonly string[]).includes(node.name) ? [`@${node.name}`] : null;
    };
    const optionsOf = (name: string): readonly Sequence[] => {
      const known = concepts.get(name) ?? pack.concepts[name]?.map((part) => parsePattern(part, `@${name}`).sequence);
      if (!known) return fail(`there is no concept @${name}.`);
      concepts.set(name, known);
      return known;
    };
    /** Alternatives of one word each are one class together: one edge, however many they are. */
    const choice = (options: readonly Sequence[], next: State): State => {
      const words: string[] = [];
      const branches: State[] = [];
      for (const option of options) {
        const single = option.length === 1 && option[0] ? singleWords(option[0]) : null;
        if (single) words.push(...single);
        else branches.push(build(option, next));
      }
      if (words.length === 0) return state({ empty: branches });
      return state({ edges: [[classes.idOf(words), next]], empty: branches });
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
        default: {
          const words = singleWords(node);
          return words ? state({ edges: [[classes.idOf(words), next]] }) : choice(optionsOf((node as { name: string }).name), next);
        }
      }
    };
    const build = (nodes: Sequence, next: State): State => nodes.reduceRight((behind, node) => buildNode(node, behind), next);

    const whole: Sequence = namesMarked(sequence) ? sequence : [{ type: 'named', name: marked, inner: sequence }];
    const start = build(whole, state({ accepts: patterns.length }));
    if (states - before > mostStates) fail(`it stands for too much (${states - before} places). Split it into several patterns, or name fewer words in its concepts.`);
    if (leadsThroughNothing(start)) fail('it can match with no word at all.');
    starts[fromStart ? 1 : 0].push(start);
    patterns.push({ ...meaning, start, toEnd });
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
function wordClasses(): { of: Map<string, number[]>; idOf(words: readonly string[]): number } {
  const ids = new Map<string, number>();
  const of = new Map<string, number[]>();
  return {
    of,
    idOf(words) {
      const members = words.length === 1 ? words : [...new Set(words)].sort();
      const key = members.join(' ');
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = ids.size;
      ids.set(key, id);
      for (const member of members) {
        const list = of.get(member);
        if (list) list.push(id);
        else of.set(member, [id]);
      }
      return id;
    },
  };
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
