// One saved reply as a macro, whatever the export calls its parts.
import type { Lang } from '../engine/types.ts';
import { looksLikeHtml, textOfHtml } from './html.ts';
import type { Macro } from './types.ts';

/** What an export says of one saved reply, before it is given its number. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  /** Plain or HTML, as it came. */
  readonly text: string;
  readonly lang: string;
  readonly uses: number | null;
}

const languages: Readonly<Record<string, Lang>> = { en: 'en', ru: 'ru', bg: 'bg', eng: 'en', rus: 'ru', bul: 'bg', english: 'en', russian: 'ru', bulgarian: 'bg', русский: 'ru', български: 'bg', английский: 'en', английски: 'en', болгарский: 'bg', руски: 'ru' };

/** `en-GB`, `ru_RU`, `English`, `Български` -> our code; null for others and for none. */
export const langOf = (name: string): Lang | null => languages[name.trim().toLowerCase().split(/[-_ (]/)[0] ?? ''] ?? null;

/** Gives every entry with a text its number and an id of its own; says how many had none. */
export function macrosOf(entries: Iterable<Entry | null>): { macros: Macro[]; without: number } {
  const macros: Macro[] = [];
  const ids = new Set<string>();
  let number = 0;
  let without = 0;
  for (const entry of entries) {
    number++;
    const text = entry && (looksLikeHtml(entry.text) ? textOfHtml(entry.text) : entry.text.replace(/\r\n?/g, '\n').trim());
    if (!entry || !text) {
      without++;
      continue;
    }
    let id = entry.id || String(number);
    for (let again = 2; ids.has(id); again++) id = `${entry.id || number}-${again}`;
    ids.add(id);
    macros.push({ id, title: entry.title.replace(/\s+/g, ' ').trim(), text, lang: langOf(entry.lang), ...(entry.uses !== null && { uses: entry.uses }) });
  }
  return { macros, without };
}
