// What no rule foresaw: the learned reader marks a sentence in a real page, its card says so and shows pairs, and each answer silences it.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { driveOverlay, type OverlayDriver } from '../../scripts/overlay-driver.mjs';
import { screenshots, write } from './browser.ts';
import { browser, openDemo, withDemo } from './demo.ts';

withDemo();

/** A sentence that no rule marks between two that are fine. */
const drafts = {
  en: { before: 'Hello Nora. ', cold: 'Next time try reading before you write to us.', after: ' The lamp is in stock again.' },
  ru: { before: 'Вера, добрый день. ', cold: 'Вам бы сначала вникнуть, а потом уже жаловаться.', after: ' Синий чайник есть на складе.' },
  bg: { before: 'Здравейте, Елена. ', cold: 'Първо прочетете, после се оплаквайте.', after: ' Одеялото е налично.' },
} as const;

/** Quieter marks are shown: how sure it is of a sentence changes a little with each training. */
beforeEach(async () => {
  await browser.worker.evaluate(() => chrome.storage.sync.clear());
  await store({ readerQuietMarks: true });
});
afterEach(() => browser.expectQuiet());

const store = (items: Record<string, unknown>): Promise<void> => browser.worker.evaluate((all) => chrome.storage.sync.set(all), items);

async function writeInDemo(lang: keyof typeof drafts, scheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; overlay: OverlayDriver }> {
  const page = await openDemo('tiptap', lang, scheme);
  const overlay = await driveOverlay(page);
  await page.click('[data-reply] .tiptap');
  const { before, cold, after } = drafts[lang];
  await write(page, before + cold + after);
  return { page, overlay };
}

/** The line under a sentence or a part of it, when it comes. */
async function lineUnder(overlay: OverlayDriver, sentence: string) {
  let found: Awaited<ReturnType<OverlayDriver['lines']>>[number] | undefined;
  await expect.poll(async () => (found = (await overlay.lines()).find(({ words }) => words && sentence.includes(words)))?.words, { timeout: 10_000 }).toBeTruthy();
  return found!;
}

const press = async (overlay: OverlayDriver, page: Page, words: string): Promise<void> => {
  const { card } = await overlay.see();
  const button = card?.buttons.find((one) => one.words === words);
  if (!button?.box) throw new Error(`No button says ${words}: ${card?.buttons.map((one) => one.words).join(' | ')}`);
  await page.mouse.click((button.box.left + button.box.right) / 2, (button.box.top + button.box.bottom) / 2);
};

describe.each(['en', 'ru', 'bg'] as const)('in %s', (lang) => {
  test('a sentence is marked, and its card shows how others put it and offers nothing to put in', async () => {
    const { page, overlay } = await writeInDemo(lang, lang === 'ru' ? 'dark' : 'light');
    const line = await lineUnder(overlay, drafts[lang].cold);
    const { card } = await overlay.hover(line);
    await page.screenshot({ path: join(screenshots, `second-reading-${lang}.png`) });
    expect(card.why).not.toBe('');
    expect(card.wordings).toEqual([]);
    expect(card.words.match(/[–+]/g)?.length ?? 0).toBeGreaterThanOrEqual(4);
  });
});

test('"Not in this draft" silences the sentence while the agent writes on', async () => {
  const { page, overlay } = await writeInDemo('en');
  await overlay.hover(await lineUnder(overlay, drafts.en.cold));
  await press(overlay, page, 'Not in this draft');
  await expect.poll(overlay.lines).toEqual([]);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' You failed to attach the photo.');
  await lineUnder(overlay, 'You failed to attach the photo.');
  expect(await overlay.lines()).toHaveLength(1);
});

test('such hints are switched off for good, and back', async () => {
  const { page, overlay } = await writeInDemo('en');
  await overlay.hover(await lineUnder(overlay, drafts.en.cold));
  await press(overlay, page, 'Switch such hints off');
  await expect.poll(overlay.lines).toEqual([]);
  expect(Object.keys(await browser.worker.evaluate(() => chrome.storage.sync.get())).filter((name) => name.startsWith('readerKinds:'))).toHaveLength(1);
  await press(overlay, page, 'Undo');
  await lineUnder(overlay, drafts.en.cold);
});

test('a lead switches it off as a whole: then only rules speak, and no weights are loaded', async () => {
  await store({ reader: false });
  const { page, overlay } = await writeInDemo('en');
  await page.keyboard.type(' You failed to attach the photo.');
  await lineUnder(overlay, 'You failed to attach the photo.');
  expect(await overlay.lines()).toHaveLength(1);
});
