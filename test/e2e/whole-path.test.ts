// The whole path on the demo helpdesk: type, see, understand, apply, undo, go on; in three editors and three languages.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { driveOverlay, type OverlayDriver } from '../../scripts/overlay-driver.mjs';
import { screenshots, write } from './browser.ts';
import { browser, openDemo, withDemo } from './demo.ts';

withDemo();

const fields = [
  ['plain', 'a textarea', '[data-reply] textarea'],
  ['tiptap', 'TipTap', '[data-reply] .tiptap'],
  ['ckeditor', 'CKEditor 5', '[data-reply] .ck-editor__editable'],
] as const;

/** A cold sentence between two that are not, and how the agent goes on. */
const drafts = {
  en: { before: 'Hello Nora, thank you for the details. ', cold: 'You failed to attach the photo.', after: ' The lamp is in stock.', more: ' Greetings from Ada' },
  ru: { before: 'Здравствуйте, Вера, спасибо за подробности. ', cold: 'Приносим извинения за доставленные неудобства.', after: ' Синий чайник есть на складе.', more: ' С уважением, Ада' },
  bg: { before: 'Здравейте, Елена, благодарим за подробностите. ', cold: 'Извиняваме се за причиненото неудобство.', after: ' Одеялото е налично.', more: ' Поздрави от Ада' },
} as const;

afterEach(() => browser.expectQuiet());

/** The Russian ones stand on a dark page, so that both themes are walked and can be looked at in the pictures. */
async function openDraft(editor: string, lang: string): Promise<{ page: Page; overlay: OverlayDriver; text: () => Promise<string> }> {
  const page = await openDemo(editor, lang, lang === 'ru' ? 'dark' : 'light');
  const text = (): Promise<string> => page.evaluate(() => (globalThis as unknown as { demo: { text(): string } }).demo.text());
  return { page, overlay: await driveOverlay(page), text };
}

describe.each(fields)('in %s (%s)', (editor, _name, field) => {
  test.each(['en', 'ru', 'bg'] as const)('a cold phrase in %s is marked, explained, replaced, taken back, and the agent writes on', async (lang) => {
    const { page, overlay, text } = await openDraft(editor, lang);
    const { before, cold, after, more } = drafts[lang];
    const draft = before + cold + after;
    await page.click(field);
    await page.keyboard.type(draft);
    expect(await text()).toBe(draft);

    const [line] = await overlay.waitForLines(1);
    if (line?.words) expect(cold).toContain(line.words);
    await overlay.waitForPill(({ words }) => words === '1', 'the pill to say 1');

    const { card } = await overlay.hover(line!);
    expect(card.why).not.toBe('');
    expect(card.wordings.length).toBeGreaterThan(0);
    await page.screenshot({ path: join(screenshots, `whole-path-${editor}-${lang}.png`) });

    const wording = await overlay.take(0);
    await expect.poll(text).not.toBe(draft);
    const replaced = await text();
    expect(replaced.startsWith(before)).toBe(true);
    expect(replaced.endsWith(after)).toBe(true);
    expect(withoutMarks(replaced)).toContain(withoutMarks(wording));

    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(draft);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(more);
    expect(await text()).toBe(draft + more);
  });

  test('by keyboard alone a wording goes in, and the focus is back in the draft', async () => {
    const { page, overlay, text } = await openDraft(editor, 'en');
    const { before, cold, after, more } = drafts.en;
    await page.click(field);
    await write(page, before + cold + after);
    await overlay.waitForLines(1);
    await pressOpenNext();
    await overlay.waitForCard();
    await page.keyboard.press('1');
    await overlay.waitForNoCard();
    await expect.poll(text).not.toContain('failed');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(more);
    expect((await text()).endsWith(after + more)).toBe(true);
  });

  test('an internal note is not read, and the pill says so', async () => {
    const { page, overlay } = await openDraft(editor, 'en');
    await page.click('[data-tab="note"]');
    await page.click(field);
    await write(page, drafts.en.before + drafts.en.cold);
    await overlay.waitForPill(({ words }) => words === 'Note', 'the pill to say Note');
    expect(await overlay.lines()).toEqual([]);
  });

  test('a reply that becomes a note falls silent at once, and is read again when it is a reply', async () => {
    const { page, overlay } = await openDraft(editor, 'en');
    await page.click(field);
    await write(page, drafts.en.before + drafts.en.cold);
    await overlay.waitForLines(1);
    await page.click('[data-tab="note"]');
    await overlay.waitForPill(({ words }) => words === 'Note', 'the pill to say Note');
    await expect.poll(overlay.lines).toEqual([]);
    await page.click('[data-tab="reply"]');
    await overlay.waitForLines(1);
  });
});

/** What the worker does on Alt+W. The browser takes that key before any page does, so a key press from a test never becomes the command. */
async function pressOpenNext(): Promise<void> {
  await browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'open-next' });
  });
}

/** A card shows an open slot as its name in a frame, the text has braces around it. */
const withoutMarks = (text: string): string => text.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
