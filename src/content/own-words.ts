// Tells whether a marked phrase is the customer's own, said back to them: then it is no manner of the agent's.

/** Shorter phrases than this (words) come up by chance. */
const fewestWords = 4;

/** Whether `words` stand in what the customer wrote, whatever the case, marks and spaces. */
export function isSaidBack(words: string, customerSaid: string): boolean {
  const phrase = wordsOf(words);
  return phrase.length >= fewestWords && ` ${wordsOf(customerSaid).join(' ')} `.includes(` ${phrase.join(' ')} `);
}

const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
