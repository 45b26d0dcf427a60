// The macro audit on the options page, in the built extension: files come in, the list says what to repair first, and it is the same as on the command line.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { committedReader } from '../../scripts/weights.ts';
import { checkMacro } from '../../src/macros/check-macro.ts';
import { listCsv } from '../../src/macros/list-csv.ts';
import { macrosIn } from '../../src/macros/macros-in.ts';
import { rank } from '../../src/macros/rank.ts';
import { sarifOf } from '../../src/macros/sarif.ts';
import { defaults, isOn } from '../../src/settings.ts';
import { newTeam, signPolicy } from '../../src/team/make.ts';
import { writeTeamFile } from '../../src/team/team-file.ts';
import { run } from '../cli/run.ts';
import { openExtension, type OpenedExtension } from '../e2e/browser.ts';
import { langs, languages } from '../languages-under-test.ts';
import { violations } from './axe.ts';
import { looksOf } from './looks.ts';
import { atTheEnd, choose, csvOf, openMacros } from './macros-page.ts';

/** The golden replies of all languages as an export: each named, some used more often than others. */
const golden = join(import.meta.dirname, '../golden');
const replies = langs.flatMap((lang) => readdirSync(join(golden, lang)).filter((name) => name.endsWith('.txt') && !name.endsWith('.findings.txt')).map((name) => ({ title: `${lang} ${name.replace('.txt', '').replaceAll('-', ' ')}`, body: readFileSync(join(golden, lang, name), 'utf8') })));
async function saved(page: Page, button: string): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
}

const folder = mkdtempSync(join(tmpdir(), 'warmline-macros-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the macro audit', () => {
  let extension: OpenedExtension;
  let page: Page;
  beforeAll(async () => {
    extension = await openExtension();
  });
  afterAll(() => extension.close());

  test('a file is read, and what is saved of the list is to the byte what the command line finds', { timeout: 120_000 }, async () => {
    page = await openMacros(extension);
    await choose(page, 'macros.csv', csvOf(replies));
    await atTheEnd(page);
    // A team that decides nothing has the settings of a page on which nothing was changed.
    const { signer, root, policy } = await newTeam({ name: 'Acme Care', now: new Date() });
    const [table, team] = [join(folder, 'macros.csv'), join(folder, 'team.json')];
    writeFileSync(table, csvOf(replies));
    writeFileSync(team, writeTeamFile([root], await signPolicy(policy, signer)));
    const printed = await run(['check', table, '--team', team, '--format', 'csv', '--jobs', '1']);
    expect((await saved(page, 'Save this list as CSV')).content.replace('\uFEFF', '')).toBe(printed.out.replace('\uFEFF', ''));
    const readers = new Map(langs.map((lang) => [lang, committedReader(lang)] as const));
    const { macros } = macrosIn('macros.csv', csvOf(replies));
    const list = rank(macros.map((macro) => checkMacro(macro, { languages, isOn: (speaker) => isOn(defaults, speaker) }, readers)));
    expect(await page.locator('.macro-sum dd').allTextContents()).toEqual([macros.length, macros.length - list.length, list.length].map(String));
    expect(await saved(page, 'Save this list as CSV')).toEqual({ name: 'macros-warmline.csv', content: `\uFEFF${listCsv(list)}` });
    expect(await saved(page, 'Save as SARIF')).toEqual({ name: 'macros-warmline.sarif', content: sarifOf('macros.csv', list) });
    expect(await page.locator('.macro-row').count()).toBe(Math.min(50, list.length));
    await page.getByRole('status').filter({ hasText: `${list.length} of ${macros.length} replies are worth a look.` }).waitFor();
  });

  test('filters and words choose what the list shows and what is saved', async () => {
    const all = await page.locator('.macro-row').count();
    await page.getByLabel('Kind', { exact: true }).selectOption('blame');
    const blamed = await page.locator('.macro-row').count();
    expect(blamed).toBeGreaterThan(0);
    expect(blamed).toBeLessThan(all);
    const { content } = await saved(page, 'Save this list as CSV');
    expect(content).toContain(',blame,');
    expect(content).not.toContain(',canned,');
    await page.getByLabel('Language', { exact: true }).selectOption('bg');
    for (const title of await page.locator('.macro-title').allTextContents()) expect(title).toMatch(/^bg /);
    await page.getByLabel('Find in replies').fill('no reply has these words');
    await page.getByText('No reply fits these filters.').waitFor();
    expect(await page.getByRole('button', { name: 'Save this list as CSV' }).count()).toBe(0);
    await page.getByLabel('Find in replies').fill('');
    await page.getByLabel('Language', { exact: true }).selectOption('');
    await page.getByLabel('Kind', { exact: true }).selectOption('');
    await expect.poll(() => page.locator('.macro-row').count()).toBe(all);
  });

  test('with the keyboard alone a reply is opened, takes a wording, gives it back, and is copied', async () => {
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.macro-row').first().focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'The saved reply' });
    const before = await field.inputValue();
    const lines = await page.locator('.macro-entry .lined [class^="line-"]').count();
    expect(lines).toBe(await page.locator('.macro-entry .findings > li').count());
    await page.locator('.macro-entry .wording').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).not.toBe(before);
    await expect.poll(() => page.locator('.macro-entry .findings > li').count()).toBeLessThan(lines);
    await page.getByRole('button', { name: 'Copy this text' }).press('Enter');
    await page.getByText('Copied.', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
    await page.getByRole('button', { name: 'Back to the saved text' }).press('Enter');
    expect(await field.inputValue()).toBe(before);
    await page.locator('.macro-row').first().press('Enter');
    expect(await field.count()).toBe(0);
  });

  test('a file is dropped, and pasted replies are read', async () => {
    page = await openMacros(extension);
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['{"macros":[{"id":1,"title":"Receipt","actions":[{"field":"comment_value","value":"Hi {{ticket.requester.first_name}}, you failed to attach the receipt."}]}]}'], 'zendesk.json'));
      return data;
    });
    await page.dispatchEvent('.macro-drop', 'drop', { dataTransfer: dropped });
    await atTheEnd(page);
    expect(await page.locator('.macro-title').allTextContents()).toEqual(['Receipt']);
    expect(await page.locator('.macro-words').textContent()).toBe('you failed');
    await page.getByLabel('Or paste replies, with a line of --- between them').fill('Hello, all is well.\n---\nYou failed to attach it. To be honest, we do not care.');
    await page.getByRole('button', { name: 'Look through them' }).click();
    await expect.poll(() => page.locator('.macro-title').allTextContents()).toEqual(['You failed to attach it. To be honest, we do not care.']);
    await atTheEnd(page);
  });

  test.each([
    ['broken.json', '[{"text": "Fine"},\n  {"text": oops}]', 'Line 2, column 12: Here the file stops being JSON.'],
    ['empty.csv', '', 'There is no text in it.'],
    ['macros.xlsx', 'PK\u0003\u0004', 'This is not a text file. Export it as CSV, JSON, HTML or plain text.'],
  ])('%s is refused in words', async (name, content, words) => {
    page = await openMacros(extension);
    await choose(page, name, Buffer.from(content));
    await page.locator('.macro-problems').waitFor();
    expect(await page.locator('.macro-problems li').allTextContents()).toEqual([words]);
    expect(await page.locator('.macro-progress, .macro-result').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  test('phrases of one’s own count too', async () => {
    const noWorries = { id: 'no-worries', lang: 'en', kind: 'canned', match: ['no worries'], unless: [], why: 'We say what we did instead.', instead: ['it is done'] };
    await extension.worker.evaluate((phrase) => chrome.storage.local.set({ ownRules: { phrases: [phrase], commitments: [] } }), noWorries);
    await expect.poll(() => extension.worker.evaluate(async () => Object.keys(await chrome.storage.local.get('writtenRules.en')).length)).toBe(1);
    page = await openMacros(extension);
    await choose(page, 'macros.csv', csvOf([{ title: 'Lamp', body: 'Hello Nora, no worries. The lamp leaves our warehouse in the morning.' }]));
    await atTheEnd(page);
    expect(await page.locator('.macro-row').allTextContents()).toEqual([expect.stringContaining('no worries')]);
    await extension.worker.evaluate(() => chrome.storage.local.clear());
  });

  test('nothing is kept: neither stored nor there after a reload', async () => {
    expect(await extension.worker.evaluate(async () => [await chrome.storage.sync.get(null), await chrome.storage.local.get(null)])).toEqual([{}, {}]);
    page = await openMacros(extension);
    expect(await page.locator('.macro-result').count()).toBe(0);
  });

  test('nothing complained', () => extension.expectQuiet());
});

looksOf('macros', async ({ extension, dress, good }) => {
  const page = await openMacros(extension);
  await dress(page);
  await choose(page, 'macros.csv', csvOf([...replies.toReversed(), { title: 'Empty', body: '' }]));
  await atTheEnd(page);
  await page.locator('.macro-row').nth(1).click();
  await page.locator('.macro-entry .findings > li').first().waitFor();
  await good(page, '', { of: page.locator('section[aria-labelledby="lead/macros"]') });
});
