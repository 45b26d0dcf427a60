import { expect, test } from 'vitest';
import { sentences } from '../../src/engine/sentences.ts';
import { tokenise } from '../../src/engine/tokens.ts';

const split = (text: string): string[] => sentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['one sentence after another', 'We looked. It is there! Is it? Yes.', ['We looked.', 'It is there!', 'Is it?', 'Yes.']],
  ['lower-case chat', 'i looked. it is there', ['i looked.', 'it is there']],
  ['abbreviations', 'Ask Dr. Miller, e.g. on Monday. Fine.', ['Ask Dr. Miller, e.g. on Monday.', 'Fine.']],
  ['Russian abbreviations', 'Адрес: ул. Ленина, т. е. рядом. Ждём.', ['Адрес: ул. Ленина, т. е. рядом.', 'Ждём.']],
  ['Bulgarian abbreviations', 'На ул. Шипка, т.е. наблизо. Чакаме Ви.', ['На ул. Шипка, т.е. наблизо.', 'Чакаме Ви.']],
  ['numbers', 'It costs 3.50 today. Version 2.0 follows.', ['It costs 3.50 today.', 'Version 2.0 follows.']],
  ['a year at the end', 'Since 2024. We hope so.', ['Since 2024.', 'We hope so.']],
  ['links', 'See https://a.example/b.c. Then write.', ['See https://a.example/b.c.', 'Then write.']],
  ['three dots that go on', 'Well... maybe not. Done.', ['Well... maybe not.', 'Done.']],
  ['closing quotation marks', 'He said “no.” We go on.', ['He said “no.”', 'We go on.']],
  ['a quotation of several sentences', 'You wrote “It broke. Twice.” and we looked.', ['You wrote “It broke. Twice.” and we looked.']],
  ['initials', 'Signed by J. Smith. Thanks.', ['Signed by J. Smith.', 'Thanks.']],
  ['words of one letter', 'Прието е. Поръчката е от Е. Колева.', ['Прието е.', 'Поръчката е от Е. Колева.']],
])('%s', (_, text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('quoted words and code are one step that no pattern matches', () => {
  const text = 'You wrote “it is useless” and `npm start`.';
  const [sentence] = sentences(text, tokenise(text));
  expect(sentence?.steps.map(({ keys }) => keys.join())).toEqual(['you', 'wrote', '', 'and', '']);
});

test('an apostrophe, an inch mark or a lonely quotation mark opens no quotation', () => {
  for (const text of ['It’s the agents’ 5" screen and it’s fine', 'A lonely “mark is here']) {
    const [sentence] = sentences(text, tokenise(text));
    expect(sentence?.steps.some(({ keys }) => keys.length === 0), text).toBe(false);
  }
});
