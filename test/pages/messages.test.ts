// Only the shapes of messages.ts are messages: anybody who can reach the worker may send anything.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCount, parseMessage } from '../../src/messages.ts';

const messages = [{ type: 'field-focused' }, { type: 'open-next' }, { type: 'how-many' }, { type: 'need-commitments' }, { type: 'need-language', lang: 'bg' }, { type: 'need-reader', lang: 'ru' }];
const count = { state: 'reading', cold: 1, dishonest: 2 };

test.each(messages)('$type is read as itself', (message) => expect(parseMessage(message)).toEqual(message));
test('a count is read as itself', () => expect(parseCount(count)).toEqual(count));

test.each([
  { type: 'field-focused', tab: 7 },
  { type: 'need-language' },
  { type: 'need-reader', lang: 'de' },
  { type: 'need-language', lang: '../secret' },
  { type: 'need-language', lang: ['en'] },
  { type: 'no-such-message' },
  Object.create({ type: 'open-next' }),
  null,
])('%j is no message', (value) => expect(parseMessage(value)).toBeNull());

test.each([{ ...count, text: 'the draft' }, { ...count, cold: -1 }, { ...count, cold: 0.5 }, { ...count, state: 'fine' }, { state: 'reading' }, undefined])('%j is no count', (value) =>
  expect(parseCount(value)).toBeNull(),
);

test('whatever is sent, parsing never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      parseMessage(value);
      parseCount(value);
    }),
  );
});
