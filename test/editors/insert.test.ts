// Fields that do not do as asked, and what happens around them: the draft stays as the agent wrote it.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBare } from './bare.ts';
import { edit } from './driving.ts';
import { launchBrowser, newContext } from './browser.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await newContext(browser);
});
afterAll(() => browser?.close());

const cold = 'You failed to send it.';
const warm = edit(cold, 'You failed to send', 'I could not find');
const editable = '<div id="reply" contenteditable="true" style="width: 400px; min-height: 60px"></div>';
const textarea = '<textarea id="reply"></textarea>';

test('a field that swallows the change is refused and stays as it was, with its caret', async () => {
  const { page, draft } = await openBare(context, editable);
  await page.locator('#reply').click();
  await page.keyboard.type(cold);
  await page.evaluate(() => document.querySelector('#reply')!.addEventListener('beforeinput', (event) => event.preventDefault()));
  expect(await draft.apply(warm)).toBe('refused');
  expect(await draft.text()).toBe(cold);
  expect(await draft.selection()).toEqual({ start: cold.length, end: cold.length });
});

test('a textarea that has no room for the wording gives its words back', async () => {
  const { page, draft } = await openBare(context, `<textarea id="reply" maxlength="${cold.length + 2}"></textarea>`);
  await page.locator('#reply').click();
  await page.keyboard.type(cold);
  expect(await draft.apply(edit(cold, 'You failed to send', 'I looked everywhere and could not find'))).toBe('refused');
  expect(await draft.text()).toBe(cold);
});

test('a page that turns the change into another text gets back what was typed', async () => {
  const { page, draft } = await openBare(context, editable);
  await page.locator('#reply').click();
  await page.keyboard.type(cold);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('#reply')!;
    field.addEventListener('input', () => {
      if (/find it/.test(field.textContent)) queueMicrotask(() => document.execCommand('insertText', false, ' (edited)'));
    });
  });
  expect(await draft.apply(warm)).toBe('refused');
  expect(await draft.text()).toBe(cold);
});

test('a page that writes its own text on every change keeps it, and nothing of ours', async () => {
  const { page, draft } = await openBare(context, editable);
  await page.locator('#reply').click();
  await page.keyboard.type(cold);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('#reply')!;
    field.addEventListener('input', () => queueMicrotask(() => (field.textContent = field.textContent.toUpperCase())));
  });
  expect(await draft.apply(warm)).toBe('refused');
  expect((await draft.text()).length).toBeGreaterThan(0);
});

test('nothing is put in while an input method composes', async () => {
  for (const html of [editable, textarea]) {
    const { page, draft } = await openBare(context, html);
    await page.locator('#reply').click();
    await page.keyboard.type(`${cold} `);
    const keys = await page.context().newCDPSession(page);
    await keys.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
    expect(await draft.composing()).toBe(true);
    expect(await draft.apply(warm)).toBe('refused');
    await keys.send('Input.insertText', { text: '可' });
    await expect.poll(() => draft.composing()).toBe(false);
    expect(await draft.apply(warm)).toBe('held');
    expect(await draft.text()).toBe('I could not find it. 可');
  }
});

test('a disabled field and one that left the page are refused', async () => {
  const { page, draft } = await openBare(context, `<fieldset>${textarea}</fieldset>`);
  await page.locator('#reply').fill(cold);
  await page.locator('fieldset').evaluate((element) => ((element as HTMLFieldSetElement).disabled = true));
  expect(await draft.apply(warm)).toBe('refused');
  await page.locator('fieldset').evaluate((element) => {
    (element as HTMLFieldSetElement).disabled = false;
    element.remove();
  });
  expect(await draft.apply(warm)).toBe('refused');
  expect(await draft.text()).toBe(cold);
});

test('a textarea that a script keeps in its own state takes the wording into that state', async () => {
  const { page, draft } = await openBare(context, textarea);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#reply')!;
    const state = { text: '' };
    field.addEventListener('input', () => {
      state.text = field.value;
      field.value = state.text;
    });
    Object.assign(window, { state });
  });
  await page.locator('#reply').click();
  await page.keyboard.type(cold);
  expect(await draft.apply(warm)).toBe('held');
  expect(await page.evaluate(() => (window as unknown as { state: { text: string } }).state.text)).toBe('I could not find it.');
});

test('a wording with markup signs, quotes and spaces goes in as it is', async () => {
  for (const html of [editable, textarea]) {
    const { page, draft } = await openBare(context, html);
    await page.locator('#reply').click();
    await page.keyboard.type(cold);
    expect(await draft.apply(edit(cold, 'You failed to send', '<b>“I & you”</b> — can’t find {day}'))).toBe('held');
    expect(await draft.text()).toBe('<b>“I & you”</b> — can’t find {day} it.');
  }
});

test('fields in an open shadow tree are read, selected and changed', async () => {
  for (const html of [editable, textarea]) {
    const { page, draft } = await openBare(context, `<div id="host"><template shadowrootmode="open">${html}</template></div>`, '#host >>> #reply');
    await page.locator('#reply').click();
    await page.keyboard.type(cold);
    expect(await draft.text()).toBe(cold);
    expect(await draft.selection()).toEqual({ start: cold.length, end: cold.length });
    expect(await draft.rects({ start: 0, end: 3 })).toHaveLength(1);
    expect(await draft.apply(warm)).toBe('held');
    expect(await draft.text()).toBe('I could not find it.');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => draft.text()).toBe(cold);
  }
});

test('going to words brings them into view', async () => {
  const long = Array.from({ length: 80 }, (_, line) => `Line ${line} of the reply.`).join('\n');
  for (const html of ['<textarea id="reply" style="height: 120px"></textarea>', `<div style="height: 120px; overflow: auto">${editable}</div>`]) {
    const { page, draft } = await openBare(context, `<div style="height: 900px"></div>${html}<div style="height: 900px"></div>`);
    await page.locator('#reply').click();
    await page.keyboard.insertText(long);
    await page.evaluate(() => scrollTo(0, 0));
    const start = long.indexOf('Line 40');
    await draft.select({ start, end: start + 7 });
    const [box] = await draft.rects({ start, end: start + 7 });
    const seen = await page.evaluate(({ left, top, bottom }) => {
      const at = document.elementFromPoint(left + 2, (top + bottom) / 2);
      return at?.closest('#reply') !== null && top >= 0 && bottom <= innerHeight;
    }, box!);
    expect(seen).toBe(true);
  }
});
