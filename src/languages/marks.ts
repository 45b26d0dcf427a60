// The marks by which a reader knows what is not a sentence of the agent's, in all three languages at once: they are asked before the language is known.
import { language as bg } from './bg/language.ts';
import { language as en } from './en/language.ts';
import { language as ru } from './ru/language.ts';

const languages = [en, ru, bg];
const abbreviations = new Set(languages.flatMap((language) => language.abbreviations.split(' ')));
const units = new Set(languages.flatMap((language) => language.units.split(' ')));
const closings = new Set(languages.flatMap((language) => language.closings));
const wrote = new Set(languages.flatMap((language) => language.wrote));
const dividers = new Set(languages.flatMap((language) => language.quoteDivider));

/** Longer lines are prose, whatever they begin with; also what keeps every question here cheap. */
const longestClosing = 80;
const longestHeader = 300;
const mostNameWords = 5;

/** Whether a full stop after this word (folded, without that stop: `mr`, `e.g`, `т.е`) belongs to the word; `next`: the word that follows, as it is written. */
export function isAbbreviation(word: string, next = ''): boolean {
  return abbreviations.has(word) || (units.has(word) && !/^\p{Lu}/u.test(next));
}

/** Whether a line begins the signature: nothing but a closing phrase, perhaps with a comma and a name. */
export function isSignOff(line: string): boolean {
  if (line.length > longestClosing) return false;
  const words = plain(line).split(' ');
  for (let count = Math.min(words.length, 6); count > 0; count--) {
    const phrase = words.slice(0, count).join(' ');
    const bare = phrase.replace(/[,.!;:]$/, '');
    if (!closings.has(bare)) continue;
    const rest = words.slice(count);
    if (rest.length === 0) return true;
    // "Regards, Anna" and "С уважением, служба поддержки", not "Regards to your family": without a comma all of it must look like a name.
    const names = line.trim().split(/\s+/).slice(count);
    return rest.length <= mostNameWords && (phrase.endsWith(',') || names.every(beginsLikeName));
  }
  return false;
}

/** Whether a line stands above a quoted message: "On … Maria wrote:", «… пишет:», „… написа:“, "-----Original Message-----". */
export function isQuoteHeader(line: string): boolean {
  if (line.length > longestHeader || !mayBeHeader(line)) return false;
  const text = plain(line);
  if (isDivider(text)) return true;
  if (!text.endsWith(':')) return false;
  const words = text.slice(0, -1).trim().split(' ');
  if (!words.some((word) => wrote.has(word))) return false;
  // A date, an hour or an address: without one "Maria wrote:" may be the agent's own sentence.
  return /\d[:.]\d\d|\b(?:19|20)\d\d\b|[^\s@]@[^\s@]/.test(text) || words.some((word) => word.endsWith('(а)'));
}

/** What costs nothing to see: it ends with a colon, or begins or ends with a dash. Asked of every line at every key. */
function mayBeHeader(line: string): boolean {
  const bare = line.trim();
  const last = bare.charCodeAt(bare.length - 1);
  return last === 58 || isRule(last) || isRule(bare.charCodeAt(0));
}

function isDivider(text: string): boolean {
  const inner = trimDashes(text);
  return dividers.has(inner.replace(/:$/, '').trim()) && (inner.length < text.length || text.endsWith(':'));
}

function trimDashes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isRule(text.charCodeAt(start))) start++;
  while (end > start && isRule(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isRule(code: number): boolean {
  return code === 45 || code === 95 || code === 61 || code === 35 || code === 42 || code === 32 || (code >= 0x2010 && code <= 0x2015);
}

function beginsLikeName(word: string): boolean {
  return /^[\p{Lu}"«„“(]/u.test(word);
}

/** Lower case, one space between words, ё as е: the closing phrases are written so. */
function plain(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .trim()
    .split(/\s+/)
    .join(' ');
}
