// What is wrong with phrases, in the words of the options page, with the place where it is.
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { PhraseProblem, Problem } from '../../phrases/types.ts';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** The sentence of a problem, its gaps filled. */
export const sentenceOf = ({ message, gaps }: Pick<Problem, 'message' | 'gaps'>): string => (texts[message]?.message ?? message).replace(/\$(\d|\$)/g, (_, mark: string) => (mark === '$' ? '$' : (gaps[Number(mark) - 1] ?? '')));

/** A problem in a list of phrases: `Phrase 3, match 2, character 5: …`, all from 1. */
export function phraseProblem(problem: PhraseProblem): string {
  const { phrase, field, line, column } = problem;
  const isEntry = field === 'match' || field === 'unless' || field === 'instead';
  const place = [phrase === null ? 'Phrases' : `Phrase ${phrase + 1}`, ...(field ? [isEntry ? `${field} ${line}` : field] : []), ...(column > 1 ? [`character ${column}`] : [])];
  return `${place.join(', ')}: ${sentenceOf(problem)}`;
}
