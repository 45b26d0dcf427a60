// What a wording puts in the place of the marked words, for lists that show nothing else of the text.
import type { Finding, Suggestion } from '../engine/types.ts';

/** The new words for exactly the marked stretch: a removal is '', also where it takes a space along. */
export const wordsOf = (finding: Finding, { range, text }: Suggestion): string => (range.start === finding.start && range.end === finding.end ? text : '');
