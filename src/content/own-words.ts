// Tells whether a marked phrase is the customer's own, said back to them: then it is no manner of the agent's.

/** Shorter phrases than this (words) come up by chance. */
const fewestWords = 4;

/** Tells of a phrase whether its words stand in what the customer wrote, whatever the case, marks and spaces. */
export function saidBackTo(customerSaid: string): (phrase: string) => boolean {
  const said = ` ${wordsOf(customerSaid).join(' ')} `;
  return (phrase) => {
    const words = wordsOf(phrase);
    return words.length >= fewestWords && said.includes(` ${words.join(' ')} `);
  };
}

const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
