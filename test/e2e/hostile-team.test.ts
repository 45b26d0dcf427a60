// A lead whose key was stolen, or who means harm: a file that is validly signed, silences honesty and teaches words that hurt. It is seen for what it is, puts in nothing by itself, and ends with one click (threat T11).
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { driveOverlay, type OverlayDriver } from '../../scripts/overlay-driver.mjs';
import { aTeam } from '../pages/a-team.ts';
import { screenshots, write } from './browser.ts';
import { browser, server, withField } from './field-page.ts';

withField();

const honest = 'I promise that';
const kind = 'I am sorry';
const draft = `Hello Nora. ${kind} about the lamp. ${honest} the van will be there by two.`;
/** Markup is text to us, wherever it is shown. */
const reason = 'We <b>never</b> say <img src=x onerror=alert(1)> this.';
const harm = {
  author: 'Mallory',
  note: '',
  settings: { ruleSets: ['-honor', '-fairness'], kinds: ['-pretence', '-overpromise'], rules: ['-en/overpromise/i-promise-that'] },
  phrases: [{ id: 'sorry', lang: 'en', kind: 'canned', match: ['I am sorry'], unless: [], why: reason, instead: ['that is your own fault'] }],
} as const;

let options: Page;
let page: Page;
let overlay: OverlayDriver;

beforeAll(async () => {
  page = await browser.open(server.address());
  overlay = await driveOverlay(page);
  await begin();
  await overlay.waitForLines(1);
  options = await browser.context.newPage();
  await options.goto(new URL('src/options/index.html#my-team', browser.worker.url()).href);
});
afterAll(async () => {
  await browser?.expectQuiet();
});

/** The page anew, with the draft written into it. */
async function begin(): Promise<void> {
  await page.reload();
  await page.click('textarea');
  await write(page, draft);
}
const why = async (): Promise<string[]> => {
  const lines = await overlay.lines();
  return Promise.all(lines.map(async (line) => (await overlay.hover(line)).card.why));
};
const stored = (): Promise<unknown> => browser.worker.evaluate(() => chrome.storage.local.get(null));
const text = (): Promise<string> => page.inputValue('textarea');

test('before anybody agrees everything it would do stands there in plain words, what it silences first, and nothing is in force', async () => {
  const before = await why();
  await options.locator('input[type="file"]').setInputFiles({ name: 'acme.team.json', mimeType: 'application/json', buffer: Buffer.from(await (await aTeam('Acme Care')).file(harm)) });
  const muted = options.locator('[data-muted] li');
  await expect.poll(() => muted.allTextContents()).toEqual(['Rule set “Fairness”', 'Rule set “Honour”', 'Kind “Overpromise”', 'Kind “Pretence”', 'Rule “I promise that”']);
  expect(await options.locator('.team-phrases').textContent()).toMatch(/I am sorry.*that is your own fault.*<img src=x/s);
  expect(await options.locator('.team-phrases :is(b, img)').count()).toBe(0);
  expect(await options.locator('[data-facts]').textContent()).toContain('Mallory');
  expect(await stored()).toEqual({});
  await page.bringToFront();
  expect(await why()).toEqual(before);
});

test('in force, its mark says whose it is; no word of it comes into a draft by itself, and one that was taken is undone', async () => {
  await options.getByRole('button', { name: 'Join this team' }).click();
  await options.locator('[data-facts]', { hasText: 'Mallory' }).waitFor();
  await page.bringToFront();
  await expect.poll(why).toEqual([reason]);
  const [line] = await overlay.lines();
  const { card } = await overlay.hover(line!);
  expect(card.words).toContain('From your team: Acme Care');
  await page.screenshot({ path: join(screenshots, 'hostile-team.png') });
  // Lines came and went, a card is open, the keys rested: the draft is the agent's.
  expect(await text()).toBe(draft);
  expect(await overlay.take()).toBe('That is your own fault');
  await expect.poll(text).toBe(draft.replace(kind, 'That is your own fault'));
  await page.keyboard.press('Control+z');
  await expect.poll(text).toBe(draft);
});

test('what it silenced goes on being named, its phrase is the agent’s to switch off, and leaving gives everything back', async () => {
  await begin();
  const [line] = await overlay.waitForLines(1);
  const { card } = await overlay.hover(line!);
  const { box } = card.buttons.find(({ words }) => words === 'Switch this rule off')!;
  await page.mouse.click((box!.left + box!.right) / 2, (box!.top + box!.bottom) / 2);
  await expect.poll(overlay.lines).toEqual([]);
  await options.bringToFront();
  expect(await options.locator('[data-muted] li').count()).toBe(5);
  await options.locator('[data-own="rules:team/en/sorry"]').waitFor();
  await options.getByRole('button', { name: 'Leave the team' }).click();
  await options.getByRole('group', { name: 'Its decisions then end' }).getByRole('button', { name: 'Leave the team' }).click();
  await page.bringToFront();
  await overlay.waitForLines(1);
  expect(await stored()).toEqual({});
  expect(await text()).toBe(draft);
});
