// A change of the text is noticed whoever made it, once, and only while someone listens.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBare } from './bare.ts';
import { launchBrowser, newContext } from './browser.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await newContext(browser);
});
afterAll(() => browser?.close());

test('each key is one change', async () => {
  for (const html of ['<textarea id="reply"></textarea>', '<div id="reply" contenteditable="true">x</div>']) {
    const { page, draft } = await openBare(context, html);
    await page.locator('#reply').click();
    await page.keyboard.type('abc');
    expect(await draft.changes()).toBe(3);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift');
    expect(await draft.changes()).toBe(3);
    await draft.stop();
    await page.keyboard.type('d');
    expect(await draft.changes()).toBe(3);
  }
});

test('what a script puts into a textarea, and what a form takes out of it, is noticed', async () => {
  const { page, draft } = await openBare(context, '<form><textarea id="reply"></textarea></form>');
  await page.evaluate(() => (document.querySelector('textarea')!.value = 'A macro.'));
  await expect.poll(() => draft.changes()).toBe(1);
  await page.evaluate(() => document.querySelector('form')!.reset());
  await expect.poll(() => draft.changes()).toBe(2);
});

test('what a script puts into an editable element is noticed, and its own attributes are not', async () => {
  const { page, draft } = await openBare(context, '<div id="reply" contenteditable="true"></div>');
  await page.evaluate(() => (document.querySelector('#reply')!.innerHTML = '<p>A macro.</p><p>Two lines.</p>'));
  await expect.poll(() => draft.changes()).toBe(1);
  await page.evaluate(() => document.querySelector('#reply')!.classList.add('dirty'));
  expect(await draft.text()).toBe('A macro.\nTwo lines.');
  expect(await draft.changes()).toBe(1);
});
