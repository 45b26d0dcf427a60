// Files as helpdesks, spreadsheets and people make them.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { macrosIn } from '../../src/macros/macros-in.ts';
import { textOfHtml } from '../../src/macros/html.ts';
import { endOfJson } from '../../src/macros/json-end.ts';
import type { Macro } from '../../src/macros/types.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = (macros: readonly Macro[]): string[] => macros.map(({ title, text }) => `${title}|${text}`);

describe('CSV', () => {
  test.each([
    ['commas', 'Title,Body\nLate parcel,"Hello, it is late."\n'],
    ['semicolons', 'Macro name;Macro text\r\nLate parcel;Hello, it is late.\r\n'],
    ['tabs', 'name\tcontent\nLate parcel\tHello, it is late.\n'],
    ['columns the other way round, and more of them', 'id,Created at,Reply (English),Template name\n7,2026-01-01,"Hello, it is late.",Late parcel'],
    ['Russian names', 'Название;Текст ответа\nLate parcel;Hello, it is late.'],
    ['Bulgarian names', 'Заглавие;Съобщение\nLate parcel;Hello, it is late.'],
  ])('%s', (_, text) => expect(plain(macrosIn('macros.csv', text).macros)).toEqual(['Late parcel|Hello, it is late.']));

  test('a mark at the beginning, line breaks in quotes and doubled quotes are read', () => {
    const { macros, problems } = macrosIn('macros.csv', bytes('\uFEFFtitle,body,locale,usage\r\nA,"Hello.\r\n\r\nSay ""yes"".",ru-RU,12\r\n,,,\r\nB,Fine.,de,\r\n'));
    expect(macros).toEqual([
      { id: '1', title: 'A', text: 'Hello.\n\nSay "yes".', lang: 'ru', uses: 12 },
      { id: '2', title: 'B', text: 'Fine.', lang: null },
    ]);
    expect(problems).toEqual([]);
  });

  test('without names the wordiest column is read and that is told', () => {
    const { macros, problems } = macrosIn('macros.csv', 'a1,"Thank you for writing, we will look."\na2,"You failed to attach it."');
    expect(plain(macros)).toEqual(['a1|Thank you for writing, we will look.', 'a2|You failed to attach it.']);
    expect(problems).toEqual([{ place: null, message: 'macrosNoTextColumn', gaps: ['2'] }]);
  });

  test('a quotation mark that is never closed is told of with its line', () => {
    const { problems } = macrosIn('macros.csv', 'title,body\nA,Fine.\nB,"Never closed\nC,Lost');
    expect(problems).toEqual([{ place: { line: 3, column: 1 }, message: 'macrosOpenQuote', gaps: [] }]);
  });

  test('rows without a text are counted', () => {
    expect(macrosIn('macros.csv', 'title,body\nA,\nB,Fine.').problems).toEqual([{ place: null, message: 'macrosWithoutText', gaps: ['1'] }]);
  });

  test('ids that come twice are told apart', () => {
    expect(macrosIn('macros.csv', 'id,body\n5,One\n5,Two\n,Three').macros.map(({ id }) => id)).toEqual(['5', '5-2', '3']);
  });
});

describe('JSON', () => {
  test('a macro export of Zendesk: the comment is the text, notes to colleagues and macros without one are left out', () => {
    const macro = (id: number, title: string, ...actions: { field: string; value: unknown }[]): object => ({ url: `https://x.zendesk.com/api/v2/macros/${id}.json`, id, title, active: true, description: 'For everybody', actions, restriction: null });
    const { macros, problems } = macrosIn('macros.json', JSON.stringify({
      macros: [
        macro(1, 'Refund', { field: 'status', value: 'solved' }, { field: 'comment_value', value: 'Hi {{ticket.requester.first_name}},\r\nIt is on its way.' }),
        macro(2, 'Rich', { field: 'comment_value_html', value: '<p>Hi <b>there</b>,</p><p>It is&nbsp;on its way.</p>' }),
        macro(3, 'By channel', { field: 'comment_value', value: ['channel:all', 'Hello.'] }),
        macro(4, 'Close', { field: 'status', value: 'closed' }),
        macro(5, 'Note', { field: 'comment_value', value: 'Angry again.' }, { field: 'comment_mode_is_public', value: 'false' }),
      ],
      next_page: null,
      count: 5,
    }));
    expect(plain(macros)).toEqual(['Refund|Hi {{ticket.requester.first_name}},\nIt is on its way.', 'Rich|Hi there,\n\nIt is on its way.', 'By channel|Hello.']);
    expect(macros.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(problems).toEqual([{ place: null, message: 'macrosWithoutText', gaps: ['2'] }]);
  });

  test('canned responses of Freshdesk', () => {
    const { macros } = macrosIn('canned.json', JSON.stringify([{ id: 3, title: 'Test', folder_id: 9, content: 'Hello {{ticket.requester.name}}', content_html: '<div>Hello {{ticket.requester.name}}</div>', attachments: [] }]));
    expect(macros).toEqual([{ id: '3', title: 'Test', text: 'Hello {{ticket.requester.name}}', lang: null }]);
  });

  test('macros of Gorgias with how often they were used', () => {
    const { macros } = macrosIn('', JSON.stringify({ data: [{ id: 2, name: 'Order', language: 'en', usage: 583, actions: [{ name: 'addTags', arguments: { tags: 'x' } }, { name: 'setResponseText', arguments: { body_html: '<div>Hi</div>', body_text: 'Hi' } }] }], meta: {} }));
    expect(macros).toEqual([{ id: '2', title: 'Order', text: 'Hi', lang: 'en', uses: 583 }]);
  });

  test.each([
    ['a list of texts', ['One', 'Two']],
    ['an object with a list deep in it', { result: { page: 1, savedReplies: [{ name: '', body: 'One' }, { name: '', body: '<p>Two</p>' }] } }],
    ['entries in an object of their own', [{ macro: { text: 'One' } }, { macro: { text: 'Two' } }]],
  ])('%s', (_, value) => expect(plain(macrosIn('x.json', JSON.stringify(value, null, 2)).macros)).toEqual(['|One', '|Two']));

  test('JSON Lines: broken lines are told of, the others are read', () => {
    const { macros, problems } = macrosIn('drafts.jsonl', '{"id":1,"draft":"One","lang":"bg"}\n{"id":2,\n\n{"id":4,"draft":"Four"}\r\n');
    expect(macros).toEqual([{ id: '1', title: '', text: 'One', lang: 'bg' }, { id: '4', title: '', text: 'Four', lang: null }]);
    expect(problems).toEqual([{ place: { line: 2, column: 9 }, message: 'macrosNotJson', gaps: [] }]);
    expect(plain(macrosIn('wrong-ending.json', '{"text":"One"}\n{"text":"Two"}\n').macros)).toEqual(['|One', '|Two']);
  });

  test('broken JSON is told with line and column, without its words', () => {
    const { macros, problems } = macrosIn('x.json', '[\n  {"text": "Private words"},\n  {"text": oops}\n]');
    expect(macros).toEqual([]);
    expect(problems).toEqual([{ place: { line: 3, column: 12 }, message: 'macrosNotJson', gaps: [] }]);
  });

  test('where JSON ends is where the browser stops reading it', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', ':', 'x', '\u0001')).map(([json, at, extra]) => json.slice(0, at % (json.length + 1)) + extra + json.slice((at % (json.length + 1)) + 1));
    fc.assert(
      fc.property(fc.oneof(broken, fc.json()), (text) => {
        const parses = ((): boolean => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        // The end of what is JSON is the end of the text, with nothing left open.
        if (parses) expect(endOfJson(text)).toBe(text.length);
        else expect(endOfJson(text)).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('a hundred thousand brackets are no trouble', () => {
    expect(macrosIn('x.json', '['.repeat(100_000)).problems).toMatchObject([{ message: 'macrosNotJson', place: { line: 1, column: 100_001 } }]);
    expect(macrosIn('x.json', `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`).macros).toEqual([]);
  });
});

describe('plain text and HTML', () => {
  test('lines of dashes or equal signs part replies; a heading names one', () => {
    expect(plain(macrosIn('macros.txt', '# Late\nHello - it is late.\n---\nSecond, with --- inside.\n\n=====\r\n\r\nThird.\n---\n').macros)).toEqual(['Late|Hello - it is late.', '|Second, with --- inside.', '|Third.']);
  });

  test.each(['[Name], your parcel is late.', '{{name}}, your parcel, the text of it, is late.', 'Dear customer, the text, the title and the body are late.\nSo sorry.', '5 < 6 and <your name> is fine'])('%s is a text', (text) =>
    expect(plain(macrosIn('', text).macros)).toEqual([`|${text}`]),
  );

  test('HTML reads as it looks', () => {
    const html = `<!doctype html><html><head><title>No</title><style>p { color: red }</style></head><body><script>alert("<p>no</p>")</script>
      <p>Dear   {{name}},<br>thank&nbsp;you &amp; <a href="https://example.com/?a=1">read <i>this</i></a>.</p><ul><li>First</li><li><p>Second</p></li></ul>
      <table><tr><td>Order</td><td>7</td></tr></table><pre>a  b\n c</pre><div>Bye<div>Ana</div></div></body></html>`;
    expect(textOfHtml(html)).toBe('Dear {{name}},\nthank you & read this.\n\n- First\n- Second\n\nOrder 7\na  b\n c\nBye\nAna');
    expect(plain(macrosIn('a.html', '<p>One</p><hr><p>Two</p>').macros)).toEqual(['|One', '|Two']);
  });
});

describe('what people bring by mistake', () => {
  const inUtf16 = (text: string, little: boolean): Uint8Array => new Uint8Array([...text].flatMap((letter) => { const unit = letter.charCodeAt(0); return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]; }));
  const cp1251 = (text: string): Uint8Array => new Uint8Array([...text].map((letter) => { const unit = letter.charCodeAt(0); return unit >= 0x410 && unit <= 0x44f ? unit - 0x410 + 0xc0 : unit === 0x2019 ? 0x92 : unit; }));

  test.each([
    ['UTF-16 LE with a mark', inUtf16('\uFEFFtitle,body\nA,Привет, you.', true)],
    ['UTF-16 BE with a mark', inUtf16('\uFEFFtitle,body\nA,Привет, you.', false)],
    ['UTF-16 LE without a mark', inUtf16('title,body\nA,Привет, you.', true)],
    ['UTF-16 BE without a mark', inUtf16('title,body\nA,Привет, you.', false)],
  ])('%s', (_, content) => expect(macrosIn('m.csv', content)).toEqual({ macros: [{ id: '1', title: 'A', text: 'Привет', lang: null }], problems: [] }));

  test('bytes that are no UTF-8 are read as windows-1251, and that is told', () => {
    expect(macrosIn('m.txt', cp1251('Мы не можем. It’s late.'))).toEqual({ macros: [{ id: '1', title: '', text: 'Мы не можем. It’s late.', lang: null }], problems: [{ place: null, message: 'macrosOtherEncoding', gaps: ['windows-1251'] }] });
  });

  test.each([
    ['an empty file', '', 'macrosEmpty'],
    ['white space', ' \n\t\n', 'macrosEmpty'],
    ['nothing in a list', '[]', 'macrosNone'],
    ['a header alone', 'title,body\n', 'macrosNone'],
    ['a number', '{"count": 5}', 'macrosWithoutText'],
  ])('%s is told of', (_, text, message) => expect(macrosIn('', text)).toMatchObject({ macros: [], problems: [{ message }] }));

  test('a spreadsheet, a picture and other bytes are no text', () => {
    for (const first of [[0x50, 0x4b, 3, 4], [0x89, 0x50, 0x4e, 0x47], [0, 1, 2, 0, 0, 7]]) expect(macrosIn('m.xlsx', new Uint8Array([...first, ...new Uint8Array(50)]))).toMatchObject({ macros: [], problems: [{ message: 'macrosNotText' }] });
  });

  test('50 MB are read; what is no reply by its length is left out and told of; 101 MB are refused at once', { timeout: 60_000 }, () => {
    const row = `A,"${'Thank you for writing to us. '.repeat(34)}"\n`;
    const { macros, problems } = macrosIn('big.csv', bytes(`title,body\n${row.repeat(Math.floor(50_000_000 / row.length))}`));
    expect(macros.length).toBeGreaterThan(50_000);
    expect(problems).toEqual([]);
    expect(macrosIn('log.txt', 'word '.repeat(10_000_000))).toEqual({ macros: [], problems: [{ place: null, message: 'macrosTooLong', gaps: ['1', '50000'] }] });
    expect(macrosIn('log.txt', new Uint8Array(101_000_000))).toEqual({ macros: [], problems: [{ place: null, message: 'macrosTooLarge', gaps: ['100'] }] });
  });

  test('a thousand broken lines are a hundred problems and how many more', () => {
    const { problems } = macrosIn('m.jsonl', 'x\n'.repeat(1000));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toEqual({ place: null, message: 'macrosProblemsMore', gaps: ['900'] });
  });

  test('whatever comes, it never throws, and ids are unique', () => {
    const name = fc.constantFrom('', 'a.csv', 'a.json', 'a.jsonl', 'a.html', 'a.txt', 'a.tsv', 'a.xyz');
    const words = fc.array(fc.constantFrom('<p>', '</p>', '<', '"', ',', '\n', '{', '}', '[', ']', ':', '{{', 'text', 'title', '\r\n', '---', 'Hello', '&nbsp;', '\0', '\ud800', '<li>', '<script>')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, fc.oneof(fc.string({ unit: 'binary' }), words, fc.json(), fc.uint8Array()), (file, content) => {
        const { macros, problems } = macrosIn(file, content);
        expect(new Set(macros.map(({ id }) => id)).size).toBe(macros.length);
        expect(macros.length + problems.length).toBeGreaterThan(0);
        for (const { text } of macros) expect(text.trim()).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
