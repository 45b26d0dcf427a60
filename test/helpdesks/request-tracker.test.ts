// Request Tracker 5 as Debian packs it, with both of its reply fields: rich text (CKEditor 4 in a frame) and plain.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';
import { openExtension, screenshots, type OpenedExtension } from '../e2e/browser.ts';
import { isInstalled, startDesk, type Desk } from './desk.ts';
import { walkThePath } from './path.ts';

const here = isInstalled('Request Tracker');

describe.skipIf(!here)('Request Tracker', () => {
  let desk: Desk;
  let browser: OpenedExtension;

  beforeAll(async () => {
    desk = await startDesk('request-tracker.sh');
    browser = await openExtension({ errors: 'ours' });
  });

  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
  });

  describe.each(['rich', 'plain'] as const)('with %s text', (kind) => {
    let page: Page;

    beforeAll(async () => {
      await browser.context.clearCookies();
      page = await browser.open(desk.url);
      await page.fill('input[name=user]', kind);
      await page.fill('input[name=pass]', 'warm-words');
      await Promise.all([page.waitForEvent('load'), page.press('input[name=pass]', 'Enter')]);
    });

    const openReply = async (action: 'Respond' | 'Comment'): Promise<void> => {
      await page.goto(`${desk.url}/Ticket/Update.html?id=1&Action=${action}`);
      if (kind === 'plain') await page.click('#UpdateContent');
      else await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body.cke_editable').click();
    };

    // What the editor would send. CKEditor 4 says so itself: its paragraphs, without their markup.
    const text = (): Promise<string> =>
      page.evaluate((rich) => {
        if (!rich) return document.querySelector<HTMLTextAreaElement>('#UpdateContent')?.value ?? '';
        const { CKEDITOR } = globalThis as unknown as { CKEDITOR: { instances: { UpdateContent: { getData(): string } } } };
        const page = new DOMParser().parseFromString(CKEDITOR.instances.UpdateContent.getData(), 'text/html');
        return page.body.innerText.replaceAll('\u00a0', ' ').trim();
      }, kind === 'rich');

    test('a wording goes in, comes out with one undo, goes in again and is what the customer gets', async () => {
      await openReply('Respond');
      const warmer = await walkThePath(page, text, join(screenshots, `request-tracker-${kind}.png`));
      await Promise.all([page.waitForEvent('load'), page.click('input[name=SubmitTicket]')]);
      await page.goto(`${desk.url}/Ticket/Display.html?id=1`);
      await expect.poll(async () => oneLine(await page.locator('.transaction.message .message-stanza').last().innerText())).toContain(oneLine(warmer));
      await browser.expectQuiet();
    });

    test('a comment for colleagues is not read', async () => {
      await openReply('Comment');
      const overlay = await driveOverlay(page);
      await page.keyboard.type('You failed to send the tracking number.');
      await overlay.waitForPill(({ words }) => words === 'Note', 'the pill to say Note');
      expect(await overlay.lines()).toEqual([]);
      await browser.expectQuiet();
    });
  });
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
