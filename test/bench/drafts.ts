// Drafts of a given length for the bench: our own labelled drafts and replies in turn, so that hardly a sentence is read twice.
import { readdirSync, readFileSync } from 'node:fs';
import type { Lang } from '../../src/engine/types.ts';

const folder = 'test/phrases';

const pieces = new Map<Lang, string[]>();

function piecesOf(lang: Lang): string[] {
  let all = pieces.get(lang);
  if (!all) {
    const files = readdirSync(folder).filter((file) => file.startsWith(`${lang}-`));
    all = files.flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { draft: string }).draft));
    pieces.set(lang, all);
  }
  return all;
}

/** About `length` UTF-16 units of replies, another draft for each number. */
export function drafts(lang: Lang, length: number, number = 0): string {
  const all = piecesOf(lang);
  let text = '';
  // A step that shares no factor with the number of pieces goes through all of them before one comes again.
  for (let index = number * 389; text.length < length; index += 97) text += `${all[index % all.length]}\n\n`;
  return text.slice(0, length);
}
