// One spelling for what readers take as the same word: case, apostrophes, hyphens, ё, composed letters, invisible characters.
import { composed } from '../languages/composed.ts';

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const folded = /^[ -~а-я]*$/;

/** Folds a word for comparison. The result can be shorter or longer than the word: never take offsets from it. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (folded.test(lower)) return lower; // most words, and quick to see
  return composed(lower)
    .replace(invisible, '')
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/ё/g, 'е')
    .replace(/ѝ/g, 'и');
}
