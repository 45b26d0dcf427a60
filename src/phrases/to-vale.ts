// Phrases -> a Vale style (vale.sh): a substitution where there is one wording, else an existence rule. What Vale cannot say is listed.
import { stringify } from 'yaml';
import { parsePattern, rest, restOfClause, type Node, type Sequence } from '../engine/pattern.ts';
import type { Phrase, PhraseProblem } from './types.ts';
import type { ValeText } from './vale.ts';

/**
 * Makes a rule file of each phrase, `<lang>-<id>.yml`, and lists what they do not say: with the phrase's index, its field, and the line of
 * a list. A phrase none of whose patterns Vale can say gets no file. The phrases must come from `phrasesFrom`.
 */
export function valeOf(phrases: readonly Phrase[]): { readonly files: readonly ValeText[]; readonly problems: readonly PhraseProblem[] } {
  const files: ValeText[] = [];
  const problems: PhraseProblem[] = [];
  phrases.forEach((phrase, index) => {
    const tell = (field: keyof Phrase, line: number, message: string, ...gaps: readonly string[]): void => void problems.push({ phrase: index, field, line, column: 1, message, gaps });
    const tokens = phrase.match.flatMap((pattern, at) => {
      const { sequence, fromStart, toEnd } = parsePattern(pattern, 'team');
      const token = fromStart || toEnd ? null : regexOf(sequence);
      if (token === null) tell('match', at + 1, 'valeCannotMatch', pattern);
      return token === null ? [] : [token];
    });
    if (phrase.unless.length) tell('unless', 1, 'valeCannotExcept');
    const [wording, ...others] = phrase.instead;
    const isSwap = wording !== undefined && others.length === 0 && /^[^|$\\<>(){}[\]*+^%]*$/.test(wording);
    if (phrase.instead.length > 0 && !isSwap) tell('instead', 1, 'valeCannotOffer');
    if (tokens.length === 0) return;
    const rule = isSwap
      ? { extends: 'substitution', message: said(phrase.why, wording), level: 'suggestion', ignorecase: true, action: { name: 'replace' }, swap: Object.fromEntries(tokens.map((token) => [token, wording])) }
      : { extends: 'existence', message: said(phrase.why, null), level: 'suggestion', ignorecase: true, tokens };
    files.push({ name: `${phrase.lang}-${phrase.id}.yml`, text: `# ${phrase.lang}, ${phrase.kind}\n${stringify(rule, { lineWidth: 0 })}` });
  });
  return { files, problems };
}

/** A message is never empty; `%` begins a gap in it. */
function said(why: string, wording: string | null): string {
  if (why) return why.replaceAll('%', '%%');
  if (wording === null) return "Avoid '%s'.";
  return wording ? "Use '%s' instead of '%s'." : "Leave out '%s'.";
}

/** A sequence as a regular expression; null where Vale cannot say it: edges of clauses and sentences, marked and remembered parts, kinds of tokens, punctuation. */
function regexOf(sequence: Sequence): string | null {
  let text = '';
  // Whether no word stands before yet, and whether what stands before may be nothing.
  let isFirst = true;
  for (const [index, node] of sequence.entries()) {
    const item = regexOfNode(node);
    if (item === null) return null;
    const isOptional = node.type === 'gap' || (node.type === 'choice' && node.options.some((option) => option.length === 0));
    if (isOptional && isFirst && index === sequence.length - 1) return null;
    if (isOptional) text += isFirst ? `(?:${item}\\s+)?` : node.type === 'gap' ? `(?:\\s+\\S+){0,${node.words}}` : `(?:\\s+${item})?`;
    else {
      text += isFirst ? item : `\\s+${item}`;
      isFirst = false;
    }
  }
  return text;
}

function regexOfNode(node: Node): string | null {
  switch (node.type) {
    case 'word':
      return node.word.startsWith('"') ? null : node.word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll("'", "['’]");
    case 'gap':
      return node.words === rest || node.words === restOfClause ? null : '';
    case 'choice': {
      const options = node.options.filter((option) => option.length > 0).map(regexOf);
      if (options.length === 1) return options[0] ?? null;
      return options.includes(null) ? null : `(?:${options.join('|')})`;
    }
    default:
      return null;
  }
}
