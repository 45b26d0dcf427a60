// Another checker in the same field: its line has the first place, its card is never covered, and two replacements never double a word.
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';
import { write } from './browser.ts';
import { address, browser, withEditorPages } from './editor-pages.ts';

withEditorPages();

afterEach(() => browser.expectQuiet());

const cold = 'Hello Nora. You failed to attach the photo. The lamp is in stock.';

async function open(name: string): Promise<Page> {
  const page = await browser.open(`${address}/${name}`);
  await page.waitForFunction(() => window.ready);
  await page.locator('textarea, #reply').click();
  return page;
}

/** What Grammarly leaves in a page: its element with a closed root, here with a card of its own at a place. */
async function showOthersCard(page: Page, at: { left: number; top: number } | null): Promise<void> {
  await page.evaluate((at) => {
    document.querySelector('grammarly-extension')?.remove();
    const host = document.createElement('grammarly-extension');
    host.style.cssText = 'position: absolute; left: 0; top: 0; pointer-events: none';
    if (at) {
      host.attachShadow({ mode: 'closed' }).innerHTML =
        `<div style="position: fixed; left: ${at.left}px; top: ${at.top}px; width: 260px; height: 160px; background: #eee; pointer-events: auto">Another card</div>`;
    }
    document.documentElement.append(host);
  }, at);
}

const highlights = (page: Page): Promise<string[]> => page.evaluate(() => [...CSS.highlights.keys()]);

test('our line lies below the line of a checker that is there, and where it always does when there is none', async () => {
  const page = await open('contenteditable');
  const overlay = await driveOverlay(page);
  await write(page, cold);
  await overlay.waitForLines(1);
  expect((await highlights(page)).filter((name) => name.endsWith('-low'))).toEqual([]);
  await showOthersCard(page, null);
  await page.keyboard.type(' ');
  await expect.poll(() => highlights(page)).toSatisfy((names: string[]) => names.length > 0 && names.every((name) => name.endsWith('-low')));
});

test('over a textarea it is drawn lower too', async () => {
  const page = await open('textarea');
  const overlay = await driveOverlay(page);
  await write(page, cold);
  const [before] = await overlay.waitForLines(1);
  await showOthersCard(page, null);
  await page.keyboard.type(' ');
  await expect.poll(async () => (await overlay.lines())[0]?.box.top).toBe(before!.box.top + 3);
});

test('our card does not open over an open card of another checker, and does once that is gone', async () => {
  const page = await open('contenteditable');
  const overlay = await driveOverlay(page);
  await write(page, cold);
  const [line] = await overlay.waitForLines(1);
  const { card } = await overlay.hover(line!);
  await page.mouse.move(880, 690, { steps: 5 });
  await overlay.waitForNoCard();
  await showOthersCard(page, { left: card.box!.left + 20, top: card.box!.top + 10 });
  await page.mouse.move(line!.box.left + 30, line!.box.top + 5, { steps: 5 });
  await page.waitForTimeout(1500);
  expect((await overlay.see()).card).toBeNull();
  await showOthersCard(page, null);
  await page.mouse.move(880, 690, { steps: 5 });
  await overlay.hover(line!);
});

test.each(['textarea', 'contenteditable'])('in a %s another hand that replaces the same words never doubles or loses one', async (name) => {
  const page = await open(name);
  const overlay = await driveOverlay(page);
  for (const delay of [0, 10, 30, 50, 60, 70]) {
    await page.mouse.move(5, 5);
    await page.locator('textarea, #reply').click();
    await page.keyboard.press('ControlOrMeta+a');
    await write(page, cold);
    const [line] = await overlay.waitForLines(1);
    const ours = (await overlay.hover(line!)).card.wordings[0]!.words;
    // It takes its turn so long after the press on our wording.
    await page.evaluate((delay) => {
      addEventListener('mousedown', () => setTimeout(() => {
        const field = document.querySelector<HTMLElement>('textarea, #reply')!;
        if (field instanceof HTMLTextAreaElement) {
          const at = field.value.indexOf('failed to attach');
          if (at < 0) return;
          field.setSelectionRange(at, at + 'failed to attach'.length);
        } else {
          const text = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
          const node = text.nextNode() as Text;
          const at = node.data.indexOf('failed to attach');
          if (at < 0) return;
          getSelection()!.setBaseAndExtent(node, at, node, at + 'failed to attach'.length);
        }
        document.execCommand('insertText', false, 'attached');
      }, delay), { capture: true, once: true });
    }, delay);
    await overlay.take(0).catch(() => undefined);
    await expect.poll(() => page.evaluate(() => window.model())).not.toContain('failed to attach');
    const found = (await page.evaluate(() => window.model())).replace(/<[^>]*>|&nbsp;/g, ' ').replace(/\s+/g, ' ').trim();
    // Its words, or ours, but not both.
    expect([cold.replace('You failed', ours), cold.replace('failed to attach', 'attached')]).toContain(found);
  }
});
