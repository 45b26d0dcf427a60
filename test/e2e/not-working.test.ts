// Fields in which Warmline cannot work: the pill says so, the page's own text is let alone, and a report can be copied that holds no word of anybody.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { driveOverlay, type OverlayDriver } from '../../scripts/overlay-driver.mjs';
import { screenshots } from './browser.ts';
import { browser, withExtension } from './with-extension.ts';

withExtension({ errors: 'ours' });
afterEach(() => browser.expectQuiet());

const said = 'You failed to attach the photo, Maria Lopez of Harbour Street 5.';

async function open(body: string): Promise<{ page: Page; overlay: OverlayDriver }> {
  const page = await browser.context.newPage();
  await page.route('http://127.0.0.1/**', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>A field</title><body style="font: 16px/1.4 sans-serif">${body}` }));
  await page.goto('http://127.0.0.1/ticket');
  await page.locator('#reply').click();
  return { page, overlay: await driveOverlay(page) };
}

const fields = {
  'shows words where its editor keeps none': `<div id="reply" class="ck-editor__editable" contenteditable="true" style="width: 500px; height: 200px"><div class="ck-reset_all">${said}</div></div>`,
  'has words without a place on the screen': `<div id="reply" contenteditable="true" style="width: 500px; height: 200px"><p style="font-size: 0">${said}</p></div>`,
  'takes its changes through an EditContext': `<div id="reply" contenteditable="true" style="width: 500px; height: 200px"><p>${said}</p></div><script>document.querySelector('#reply').editContext = new EditContext()</script>`,
};

test.each(Object.entries(fields))('a field that %s', async (_name, html) => {
  const { page, overlay } = await open(html);
  const before = await page.locator('#reply').innerHTML();
  const { pill } = await overlay.waitForPill(({ words }) => words === 'Not checking', 'the pill to say that it does not check');
  expect(await overlay.lines()).toEqual([]);
  await page.mouse.click((pill.box!.left + pill.box!.right) / 2, (pill.box!.top + pill.box!.bottom) / 2);
  const { card } = await overlay.waitForCard();
  const report = card.words;
  await page.screenshot({ path: join(screenshots, 'not-working.png') });
  expect(report).toContain('fault: ');
  expect(report).toContain('field: div');
  for (const word of ['failed', 'Maria', 'Harbour', '127.0.0.1', 'ticket']) expect(report).not.toContain(word);
  expect(await page.locator('#reply').innerHTML()).toBe(before);
  await page.close();
});
