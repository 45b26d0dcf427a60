// Changed settings act in open tabs at once: a rule set, a site that is off, a site that was added.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';
import { browser, server, withField } from './field-page.ts';

withField();

const cold = 'Hello Nora. You failed to attach the photo.';



beforeEach(() => browser.worker.evaluate(() => chrome.storage.sync.clear()));
afterEach(() => browser.expectQuiet());


const store = (items: Record<string, unknown>): Promise<void> => browser.worker.evaluate((all) => chrome.storage.sync.set(all), items);

test('a rule set that is switched off falls silent in an open draft, and speaks again', async () => {
  const page = await browser.open(server.address());
  const overlay = await driveOverlay(page);
  await page.click('textarea');
  await page.keyboard.type(cold);
  await overlay.waitForLines(1);
  await store({ 'ruleSets:care': false });
  await expect.poll(overlay.lines).toEqual([]);
  await store({ 'ruleSets:care': true });
  await overlay.waitForLines(1);
});

test('where nothing is to happen until it is asked for, a draft stays free of lines, and the shortcut shows them', async () => {
  await store({ level: 'quiet' });
  const page = await browser.open(server.address());
  const overlay = await driveOverlay(page);
  await page.click('textarea');
  await page.keyboard.type(cold);
  await overlay.waitForPill(({ label }) => label.includes('Quiet'));
  expect(await overlay.lines()).toEqual([]);
  await browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab!.id!, { type: 'open-next' });
  });
  await overlay.waitForLines(1);
});

test('a language that is switched off is not read', async () => {
  await store({ 'languages:en': false });
  const page = await browser.open(server.address());
  const overlay = await driveOverlay(page);
  await page.click('textarea');
  await page.keyboard.type(cold);
  await overlay.waitForPill(({ label }) => label.includes('English, Russian and Bulgarian'));
  await store({ 'languages:en': true });
  await overlay.waitForLines(1);
});

test('a site that is switched off has nothing of ours, and has it again', async () => {
  const page = await browser.open(server.address());
  const overlay = await driveOverlay(page);
  await page.click('textarea');
  await page.keyboard.type(cold);
  await overlay.waitForLines(1);
  await store({ 'sites:127.0.0.1': false });
  await expect.poll(async () => (await overlay.see()).pill).toBeNull();
  await store({ 'sites:127.0.0.1': true });
  await overlay.waitForLines(1);
});

test('a site that is added is read at once in its open tab, and no other before; taken back while somebody writes, it falls silent', async () => {
  const page = await browser.open(server.address('localhost'));
  const overlay = await driveOverlay(page);
  await page.click('textarea');
  await page.keyboard.type(cold);
  expect((await overlay.see()).pill).toBeNull();
  await store({ 'addedSites:http://localhost/*': true });
  await expect.poll(() => browser.worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches))).toEqual([['http://localhost/*']]);
  await page.locator('textarea').blur();
  await page.click('textarea');
  await overlay.waitForLines(1);
  await page.reload();
  await page.click('textarea');
  await page.keyboard.type(cold);
  await overlay.waitForLines(1);
  await browser.worker.evaluate(() => chrome.storage.sync.remove('addedSites:http://localhost/*'));
  await expect.poll(async () => (await overlay.see()).pill).toBeNull();
  expect(await overlay.lines()).toEqual([]);
  expect(await page.inputValue('textarea')).toBe(cold);
});
