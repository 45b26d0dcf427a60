// What the built extension takes from the page around a reply: the customer's own words are not marked, and signatures and quoted mail are left out.
import { afterEach, expect, test } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';
import { browser, withExtension } from '../e2e/with-extension.ts';
import { openFixture } from './open-fixture.ts';

withExtension({ errors: 'ours' });
afterEach(() => browser.expectQuiet());

test('what the customer wrote is not marked when it is said back; the agent’s own words are', async () => {
  const page = await openFixture(browser.context, 'zendesk.html', 'https://harbour.zendesk.com/agent/tickets/2');
  await page.evaluate(() => {
    const [message] = document.querySelectorAll('[data-test-id="omni-log-item-message"][type="end-user"]');
    message!.textContent = 'Your colleague wrote: you failed to attach the photo.';
  });
  const composer = page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]:visible');
  await composer.click();
  const overlay = await driveOverlay(page);
  await page.keyboard.type('My colleague wrote that you failed to attach the photo. You failed to send the form.');
  const lines = await overlay.waitForLines(1);
  expect(lines[0]!.words).toContain('You failed');
});

test('a note is silent until the lead has notes read, and then it is read at once', async () => {
  const page = await openFixture(browser.context, 'zendesk.note.html', 'https://harbour.zendesk.com/agent/tickets/1');
  await page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]:visible').click();
  const overlay = await driveOverlay(page);
  await page.keyboard.type('You failed to send the form, so this goes back.');
  await overlay.waitForPill(({ words }) => words === 'Note', 'the pill to say Note');
  expect(await overlay.lines()).toEqual([]);
  await browser.worker.evaluate(() => chrome.storage.sync.set({ readsNotes: true }));
  await overlay.waitForLines();
  await browser.worker.evaluate(() => chrome.storage.sync.clear());
  await overlay.waitForPill(({ words }) => words === 'Note', 'the pill to say Note');
});
