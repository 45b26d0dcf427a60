// What can be wrong with a file of saved replies: the keys of the interface texts, with the same words in English for the command line, which has no interface texts.
import type { MacroProblem } from './types.ts';

const inEnglish = {
  macrosEmpty: 'There is no text in it.',
  macrosNoTextColumn: 'No column is called text, body or content, so column $1 was read.',
  macrosNone: 'No saved replies were found in it.',
  macrosNotJson: 'Here the file stops being JSON.',
  macrosNotText: 'This is not a text file. Export it as CSV, JSON, HTML or plain text.',
  macrosOpenQuote: 'A quotation mark that opens in this line is never closed, so what stands behind it may be missing.',
  macrosOtherEncoding: 'It is not written in UTF-8; it was read as $1. Look once whether the letters are right.',
  macrosProblemsMore: 'And $1 more like these.',
  macrosTooLarge: 'It is larger than $1 MB. Bring it in parts.',
  macrosTooLong: 'The reply $1 has more than $2 characters and was left out.',
  macrosWithoutText: 'Entries without a reply to a customer, left out: $1.',
} as const satisfies Readonly<Record<string, string>>;

export type ProblemKey = keyof typeof inEnglish;

/** A problem in English, without its place. */
export const problemInEnglish = ({ message, gaps }: MacroProblem): string => inEnglish[message].replace(/\$(\d)/g, (_, number: string) => gaps[Number(number) - 1] ?? '');

/** The English sentences with `$1`, `$2` for their gaps, by key. */
export const problemTexts: Readonly<Record<ProblemKey, string>> = inEnglish;
