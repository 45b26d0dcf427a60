// A macro's placeholders are no leftovers; what is written around them is read as ever.
import { describe, expect, test } from 'vitest';
import { read } from '../../src/engine/read.ts';
import { checkMacro } from '../../src/macros/check-macro.ts';
import { placeholdersIn } from '../../src/macros/placeholders.ts';
import { languages } from '../languages-under-test.ts';

const check = (text: string, lang: 'en' | 'ru' | 'bg' = 'en') => checkMacro({ id: '1', title: '', text, lang }, { languages }, new Map()).reading.findings;

test.each([
  '{{ticket.requester.name}}', '{{ticket.id}}', '{{ first_name | default: "there" }}', '{{dc.greeting}}', "{% if ticket.priority == 'high' %}", '{% endif %}', '{%customer.firstName,fallback=there%}', '{{{Recipient.FirstName}}}', '{!Contact.Name}',
  '${Cases.Contact Name}', '%{ticket.name}', '{$firstname}', '{name}', '{имя}', '{customer_name}', '%name%', '*|FNAME|*', '[[name]]',
])('%s is filled in by the helpdesk', (placeholder) => {
  const text = `Hello ${placeholder}, your parcel is here.`;
  expect(placeholdersIn(text)).toEqual([{ start: 6, end: 6 + placeholder.length }]);
  expect(check(text).filter(({ kind }) => kind === 'leftover')).toEqual([]);
});

test.each(['[Name]', '{{insert reason}}', '{describe the reason}', '[INSERT DATE]', '___'])('%s is left for the agent to fill in, so it is shown', (gap) => {
  expect(placeholdersIn(`Hello, ${gap} is here.`)).toEqual([]);
});

test('a discount of 5 % and 10 % is no placeholder', () => expect(placeholdersIn('5 % and 10 % off, 100% sure, 50 %off')).toEqual([]));

describe('words around placeholders', () => {
  test('are found with them inside', () => {
    const text = 'Hello {{ticket.requester.first_name}}, you failed to attach {{ticket.ticket_field_7}} to your letter.';
    expect(check(text).map(({ kind }) => kind)).toEqual(['blame']);
  });

  test('that are leftovers themselves are found', () => {
    const text = 'Hello {{name}}, your order [INSERT NUMBER] is here.';
    expect(read(text, { languages, lang: 'en' }).findings.map(({ text: words }) => words)).toEqual(['Hello {{name}}', '[INSERT NUMBER]']);
    expect(check(text).map(({ text: words }) => words)).toEqual(['[INSERT NUMBER]']);
  });
});

test('a macro is read in its own language, else in the one that is found out', () => {
  expect(check('You failed to attach the receipt.', 'ru')).toEqual([]);
  expect(checkMacro({ id: '1', title: '', text: 'You failed to attach the receipt.', lang: null }, { languages }, new Map()).reading.findings).toHaveLength(1);
});
