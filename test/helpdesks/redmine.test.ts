// Redmine 5 as Debian packs it: the notes of an issue, in a textarea with a toolbar.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';
import { openExtension, screenshots, type OpenedExtension } from '../e2e/browser.ts';
import { isInstalled, startDesk, type Desk } from './desk.ts';
import { cold, walkThePath } from './path.ts';

const here = isInstalled('Redmine');

describe.skipIf(!here)('Redmine', () => {
  let desk: Desk;
  let browser: OpenedExtension;
  let page: Page;

  beforeAll(async () => {
    desk = await startDesk('redmine.sh');
    browser = await openExtension({ errors: 'ours' });
    page = await browser.open(`${desk.url}/login`);
    await page.fill('#username', 'agent');
    await page.fill('#password', 'warm-words');
    await Promise.all([page.waitForEvent('load'), page.press('#password', 'Enter')]);
  });

  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
  });

  const openNotes = async (): Promise<void> => {
    await page.goto(`${desk.url}/issues/1`);
    await page.locator('a.icon-edit').first().click();
    await page.click('#issue_notes');
  };

  test('a wording goes in, comes out with one undo, goes in again and is what the customer reads', async () => {
    await openNotes();
    const warmer = await walkThePath(page, () => page.inputValue('#issue_notes'), join(screenshots, 'redmine.png'));
    await Promise.all([page.waitForEvent('load'), page.click('#issue-form input[name=commit]')]);
    await expect.poll(() => page.locator('#history .journal.has-notes .wiki').last().innerText()).toBe(warmer);
    await browser.expectQuiet();
  });

  test('a private note is not read', async () => {
    await openNotes();
    await page.check('#issue_private_notes');
    await page.click('#issue_notes');
    const overlay = await driveOverlay(page);
    await page.keyboard.type(cold);
    await overlay.waitForPill(({ words }) => words === 'Note', 'the pill to say Note');
    expect(await overlay.lines()).toEqual([]);
    await browser.expectQuiet();
  });
});
