// Rules of Vale styles (vale.sh) -> phrases, as far as they are words; what is not is listed with its file, line and reason.
// The keys and what they mean are those of Vale's documentation of `existence` and `substitution`.
import type { Kind, Lang } from '../engine/types.ts';
import { fold } from '../engine/fold.ts';
import { hiddenAt } from './characters.ts';
import { patternOf } from './from-words.ts';
import { idFor } from './ids.ts';
import { limits } from './limits.ts';
import { phrasesFrom } from './phrases.ts';
import { boundary, spellingsOf } from './regex-words.ts';
import type { Phrase, Problem } from './types.ts';
import { ruleIn, type Scalar, type ValeRule } from './vale-file.ts';

export interface ValeText {
  /** As people know it: `Microsoft/Wordiness.yml`. */
  readonly name: string;
  readonly text: string;
}

export interface FileProblem extends Problem {
  readonly file: string;
}

export interface ValeOptions {
  readonly lang: Lang;
  /** The kind of all of them; `canned` where left out. */
  readonly kind?: Kind;
}

/** Tells of a problem at a UTF-16 offset of the file. */
export type TellAt = (at: number, message: string, ...gaps: readonly string[]) => void;

/** A phrase that is being made, and where each of its patterns and wordings stands in its file. */
interface Draft {
  readonly phrase: Phrase;
  readonly file: ValeText;
  readonly matchAt: readonly number[];
  readonly insteadAt: number;
}

const thisPhrase: Readonly<Record<Lang, string>> = { en: 'this phrase', ru: 'эта фраза', bg: 'тази фраза' };

/** Reads Vale rules, one a file. Gives the phrases, and everything that could not be taken over; nothing else is left out. Never throws. */
export function phrasesFromVale(files: readonly ValeText[], { lang, kind = 'canned' }: ValeOptions): { readonly phrases: readonly Phrase[]; readonly problems: readonly FileProblem[] } {
  const problems: FileProblem[] = [];
  const taken = new Set<string>();
  const drafts: Draft[] = [];
  for (const file of files) {
    const tell: TellAt = (at, message, ...gaps) => void problems.push({ file: file.name, ...positionIn(file.text, at), message, gaps });
    const rule = ruleIn(file.text, tell);
    if (rule) drafts.push(...draftsOf(rule, file, tell, { lang, kind, taken }));
  }
  const { phrases, problems: found } = phrasesFrom(drafts.map(({ phrase }) => phrase));
  for (const { phrase, field, line, column, message, gaps } of found) {
    const draft = drafts[phrase ?? limits.phrases] ?? drafts.at(-1);
    if (!draft) continue;
    const at = field === 'instead' ? draft.insteadAt : (draft.matchAt[line - 1] ?? draft.matchAt[0] ?? 0);
    problems.push({ file: draft.file.name, ...positionIn(draft.file.text, at + (field === 'match' ? 0 : column - 1)), message, gaps });
  }
  return { phrases, problems };
}

interface Making {
  readonly lang: Lang;
  readonly kind: Kind;
  readonly taken: Set<string>;
}

function draftsOf(rule: ValeRule, file: ValeText, tell: TellAt, { lang, kind, taken }: Making): Draft[] {
  const convert = converter(rule, tell);
  const unless = rule.exceptions.flatMap((token) => convert(token, false)?.pattern ?? []);
  const draft = (found: readonly Converted[], instead: readonly string[], insteadAt: number, message: string): Draft => ({
    phrase: { id: idFor(rule.type === 'existence' ? nameOf(file.name) : (found[0]?.pattern ?? ''), taken), lang, kind, match: found.map(({ pattern }) => pattern), unless, why: reason(message), instead },
    file,
    matchAt: found.map(({ at }) => at),
    insteadAt,
  });
  const drafts: Draft[] = [];
  if (rule.type === 'existence') {
    const found = rule.tokens.flatMap((token) => convert(token, true) ?? []);
    const chunks = Array.from({ length: Math.ceil(found.length / limits.patterns) }, (_, index) => found.slice(index * limits.patterns, (index + 1) * limits.patterns));
    for (const chunk of chunks) drafts.push(draft(chunk, [], 0, found.length === 1 ? filled(rule.message, [found[0]?.pattern ?? '']) : aboutMany(rule.message, lang)));
    return drafts;
  }
  for (const { key, value } of rule.swap) {
    const one = convert(key, true);
    if (!one) continue;
    const offered = spellings(value.text);
    if (offered.some((wording) => fold(wording) === fold(one.pattern))) {
      tell(key.at, 'valeCapitals', key.text);
      continue;
    }
    const wordings = offered.filter(isWording);
    for (const wording of offered) if (!isWording(wording)) tell(value.at, 'valeWording', wording);
    // The first gap is what to write, the second what was found, as in Vale.
    drafts.push(draft([one], wordings, value.at, filled(rule.message, [wordings.join(', ') || value.text, one.pattern])));
  }
  return drafts;
}

interface Converted {
  readonly pattern: string;
  readonly at: number;
}

/** Makes a pattern of a token; where that cannot be, tells why. */
function converter(rule: ValeRule, tell: TellAt): (token: Scalar, isMatch: boolean) => Converted | null {
  return (token, isMatch) => {
    const isWhole = token.text.startsWith('(?i)');
    const refuse = (message: string, at: number, gap: string): null => {
      tell(token.at + at, message, gap);
      return null;
    };
    const regex = isWhole ? token.text.slice(4) : token.text;
    const found = spellingsOf(regex);
    if ('piece' in found) return refuse('valeRegex', found.at + (isWhole ? 4 : 0), found.piece);
    if (isMatch && rule.isNonword && !found.every((text) => /^[\uE000\s]/.test(text) && /[\uE000\s]$/.test(text))) return refuse('valeNonword', 0, token.text);
    // Of spellings that are one word for the reader the first is enough: `don't`, `don’t`.
    const texts = found.map((text) => text.replaceAll(boundary, '').trim()).filter((text, index, all) => all.findIndex((other) => fold(other) === fold(text)) === index);
    if (isMatch && !rule.ignoresCase && !isWhole && texts.some(hasCapital)) return refuse('valeCapitals', 0, token.text);
    const pattern = found.some((text) => /[\p{L}\p{N}]\uE000[\p{L}\p{N}]/u.test(text)) ? null : patternOf(texts);
    return pattern === null ? refuse('valeSigns', 0, token.text) : { pattern, at: token.at };
  };
}

/** The word "I" is always a capital; others count. */
const hasCapital = (text: string): boolean => /\p{Lu}/u.test(text.replace(/(?<![\p{L}\p{N}])I(?![\p{L}\p{N}-])/gu, ''));

/** What a swap offers: `plenty|many`, or as older styles wrote it `'plenty' or 'many'`. */
function spellings(value: string): string[] {
  const quoted = value.match(/'[^']+'|"[^"]+"/g);
  const isList = quoted !== null && /^(?:'[^']+'|"[^"]+")(?:(?:,| or|, or)\s*(?:'[^']+'|"[^"]+"))*$/.test(value.trim());
  return isList ? quoted.map((one) => one.slice(1, -1).trim()) : value.split('|').map((one) => one.trim());
}

/** Whether a wording is words, not an expression or a capture. */
const isWording = (wording: string): boolean => !/[$\\[\](){}*+^<>]/.test(wording) && wording.length <= limits.instead;

/** A message with its gaps filled, `%s` in turn. */
function filled(message: string, values: readonly string[]): string {
  let next = 0;
  return message.replace(/%(?:\[\d+\])?s/g, () => values[Math.min(next++, values.length - 1)] ?? '');
}

/** A message about many phrases: its gap and the quotation marks around it become "this phrase". */
const aboutMany = (message: string, lang: Lang): string => message.replace(/(['"“‘«„]?)%(?:\[\d+\])?s([.,]?)(['"”’»“]?)/g, (_, __, stop: string) => thisPhrase[lang] + stop);

/** A reason as phrases have it: one line, seen throughout, not too long. */
function reason(message: string): string {
  let text = message.replace(/\s+/g, ' ').trim();
  for (let at = hiddenAt(text); at >= 0; at = hiddenAt(text)) text = text.slice(0, at) + text.slice(at + 1);
  return text.length > limits.why ? `${text.slice(0, limits.why - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

const nameOf = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/i, '').replace(/([a-z])([A-Z])/g, '$1 $2');

function positionIn(text: string, at: number): Pick<Problem, 'line' | 'column'> {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
