// The preview page that the overlay's tests open afresh for each test, and what they ask of it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { buildPreview, inside, launch, openPreview, wordsAt } from './browser.ts';
import { samples } from './drafts.ts';

export const blame = 'You forgot to tick the cable';
export const apology = 'We are sorry if this felt like a problem';
export const draftEnd = samples.en.text.replaceAll('\n\n', '\n').length;

export let browser: Browser;
export let script: string;
export let page: Page;

/** Has them there for the tests of the file that calls it. */
export function withPreview(): void {
  beforeAll(async () => {
    script = await buildPreview();
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());
}

export async function open(query = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  await openPreview(page, script, query);
}

export const openNext = (): Promise<void> => page.evaluate(() => window.preview.overlay.openNext());
export const text = (): Promise<string> => page.evaluate(() => window.preview.text());
export const selected = () => page.evaluate(() => window.preview.selected());
export const draftFocused = (): Promise<boolean> => page.evaluate(() => document.activeElement === document.querySelector('.field'));
export const until = vi.waitFor;
export const panelLabel = async (): Promise<string | null> => (await inside(page)).panel?.label ?? null;

export async function restOn(words: string): Promise<void> {
  const { left, right, top, bottom } = (await wordsAt(page, words))[0]!;
  await page.mouse.move((left + right) / 2, top - 60);
  await page.mouse.move((left + right) / 2, (top + bottom) / 2);
  await until(async () => expect((await inside(page)).panel).not.toBeNull(), 3000);
}
