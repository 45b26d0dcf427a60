// A draft that two people write at once: a wording takes nothing of the colleague's, nor does its undo.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { edit, typeIn } from './driving.ts';
import { launchBrowser, newContext, openField, type OpenedField } from './browser.ts';
import { fieldPages } from './pages/fields.ts';
import { serveEditorPages } from './pages/server.ts';

const cold = 'Hello Maria. You failed to send the form. Please wait.';
const warmed = (text: string): string => text.replace('You failed to send', 'I could not find');

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
  opened = await openField(context, server.url, fieldPages.find(({ name }) => name === 'prosemirror-collaborative')!);
  await typeIn(opened, cold);
});

const text = (): Promise<string> => opened.draft.text();
const theirs = (): Promise<string> => opened.page.evaluate(() => window.colleague.text());
const undo = (): Promise<void> => opened.page.keyboard.press('ControlOrMeta+z');

/** The colleague writes `words` before `before` so many ms after the wording was chosen. */
const writesLater = (words: string, before: string, delay: number): Promise<void> =>
  opened.page.evaluate(({ words, before, delay }) => new Promise<void>((done) => {
    setTimeout(() => {
      window.colleague.writes(words, before);
      done();
    }, delay);
  }), { words, before, delay });

for (const delay of [0, 30, 200, 480]) {
  test(`a colleague who writes before the words ${delay} ms after a wording was chosen loses nothing, also by undo`, async () => {
    const [outcome] = await Promise.all([
      opened.draft.apply(edit(cold, 'You failed to send', 'I could not find')),
      writesLater('Dear ', 'Maria', delay),
    ]);
    const both = cold.replace('Maria', 'Dear Maria');
    await expect.poll(text).toBe(outcome === 'held' ? warmed(both) : both);
    expect(await theirs()).toBe(await text());
    if (outcome !== 'held') return;
    await undo();
    await expect.poll(text).toBe(both);
    expect(await theirs()).toBe(both);
  });

  test(`a colleague who writes into the words ${delay} ms after a wording was chosen loses nothing`, async () => {
    const [outcome] = await Promise.all([
      opened.draft.apply(edit(cold, 'You failed to send', 'I could not find')),
      writesLater('sadly ', 'failed', delay).catch((error: unknown) => String(error)),
    ]);
    // Once the new words are in, the colleague does not find the old ones.
    if (outcome === 'held') expect(await text()).toBe(warmed(cold));
    else expect(await text()).toBe(cold.replace('failed', 'sadly failed'));
    expect(await theirs()).toBe(await text());
    await opened.page.keyboard.type('!');
    expect(await text()).toBe(`${outcome === 'held' ? warmed(cold) : cold.replace('failed', 'sadly failed')}!`);
  });
}

test('what a colleague writes after the wording stays when the wording is undone', async () => {
  expect(await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('held');
  await opened.page.evaluate(() => {
    window.colleague.writes('Dear ', 'Maria');
    window.colleague.writes('yet ', 'the form');
  });
  await undo();
  await expect.poll(text).toBe('Hello Dear Maria. You failed to send yet the form. Please wait.');
  expect(await theirs()).toBe(await text());
});

test('what a colleague wrote offline into the old words stays, beside the new ones and after undo', async () => {
  await opened.page.evaluate(() => {
    window.colleague.part();
    window.colleague.writes('sadly ', 'failed');
  });
  expect(await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('held');
  await opened.page.evaluate(() => window.colleague.meet());
  await expect.poll(text).toContain('sadly ');
  expect((await text()).replace('sadly ', '')).toBe(warmed(cold));
  expect(await theirs()).toBe(await text());
  await undo();
  await expect.poll(text).toContain('failed');
  expect((await text()).replace('sadly ', '')).toBe(cold);
  expect(await theirs()).toBe(await text());
});
