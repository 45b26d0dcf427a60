// Letters and their marks as one character, whichever way they were typed.

/** Letters and their marks as one; long heaps of marks, which take a time that grows with their square, as they are. */
export function composed(text: string): string {
  return /\p{M}/u.test(text) && !/\p{M}{9}/u.test(text) ? text.normalize('NFC') : text;
}
