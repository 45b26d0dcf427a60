// Drives an opened field as an agent does: keys, the clipboard, the browser's zoom; and says where words must lie.
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Edit, Range } from '../../src/engine/types.ts';
import { viewport, type OpenedField } from './browser.ts';
import { boxesInDom, offsetsAtEdges } from './truth.ts';
import type { Box } from './world.ts';

/** What most tests type. */
export const cold = 'Hello Maria. You failed to send the form. Please wait.';

/** Where words stand in a text; they must stand there. */
export function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return { start, end: start + words.length };
}

/** The edit that puts other words in the place of `words`. */
export function edit(text: string, words: string, instead: string): Edit {
  return { ...rangeOf(text, words), expected: words, text: instead };
}

/** Types as an agent does: keys, one after the other. For tests of what typing does; the others put their draft in. */
export const typeIn = (opened: OpenedField, text: string): Promise<void> => write(opened, text, (line) => opened.page.keyboard.type(line));

/**
 * Puts a draft in where it is written, each line at once as an input method does, with the keys that end a line. An editor that draws later
 * would take what is put in and the change after it for one undo step: it is typed into, and has drawn when this ends.
 */
export async function putIn(opened: OpenedField, text: string): Promise<void> {
  if (!opened.at.drawsLater) return write(opened, text, (line) => opened.page.keyboard.insertText(line));
  await typeIn(opened, text);
  await drawn(opened);
}

async function write(opened: OpenedField, text: string, line: (words: string) => Promise<void>): Promise<void> {
  const { field, at } = opened;
  if (!(await field.evaluate((element) => element.matches(':focus') && document.hasFocus()))) await field.click();
  for (const [index, words] of text.split('\n').entries()) {
    if (index > 0) await press(opened, at.newLine!);
    if (words !== '') await line(words);
  }
}

/** Presses a key of a kind that an agent does not press in the midst of fast typing. */
export async function press({ page, at }: Pick<OpenedField, 'page' | 'at'>, key: string): Promise<void> {
  if (at.drawsLater) await drawn({ page });
  await page.keyboard.press(key);
  if (at.drawsLater) await drawn({ page });
}

const drawn = ({ page }: Pick<OpenedField, 'page'>): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * Waits until the editor has heard where the page's caret is, and for a frame: no hand is quicker. Slate (slate-react 0.146) looks at the page's selection
 * up to 100 ms late (a throttle), and not at all between a rendering of its own and a timer behind it, however many frames that takes.
 */
export const caretHeard = (page: Page | Frame): Promise<void> =>
  page.evaluate(() => new Promise((heard) => {
    const look = (): void => (window.hasHeard?.() ?? true ? heard() : void requestAnimationFrame(look));
    requestAnimationFrame(look);
  }));

/** Presses undo, as the browser has it. */
export const undo = ({ page }: OpenedField): Promise<void> => page.keyboard.press('ControlOrMeta+z');
/** Redoes in the way of the editor. */
export const redo = ({ page, at }: OpenedField): Promise<void> =>
  at.redoButton ? page.locator(at.redoButton).click() : page.keyboard.press(at.redo ?? 'ControlOrMeta+y');
/** What the editor itself would submit; no-break spaces as spaces. */
export const model = async ({ page }: OpenedField): Promise<string> =>
  (await page.evaluate(() => window.model())).replace(/&nbsp;|\u00a0/g, ' ');

/** The browser's zoom, fewer and larger css pixels, while `act` runs. */
export async function zoomed({ page }: OpenedField, factor: number, act: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = viewport;
  try {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(width / factor), height: Math.round(height / factor), deviceScaleFactor: factor, mobile: false,
    });
    await act();
  } finally {
    await session.detach();
    await page.setViewportSize(viewport);
  }
}

/** Fails where the draft's boxes are not on the words. */
export async function expectOnWords(opened: OpenedField, words: string): Promise<void> {
  const { draft } = opened;
  const range = rangeOf(await draft.text(), words);
  const boxes = await draft.rects(range);
  expect(boxes.length).toBeGreaterThan(0);
  if ((await draft.domWords(range)) === null) {
    expect(await offsetsAtEdges(opened, boxes)).toEqual({ ...range, ownLine: true });
    return;
  }
  expect(rounded(boxes)).toEqual(rounded(await boxesInDom(opened, words)));
  expect((await draft.domWords(range))!.join('\n').replace(/\u00a0/g, ' ')).toBe(words);
}

const rounded = (boxes: readonly Box[]): number[][] => boxes.map((box) => [box.left, box.top, box.right, box.bottom].map(Math.round));

/** Pastes lines as paragraphs, as an agent pastes a long text from elsewhere. */
export const pasteLines = (opened: OpenedField, text: string): Promise<void> => {
  const line = opened.at.pastedLine ?? 'p';
  return pasteHtml(opened, text.split('\n').map((words) => `<${line}>${words}</${line}>`).join(''), text);
};

/** Pastes from the clipboard, as from another page. */
export async function pasteHtml({ page, field }: OpenedField, html: string, text = html.replace(/<[^>]*>/g, '')): Promise<void> {
  await page.evaluate(async ({ html, text }) => {
    const types = { 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) };
    await navigator.clipboard.write([new ClipboardItem(types)]);
  }, { html, text });
  await field.press('ControlOrMeta+v');
}
