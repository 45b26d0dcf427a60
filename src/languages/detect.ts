// Tells English, Russian and Bulgarian from each other and from everything else, by the pieces their words are made of.
import { composed } from './composed.ts';
import type { Lang } from '../engine/types.ts';
import { isNeighbours } from './foreign.ts';
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
const habitAtMost = 22;
/** What a word with a letter that none of our languages has, or of a neighbouring language, is worth. */
const foreignLatin = 8;
const foreignCyrillic = 36;
/** A Latin word in a sentence in other letters is mostly a name or a button. */
const guestWord = 0.05;

/** The number of `_`, the edge of a word, among the letters of pieces. */
const edge = 59;

/** What a character is to a word. */
const none = 0;
const latin = 1;
const cyrillic = 2;
const strange = 3;
const joiner = 4;

const weights = readPieces();
/** Most searches end with the second letter: those need no hashing. */
const twoLetters = 1 << 12;
const ofTwo = Int32Array.from({ length: twoLetters }, (_, key) => weights.get(key) ?? -1);

/** Reads a text's words; linear, total on any string. */
export function weigh(sentence: string): Evidence {
  const text = composed(sentence).toLowerCase();
  const inLatin: Evidence = { en: 0, ru: 0, bg: 0, other: 0 };
  const inCyrillic: Evidence = { en: 0, ru: 0, bg: 0, other: 0 };
  let latinWords = 0;
  let otherWords = 0;
  let neighbours = 0;
  forEachWord(text, (word, isLatin, isStrange) => {
    const into = isLatin ? inLatin : inCyrillic;
    if (isLatin) latinWords++;
    else otherWords++;
    if (!isLatin && (isStrange || isNeighbours(word))) {
      into.other += foreignCyrillic;
      neighbours++;
    } else {
      if (isStrange) into.other += foreignLatin;
      addWord(word, into);
    }
  });
  const latinShare = otherWords === 0 || latinWords > otherWords * 6 ? 1 : guestWord;
  // What speaks for both of two alike says nothing: only the rest counts, so that a name does not outweigh the draft around it.
  const latinBoth = Math.min(inLatin.en, inLatin.other);
  const cyrillicBoth = Math.min(inCyrillic.ru, inCyrillic.bg);
  // Every fourth word a neighbour's: then the others, which look like ours, are the neighbour's too.
  const ours = neighbours > 0 && neighbours * 4 >= otherWords ? 0 : 1;
  return {
    en: (inLatin.en - latinBoth) * latinShare,
    ru: (inCyrillic.ru - cyrillicBoth) * ours,
    bg: (inCyrillic.bg - cyrillicBoth) * ours,
    other: inCyrillic.other + (inLatin.other - latinBoth) * latinShare,
  };
}

function forEachWord(text: string, visit: (word: string, isLatin: boolean, isStrange: boolean) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = chunkEnd(text, at);
    if (isAddress(text, at, end)) at = end;
    while (at < end) {
      const first = letterClass(text.charCodeAt(at));
      if (first === none || first === joiner) {
        at++;
        continue;
      }
      let stop = at;
      let latins = 0;
      let isStrange = false;
      for (let letter = first; letter !== none; letter = stop < end ? letterClass(text.charCodeAt(stop)) : none) {
        if (letter === strange) isStrange = true;
        if (letter === latin) latins++;
        stop++;
      }
      visit(text.slice(at, stop).replaceAll('\u2019', "'"), latins * 2 >= stop - at, isStrange);
      at = stop;
    }
    at++;
  }
}

/** The language of a sentence: its own evidence first, the draft's where that is weak; null for any other language or none. */
export function decide(sentence: Evidence, draft: Evidence): Lang | null {
  const around = leader(draft);
  // Latin words in a Russian draft may be a product's name; Cyrillic ones in an English draft are another language.
  const isGuest = around.kind === 'en' && sentence.en + sentence.other === 0 && sentence.ru + sentence.bg > 0;
  const habit = isGuest ? 0 : Math.min(habitAtMost, around.lead / 2);
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
  // Its edges, -1 and word.length, are letters too; they are not glued on, for V8 may copy a glued string for every letter read.
  for (let start = -1; start <= word.length; start++) {
    const end = Math.min(start + longestPiece, word.length + 1);
    let key = 0;
    for (let at = start; at < end; at++) {
      const letter = at === -1 || at === word.length ? edge : letterNumber(word.charCodeAt(at));
      if (letter === 0) break;
      key = (key << 6) | letter;
      const weight = key < twoLetters ? (ofTwo[key] ?? -1) : (weights.get(key) ?? -1);
      if (weight === -1) break;
      if (weight === 0) continue;
      into.en += weight & 15;
      into.ru += (weight >> 4) & 15;
      into.bg += (weight >> 8) & 15;
      into.other += (weight >> 12) & 15;
    }
  }
}

/** Piece (six bits a letter, at most five letters) -> four weights of four bits. Every beginning of a piece is in it too, so that a search can stop early. */
function readPieces(): Map<number, number> {
  const found = new Map<number, number>();
  kinds.forEach((kind, place) => {
    pieces[kind].forEach((list, index) => {
      for (const piece of list.split(' ')) {
        let key = 0;
        for (let at = 0; at < piece.length; at++) {
          key = (key << 6) | letterNumber(piece.charCodeAt(at));
          const isWhole = at === piece.length - 1;
          found.set(key, (found.get(key) ?? 0) | (isWhole ? (index + 1) << (4 * place) : 0));
        }
      }
    });
  });
  return found;
}

/** 1 to 62 for the letters that pieces are made of, 0 for all others. */
function letterNumber(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 0x430 && code <= 0x44f) return code - 0x430 + 27;
  if (code === 95) return edge;
  if (code === 39) return 60;
  if (code === 45) return 61;
  return code === 0x451 ? 62 : 0;
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
  if ((code >= 0x430 && code <= 0x44f) || code === 0x451 || code === 0x45d) return cyrillic;
  if (code === 0x2019 || (code >= 0x300 && code < 0x370)) return joiner;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code < 0x2c00) || (code >= 0xd800 && code < 0xf900) || code >= 0xfe00) return none;
  if (code >= 0x3000 && code < 0x3040) return none;
  return strange;
}
