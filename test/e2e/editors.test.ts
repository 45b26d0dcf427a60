// The built extension on each editor's page: read, line on the words, card, wording, caret, one undo, typing on, scrolling, removal.
import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { driveOverlay, type Box, type Line, type OverlayDriver } from '../../scripts/overlay-driver.mjs';
import { caretHeard, press } from '../editors/driving.ts';
import { fieldPages, locatorOf, type FieldPage } from '../editors/pages/fields.ts';
import { plainModel } from '../editors/model.ts';
import { offsetsAtEdges } from '../editors/truth.ts';
import { write } from './browser.ts';
import { address, browser, withEditorPages } from './editor-pages.ts';

withEditorPages();

const cold = 'You failed to attach the photo.';
const draft = `Hello Nora, thank you for the details. ${cold} The lamp is in stock.`;

/** A helpdesk's reply fields have many lines; a single-line input is only read where a team asks for it. */
const replyFields = fieldPages.filter(({ name }) => name !== 'input');

afterEach(() => browser.expectQuiet());

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  readonly overlay: OverlayDriver;
  /** What the editor itself would submit, as plain text. */
  text(): Promise<string>;
}

async function open(at: FieldPage): Promise<Opened> {
  const page = await browser.open(`${address}/${at.name}`);
  await page.waitForFunction(() => window.ready);
  const frame = at.framed ? page.frames().find((each) => each !== page.mainFrame()) : page.mainFrame();
  if (!frame) throw new Error('the editor has no frame');
  await frame.locator(locatorOf(at)).click();
  const text = async (): Promise<string> => plainModel(await page.evaluate(() => window.model()));
  return { page, frame, overlay: await driveOverlay(page), text };
}

/** The line lies under these words and no others. */
async function expectOnWords({ frame }: Opened, at: FieldPage, line: Line | undefined, words: string): Promise<void> {
  if (!line) throw new Error(`there is no line under “${words}”`);
  if (line.words !== null) {
    expect(line.words).toBe(words);
    return;
  }
  const start = draft.indexOf(words);
  const aboveLine: Box = { ...line.box, top: line.box.top - 14, bottom: line.box.bottom - 4 };
  expect(await offsetsAtEdges({ field: frame.locator(locatorOf(at)) }, [aboveLine])).toMatchObject({ start, end: start + words.length });
}

describe.each(replyFields)('$name', (at) => {
  test('a phrase is marked, replaced by a click, taken back by one undo, and the agent writes on', async () => {
    const opened = await open(at);
    const { page, overlay, text } = opened;
    await page.keyboard.type(draft);
    expect(await text()).toBe(draft);

    const [line] = await overlay.waitForLines(1);
    const marked = line?.words ?? 'You failed';
    expect(cold).toContain(marked);
    await expectOnWords(opened, at, line, marked);

    const { card } = await overlay.hover(line as Line);
    expect(card.why.length).toBeGreaterThan(20);
    await overlay.take(0);
    await expect.poll(text).not.toBe(draft);
    const replaced = await text();
    expect(replaced.startsWith('Hello Nora, thank you for the details. ')).toBe(true);
    expect(replaced.endsWith(' The lamp is in stock.')).toBe(true);

    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(draft);
    await caretHeard(page);
    await page.keyboard.press('Control+End');
    await caretHeard(page);
    await page.keyboard.type(' Bye.');
    expect(await text()).toBe(`${draft} Bye.`);
  });

  test.runIf(at.newLine !== null)('the line stays on its words while text is typed before it and the field scrolls, and goes when they change', async () => {
    const opened = await open(at);
    const { page, overlay, frame, text } = opened;
    for (let index = 0; index < 12; index++) {
      await page.keyboard.insertText(`Line ${index} is fine.`);
      await press({ page, at }, 'Enter');
    }
    await write(page, cold);
    const [line] = await overlay.waitForLines(1);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hello. ');
    await frame.locator(locatorOf(at)).evaluate((field) => field.scrollIntoView());
    await page.keyboard.press('Control+End');
    const [moved] = await overlay.waitForLines(1);
    if (moved?.words) expect(moved.words).toBe(line?.words);

    await page.keyboard.press('Home');
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.type('xx');
    await expect.poll(overlay.lines).toEqual([]);
    expect(await text()).toContain('Youxx failed');
  });

  test('by keyboard alone: type, open the card, choose with Enter, and write on behind the new words', async () => {
    const { page, overlay, text } = await open(at);
    await write(page, draft);
    await overlay.waitForLines(1);
    await openByCommand();
    await overlay.waitForCard();
    await page.keyboard.press('Enter');
    await overlay.waitForNoCard();
    await expect.poll(text).not.toBe(draft);
    const replaced = await text();
    await page.keyboard.type('Q');
    const typed = await text();
    expect(typed.length).toBeGreaterThan(0);
    expect(typed.replace('Q', '').length).toBeLessThanOrEqual(replaced.length);
    expect(typed.startsWith('Hello Nora, thank you for the details. ')).toBe(true);
    expect(typed.endsWith(' The lamp is in stock.')).toBe(true);
  });

  test('Escape closes the card and the caret is where it was', async () => {
    const { page, overlay, text } = await open(at);
    await write(page, draft);
    await overlay.waitForLines(1);
    await openByCommand();
    await overlay.waitForCard();
    await page.keyboard.press('Escape');
    await overlay.waitForNoCard();
    await page.keyboard.type(' Bye.');
    expect(await text()).toBe(`${draft} Bye.`);
  });
});

/** What the worker does when the browser's command comes: key presses of a test do not reach the browser's own shortcuts. */
async function openByCommand(): Promise<void> {
  await browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'open-next' });
  });
}
