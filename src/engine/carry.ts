// Findings move with the text or go: what is still true of a reading after the text changed, without reading again.
import type { Finding, Range, Reading } from './types.ts';

/**
 * Carries the findings of a reading over one change of its text. A finding that the change touches is dropped, the rest keep
 * their words exactly. What the change does to a condition nearby only a new reading can tell. O(length of the text).
 */
export function carry(reading: Reading, text: string): Reading {
  if (text === reading.text) return reading;
  const { start, end, by } = changeBetween(reading.text, text);
  const findings: Finding[] = [];
  for (const finding of reading.findings) {
    if (finding.end <= start) findings.push(finding);
    else if (finding.start >= end) findings.push(shifted(finding, by));
  }
  const kept = findings.filter((finding) => stillStands(finding, text));
  return { ...reading, text, findings: kept.map((finding) => withFittingSuggestions(finding, start, end, by)) };
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** The same words are there, and no letter has grown onto them. */
function stillStands({ start, end, text: words }: Finding, text: string): boolean {
  if (text.slice(start, end) !== words) return false;
  const grown = (inside: string, outside: string): boolean => wordCharacter.test(inside) && wordCharacter.test(outside);
  return !grown(words.slice(0, 1), text.charAt(start - 1)) && !grown(words.slice(-1), text.charAt(end));
}

/** The stretch of `before` that one edit replaced (offsets into `before`), and by how much what follows moved. */
function changeBetween(before: string, after: string): Range & { by: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
  return { start, end: before.length - same, by: after.length - before.length };
}

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

const shifted = (finding: Finding, by: number): Finding => ({
  ...finding,
  ...moved(finding, by),
  suggestions: finding.suggestions.map((suggestion) => ({ ...suggestion, range: moved(suggestion.range, by) })),
});

/** A removal may reach beyond its finding; where the change touched that, the removal no longer fits. */
function withFittingSuggestions(finding: Finding, start: number, end: number, by: number): Finding {
  const touched = (range: Range): boolean => range.start < end + by && start < range.end;
  if (!finding.suggestions.some(({ range }) => touched(range))) return finding;
  return { ...finding, suggestions: finding.suggestions.filter(({ range }) => !touched(range)) };
}
