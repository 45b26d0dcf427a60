// What keys mean while the focus is in the card.
import { expect, test } from 'vitest';
import { isWriting, meaningOf } from '../../src/overlay/keys.ts';

const press = (key: string, more: { code?: string; ctrlKey?: boolean; altKey?: boolean; shiftKey?: boolean; altGraph?: boolean } = {}) => ({
  key, code: more.code ?? '', ctrlKey: more.ctrlKey ?? false, altKey: more.altKey ?? false, shiftKey: more.shiftKey ?? false, metaKey: false,
  getModifierState: (name: string) => name === 'AltGraph' && (more.altGraph ?? false),
});

test('arrows, Home, End, Enter and Escape move in the card', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'Escape'].map((key) => meaningOf(press(key), 3))).toEqual(['next', 'previous', 'first', 'last', 'take', 'close']);
});

test('1 to 3 take a wording by their place on the keyboard, whatever they write', () => {
  expect(meaningOf(press('&', { code: 'Digit1' }), 3)).toBe(0);
  expect(meaningOf(press('3', { code: 'Numpad3' }), 3)).toBe(2);
});

test('a digit without a wording belongs to the draft', () => {
  expect(meaningOf(press('3', { code: 'Digit3' }), 2)).toBe('type');
  expect(meaningOf(press('!', { code: 'Digit1', shiftKey: true }), 3)).toBe('type');
});

test('letters of any script, Backspace, dead keys and undo belong to the draft', () => {
  for (const one of [press('a'), press('Ы'), press('щ', { shiftKey: true }), press('Dead'), press('Backspace'), press('я', { code: 'KeyZ', ctrlKey: true }), press('@', { ctrlKey: true, altKey: true, altGraph: true })]) {
    expect(meaningOf(one, 3)).toBe('type');
  }
});

test('the space bar presses the button in focus, and shortcuts are the browser’s', () => {
  expect(meaningOf(press(' '), 3)).toBeNull();
  expect(meaningOf(press('w', { code: 'KeyW', altKey: true }), 3)).toBeNull();
  expect(meaningOf(press('r', { code: 'KeyR', ctrlKey: true }), 3)).toBeNull();
  expect(meaningOf(press('Shift', { shiftKey: true }), 3)).toBeNull();
});

test('in the draft letters, Enter and Backspace are writing; arrows and shortcuts are not', () => {
  expect([press('a'), press('Enter'), press('Backspace')].every(isWriting)).toBe(true);
  expect([press('ArrowLeft'), press('Tab'), press('c', { ctrlKey: true }), press('Shift')].some(isWriting)).toBe(false);
});
