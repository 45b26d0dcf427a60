// How much a team may write: whatever stands in a file, reading a draft stays quick (shared threat model, T10).

export const limits = {
  phrases: 1000,
  /** Of one phrase, and as many conditions. */
  patterns: 20,
  wordings: 10,
  /** UTF-16 units of a pattern. */
  patternLength: 300,
  /** Words, gaps and signs on the longest way through a pattern. */
  tokens: 12,
  /** Words in all its brackets together. */
  words: 100,
  /** How deep brackets may stand in brackets. */
  depth: 3,
  /** How many ways may lead through a pattern: its alternatives and the widths of its gaps, multiplied. */
  ways: 50,
  /** Patterns of all phrases together, conditions too, and their UTF-16 units. */
  allPatterns: 3000,
  allLength: 64_000,
  /** How much may hang on one word, and on one that stands in nearly every sentence: a pattern is looked at wherever its rarest word comes up, and each of its gaps costs twice as much again. */
  load: 12,
  commonLoad: 4,
  /** UTF-16 units. */
  why: 300,
  instead: 200,
  id: 60,
} as const;
