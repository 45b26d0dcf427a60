// A rule's pattern text -> a tree, or an error that teaches. The notation is described in rules/README.md.
import { fold } from './fold.ts';
import { tokenise } from './tokens.ts';

export type Node =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'lemma'; readonly lemma: string }
  | { readonly type: 'concept'; readonly name: string }
  /** `words` is `rest` for `..*` and `restOfClause` for `..,`. */
  | { readonly type: 'gap'; readonly words: number }
  /** `,`: a comma, dash, colon, bracket or an end of the sentence. `:`: a colon. */
  | { readonly type: 'edge'; readonly sign: ',' | ':' }
  | { readonly type: 'choice'; readonly options: readonly Sequence[] }
  | { readonly type: 'named'; readonly name: string; readonly inner: Sequence };

export type Sequence = readonly Node[];

export interface Pattern {
  readonly sequence: Sequence;
  readonly fromStart: boolean;
  /** `$`: the sentence ends behind the pattern. */
  readonly toEnd: boolean;
}

/** The width of `..*`: all words up to the end of the sentence. */
export const rest = Infinity;

/** The width of `..,`: all words up to the next comma, dash, colon or bracket, or to the end of the sentence. */
export const restOfClause = -1;

/** Most words need no tokeniser to be seen as one word. */
const plainWord = /^\p{L}+$/u;

/** The name under which the marked words (`[…]`, else all) are kept. */
export const marked = '';

/** Concepts that every language has: kinds of tokens rather than lists of words. */
export const builtIn = ['number', 'placeholder', 'url', 'email', 'wrong-day'] as const;

/** The largest gap, and the most gaps on one way through a pattern: it must stay cheap whatever text it meets. */
const mostGapWords = 5;
const mostGaps = 4;

/** What is wrong with a pattern, by name: whoever shows it to people has its own sentence for each. */
export type PatternFault =
  | 'unclosed' | 'empty-group' | 'empty-brackets' | 'twice' | 'no-name' | 'bad-mark' | 'rest-not-last' | 'gap-width' | 'too-many-gaps'
  | 'no-meaning' | 'not-one-word' | 'concept-name' | 'edge-place' | 'empty' | 'ends-in-gap' | 'no-word' | 'unknown-name' | 'bad-phrase';

export class PatternError extends Error {
  constructor(
    where: string,
    pattern: string,
    /** The character that it is about: a UTF-16 offset into the pattern. */
    readonly at: number,
    /** What to write instead, in English. */
    readonly advice: string,
    readonly fault: PatternFault,
    /** The words or signs in question; '' where there are none to name. */
    readonly about = '',
  ) {
    super(`${where}: in the pattern  ${pattern}  at character ${at + 1}: ${advice}`);
    this.name = 'PatternError';
  }
}

/** Parses one pattern; `where` names the rule in the error. */
export function parsePattern(pattern: string, where: string): Pattern {
  let at = 0;
  let gaps = 0;
  let takesRest = false;
  const names = new Set<string>();

  const fail = (fault: PatternFault, advice: string, about = '', place = at): never => {
    throw new PatternError(where, pattern, place, advice, fault, about);
  };
  const skipSpaces = (): void => {
    while (pattern[at] === ' ') at++;
  };
  const take = (stop: RegExp): string => {
    const from = at;
    while (at < pattern.length && !stop.test(pattern.charAt(at))) at++;
    return pattern.slice(from, at);
  };

  const optional = (node: Node): Node => {
    if (pattern[at] !== '?') return node;
    at++;
    return { type: 'choice', options: [[node], []] };
  };

  const group = (): Node => {
    const opened = at;
    const options: Sequence[] = [];
    const gapsBefore = gaps;
    let mostInAnOption = gapsBefore;
    do {
      at++;
      gaps = gapsBefore;
      options.push(sequence());
      mostInAnOption = Math.max(mostInAnOption, gaps);
    } while (pattern[at] === '|');
    gaps = mostInAnOption;
    if (pattern[at] !== ')') fail('unclosed', 'a "(" is never closed. Write (one|two words|three).', '(', opened);
    at++;
    if (options.every((option) => option.length === 0)) fail('empty-group', 'an empty "( )" matches nothing. Put words in it or take it out.', '', opened);
    return { type: 'choice', options };
  };

  const named = (close: string, name: string, opened: number): Node => {
    if (names.has(name)) fail('twice', name === marked ? 'a pattern has at most one pair of square brackets.' : `the name <${name} …> stands twice.`, name === marked ? '[ ]' : `<${name}>`, opened);
    names.add(name);
    const inner = sequence();
    if (pattern[at] !== close) fail('unclosed', `a "${close === ']' ? '[' : '<'}" is never closed.`, close === ']' ? '[' : '<', opened);
    at++;
    if (inner.length === 0) fail('empty-brackets', 'brackets with nothing in them. Put the words in that they stand for.', '', opened);
    return { type: 'named', name, inner };
  };

  const atom = (): Node => {
    const from = at;
    const sign = pattern.charAt(at);
    if (sign === '(') return group();
    if (sign === '[') {
      at++;
      return named(']', marked, from);
    }
    if (sign === '<') {
      at++;
      const name = take(/[\s>]/);
      if (!name) fail('no-name', 'a "<" needs a name: <thing the order>.', '', from);
      return named('>', name, from);
    }
    if (sign === '"') {
      at++;
      const mark = take(/"/);
      if (!['?', '!', '...'].includes(mark)) fail('bad-mark', 'only "?", "!" and "..." can be asked for; other punctuation is passed over.', mark, from);
      at++;
      return { type: 'word', word: `"${mark}"` };
    }
    if (pattern.startsWith('..*', at)) {
      at += 3;
      if (!/^[\s\])>]*("[^"]*"[\s\])>]*)*\$?\s*$/.test(pattern.slice(at))) fail('rest-not-last', '"..*" takes the rest of the sentence, so only a mark like "?" can come behind it.', '..*', from);
      takesRest = true;
      return { type: 'gap', words: rest };
    }
    if (pattern.startsWith('..,', at)) {
      at += 3;
      return { type: 'gap', words: restOfClause };
    }
    if (sign === ',' || sign === ':') {
      at++;
      return { type: 'edge', sign };
    }
    if (pattern.startsWith('..', at)) {
      at += 2;
      const words = Number(take(/\D/));
      if (!(words >= 1 && words <= mostGapWords)) fail('gap-width', `a gap is ..1 to ..${mostGapWords}.`, String(mostGapWords), from);
      if (++gaps > mostGaps) fail('too-many-gaps', `at most ${mostGaps} gaps in a pattern. Split it into two patterns.`, String(mostGaps), from);
      return { type: 'gap', words };
    }
    at += sign === '~' || sign === '@' ? 1 : 0;
    const text = take(/[\s()|[\]<>"?~@^$,]/);
    if (!text) fail('no-meaning', `"${pattern.charAt(at)}" has no meaning here.`, pattern.charAt(at), from);
    if (sign === '@') {
      if (text !== text.toLowerCase()) fail('concept-name', 'names of concepts are in lower case: @go-ask.', text, from);
      return { type: 'concept', name: text };
    }
    if (plainWord.test(text)) return sign === '~' ? { type: 'lemma', lemma: fold(text) } : { type: 'word', word: fold(text) };
    const [token, ...more] = tokenise(text);
    if (!token || more.length || (token.kind !== 'word' && token.kind !== 'number')) {
      return fail('not-one-word', `"${text}" is not one word for the reader. Leave punctuation out and write words apart.`, text, from);
    }
    return sign === '~' ? { type: 'lemma', lemma: token.folded } : { type: 'word', word: token.folded };
  };

  const sequence = (): Sequence => {
    const nodes: Node[] = [];
    for (skipSpaces(); at < pattern.length && !/[)|\]>]/.test(pattern.charAt(at)); skipSpaces()) {
      if (pattern[at] === '$' || pattern[at] === '^') break;
      nodes.push(optional(atom()));
    }
    return nodes;
  };

  skipSpaces();
  const fromStart = pattern[at] === '^';
  if (fromStart) at++;
  const found = sequence();
  const toEnd = pattern[at] === '$';
  if (toEnd) at++;
  skipSpaces();
  if (at < pattern.length) fail(/[$^]/.test(pattern.charAt(at)) || toEnd ? 'edge-place' : 'no-meaning', `"${pattern.charAt(at)}" has no meaning here. "^" stands at the very beginning, "$" at the very end.`, pattern.charAt(at));
  if (found.length === 0) fail('empty', 'a pattern needs at least one word.', '', 0);
  return { sequence: found, fromStart, toEnd: toEnd || takesRest };
}

/** The lemmas and the language's concepts that a pattern names. */
export function namesIn(pattern: string, where: string): { lemmas: string[]; concepts: string[] } {
  const lemmas: string[] = [];
  const concepts: string[] = [];
  const visit = (sequence: Sequence): void => {
    for (const node of sequence) {
      if (node.type === 'lemma') lemmas.push(node.lemma);
      else if (node.type === 'concept' && !(builtIn as readonly string[]).includes(node.name)) concepts.push(node.name);
      else if (node.type === 'choice') node.options.forEach(visit);
      else if (node.type === 'named') visit(node.inner);
    }
  };
  visit(parsePattern(pattern, where).sequence);
  return { lemmas, concepts };
}
