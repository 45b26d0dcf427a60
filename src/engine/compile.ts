// A language pack -> one trie of word classes for all its patterns, so that reading time does not grow with the number of rules.
import type { Kind, Lang, LanguagePack, PackedRule, Pole } from './types.ts';
import { builtIn, marked, parsePattern, PatternError, type Node, type Sequence } from './pattern.ts';

/** A named stretch of a pattern: from item `from` to item `to`, exclusive. */
interface Part {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What is known when the walk through the trie ends at a node. */
export type Output =
  | { readonly type: 'rule'; readonly rule: number; readonly parts: readonly Part[]; readonly length: number; readonly toEnd: boolean }
  | { readonly type: 'condition'; readonly condition: number; readonly toEnd: boolean };

export interface TrieNode {
  /** How many items lead here. */
  readonly depth: number;
  /** Word class -> the node behind it. */
  readonly next: Map<number, TrieNode>;
  /** Gap width in words (`rest`: up to the end of the sentence) -> the node behind it. */
  readonly gaps: Map<number, TrieNode>;
  readonly outputs: Output[];
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
  /** Folded word -> the classes it belongs to. */
  readonly classesOf: ReadonlyMap<string, readonly number[]>;
  /** Patterns that may begin anywhere, and those that begin with the sentence. */
  readonly anywhere: TrieNode;
  readonly atStart: TrieNode;
}

type Item = { readonly classId: number } | { readonly gap: number };
interface Variant {
  readonly items: readonly Item[];
  readonly parts: readonly Part[];
}

/** The most spellings that one pattern may stand for, apart from single-word alternatives, which cost nothing. */
const mostVariants = 2000;

const emptyNode = (depth: number): TrieNode => ({ depth, next: new Map(), gaps: new Map(), outputs: [] });

/** Compiles a pack once. Throws a PatternError, or an error naming an unknown lemma or concept. */
export function compile(pack: LanguagePack): CompiledLanguage {
  const classes = new Map<string, number>();
  const classesOf = new Map<string, number[]>();
  const anywhere = emptyNode(0);
  const atStart = emptyNode(0);
  const conditions = new Map<string, number>();

  const classFor = (members: readonly string[]): number => {
    const sorted = [...new Set(members)].sort();
    const key = sorted.join(' ');
    const known = classes.get(key);
    if (known !== undefined) return known;
    const id = classes.size;
    classes.set(key, id);
    for (const member of sorted) {
      const list = classesOf.get(member);
      if (list) list.push(id);
      else classesOf.set(member, [id]);
    }
    return id;
  };

  const compilePattern = (pattern: string, where: string, output: (variant: Variant, toEnd: boolean) => Output): void => {
    const tooMany = (): never => {
      throw new PatternError(where, pattern, 0, `it stands for more than ${mostVariants} spellings. Split it into several patterns.`);
    };

    const singleWords = (node: Node): string[] | null => {
      if (node.type === 'word') return [node.word];
      if (node.type === 'lemma') {
        const forms = pack.forms[node.lemma];
        if (forms === undefined) throw new PatternError(where, pattern, 0, `the forms of ~${node.lemma} are not in the pack.`);
        return forms.split(' ');
      }
      if (node.type === 'concept' && (builtIn as readonly string[]).includes(node.name)) return [`@${node.name}`];
      return null;
    };

    const alternatives = (options: readonly Sequence[]): Variant[] => {
      const words: string[] = [];
      const rest: Variant[] = [];
      for (const option of options) {
        const single = option.length === 1 && option[0] ? singleWords(option[0]) : null;
        if (single) words.push(...single);
        else rest.push(...variants(option));
      }
      if (words.length) rest.unshift({ items: [{ classId: classFor(words) }], parts: [] });
      return rest;
    };

    const conceptOptions = (name: string): Sequence[] => {
      const parts = pack.concepts[name];
      if (!parts) throw new PatternError(where, pattern, 0, `there is no concept @${name}.`);
      return parts.map((part) => parsePattern(part, `@${name}`).sequence);
    };

    const variantsOf = (node: Node): Variant[] => {
      if (node.type === 'gap') return [{ items: [{ gap: node.words }], parts: [] }];
      if (node.type === 'choice') return alternatives(node.options);
      if (node.type === 'named') {
        return variants(node.inner).map((inner) => ({
          items: inner.items,
          parts: [...inner.parts, { name: node.name, from: 0, to: inner.items.length }],
        }));
      }
      const single = singleWords(node);
      if (single) return [{ items: [{ classId: classFor(single) }], parts: [] }];
      return node.type === 'concept' ? alternatives(conceptOptions(node.name)) : [];
    };

    const variants = (sequence: Sequence): Variant[] => {
      let all: Variant[] = [{ items: [], parts: [] }];
      for (const node of sequence) {
        const tails = variantsOf(node);
        if (all.length * tails.length > mostVariants) tooMany();
        all = all.flatMap((head) => tails.map((tail) => join(head, tail)));
      }
      return all;
    };

    const { sequence, fromStart, toEnd } = parsePattern(pattern, where);
    for (const variant of variants(sequence)) {
      if (variant.items.every((item) => 'gap' in item)) throw new PatternError(where, pattern, 0, 'it can match with no word at all.');
      const last = variant.items.at(-1);
      if (last && 'gap' in last && !toEnd) throw new PatternError(where, pattern, pattern.length - 1, 'a gap at the end needs "$" behind it.');
      insert(fromStart ? atStart : anywhere, variant.items).outputs.push(output(variant, toEnd));
    }
  };

  const conditionFor = (pattern: string, where: string): number => {
    const known = conditions.get(pattern);
    if (known !== undefined) return known;
    const condition = conditions.size;
    conditions.set(pattern, condition);
    compilePattern(pattern, where, (_, toEnd) => ({ type: 'condition', condition, toEnd }));
    return condition;
  };

  const rules = pack.rules.map((rule, index): CompiledRule => {
    for (const pattern of rule.match) {
      compilePattern(pattern, rule.id, ({ parts, items }, toEnd) => ({ type: 'rule', rule: index, parts: withMarked(parts, items.length), length: items.length, toEnd }));
    }
    const conditionsOf = (patterns: readonly string[] = []): number[] => patterns.map((pattern) => conditionFor(pattern, rule.id));
    return { rule, pole: pack.poles[rule.kind as Kind], unless: conditionsOf(rule.unless), unlessNear: conditionsOf(rule.unlessNear) };
  });

  return { lang: pack.lang, rules, classesOf, anywhere, atStart };
}

function join(head: Variant, tail: Variant): Variant {
  const by = head.items.length;
  return { items: [...head.items, ...tail.items], parts: [...head.parts, ...tail.parts.map((part) => ({ ...part, from: part.from + by, to: part.to + by }))] };
}

function withMarked(parts: readonly Part[], length: number): readonly Part[] {
  return parts.some((part) => part.name === marked) ? parts : [...parts, { name: marked, from: 0, to: length }];
}

function insert(root: TrieNode, items: readonly Item[]): TrieNode {
  let node = root;
  for (const item of items) {
    const [edges, key] = 'gap' in item ? [node.gaps, item.gap] : [node.next, item.classId];
    let child = edges.get(key);
    if (!child) edges.set(key, (child = emptyNode(node.depth + 1)));
    node = child;
  }
  return node;
}
