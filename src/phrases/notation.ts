// A team's pattern: the part of the rules' notation that needs no dictionary, small enough that it is cheap on any text.
import { parseRulePattern } from '../engine/assemble.ts';
import { PatternError, rest, restOfClause, type Node, type PatternFault, type Sequence } from '../engine/pattern.ts';
import { hiddenAt } from './characters.ts';
import { isCommon } from './common-words.ts';
import { limits } from './limits.ts';
import { isPartName } from './names.ts';
import type { Problem } from './types.ts';

/** What is wrong in one pattern: a key of the interface texts, what stands in its gaps, and the character, a UTF-16 offset. */
export interface PatternProblem extends Pick<Problem, 'message' | 'gaps'> {
  readonly at: number;
}

/** The kinds of tokens that every language has; the other lists belong to our own rules. */
const builtIn = new Set(['number', 'url', 'email', 'placeholder']);

/** The sentence for each fault. */
const messages: Readonly<Record<PatternFault, string>> = {
  unclosed: 'phraseUnclosed', 'empty-group': 'phraseEmptyGroup', 'empty-brackets': 'phraseEmptyGroup', twice: 'phraseTwice', 'no-name': 'phrasePartName', 'bad-mark': 'phraseMark',
  'rest-not-last': 'phraseRestNotLast', 'gap-width': 'phraseGapWidth', 'too-many-gaps': 'phraseTooManyGaps', 'no-meaning': 'phraseNoMeaning', 'not-one-word': 'phraseNotOneWord',
  'concept-name': 'phraseConcept', 'edge-place': 'phraseEdgePlace', empty: 'phraseEmpty', 'ends-in-gap': 'phraseEndsInGap', 'no-word': 'phraseNoWord', 'unknown-name': 'phraseConcept', 'bad-phrase': 'phraseNoMeaning',
};

/** Reads one pattern: the names of the parts that it remembers, or what is wrong with it. A condition (`unless`) may be a common word. Never throws; linear in its length. */
export function readPattern(pattern: string, isCondition = false): { readonly parts: ReadonlySet<string> } | PatternProblem {
  if (pattern.length > limits.patternLength) return problem('phrasePatternLong', limits.patternLength, limits.patternLength);
  const unseen = hiddenAt(pattern);
  if (unseen >= 0) return problem('phraseHidden', unseen);
  const named = nameAt(pattern) ?? tooDeepAt(pattern);
  if (named) return named;
  try {
    return measured(parseRulePattern(pattern, 'team').sequence, pattern, isCondition);
  } catch (error) {
    if (error instanceof PatternError) return problem(messages[error.fault], error.at, ...(error.about ? [error.about] : []));
    throw error;
  }
}

function measured(sequence: Sequence, pattern: string, isCondition: boolean): { readonly parts: ReadonlySet<string> } | PatternProblem {
  const parts = partsIn(sequence);
  for (const name of parts) if (!isPartName(name)) return problem('phrasePartName', Math.max(0, pattern.indexOf(`<${name}`)));
  if (longest(sequence) > limits.tokens) return problem('phraseTooManyTokens', 0, limits.tokens);
  if (wordsIn(sequence) > limits.words) return problem('phraseTooManyWords', 0, limits.words);
  if (ways(sequence) > limits.ways) return problem('phraseTooManyWays', 0);
  if (!isCondition && !leans(sequence)) return problem('phraseTooCommon', 0, pattern);
  return { parts };
}

const problem = (message: string, at: number, ...gaps: readonly (string | number)[]): PatternProblem => ({ message, at, gaps: gaps.map(String) });

/** A word form or a list that only our own rules can name. */
function nameAt(pattern: string): PatternProblem | null {
  for (const { 1: sign, 2: name = '', index } of pattern.matchAll(/([~@])([^\s()|[\]<>"?~@^$,]*)/g)) {
    if (sign === '~') return problem('phraseLemma', index, `~${name}`);
    if (!builtIn.has(name)) return problem('phraseConcept', index, `@${name}`);
  }
  return null;
}

function tooDeepAt(pattern: string): PatternProblem | null {
  for (const [open, close] of ['()', '<>'] as const) {
    for (let at = 0, depth = 0; at < pattern.length; at++) {
      if (pattern[at] === open) depth++;
      if (pattern[at] === close) depth--;
      if (depth > limits.depth) return problem('phraseTooDeep', at, limits.depth);
    }
  }
  return null;
}

const optionsOf = (node: Node): readonly Sequence[] => (node.type === 'choice' ? node.options : node.type === 'named' ? [node.inner] : []);

const partsIn = (sequence: Sequence): Set<string> => new Set(sequence.flatMap((node) => [...(node.type === 'named' && node.name ? [node.name] : []), ...optionsOf(node).flatMap((option) => [...partsIn(option)])]));

const longest = (sequence: Sequence): number => sequence.reduce((sum, node) => sum + (node.type === 'choice' || node.type === 'named' ? Math.max(...optionsOf(node).map(longest)) : 1), 0);

const wordsIn = (sequence: Sequence): number => sequence.reduce((sum, node) => sum + (node.type === 'word' ? 1 : optionsOf(node).reduce((words, option) => words + wordsIn(option), 0)), 0);

/** How many ways lead through it. Alternatives of one word each are one step of the reader, so they count as one. */
const ways = (sequence: Sequence): number => sequence.reduce((product, node) => product * waysThrough(node), 1);

function waysThrough(node: Node): number {
  if (node.type === 'gap') return node.words === rest || node.words === restOfClause ? 1 : node.words + 1;
  if (node.type === 'named') return ways(node.inner);
  if (node.type !== 'choice') return 1;
  const others = node.options.filter((option) => option.length !== 1 || option[0]?.type !== 'word');
  return others.reduce((sum, option) => sum + ways(option), others.length < node.options.length ? 1 : 0);
}

/** Whether a rare word, or two words, must stand in the sentence. */
const leans = (sequence: Sequence): boolean => sequence.some(isRare) || needed(sequence) > 1;

function isRare(node: Node): boolean {
  if (node.type === 'word') return !isCommon(node.word);
  return node.type === 'concept' || (optionsOf(node).length > 0 && optionsOf(node).every((option) => option.some(isRare)));
}

const needed = (sequence: Sequence): number =>
  sequence.reduce((sum, node) => sum + (node.type === 'word' || node.type === 'concept' ? 1 : optionsOf(node).length ? Math.min(...optionsOf(node).map(needed)) : 0), 0);
