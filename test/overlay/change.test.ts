// What a card shows of the change that a wording makes.
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { change, type Part } from '../../src/overlay/change.ts';

/** Kept words plain, [new], {slot}, -removed-. */
const shown = (parts: readonly Part[]): string =>
  parts.map(({ is, text }) => ({ kept: text, new: `[${text}]`, slot: text, removed: `-${text}-` })[is]).join('');

const slotsOf = (text: string) => [...text.matchAll(/\{[^}]+\}/g)].map(({ index, 0: slot }) => ({ start: index, end: index + slot.length }));
const from = (found: string, wording: string): string => shown(change(found, wording, slotsOf(wording)).filter(({ is }) => is !== 'removed'));

test('words that stay are kept, the others are new', () => {
  expect(from('You forgot to tick the cable', 'The cable wasn’t ticked')).toBe('The cable [wasn’t ticked]');
});

test('a single word that stays between new ones is shown as new', () => {
  expect(from('We are sorry if you feel the delay was a problem', 'I’m sorry about the delay')).toBe('[I’m sorry about] the delay');
});

test('a blank is a part of its own, with its braces', () => {
  expect(change('tomorrow for sure', 'by {day}', [{ start: 3, end: 8 }])).toContainEqual({ is: 'slot', text: '{day}' });
});

test('case, the kind of apostrophe and ё do not make a word new', () => {
  expect(from("don't wait, Ещё раз", 'Don’t wait, еще раз')).toBe('Don’t wait, еще раз');
});

test('Cyrillic words are compared as words', () => {
  expect(from('Вы сами не приложили чек', 'Не вижу чек')).toBe('Не [вижу] чек');
  expect(from('Вие пропуснахте да приложите бележката', 'Не виждам бележката')).toBe('[Не виждам] бележката');
});

test('words that only go are told apart from words that stay', () => {
  expect(shown(change('just wait a moment', 'wait a moment'))).toBe('-just-wait a moment');
  expect(shown(change('wait a moment please', 'wait a moment'))).toBe('wait a moment-please-');
});

test('the same words are all kept', () => {
  expect(from('I am here', 'I am here')).toBe('I am here');
});

test('without its removed parts a change is the wording, whatever the words', () => {
  const words = array(constantFrom('we', 'are', 'sorry', 'и', 'я', 'the', 'delay', '{day}', ',', '.', '  ', '’', '100 %', '🙂'), { maxLength: 14 }).map((all) => all.join(' '));
  assert(property(words, words, (found, wording) => {
    const parts = change(found, wording, slotsOf(wording));
    expect(parts.filter(({ is }) => is !== 'removed').map(({ text }) => text).join('')).toBe(wording);
    expect(parts.every(({ text }) => text !== '')).toBe(true);
  }));
});
