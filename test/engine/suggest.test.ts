import { expect, test } from 'vitest';
import { hasCurlyApostrophes, suggest } from '../../src/engine/suggest.ts';

/** The text after a wording went in at the words in ⟦ ⟧; the sentence is the line, or the part of it in ⟨ ⟩. */
function after(wording: string, marked: string, parts: Record<string, string> = {}): string {
  const text = marked.replace(/[⟦⟧⟨⟩]/g, '');
  const at = (sign: string): number => marked.slice(0, marked.indexOf(sign)).replace(/[⟦⟧⟨⟩]/g, '').length;
  const sentence = marked.includes('⟨') ? { start: at('⟨'), end: at('⟩') } : { start: 0, end: text.length };
  const place = {
    text,
    range: { start: at('⟦'), end: at('⟧') },
    sentence,
    isCurly: hasCurlyApostrophes(text),
    parts: Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, { start: text.indexOf(words), end: text.indexOf(words) + words.length }])),
  };
  const { text: words, range } = suggest(wording, place);
  return text.slice(0, range.start) + words + text.slice(range.end);
}

test('the writer’s capital is taken over at the beginning of a sentence, not from a name inside it', () => {
  expect(after("the receipt didn't come", '⟦You failed to send the receipt⟧.')).toBe("The receipt didn't come.");
  expect(after('ние пропуснахме това', 'За съжаление ⟦Вие пропуснахте това⟧.')).toBe('За съжаление ние пропуснахме това.');
});

test('curly apostrophes are taken over from the draft', () => {
  expect(after("it didn't come", 'It’s late: ⟦you failed⟧.')).toBe('It’s late: it didn’t come.');
});

test('a named part is repeated as it was written, an open slot stays open', () => {
  expect(after("I don't see <thing> yet; it may take until {day}", '⟦You forgot the Gold card⟧.', { thing: 'the Gold card' })).toBe("I don't see the Gold card yet; it may take until {day}.");
});

test.each([
  ['at the beginning', '⟦To be honest⟧, we are late.', 'We are late.'],
  ['at the beginning of a chat line without capitals', '⟦to be honest⟧, we are late.', 'we are late.'],
  ['between commas', 'We are, ⟦to be honest⟧, late.', 'We are late.'],
  ['at the end', 'We are late, ⟦to be honest⟧.', 'We are late.'],
  ['in the middle', 'We are ⟦honestly⟧ late.', 'We are late.'],
  ['a whole sentence', 'It is late. ⟨⟦You know that⟧.⟩ We go on.', 'It is late. We go on.'],
  ['the only sentence', '⟦You know that⟧.', ''],
  ['Cyrillic', '⟦Честно говоря⟧, мы опаздываем.', 'Мы опаздываем.'],
])('a removal leaves a clean sentence: %s', (_, marked, expected) => {
  expect(after('', marked)).toBe(expected);
});
