// What the extension keeps: nothing of a draft and no figure about a person, whatever an agent did; and nothing that a page's broken renderer tells the worker.
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';
import { contentWorldOf } from './content-world.ts';
import { browser, server, withField } from './field-page.ts';

withField();

const canary = 'quibblefrostmarzipanoxlip';
const draft = `Hello ${canary}. You failed to attach the photo. As per our policy nothing can be done about it.`;

let page: Page;

beforeAll(async () => {
  page = await browser.open(server.address());
});
afterEach(() => browser.expectQuiet());

/** All that the extension has stored anywhere. */
const kept = (): Promise<Record<string, unknown>> =>
  browser.worker.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    sync: await chrome.storage.sync.get(null),
    session: await chrome.storage.session.get(null),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    badge: await chrome.action.getBadgeText({}),
  }));

test('after wordings were taken, kept, silenced and switched off, no word of a draft and no count is stored', async () => {
  for (const act of ['take', 'Keep it', 'Not in this draft', 'Switch this rule off']) {
    await page.reload();
    const overlay = await driveOverlay(page);
    await page.click('textarea');
    await page.keyboard.type(draft);
    const [line] = await overlay.waitForLines(2);
    const { card } = await overlay.hover(line!);
    if (act === 'take') await overlay.take();
    else {
      const { box } = card.buttons.find(({ words }) => words === act)!;
      await page.mouse.click((box!.left + box!.right) / 2, (box!.top + box!.bottom) / 2);
    }
    await page.keyboard.press('Escape');
  }
  await expect.poll(async () => Object.keys((await kept())['sync'] as object).length).toBeGreaterThan(0);
  const { sync, ...others } = await kept();
  expect(others).toEqual({ local: {}, session: {}, databases: [], caches: [], badge: '' });
  // One switch, and the number of the form that it is stored in.
  expect(Object.entries(sync as object).map(([name, value]) => [name.replace(/:.*/, ''), typeof value])).toEqual(expect.arrayContaining([['form', 'number']]));
  expect(Object.values(sync as object).filter((value) => typeof value === 'number')).toHaveLength(1);
  expect(JSON.stringify(sync)).not.toContain(canary);
});

test('a message of any other shape, from the content script’s own world, changes nothing', async () => {
  const asContentScript = await contentWorldOf(page);
  const before = [await kept(), browser.context.pages().length];
  const sent = await asContentScript(async (types) => {
    const parts = [undefined, null, 7, '', 'en', '../x', 'https://evil.example', [], {}, ['en'], true];
    const names = ['lang', 'tab', 'tabId', 'file', 'settings', 'team', '__proto__', 'url'];
    let count = 0;
    for (const type of types) for (const name of names) for (const part of parts) {
      for (const message of [{ type, [name]: part }, { type: [type], [name]: part }, [type, part], part]) {
        // A message of a known shape may be answered; here it only matters that nothing is changed by any.
        await chrome.runtime.sendMessage(message).catch(() => undefined);
        count++;
      }
    }
    return count;
  }, ['field-focused', 'need-language', 'need-reader', 'need-commitments', 'open-next', 'how-many', 'write-settings', 'join-team', 'inject']);
  expect(sent).toBe(9 * 8 * 11 * 4);
  expect([await kept(), browser.context.pages().length]).toEqual(before);
});
