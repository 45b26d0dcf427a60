// What a team set, as its people see it, in Chromium with the built extension: joining with open eyes, locked switches that say by whom, one's own changes with a way back, leaving.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sixWords } from '../../src/team/fingerprint.ts';
import type { JoinedTeam } from '../../src/team/types.ts';
import { openExtension, screenshots, type OpenedExtension } from '../e2e/browser.ts';
import { keep, keptIn } from '../e2e/kept.ts';
import { aTeam, decided, type ATeam } from './a-team.ts';
import { violations } from './axe.ts';
import { looksOf } from './looks.ts';

let team: ATeam;
let joined: JoinedTeam;
beforeAll(async () => {
  team = await aTeam('Acme Care');
  joined = await team.joined(await team.file());
});

async function joinedDaysAgo(days: number): Promise<JoinedTeam> {
  const long = await aTeam('Acme Care', new Date(Date.now() - days * 86_400_000));
  return long.joined(await long.file());
}

const optionsOf = ({ worker }: OpenedExtension, place = ''): string => new URL(`src/options/index.html${place}`, worker.url()).href;
const plant = ({ worker }: OpenedExtension, items: Readonly<Record<string, unknown>>): Promise<void> => worker.evaluate((wanted) => chrome.storage.local.set(wanted), items as Record<string, string>);
const wish = ({ worker }: OpenedExtension, items: Readonly<Record<string, unknown>>): Promise<void> => worker.evaluate((wanted) => chrome.storage.sync.set(wanted), items as Record<string, string>);
const own = ({ worker }: OpenedExtension): Promise<unknown> =>
  worker.evaluate(async () => {
    const { form: _, ...items } = await chrome.storage.sync.get(null);
    return items;
  });
const joinedIn = ({ worker }: OpenedExtension): Promise<JoinedTeam | undefined> => keptIn(worker, 'team');
async function forget({ worker }: OpenedExtension): Promise<void> {
  await keep(worker, { team: null, policySeen: null });
  await worker.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.remove('ownRules')]));
}

async function openTeam(extension: OpenedExtension): Promise<Page> {
  const page = await extension.open('about:blank');
  await page.goto(optionsOf(extension, '#my-team'));
  await page.locator('#own-changes').waitFor();
  return page;
}

const asFile = (text: string) => ({ name: 'acme.team.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const openFile = (page: Page, text: string): Promise<void> => page.locator('input[type="file"]').setInputFiles(asFile(text));

describe('the parts of the options page', () => {
  let extension: OpenedExtension;
  beforeAll(async () => {
    extension = await openExtension();
  });
  afterAll(() => extension.close());
  afterEach(() => forget(extension));

  test('the navigation says where one is, title and focus follow, and Back leads back', async () => {
    const page = await extension.open(optionsOf(extension));
    const nav = page.getByRole('navigation', { name: 'Settings' });
    await nav.getByRole('link', { name: 'My team' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#own-changes').waitFor();
    expect(await nav.locator('[aria-current="page"]').allTextContents()).toEqual(['My team']);
    await expect.poll(() => page.title()).toBe('Warmline: My team');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('My team');
    await page.goBack();
    await page.locator('.kind').first().waitFor();
    expect(await nav.locator('[aria-current="page"]').allTextContents()).toEqual(['My settings']);
    await expect.poll(() => page.title()).toBe('Warmline: My settings');
  });

  test('a link into the settings shows the place it names', async () => {
    await extension.open('about:blank');
    const page = await extension.open(optionsOf(extension, '#try-it'));
    await page.locator('.kind').first().waitFor();
    await expect.poll(() => page.locator('#try-it').evaluate((heading) => heading.getBoundingClientRect().bottom > 0 && heading.getBoundingClientRect().bottom < innerHeight)).toBe(true);
  });

  test('a team’s file is looked at before anything of it holds, and joined with one click', async () => {
    await wish(extension, { 'ruleSets:care': false });
    const page = await openTeam(extension);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(screenshots, 'my-team-alone.png'), fullPage: true });
    await openFile(page, await team.file());
    const heading = page.getByRole('heading', { name: 'Acme Care: what would change' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.six-words').innerText().then((words) => words.trim().split(/\s+/).join(' '))).toBe(sixWords(joined.fingerprint));
    expect(await page.locator('[data-setting="ruleSets:care"]').innerText()).toMatch(/Rule set “Care”\s+on\s+\(for you until now: off\)/);
    await page.locator('[data-setting="rules:en/blame/you-failed-to"]', { hasText: 'Rule “You failed”' }).waitFor();
    await page.getByText('3 phrases of the team’s own').waitFor();
    await page.getByText('Refunds within 5 working days', { exact: true }).waitFor();
    await page.getByText(decided.note).waitFor();
    expect(await joinedIn(extension)).toBeUndefined();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(screenshots, 'my-team-offer.png'), fullPage: true });

    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByRole('heading', { name: 'Join your team' }).waitFor();
    expect(await joinedIn(extension)).toBeUndefined();
    await openFile(page, await team.file());
    await page.getByRole('button', { name: 'Join this team' }).click();
    await page.getByRole('heading', { name: 'Set by Acme Care' }).waitFor();
    await expect.poll(() => joinedIn(extension)).toMatchObject({ by: 'person', freshness: 'fresh', inForce: { name: 'Acme Care' }, fingerprint: joined.fingerprint });
    // The wish is kept for the day on which the team's decision ends.
    expect(await own(extension)).toEqual({ 'ruleSets:care': false });
    const overruled = page.locator('[data-own="ruleSets:care"]', { hasText: 'It was decided for everybody' });
    await overruled.getByRole('button', { name: 'Take back: Rule set “Care”' }).press('Enter');
    await expect.poll(() => own(extension)).toEqual({});
    await expect.poll(() => overruled.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await overruled.waitFor();
    await expect.poll(() => own(extension)).toEqual({ 'ruleSets:care': false });
  });

  test('a file that is not taken is refused in a sentence, and everything stays', async () => {
    const page = await openTeam(extension);
    await openFile(page, '{"format":1}');
    await page.getByText('This is not a team’s file').waitFor();
    const file = JSON.parse(await team.file()) as { policy: { payload: string } };
    await openFile(page, JSON.stringify({ ...file, policy: { ...file.policy, payload: `${file.policy.payload.slice(0, -8)}AAAAAAAA` } }));
    await page.getByText('Its signature does not fit').waitFor();
    await openFile(page, 'x'.repeat(300_000));
    await page.getByText('larger than any team’s file').waitFor();
    for (const address of ['http://acme.example/team.json', 'acme', 'https://acme.example/team.json?me=1']) {
      await page.getByRole('textbox', { name: 'You have its address' }).fill(address);
      await page.keyboard.press('Enter');
      await page.getByText('This is not an address of a team’s file').waitFor();
    }
    expect(await joinedIn(extension)).toBeUndefined();
    expect(await violations(page)).toEqual([]);
  });

  test('what the team decided stands in the settings in its place, can be reached, says by whom and stays', async () => {
    await keep(extension.worker, { team: joined });
    const page = await extension.open(optionsOf(extension));
    const care = page.getByRole('switch', { name: 'Care', exact: true });
    await expect.poll(() => care.getAttribute('aria-disabled')).toBe('true');
    await care.focus();
    await page.keyboard.press('Space');
    await care.click({ force: true });
    expect(await care.isChecked()).toBe(true);
    expect(await own(extension)).toEqual({});
    const note = await care.evaluate((element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent);
    expect(note).toMatch(/^Set by your team: Acme Care, version \d+, .+, Ana$/);
    await page.locator('section[aria-labelledby="sites"] li', { hasText: 'help.acme.example' }).getByText('Set by your team').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Remove https://help.acme.example' }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    for (const [suffix, viewport] of [['', { width: 1280, height: 900 }], ['-320', { width: 320, height: 700 }]] as const) {
      await page.setViewportSize(viewport);
      await page.screenshot({ path: join(screenshots, `options-locked${suffix}.png`), fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  test('the team’s page says what it set, what it muted, where it needs a yes, and takes newer files', async () => {
    await keep(extension.worker, { team: joined });
    const page = await openTeam(extension);
    expect(await page.locator('[data-facts]').innerText()).toMatch(/^Version \d+ · .+ · Ana$/);
    const muted = page.locator('[data-muted]');
    expect(await muted.getByRole('listitem').allTextContents()).toEqual(expect.arrayContaining(['Rule set “Fairness”', 'Kind “Pretence”']));
    await page.getByRole('button', { name: 'Allow it: help.acme.example' }).waitFor();
    const newer = await team.file({ ...decided, author: 'Boris', note: '', settings: { level: 'quiet' } });
    await openFile(page, newer);
    await page.getByRole('button', { name: 'Use this version' }).click();
    await page.getByText('Boris').waitFor();
    await expect.poll(() => joinedIn(extension)).toMatchObject({ inForce: { author: 'Boris' } });
    await openFile(page, await (await aTeam('Other')).file());
    await page.getByText('This file is of another team').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('age and trouble are said in words', async () => {
    const stale = await joinedDaysAgo(100);
    await keep(extension.worker, { team: { ...stale, known: { ...stale.known, url: 'https://acme.example/team.json' }, trouble: { refusal: 'rolled-back', at: '2026-03-03T12:00:00Z' } } });
    const page = await openTeam(extension);
    await page.getByText('Its date passed on').waitFor();
    await page.getByText('This file is older than what is known already. What was decided before still holds.').waitFor();
    await page.getByRole('button', { name: 'Look for news now' }).waitFor();
    await page.screenshot({ path: join(screenshots, 'my-team-stale.png'), fullPage: true });
    await keep(extension.worker, { team: await joinedDaysAgo(300) });
    await page.getByText('Only Warmline’s own rules and your settings are in force').waitFor();
    await keep(extension.worker, { team: { ...joined, by: 'policy' } });
    await page.getByText('Your organization’s browser policy brings this team').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Leave the team' }).count()).toBe(0);
  });

  test('everything that was changed is listed, taken back, and that undone; by keyboard alone', async () => {
    await plant(extension, { ownRules: { phrases: [decided.phrases[0]], commitments: [] } });
    await wish(extension, { 'rules:en/blame': ['-you-failed-to'], 'sites:help.example.com': false, gender: 'feminine' });
    const page = await openTeam(extension);
    const rule = page.locator('[data-own="rules:en/blame/you-failed-to"]');
    await expect.poll(() => rule.innerText()).toContain('Rule “You failed”: off');
    expect(await page.locator('[data-own]').count()).toBe(3);
    await rule.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => own(extension)).toEqual({ 'sites:help.example.com': false, gender: 'feminine' });
    await page.getByText(/^Taken back: Rule “/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-changes');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => own(extension)).toEqual({ 'rules:en/blame': ['-you-failed-to'], 'sites:help.example.com': false, gender: 'feminine' });
    await page.getByRole('button', { name: 'Take back: Warmline on help.example.com' }).press('Enter');
    await expect.poll(() => own(extension)).toEqual({ 'rules:en/blame': ['-you-failed-to'], gender: 'feminine' });
    await page.getByRole('button', { name: 'Take back: no worries' }).press('Enter');
    await expect.poll(() => extension.worker.evaluate(async () => (await chrome.storage.local.get('ownRules'))['ownRules'] as unknown)).toEqual({ phrases: [], commitments: [] });
    expect(await violations(page)).toEqual([]);
  });

  test('leaving asks once, and then the own wishes hold again', async () => {
    await keep(extension.worker, { team: joined });
    await wish(extension, { 'ruleSets:care': false });
    const page = await openTeam(extension);
    await page.getByRole('button', { name: 'Leave the team' }).press('Enter');
    await page.getByText('Its decisions then end on this device').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Leave the team' }).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await joinedIn(extension)).toBeDefined();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Its decisions then end' }).getByRole('button', { name: 'Leave the team' }).press('Enter');
    await page.getByRole('heading', { name: 'Join your team' }).waitFor();
    expect(await joinedIn(extension)).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('joining');
    await page.locator('[data-own="ruleSets:care"]').getByRole('button').waitFor();
  });

  test('what the organization set is said to be its', async () => {
    const page = await openTeam(extension);
    // A browser without a policy is taken to have none some seconds after its start.
    await expect
      .poll(async () => {
        await keep(extension.worker, { policySeen: { organization: 'Acme Holding', kinds: ['-pressure'], level: 'line' } });
        return page.getByRole('heading', { name: 'Set by Acme Holding' }).count();
      })
      .toBe(1);
    await page.locator('[data-muted]', { hasText: 'Kind “Pressure”' }).waitFor();
  });

  test('the popup names who set things', async () => {
    await keep(extension.worker, { team: joined });
    const page = await extension.open(new URL('src/popup/index.html', extension.worker.url()).href);
    await page.locator('footer').getByText('Set by Acme Care').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('settings that are damaged or newer are said to be so', async () => {
    await wish(extension, { level: 7 });
    const page = await openTeam(extension);
    await page.getByText('Something of what was stored could not be read').waitFor();
    await keep(extension.worker, { team: { inForce: { name: 'Acme Care' } } });
    await page.getByText('(level, team)').waitFor();
    await page.getByRole('heading', { name: 'Join your team' }).waitFor();
    await wish(extension, { form: 99 });
    await page.getByText('made by a newer version').waitFor();
  });

  test('nothing complained', () => extension.expectQuiet());
});

looksOf('my-team', async ({ extension, isWide, dress, good }) => {
  await keep(extension.worker, { team: joined });
  await plant(extension, { ownRules: { phrases: [decided.phrases[0]], commitments: [] } });
  await wish(extension, { 'rules:en/blame': ['-you-failed-to'], 'sites:help.example.com': false, 'kinds:curt': false, level: 'ask' });
  const page = await openTeam(extension);
  await dress(page);
  await page.locator('[data-own] .button').first().waitFor();
  for (const summary of await page.locator('.unfold > summary').all()) await summary.click();
  await good(page);
  await page.goto(optionsOf(extension));
  await page.locator('.kind').first().waitFor();
  // Narrow, it is the same elements once more, some two thousand of them.
  await good(page, 'locked-settings', { quick: !isWide });
  await forget(extension);
  const alone = await openTeam(extension);
  await good(alone, 'alone');
  await openFile(alone, await team.file());
  await alone.locator('.six-words').waitFor();
  await good(alone, 'offer');
});
