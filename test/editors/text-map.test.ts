// The text of editable elements: what their markup looks like to the agent, and back to the DOM.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBare } from './bare.ts';
import { launchBrowser, newContext } from './browser.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await newContext(browser);
});
afterAll(() => browser?.close());

const cases: readonly (readonly [what: string, html: string, text: string])[] = [
  ['paragraphs are lines', '<p>one</p><p>two</p>', 'one\ntwo'],
  ['an empty paragraph is an empty line', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
  ['empty paragraphs at both ends are lines', '<p><br></p><p>one</p><p><br></p>', '\none\n'],
  ['text before the first block is a line', 'one<div>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
  ['text behind a block is a line', '<div>one</div>two', 'one\ntwo'],
  ['a br ends a line', 'one<br>two', 'one\ntwo'],
  ['the br that holds the last line open is no line', 'one<br>two<br>', 'one\ntwo'],
  ['two br at the end are one empty line', 'one<br><br>', 'one\n'],
  ['a br before a block is not two lines', 'one<br><p>two</p>', 'one\ntwo'],
  ['a br alone is an empty text', '<br>', ''],
  ['nested blocks begin one line', '<div><div><p>one</p></div></div><div><div>two</div></div>', 'one\ntwo'],
  ['list items are lines', '<p>one</p><ul><li>two</li><li><p>three</p><ul><li>four</li></ul></li></ul>', 'one\ntwo\nthree\nfour'],
  ['table cells are lines', '<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>', 'one\ntwo\nthree'],
  ['white space between blocks is nothing', '\n  <p>\n    one\n  </p>\n  <p>two</p>\n', 'one\ntwo'],
  ['white space in a line is one space', '<p>one\n   two <b> three</b> <i>four </i></p>', 'one two three four'],
  ['a no-break space that keeps a space is a space', '<p>one &nbsp;two&nbsp;</p>', 'one  two '],
  ['white space that is kept is kept', '<div style="white-space: pre-wrap">one  two\n\nthree\n</div>', 'one  two\n\nthree'],
  ['line feeds that are kept are lines', '<div style="white-space: pre-line">one   two\nthree</div>', 'one two\nthree'],
  ['words in bold and links run on', '<p>o<b>n</b>e <a href="#">t<i>w</i>o</a></p>', 'one two'],
  ['what holds a caret is no text', '<p>\ufeffone\u2060\u2060 t\u200bwo\ufeff</p>', 'one two'],
  ['joined emoji stay joined', '<p>a 👩‍👩‍👧 b</p>', 'a 👩‍👩‍👧 b'],
  ['an image is one character', '<p>one<img alt="" src="data:,">two</p>', 'one\ufffctwo'],
  ['a paragraph of an image alone is a line', '<p>one</p><p><img alt="" src="data:,"></p><p>two</p>', 'one\n\ufffc\ntwo'],
  ['what is not shown is no text', '<p>one<span style="display: none">two</span><style>p {}</style></p>', 'one'],
  ['an element in the middle of a word that begins a block splits it', '<p>one<span style="display: block">two</span>three</p>', 'one\ntwo\nthree'],
];

describe('text', () => {
  test.each(cases)('%s', async (_, html, text) => {
    const { draft } = await openBare(context, `<div id="reply" contenteditable="true">${html}</div>`);
    expect(await draft.text()).toBe(text);
    for (let start = 0; start <= text.length; start++) {
      await draft.select({ start, end: text.length });
      expect(await draft.selection(), `from ${start}`).toEqual({ start, end: text.length });
    }
  });

  test('the DOM ranges hold exactly the words, one range a line', async () => {
    const { draft } = await openBare(context, '<div id="reply" contenteditable="true"><p>one <b>two</b> three</p><p>four <i>five</i></p></div>');
    expect(await draft.domWords({ start: 4, end: 18 })).toEqual(['two three', 'four']);
  });

  test('a caret anywhere in the markup has its offset', async () => {
    const { page, draft } = await openBare(context, '<div id="reply" contenteditable="true"><p>one</p><p><br></p><ul><li>two</li></ul></div>');
    const caretAt = (selector: string, offset: number): Promise<void> =>
      page.evaluate(([selector, offset]) => getSelection()!.collapse(document.querySelector(selector), offset), [selector, offset] as const);
    const places = [['#reply', 0, 0], ['p', 0, 0], ['p', 1, 3], ['#reply', 1, 4], ['p + p', 0, 4], ['#reply', 2, 5], ['ul', 0, 5], ['li', 0, 5], ['li', 1, 8], ['#reply', 3, 8]] as const;
    for (const [selector, offset, expected] of places) {
      await caretAt(selector, offset);
      expect(await draft.selection(), `${selector} ${offset}`).toEqual({ start: expected, end: expected });
    }
  });
});

describe('left out', () => {
  const leftOut = async (html: string): Promise<string[]> => {
    const { draft } = await openBare(context, `<div id="reply" contenteditable="true">${html}</div>`);
    const text = await draft.text();
    const found = (await draft.leaveOut()).map(({ start, end }) => text.slice(start, end));
    return found;
  };

  test('quotations, code and signatures', async () => {
    expect(await leftOut('<p>mine</p><blockquote><p>theirs</p><p>too</p></blockquote><p>mine</p>')).toEqual(['theirs\ntoo']);
    expect(await leftOut('<p>run <code>rm it</code> now</p><pre>a\nb</pre>')).toEqual(['rm it', 'a\nb']);
    expect(await leftOut('mine<div class="gmail_quote"><div class="gmail_attr">On Monday</div><blockquote>theirs</blockquote></div>')).toEqual(['On Monday\ntheirs']);
    expect(await leftOut('mine<br><div class="gmail_signature">Anna</div>')).toEqual(['Anna']);
  });

  test('what cannot be edited, but not the cells of a table that can', async () => {
    expect(await leftOut('<p>Hi <span contenteditable="false">@maria</span>!</p>')).toEqual(['@maria']);
    expect(await leftOut('<div contenteditable="false"><p contenteditable="true">mine</p></div>')).toEqual([]);
  });
});
