// The browser's own switch takes a site away while somebody writes there, with a card open: everything of ours goes, without a word and without a trace in the draft (fault F20).
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { driveOverlay, type OverlayDriver } from '../../scripts/overlay-driver.mjs';
import { write } from './browser.ts';
import { browser, server, withField } from './field-page.ts';

withField();

const draft = 'Hello Nora. You failed to attach the photo.';

/** Chromium's own page for extensions: what a person does there, its interface can be told to do. */
let extensions: Page;

beforeAll(async () => {
  extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions/');
});
afterEach(() => browser.expectQuiet());

interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
  updateExtensionConfiguration(change: { readonly extensionId: string; readonly hostAccess: 'ON_SPECIFIC_SITES' }): Promise<void>;
}
type WithPrivate = typeof chrome & { readonly developerPrivate: DeveloperPrivate };

const give = (host: string): Promise<void> => extensions.evaluate(([id, of]) => (chrome as WithPrivate).developerPrivate.addHostPermission(id, of), [browser.extensionId, host] as const);
const take = (host: string): Promise<void> => extensions.evaluate(([id, of]) => (chrome as WithPrivate).developerPrivate.removeHostPermission(id, of), [browser.extensionId, host] as const);
/** "On specific sites", and none of them yet. */
const takeAll = (): Promise<void> => extensions.evaluate((extensionId) => (chrome as WithPrivate).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' }), browser.extensionId);

interface Open {
  readonly page: Page;
  readonly overlay: OverlayDriver;
}

async function cardOpen(host: '127.0.0.1' | 'localhost'): Promise<Open> {
  const page = await browser.context.newPage();
  await page.goto(server.address(host));
  const overlay = await driveOverlay(page);
  await page.click('textarea');
  await write(page, draft);
  const [line] = await overlay.waitForLines(1);
  await overlay.hover(line!);
  return { page, overlay };
}

async function isSilent({ page, overlay }: Open): Promise<void> {
  const ours = async (): Promise<unknown[]> => {
    const { card, pill } = await overlay.see();
    return [card, pill, await overlay.lines()];
  };
  await expect.poll(ours, { timeout: 1500 }).toEqual([null, null, []]);
  await page.keyboard.type(' You failed to call.');
  expect(await page.inputValue('textarea')).toBe(`${draft} You failed to call.`);
  expect(await ours()).toEqual([null, null, []]);
}

test('of a helpdesk that we know', async () => {
  const open = await cardOpen('127.0.0.1');
  await takeAll();
  await isSilent(open);
});

test('of a site that was added', async () => {
  await takeAll();
  await give('http://localhost/*');
  // The test's own build knows this host, so that it may be given here; for the settings it is one that a person added.
  expect(await browser.worker.evaluate(() => chrome.storage.sync.get(null))).toEqual({});
  await browser.worker.evaluate(() => chrome.storage.sync.set({ 'addedSites:http://localhost/*': true, form: 2 }));
  await expect.poll(() => browser.worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches))).toEqual([['http://localhost/*']]);
  const open = await cardOpen('localhost');
  await take('http://localhost/*');
  await isSilent(open);
  expect(await browser.worker.evaluate(() => chrome.storage.sync.get(null))).toEqual({});
  await open.page.reload();
  await open.page.click('textarea');
  await write(open.page, draft);
  expect((await open.overlay.see()).pill).toBeNull();
});
