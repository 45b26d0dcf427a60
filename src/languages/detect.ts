// Tells English, Russian and Bulgarian from each other and from everything else, by the pieces their words are made of.
import type { Lang } from '../engine/types.ts';
import { longestPiece, pieces } from './pieces.ts';

/** How much speaks for a language; four points make it e times more likely. `other`: any language but ours. */
export interface Evidence {
  en: number;
  ru: number;
  bg: number;
  other: number;
}

const kinds = ['en', 'ru', 'bg', 'other'] as const;

/** By how much the winner must lead before a sentence is called anything. */
const sure = 4;
/** How much the draft around it may say about a sentence. */
const habitAtMost = 14;
/** A letter that none of our languages has. */
const foreignLetter = 8;
/** A Latin word in a Cyrillic sentence is mostly a name or a button. */
const guestWord = 0.15;

const weights = readPieces();

/** Letter classes: what a word is written in. */
const none = 0;
const latin = 1;
const cyrillic = 2;
const strange = 3;
const joiner = 4;

/** Reads a text's words; linear, total on any string. */
export function weigh(sentence: string): Evidence {
  const text = sentence.normalize('NFC').toLowerCase();
  const inLatin: Evidence = { en: 0, ru: 0, bg: 0, other: 0 };
  const inCyrillic: Evidence = { en: 0, ru: 0, bg: 0, other: 0 };
  let latinWords = 0;
  let cyrillicWords = 0;
  let at = 0;
  while (at < text.length) {
    const end = chunkEnd(text, at);
    if (end > at && !isAddress(text, at, end)) {
      for (let start = at; start < end; ) {
        let letters = none;
        while (start < end && (letters = letterClass(text.charCodeAt(start))) !== latin && letters !== cyrillic && letters !== strange) start++;
        let stop = start;
        let strangers = 0;
        let latins = 0;
        while (stop < end && (letters = letterClass(text.charCodeAt(stop))) !== none) {
          if (letters === strange) strangers++;
          if (letters === latin) latins++;
          stop++;
        }
        if (stop === start) break;
        const isLatin = latins * 2 >= stop - start;
        const into = isLatin ? inLatin : inCyrillic;
        if (isLatin) latinWords++;
        else cyrillicWords++;
        if (strangers > 0) into.other += foreignLetter;
        addWord(text.slice(start, stop).replace(/\u2019/g, "'"), into);
        start = stop;
      }
    }
    at = end + 1;
  }
  const latinShare = cyrillicWords === 0 || latinWords > cyrillicWords * 4 ? 1 : guestWord;
  const sum: Evidence = { en: 0, ru: 0, bg: 0, other: 0 };
  for (const kind of kinds) sum[kind] = inCyrillic[kind] + inLatin[kind] * latinShare;
  return sum;
}

/** The language of a sentence: its own evidence first, the draft's where that is weak; null for any other language or none. */
export function decide(sentence: Evidence, draft: Evidence): Lang | null {
  const around = leader(draft);
  const habit = Math.min(habitAtMost, around.lead / 2);
  const own = leader(around.kind === null ? sentence : { ...sentence, [around.kind]: sentence[around.kind] + habit });
  return own.lead >= sure && own.kind !== 'other' ? own.kind : null;
}

/** What leads, and by how much. */
function leader(evidence: Evidence): { kind: keyof Evidence | null; lead: number } {
  let kind: keyof Evidence | null = null;
  let best = 0;
  let second = 0;
  for (const candidate of kinds) {
    const points = evidence[candidate];
    if (points > best) {
      second = best;
      best = points;
      kind = candidate;
    } else if (points > second) second = points;
  }
  return { kind, lead: best - second };
}

function addWord(word: string, into: Evidence): void {
  const framed = `_${word}_`;
  for (let start = 0; start < framed.length; start++) {
    const longest = Math.min(longestPiece, framed.length - start);
    for (let length = 1; length <= longest; length++) {
      const weight = weights.get(framed.slice(start, start + length));
      if (weight === undefined) continue;
      into.en += weight & 15;
      into.ru += (weight >> 4) & 15;
      into.bg += (weight >> 8) & 15;
      into.other += (weight >> 12) & 15;
    }
  }
}

function readPieces(): Map<string, number> {
  const found = new Map<string, number>();
  kinds.forEach((kind, place) => {
    pieces[kind].forEach((list, index) => {
      for (const piece of list.split(' ')) if (piece !== '') found.set(piece, (found.get(piece) ?? 0) | ((index + 1) << (4 * place)));
    });
  });
  return found;
}

function chunkEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
}

/** Web and mail addresses, file names, gaps of templates: letters, but of no language. */
function isAddress(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 64 || code === 95 || code === 123 || code === 92) return true;
    if (code === 58 && text.startsWith('://', at)) return true;
    if (code === 46 && at > start && at + 1 < end && letterClass(text.charCodeAt(at - 1)) === latin && letterClass(text.charCodeAt(at + 1)) === latin) return true;
  }
  return false;
}

function letterClass(code: number): number {
  if (code >= 97 && code <= 122) return latin;
  if (code < 128) return code === 39 || code === 45 ? joiner : none;
  if ((code >= 0x430 && code <= 0x44f) || code === 0x451) return cyrillic;
  if (code === 0x2019) return joiner;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code < 0x2c00) || (code >= 0xd800 && code < 0xf900) || code >= 0xfe00) return none;
  if (code >= 0x3000 && code < 0x3040) return none;
  return strange;
}
