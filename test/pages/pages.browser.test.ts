// The options page and the popup in Chromium, in the built extension: what is switched is stored, survives, and can be reached by everybody.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articles } from '../../src/rules/articles.ts';
import { kinds } from '../../src/rules/kinds.ts';
import { openExtension, screenshots, type OpenedExtension } from '../e2e/browser.ts';
import { violations } from './axe.ts';
import { focused, saved } from './lead-page.ts';
import { looksOf } from './looks.ts';

/** What is stored, but for the number of its form. */
const stored = ({ worker }: OpenedExtension): Promise<unknown> =>
  worker.evaluate(async () => {
    const { form: _, ...items } = await chrome.storage.sync.get(null);
    return items;
  });
const forget = ({ worker }: OpenedExtension): Promise<void> => worker.evaluate(() => chrome.storage.sync.clear());
const addressOf = ({ worker }: OpenedExtension, page: 'options' | 'popup'): string => new URL(`src/${page}/index.html`, worker.url()).href;

async function openOptions(extension: OpenedExtension): Promise<Page> {
  const page = await extension.open(addressOf(extension, 'options'));
  await page.locator('.kind').first().waitFor();
  return page;
}

describe('the options page', () => {
  let extension: OpenedExtension;
  let page: Page;
  beforeAll(async () => {
    extension = await openExtension();
  });
  afterAll(() => extension.close());

  test('a rule set that is switched off is stored as the one difference and is still off after a reload', async () => {
    page = await openOptions(extension);
    const care = page.getByRole('switch', { name: 'Care', exact: true });
    await care.click();
    await expect.poll(() => stored(extension)).toEqual({ 'ruleSets:care': false });
    await page.reload();
    await expect.poll(() => care.isChecked()).toBe(false);
    await care.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => stored(extension)).toEqual({});
  });

  test('a change made elsewhere shows at once', async () => {
    page = await openOptions(extension);
    await extension.worker.evaluate(() => chrome.storage.sync.set({ 'kinds:blame': false }));
    await expect.poll(() => page.getByRole('switch', { name: 'Blame', exact: true }).isChecked()).toBe(false);
    await forget(extension);
    await expect.poll(() => page.getByRole('switch', { name: 'Blame', exact: true }).isChecked()).toBe(true);
  });

  test('one rule is switched off by its example', async () => {
    page = await openOptions(extension);
    const rule = page.locator('[data-rule]').first();
    const id = await rule.getAttribute('data-rule');
    await rule.getByRole('switch').click();
    const [lang, kind, name] = id?.split('/') ?? [];
    await expect.poll(() => stored(extension)).toEqual({ [`rules:${lang}/${kind}`]: [`-${name}`] });
    await forget(extension);
  });

  test('a change that the browser refuses leaves the switch where it was and is said in words', async () => {
    page = await openOptions(extension);
    await extension.worker.evaluate(async () => {
      for (let at = 0; at < 12; at++) await chrome.storage.sync.set({ [`full${at}`]: 'x'.repeat(8_170) });
      for (let size = 8_170; size > 0; size = Math.floor(size / 2)) await chrome.storage.sync.set({ [`rest${size}`]: 'x'.repeat(size) }).catch(() => undefined);
    });
    const care = page.getByRole('switch', { name: 'Care', exact: true });
    await care.click();
    await page.getByText('The browser didn’t keep this change').waitFor();
    expect(await care.isChecked()).toBe(true);
    await forget(extension);
  });

  test('the rules are shown in the language of a tab, and the arrow keys go from tab to tab', async () => {
    page = await openOptions(extension);
    await page.getByRole('tab', { name: 'English' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Русский' }).getAttribute('aria-selected')).toBe('true');
    await page.locator('[data-rule^="ru/"]').first().waitFor();
  });

  test('a search finds rules of all sets by their words', async () => {
    page = await openOptions(extension);
    const words = (await page.locator('.marked').first().textContent()) ?? '';
    await page.getByRole('button', { name: /^Care: Hide/ }).click();
    expect(await page.locator('[data-rule]').count()).toBe(0);
    await page.getByRole('searchbox').fill(words.toUpperCase());
    await page.locator('[data-rule]').first().waitFor();
    await page.getByRole('searchbox').fill('no rule has these words');
    await page.getByText('No rule has these words. Try fewer').waitFor();
  });

  test('the box to try marks a reply, takes a wording with a click and gives the words back with one undo', async () => {
    page = await openOptions(extension);
    await page.getByRole('button', { name: 'Put in an example' }).click();
    const field = page.getByRole('textbox', { name: 'A reply to try' });
    await page.locator('.findings > li').first().waitFor();
    const before = await field.inputValue();
    const lines = page.locator('.lined [class^="line-"]');
    expect(await lines.count()).toBe(await page.locator('.findings > li').count());
    await page.locator('.wording').first().click();
    await expect.poll(() => field.inputValue()).not.toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).toBe(before);
  });

  test('each kind has its lesson on demand: what is heard, the article, the pair, when it is fine', async () => {
    page = await openOptions(extension);
    const blame = page.locator('[data-kind="blame"]');
    const { lesson } = kinds.blame;
    expect(await blame.getByText(lesson.hears.en).isVisible()).toBe(false);
    await blame.getByText('Lesson: Blame').click();
    for (const words of [lesson.hears, articles.find(({ ruleSet }) => ruleSet === 'care')!.principles[3]!, lesson.insteadOf, lesson.better, lesson.fine]) await blame.locator('details').getByText(words.en).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('quieter marks are switched off and on', async () => {
    page = await openOptions(extension);
    const quieter = page.getByRole('switch', { name: 'Also show quieter marks' });
    expect(await quieter.isChecked()).toBe(true);
    await quieter.click();
    await expect.poll(() => stored(extension)).toEqual({ quietMarks: false });
    await quieter.click();
    await expect.poll(() => stored(extension)).toEqual({});
  });

  test('asking before a reply goes is switched on, and what it asks about is chosen', async () => {
    page = await openOptions(extension);
    const asks = page.getByRole('radio', { name: 'Ask first when there is still something to look at' });
    const choice = page.getByRole('group', { name: 'What to ask about' });
    expect(await asks.isChecked()).toBe(false);
    expect(await choice.count()).toBe(0);
    await asks.click();
    await expect.poll(() => stored(extension)).toEqual({ level: 'ask' });
    expect(await choice.getByRole('checkbox', { name: 'Template leftover' }).isChecked()).toBe(true);
    await choice.getByRole('checkbox', { name: 'Blame' }).check();
    await expect.poll(() => stored(extension)).toEqual({ level: 'ask', 'askKinds:blame': true });
    expect(await violations(page)).toEqual([]);
    await page.locator('#level').scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(screenshots, 'options-before-sending.png') });
    await choice.getByRole('checkbox', { name: 'Template leftover' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => stored(extension)).toEqual({ level: 'ask', 'askKinds:blame': true, 'askKinds:leftover': false });
    await forget(extension);
  });

  test('judgements of wording as a whole are switched off and on, by kind too, and show in the box to try', async () => {
    page = await openOptions(extension);
    const field = page.getByLabel('A reply to try');
    const words = 'Hello Nora. Next time try reading before you write to us. The lamp is in stock again.';
    const judged = page.locator('.findings li', { hasText: 'Next time try reading' });
    await page.getByRole('switch', { name: 'Also where it is less sure' }).click();
    await expect.poll(() => stored(extension)).toEqual({ readerQuietMarks: true });
    await field.fill(words);
    await judged.first().waitFor();
    await page.locator('#try-it').scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(screenshots, 'options-whole-wording.png'), fullPage: true });
    const whole = page.getByRole('switch', { name: 'Also judge how a sentence reads as a whole' });
    await whole.click();
    await expect.poll(() => judged.count()).toBe(0);
    await whole.click();
    await judged.first().waitFor();
    await forget(extension);
    await page.getByRole('switch', { name: 'Wording as a whole: Blame' }).click();
    await expect.poll(() => stored(extension)).toEqual({ 'readerKinds:blame': false });
    await forget(extension);
  });

  test('how wordings speak of the agent is chosen where a language must choose', async () => {
    page = await openOptions(extension);
    const choice = page.getByRole('group', { name: 'When a wording speaks of you' });
    expect(await choice.count()).toBe(0);
    await page.getByRole('tab', { name: 'Български' }).click();
    expect(await choice.getByRole('radio', { name: 'Only words that fit everyone' }).isChecked()).toBe(true);
    await choice.getByRole('radio', { name: 'Feminine forms too' }).click();
    await expect.poll(() => stored(extension)).toEqual({ gender: 'feminine' });
    await page.getByRole('tab', { name: 'Русский' }).click();
    await choice.getByText('рада').waitFor();
    expect(await choice.getByRole('radio', { name: 'Feminine forms too' }).isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await choice.getByRole('radio', { name: 'Only words' }).click();
    await expect.poll(() => stored(extension)).toEqual({});
  });

  test('a host where Warmline is off is listed and can be switched on again; a site that the browser does not allow yet says so', async () => {
    await extension.worker.evaluate(() => chrome.storage.sync.set({ 'sites:help.example.com': false, 'addedSites:https://desk.example.com/*': true }));
    page = await openOptions(extension);
    await page.getByRole('button', { name: 'Allow it: https://desk.example.com' }).waitFor();
    await page.getByRole('button', { name: 'Remove https://desk.example.com' }).click();
    await page.getByRole('button', { name: 'Switch on again: help.example.com' }).click();
    await expect.poll(() => stored(extension)).toEqual({});
  });

  test('one’s own settings are saved as a file, and come back from it once one has seen what would change; by keyboard alone', async () => {
    await extension.worker.evaluate(() => chrome.storage.sync.set({ 'kinds:curt': false, level: 'quiet', form: 2 }));
    page = await openOptions(extension);
    const copy = page.locator('section[aria-labelledby="copy"]');
    const { name, text } = await saved(page, () => copy.getByRole('button', { name: 'Save my settings as a file' }).press('Enter'));
    expect([name, JSON.parse(text)]).toEqual(['warmline-settings.json', { warmline: 'settings', form: 2, wishes: { 'kinds:curt': false, level: 'quiet' }, phrases: [], commitments: [] }]);
    await forget(extension);
    const open = (content: string): Promise<void> => copy.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    for (const [bad, words] of [['{"format":1}', 'This is not a file of Warmline’s settings'], [text.replace('"form": 2', '"form": 3'), 'made by a newer version'], [text.replace('curt', 'court'), '“kinds:court” in it can’t be read here']] as const) {
      await open(bad);
      await copy.getByText(words).waitFor();
    }
    await open(text);
    await expect.poll(() => focused(page)).toBe(`What is in ${name}`);
    await copy.getByText('2 settings would change:').waitFor();
    expect(await copy.locator('[data-setting="level"]').innerText()).toMatch(/Nothing until I ask\s+\(for you until now: Lines while I write\)/);
    expect(await stored(extension)).toEqual({});
    expect(await violations(page)).toEqual([]);
    await copy.getByRole('button', { name: 'Use these settings' }).press('Enter');
    await copy.getByText(`The settings from ${name} are yours now.`).waitFor();
    expect(await stored(extension)).toEqual({ 'kinds:curt': false, level: 'quiet' });
    expect(await focused(page)).toBe('Your settings as a file');
    await copy.getByRole('button', { name: 'Undo' }).press('Enter');
    await copy.getByText(`Taken back: ${name}.`).waitFor();
    expect(await stored(extension)).toEqual({});
  });

  test('nothing complained', () => extension.expectQuiet());
});

looksOf(
  'options',
  async ({ extension, lang, dress, good }) => {
    const page = await openOptions(extension);
    await dress(page);
    await page.locator('.lesson summary').first().click();
    await page.locator('[aria-labelledby="level"] input[value="ask"]').check();
    await page.locator('[aria-labelledby="level"] .kinds').waitFor();
    await page.locator('section .button').first().click();
    await page.locator('.findings > li').first().waitFor();
    await good(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  },
  { sizes: { '': { width: 1280, height: 900 }, '-narrow': { width: 400, height: 700 } } },
);

describe('the popup', () => {
  let extension: OpenedExtension;
  let site: Server;
  let popup: Page;
  beforeAll(async () => {
    site = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<title>A site</title><p>Nothing to write here.</p>'));
    await new Promise<void>((resolve) => site.listen(0, () => resolve()));
    extension = await openExtension({ viewport: { width: 328, height: 600 } });
    popup = await extension.context.newPage();
  });
  afterAll(async () => {
    await extension.close();
    site.close();
  });

  /** The popup as it stands over a page: it asks for the tab in front, so it is loaded in a tab behind. */
  async function openOver(host: string): Promise<void> {
    const page = await extension.open(`http://${host}:${(site.address() as AddressInfo).port}/`);
    await page.bringToFront();
    await popup.goto(addressOf(extension, 'popup'));
    await popup.locator('footer').waitFor();
  }

  test('off here is stored for this host only', async () => {
    await openOver('127.0.0.1');
    await popup.getByText('Reading replies here').waitFor();
    await popup.getByRole('switch', { name: 'Warmline on 127.0.0.1' }).click();
    await popup.getByText('Off here').waitFor();
    expect(await stored(extension)).toEqual({ 'sites:127.0.0.1': false });
    expect(await violations(popup)).toEqual([]);
    await forget(extension);
  });

  test('a site that is not known can be added, and is then read', async () => {
    await openOver('localhost');
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Add this site' }).click();
    await popup.getByText('Reading replies here').waitFor();
    expect(await stored(extension)).toEqual({ 'addedSites:http://localhost/*': true });
    await forget(extension);
  });

  test('it fits without scrolling and always says that nothing leaves the browser', async () => {
    await openOver('localhost');
    expect(await popup.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight < 400])).toEqual([328, true]);
    await popup.getByText('Nothing you write leaves this browser.').waitFor();
  });

  test('a page that no extension may read is said to be one', async () => {
    await extension.context.pages()[0]?.goto('chrome://version');
    await popup.goto(addressOf(extension, 'popup'));
    await popup.getByText('Nothing to read on this page').waitFor();
    expect(await violations(popup)).toEqual([]);
  });

  test('nothing complained', () => extension.expectQuiet());
});
