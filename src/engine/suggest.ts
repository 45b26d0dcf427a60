// A rule's wording -> words ready to insert, in the writer's case and with the writer's apostrophes; or a clean removal.
import type { Gender, Range, Suggestion } from './types.ts';

const slotOrPart = /\{([^{}]+)\}|<([^<>\s]+)>/g;
/** How the agent may speak of themselves: `(masculine|feminine)`. */
const choice = /\(([^()|]*)\|([^()|]*)\)/g;
const upperFirst = /^\p{Lu}/u;
const lowerFirst = /^\p{Ll}/u;

export interface Place {
  /** The passage of the draft. */
  readonly text: string;
  /** The marked words and the sentence they stand in: offsets into `text`. */
  readonly range: Range;
  readonly sentence: Range;
  /** Whether the writer's apostrophes are curly. */
  readonly isCurly: boolean;
  /** Named parts of the match, by name: offsets into `text`. */
  readonly parts: Readonly<Record<string, Range>>;
}

/** Whether a text's apostrophes are curly, all of them. */
export const hasCurlyApostrophes = (text: string): boolean => text.includes('’') && !text.includes("'");

/** The wordings that fit the agent, in their written order. Without a gender those that must choose a form are left out. */
export function wordingsFor(instead: readonly string[], gender: Gender): string[] {
  if (gender === 'neutral') return instead.filter((wording) => wording.search(choice) < 0);
  return instead.map((wording) => wording.replace(choice, gender === 'masculine' ? '$1' : '$2'));
}

/** A piece of a wording: words, an open slot with its braces, or the name of a part to repeat. */
interface Piece {
  readonly type: 'words' | 'slot' | 'part';
  readonly text: string;
}

// As many as there are wordings in the rules that spoke.
const known = new Map<string, readonly Piece[]>();

function piecesOf(wording: string): readonly Piece[] {
  let pieces = known.get(wording);
  if (!pieces) known.set(wording, (pieces = parseWording(wording)));
  return pieces;
}

function parseWording(wording: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const hit of wording.matchAll(slotOrPart)) {
    if (hit.index > from) pieces.push({ type: 'words', text: wording.slice(from, hit.index) });
    pieces.push(hit[2] === undefined ? { type: 'slot', text: hit[0] } : { type: 'part', text: hit[2] });
    from = hit.index + hit[0].length;
  }
  if (from < wording.length) pieces.push({ type: 'words', text: wording.slice(from) });
  return pieces;
}

/** Makes one wording ready to insert at its place. */
export function suggest(wording: string, place: Place): Suggestion {
  if (wording === '') return removal(place);
  const slots: Range[] = [];
  let words = '';
  for (const { type, text } of piecesOf(wording)) {
    const part = place.parts[text];
    if (type === 'part') words += part ? place.text.slice(part.start, part.end) : '';
    else {
      if (type === 'slot') slots.push({ start: words.length, end: words.length + text.length });
      words += text;
    }
  }
  if (upperFirst.test(place.text.charAt(place.range.start)) && !isName(place)) words = capitalised(words);
  if (place.isCurly) words = words.replaceAll("'", '’');
  return { text: words, range: place.range, slots };
}

/** A capital inside a sentence belongs to a name or a polite "Вие", not to the sentence. */
function isName({ range, sentence, text }: Place): boolean {
  return /\p{L}/u.test(text.slice(sentence.start, range.start));
}

const capitalised = (words: string): string => words.replace(lowerFirst, (letter) => letter.toUpperCase());

/** Takes the words out together with the comma, space or full stop that would be left behind. */
function removal({ text, range, sentence }: Place): Suggestion {
  let { start, end } = range;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
    start = sentence.start;
    end = sentence.end;
    if (/[ \u00A0]/.test(text[end] ?? '')) end++;
    else if (/[ \u00A0]/.test(text[start - 1] ?? '')) start--;
    return { text: '', range: { start, end }, slots: [] };
  }
  if (!/[\p{L}\p{N}]/u.test(before)) {
    end += /^\s*[,:;–—-]?\s*/.exec(after)?.[0].length ?? 0;
    const next = upperFirst.test(text.charAt(start)) && /^\P{L}?\p{Ll}/u.exec(text.slice(end, end + 3))?.[0];
    if (!next) return { text: '', range: { start, end }, slots: [] };
    return { text: next.toUpperCase(), range: { start, end: end + next.length }, slots: [] };
  }
  const commaBefore = endOf(before, ',');
  const commaAfter = /^\s*,\s*/.exec(after)?.[0];
  if (commaBefore.includes(',') && commaAfter) return { text: ' ', range: { start: start - commaBefore.length, end: end + commaAfter.length }, slots: [] };
  if (/^\s*[.,;:!?…)]/.test(after)) start -= endOf(before, ',–—-').length;
  else end += /^\s*/.exec(after)?.[0].length ?? 0;
  return { text: '', range: { start, end }, slots: [] };
}

/** The spaces at the end of a text, with those before a mark among them that is one of `marks`. Looks at nothing else: a regular expression with a `$` goes through all of the text. */
function endOf(text: string, marks: string): string {
  const words = text.trimEnd();
  const bare = words !== '' && marks.includes(words.slice(-1)) ? words.slice(0, -1).trimEnd() : words;
  return text.slice(bare.length);
}

/** A line that goes takes one line break with it. Offsets into `text`. */
export function withLineBreak(text: string, { start, end }: Range): Range {
  if (text[end] === '\n') return { start, end: end + 1 };
  return { start: start > 0 ? start - 1 : start, end };
}
