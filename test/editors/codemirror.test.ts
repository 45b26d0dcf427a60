// A long document in CodeMirror, which has only some of its lines in the page: what is there is read, and nothing else is touched.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { edit } from './driving.ts';
import { launchBrowser, newContext, openField, type OpenedField } from './browser.ts';
import { fieldPages } from './pages/fields.ts';
import { serveEditorPages } from './pages/server.ts';

const lines = Array.from({ length: 400 }, (_, line) => `Line ${line}: you failed to send the form, so we wait.`);
const whole = lines.join('\n');
const notRendered = '\ufffc';

let server: Awaited<ReturnType<typeof serveEditorPages>>;
let browser: Browser;
let context: BrowserContext;
let opened: OpenedField;
beforeAll(async () => {
  server = await serveEditorPages();
  browser = await launchBrowser();
  context = await newContext(browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  opened = await openField(context, server.url, fieldPages.find(({ name }) => name === 'codemirror')!);
  await opened.field.click();
  await opened.page.evaluate((lines) => window.fill(lines), lines);
});

const text = (): Promise<string> => opened.draft.text();
const model = (): Promise<string> => opened.page.evaluate(() => window.model());

test('lines that are not rendered are one object on a line of their own, so that what stands around them stays apart', async () => {
  await expect.poll(text).toMatch(new RegExp(`^Line 0:.*\\n${notRendered}$`, 's'));
  const read = (await text()).split('\n');
  expect(read.slice(0, -1)).toEqual(lines.slice(0, read.length - 1));
  await opened.page.keyboard.press('ControlOrMeta+End');
  await expect.poll(text).toMatch(/^\ufffc\n.*Line 399: .*$/s);
});

test('a wording goes into a line that is rendered, the rest of the document stays, and one undo takes it back', async () => {
  await expect.poll(text).toContain(notRendered);
  expect(await opened.draft.apply(edit(await text(), 'Line 3: you failed to send', 'Line 3: I could not find'))).toBe('held');
  const warm = whole.replace('Line 3: you failed to send', 'Line 3: I could not find');
  expect(await model()).toBe(warm);
  await opened.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(model).toBe(whole);
});

test('where the caret is in lines far away, a wording is in or not, and the next key takes no word', async () => {
  await opened.page.keyboard.press('ControlOrMeta+End');
  await expect.poll(text).toContain('Line 399');
  await opened.field.evaluate((element) => element.parentElement!.scrollTo(0, 0));
  await expect.poll(text).toContain('Line 3:');
  const outcome = await opened.draft.apply(edit(await text(), 'Line 3: you failed to send', 'Line 3: I could not find'));
  const found = await model();
  expect(found).toBe(outcome === 'held' ? whole.replace('Line 3: you failed to send', 'Line 3: I could not find') : whole);
  await opened.page.keyboard.type('!');
  expect((await model()).replace('!', '')).toBe(found);
});
