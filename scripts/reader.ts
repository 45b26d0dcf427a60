// Reads texts with the rules as they stand in the folder: what every measuring script does.
import { assemble } from '../src/engine/assemble.ts';
import { compile } from '../src/engine/compile.ts';
import { read } from '../src/engine/read.ts';
import type { Finding, Lang } from '../src/engine/types.ts';
import { sourceOf } from './pack.ts';

/** Texts -> findings, as if all of the text were in `lang`. */
export async function reader(lang: Lang): Promise<(text: string) => readonly Finding[]> {
  const languages = [compile(assemble(await sourceOf(lang, ({ message }) => console.error(`Left out: ${message}`))))];
  return (text) => read(text, { languages, lang }).findings;
}

/** The languages named on the command line, all where none is. */
export function languagesAsked(): Lang[] {
  const asked = process.argv.slice(2).filter((argument): argument is Lang => ['en', 'ru', 'bg'].includes(argument));
  return asked.length ? asked : ['en', 'ru', 'bg'];
}

export const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6);
