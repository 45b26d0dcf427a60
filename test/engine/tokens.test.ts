import { expect, test } from 'vitest';
import { tokenise } from '../../src/engine/tokens.ts';

const kinds = (text: string): string[] => tokenise(text).filter(({ kind }) => kind !== 'space').map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test('words are found by letter class, so Cyrillic words end where they end', () => {
  expect(kinds('Не забыли, по-добре e-mail don’t')).toEqual(['word Не', 'word забыли', 'punctuation ,', 'word по-добре', 'word e-mail', 'word don’t']);
});

test('numbers, addresses and links are one token, without the full stop behind them', () => {
  expect(kinds('Pay 1,299.50 at https://shop.example/a?b=1. Or write to help@shop.example.')).toEqual([
    'word Pay', 'number 1,299.50', 'word at', 'url https://shop.example/a?b=1', 'punctuation .', 'word Or', 'word write', 'word to', 'email help@shop.example', 'punctuation .',
  ]);
});

test('gaps that a macro left are told apart from ordinary brackets', () => {
  expect(kinds('{{ticket.name}} [Name] %order_id% ____ XXX {day} <insert link>').every((kind) => kind.startsWith('placeholder'))).toBe(true);
  for (const gap of ['{{{name}}}', '{% if agent %}', '<%= order.id %>', '<<Customer>>', '[[name]]', '*|FNAME|*', '##date##', '%%first name%%', '{first name}', '${order}', 'xxxx', '@@ORDER_ID@@', '#ИМЕ#', '$amount$', '⟨дата⟩', '#REF!', '#Н/Д', '<град>', '[тут вставить блок 5]']) expect(kinds(`Dear ${gap}, hello`)[1], gap).toBe(`placeholder ${gap}`);
  expect(kinds('@xxxxxx goo.gl/xxxxxx 5 << 6 >> 2 **bold** |cell| %APPDATA%/x <p> #5 $20 a #tag# [см. фото]').some((kind) => kind.startsWith('placeholder'))).toBe(false);
  expect(kinds('[see page 3] (again) {color: red} <b>').some((kind) => kind.startsWith('placeholder'))).toBe(false);
});

test('decomposed letters, soft hyphens and both apostrophes fold to the same word', () => {
  const folded = (word: string): string | undefined => tokenise(word)[0]?.folded;
  expect(folded('e\u0301te\u0301')).toBe(folded('été'));
  expect(folded('и\u0306')).toBe('й');
  expect(folded('don’t')).toBe("don't");
  expect(folded('Ещё')).toBe('еще');
  expect(folded('un\u00ADfor\u00ADtu\u00ADnate')).toBe('unfortunate');
});
