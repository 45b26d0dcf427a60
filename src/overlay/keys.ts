// What a key means while the focus is in the card or the list.

/** What a key asks for; a number takes that wording (from 0); `type` belongs to the draft; null is the browser's. */
export type Meaning = 'next' | 'previous' | 'first' | 'last' | 'take' | 'close' | 'forward' | 'back' | 'type' | number | null;

const byName: Readonly<Record<string, Meaning>> = {
  ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last', Enter: 'take', Escape: 'close', Backspace: 'type', Delete: 'type',
};

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & { getModifierState?(name: string): boolean };

/** The meaning of a key press. `wordings`: how many there are to take by number. Digits go by their place on the keyboard, letters by what they write. */
export function meaningOf(press: Press, wordings: number): Meaning {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (ctrlKey || metaKey) {
    // AltGr comes as Ctrl+Alt on Windows and writes a character.
    if (ctrlKey && altKey && key.length === 1 && press.getModifierState?.('AltGraph')) return 'type';
    return !altKey && /^Key[VYZ]$/.test(code) ? 'type' : null;
  }
  if (key === 'Tab') return shiftKey ? 'back' : 'forward';
  if (altKey) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code);
  if (digit && !shiftKey && Number(digit[1]) <= wordings) return Number(digit[1]) - 1;
  // The space bar presses the button in focus, as everywhere.
  if (key === ' ') return null;
  if (key === 'Dead' || key === 'Process' || [...key].length === 1) return 'type';
  return shiftKey && key !== 'Escape' ? null : byName[key] ?? null;
}

/** Whether a key press in the draft is writing, as opposed to moving the caret or a shortcut. */
export const isWriting = (press: Press): boolean =>
  !(press.ctrlKey || press.metaKey) && ([...press.key].length === 1 || ['Backspace', 'Delete', 'Enter', 'Dead', 'Process'].includes(press.key));
