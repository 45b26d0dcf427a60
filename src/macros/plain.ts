// Macros in plain text: parted by lines of --- or ===, else the whole is one.
import { macrosOf, type Entry } from './entry.ts';
import type { MacrosRead } from './types.ts';

/** The macros of a plain text. A first line `# Name` is a part's title. */
export function macrosInText(text: string): MacrosRead {
  const parts = text.split(/^[ \t]*(?:-{3,}|={3,})[ \t]*\r?$/m).filter((part) => part.trim() !== '');
  const { macros } = macrosOf(parts.map((part): Entry => {
    const title = /^\s*#{1,3} (.+)/.exec(part);
    return { id: '', title: title?.[1] ?? '', text: title ? part.slice(title[0].length) : part, lang: '', uses: null };
  }));
  return { macros, problems: [] };
}
