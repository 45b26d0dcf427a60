// Reads texts with the rules as they stand in the folder: what every measuring script does.
import { assemble } from '../src/engine/assemble.ts';
import { compile, type CompiledLanguage } from '../src/engine/compile.ts';
import { passages } from '../src/engine/passages.ts';
import { read } from '../src/engine/read.ts';
import { sentences, type Sentence } from '../src/engine/sentences.ts';
import { tokenise } from '../src/engine/tokens.ts';
import type { Finding, Lang, Range } from '../src/engine/types.ts';
import { readTwice } from '../src/learned/read.ts';
import { sourceOf } from './pack.ts';
import { committedReader } from './weights.ts';

/** Texts -> findings of the rules, as if all of the text were in `lang`. */
export async function reader(lang: Lang): Promise<(text: string) => readonly Finding[]> {
  const languages = [await compiledRules(lang)];
  return (text) => read(text, { languages, lang }).findings;
}

/** The same of the rules and the learned reader together, quieter marks included. */
export async function readerOfBoth(lang: Lang): Promise<(text: string) => readonly Finding[]> {
  const languages = [await compiledRules(lang)];
  const readers = new Map([[lang, committedReader(lang)]]);
  return (text) => readTwice(text, { languages, lang }, readers).findings;
}

/** The rules of a language as they stand in the folder; those with a mistake are told of and left out. */
export const compiledRules = async (lang: Lang): Promise<CompiledLanguage> => compile(assemble(await sourceOf(lang, ({ message }) => console.error(`Left out: ${message}`))));

/** The sentences of a text, with offsets relative to their passages. */
export const sentencesIn = (text: string): Sentence[] => passages(text).flatMap(({ start, end }) => sentences(text.slice(start, end), tokenise(text.slice(start, end))));

/** Words of a text with what stands around them, on one line. */
export const shownAt = (text: string, { start, end }: Range): string => `${text.slice(Math.max(0, start - 50), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 50)}`.replaceAll('\n', ' ⏎ ');

/** The languages named on the command line, all where none is. */
export function languagesAsked(): Lang[] {
  const asked = process.argv.slice(2).filter((argument): argument is Lang => ['en', 'ru', 'bg'].includes(argument));
  return asked.length ? asked : ['en', 'ru', 'bg'];
}

export const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6);
