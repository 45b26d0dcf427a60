// The boxes of words in a textarea of any look lie on the words. The truth comes from the browser's own hit test.
import { array, assert, asyncProperty, constantFrom, double, nat, record } from 'fast-check';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBare } from './bare.ts';
import { launchBrowser, newContext } from './browser.ts';
import { rangeOf } from './driving.ts';
import { offsetsAtEdges } from './truth.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await newContext(browser);
});
afterAll(() => browser?.close());

const text = `${'We are looking at this for you and shall be back. '.repeat(5)}\n\n\tYou failed to send the form, so we must wait.\n${'More words come here. '.repeat(40)}\n\n\n  And  two spaces.\n${Array.from({ length: 30 }, (_, line) => `Line ${line} of it.`).join('\n')}\n\nThe last words.\n`;
const looks: Readonly<Record<string, string>> = {
  'a small one with a scrollbar': 'width: 300px; height: 120px',
  'a large font with letter and word spacing': 'width: 420px; height: 300px; font: italic bold 23px/1.9 serif; letter-spacing: 1.3px; word-spacing: 4px',
  'uneven borders and padding': 'width: 361.5px; height: 200px; border: solid; border-width: 7px 3px 1px 11px; padding: 3px 19px 8px 27px',
  'borders counted in the width': 'box-sizing: border-box; width: 333.3px; height: 150px; padding: 10px; border: 3px solid',
  'centred text and an indent': 'width: 350px; height: 200px; text-align: center; text-indent: 40px',
  'narrow tabs': 'width: 350px; height: 200px; tab-size: 2',
  'a thin scrollbar': 'width: 320px; height: 100px; scrollbar-width: thin',
  'no scrollbar': 'width: 320px; height: 100px; overflow: hidden',
  'css zoom around it': 'width: 320px; height: 300px; zoom: 1.3',
  'a transform': 'width: 320px; height: 300px; transform: scale(1.25); transform-origin: 0 0',
  'capitals by css': 'width: 320px; height: 300px; text-transform: uppercase',
  'spaces that break lines': 'width: 331px; height: 200px; white-space: break-spaces',
  'white space that would be one space elsewhere': 'width: 331px; height: 200px; white-space: pre-line',
  'line feeds that would be spaces elsewhere': 'width: 331px; height: 200px; white-space: normal',
  'lines made to look even': 'width: 331px; height: 200px; text-wrap: pretty',
  'both edges straight': 'width: 331px; height: 200px; text-align: justify',
  'lines of a broken height': 'width: 331px; height: 200px; font-size: 13.3px; line-height: 1.37',
  'a monospaced font': 'width: 320px; height: 300px; font: 13px monospace',
};

for (const [look, style] of Object.entries(looks)) {
  test(look, async () => {
    const { page, draft } = await openBare(context, `<div style="margin: 13px 0 0 21px"><textarea id="reply" style="${style}"></textarea></div>`);
    const field = page.locator('#reply');
    await field.fill(text);
    for (const words of ['failed', 'You failed to send the form', 'shall be back', 'two spaces', 'last words']) {
      const range = rangeOf(text, words);
      await draft.select(range);
      const boxes = await draft.rects(range);
      expect(await offsetsAtEdges({ field }, boxes), words).toEqual({ ...range, ownLine: true });
    }
  });
}

test('whatever was typed before, the boxes are on the words', async () => {
  const { page, draft } = await openBare(context, '<textarea id="reply" style="width: 331px; height: 200px"></textarea>');
  const field = page.locator('#reply');
  const words = 'You failed to send';
  const piece = constantFrom('a', ' word', '\n', 'two\nlines', '\n\n', 'Line 7', '');
  const change = record({ at: double({ min: 0, max: 1, noNaN: true }), length: nat(60), piece });
  await assert(asyncProperty(array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
    await field.fill(text);
    await draft.rects({ start: 0, end: 1 });
    for (const { at, length, piece } of changes) {
      const now = await field.evaluate((element, { at, length, piece }) => {
        const { value } = element as HTMLTextAreaElement;
        const start = Math.floor(at * value.length);
        (element as HTMLTextAreaElement).setRangeText(piece, start, Math.min(value.length, start + length), 'end');
        return (element as HTMLTextAreaElement).value;
      }, { at, length, piece });
      const range = now.includes(words) ? rangeOf(now, words) : rangeOf(now, /\w{3,}/.exec(now)![0]);
      await draft.select(range);
      expect(await offsetsAtEdges({ field }, await draft.rects(range))).toEqual({ ...range, ownLine: true });
    }
  }), { numRuns: 10 });
});

test('a field that gets a scrollbar while somebody types is followed at once', async () => {
  const { page, draft } = await openBare(context, '<textarea id="reply" style="width: 300px; height: 120px; overflow: auto"></textarea>');
  const field = page.locator('#reply');
  await field.fill('Hello.');
  await draft.rects({ start: 0, end: 5 });
  await field.fill(text);
  await field.evaluate((element) => (element.scrollTop = 0));
  const start = text.indexOf('shall be back', 150);
  const range = { start, end: start + 13 };
  expect(await offsetsAtEdges({ field }, await draft.rects(range))).toEqual({ ...range, ownLine: true });
});

test('the boxes follow a field that is resized, scrolled, restyled and moved', async () => {
  const { page, draft } = await openBare(context, '<textarea id="reply" style="width: 500px; height: 150px"></textarea>');
  const field = page.locator('#reply');
  await field.fill(text);
  const range = rangeOf(text, 'failed to send');
  for (const change of ['style.width = "310px"', 'style.fontSize = "19px"', 'style.marginTop = "30px"', 'style.lineHeight = "2"', 'scrollTop += 9']) {
    await draft.select(range);
    await field.evaluate((element, change) => new Function('element', `element.${change}`)(element), change);
    await draft.select(range);
    expect(await offsetsAtEdges({ field }, await draft.rects(range)), change).toEqual({ ...range, ownLine: true });
  }
});

test('a field that writes from right to left has its words where they are shown', async () => {
  const { page, draft } = await openBare(context, '<textarea id="reply" dir="rtl" style="width: 300px; height: 200px"></textarea>');
  const hebrew = 'שלום מריה. הטופס לא נשלח עדיין ואנחנו ממתינים לו כאן.';
  const field = page.locator('#reply');
  await field.fill(hebrew);
  const range = rangeOf(hebrew, 'מריה');
  const [box] = await draft.rects(range);
  const hits = await field.evaluate((_, { left, right, top, bottom }) =>
    [right - 1, left + 1].map((x) => document.caretPositionFromPoint(x, (top + bottom) / 2)?.offset), box);
  expect(hits).toEqual([range.start, range.end]);
});

test('a line that does not wrap is followed sideways', async () => {
  const { page, draft } = await openBare(context, '<textarea id="reply" wrap="off" style="width: 300px; height: 100px"></textarea>');
  const field = page.locator('#reply');
  await field.fill(text);
  const range = rangeOf(text, 'failed to send');
  await draft.select(range);
  expect(await offsetsAtEdges({ field }, await draft.rects(range))).toEqual({ ...range, ownLine: true });
});

test('a field that is not shown has no boxes, and the copy goes with the last listener', async () => {
  const { page, draft } = await openBare(context, '<textarea id="reply"></textarea>');
  await page.locator('#reply').fill('You failed to');
  expect(await draft.rects({ start: 0, end: 3 })).toHaveLength(1);
  const hosts = (): Promise<number> => page.evaluate(() => document.documentElement.childElementCount);
  expect(await hosts()).toBe(3);
  await draft.stop();
  expect(await hosts()).toBe(2);
  await page.locator('#reply').evaluate((element) => (element.style.display = 'none'));
  expect(await draft.rects({ start: 0, end: 3 })).toEqual([]);
});
