// A team's file as its lead makes it, in Chromium with the built extension: begun, signed, handed on, gone on with; and how the whole part looks and reads.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkTeamFile } from '../../src/team/check.ts';
import type { KnownTeam } from '../../src/team/types.ts';
import { isUsablePolicy } from '../../src/team/usable-policy.ts';
import { openExtension, type OpenedExtension } from '../e2e/browser.ts';
import { violations } from './axe.ts';
import { looksOf } from './looks.ts';
import { focused, forget, kept, many, noWorries, openLead, plant, refunds, saved, section, wish } from './lead-page.ts';

const passphrase = 'three warm words';

const check = (text: string, known: KnownTeam | null = null) =>
  checkTeamFile(new TextEncoder().encode(text), known, { now: new Date(), extensionVersion: '0.1.0', url: null, validate: isUsablePolicy });

async function taken(text: string, known: KnownTeam | null = null) {
  const checked = await check(text, known);
  if ('refused' in checked) throw new Error(`${checked.refused}: ${checked.why ?? ''}`);
  return checked;
}

/** Begins a team by keyboard; gives the spare key's file. */
async function begin(page: Page): Promise<string> {
  const file = section(page, 'file');
  await file.getByLabel('Team’s name').fill('Acme Care');
  await file.getByLabel('Your name, as agents will read it').fill('Ana');
  await file.getByLabel('Passphrase of the spare key').first().fill(passphrase);
  const spare = await saved(page, () => page.keyboard.press('Enter'));
  expect(spare.name).toBe('warmline-spare-key.txt');
  await file.locator('[data-facts]').waitFor();
  return spare.text;
}

const sign = (page: Page, version: number) => saved(page, () => section(page, 'file').getByRole('button', { name: `Sign and save version ${version}` }).press('Enter'));

describe('the part for team leads', () => {
  let extension: OpenedExtension;
  beforeAll(async () => {
    extension = await openExtension();
  });
  afterAll(() => extension.close());
  afterEach(() => forget(extension));

  test('a team is begun, signed, signed again with a note, and goes on after its keys were changed', async () => {
    await plant(extension, { ownRules: { phrases: [noWorries], commitments: [refunds] } });
    await wish(extension, { 'ruleSets:care': false, level: 'ask', quietMarks: false });
    const page = await openLead(extension);
    const file = section(page, 'file');
    await file.getByLabel('Passphrase of the spare key').first().fill('too short');
    await file.getByText('Characters still to go: 3.').waitFor();
    await file.getByRole('button', { name: 'Begin a team' }).press('Enter');
    expect(await file.locator('[data-facts]').count()).toBe(0);
    const spare = await begin(page);
    expect(spare).not.toContain('Acme');
    await expect.poll(() => focused(page)).toBe('Acme Care');
    await file.getByText('Nothing is signed yet.').waitFor();
    expect(await violations(page)).toEqual([]);

    await file.getByLabel('Who decides: Also show quieter marks').selectOption({ label: 'A suggestion' });
    await file.getByLabel('Who decides: Rule set “Care”').selectOption({ label: 'Leave out' });
    const first = await sign(page, 1);
    expect(first.name).toBe('team.json');
    const one = await taken(first.text);
    expect(one.team.policy).toMatchObject({ name: 'Acme Care', author: 'Ana', version: 1, phrases: [noWorries], commitments: [refunds], settings: { level: 'ask', suggested: { quietMarks: false } } });
    expect(one.team.policy.settings).not.toHaveProperty('ruleSets');
    await file.getByText('Version 1 is signed and saved as team.json.').waitFor();
    await file.getByText(/^Version 1 · .+ · Ana$/).waitFor();

    await file.getByLabel('Address where you put it').fill('https://acme.example/team.json');
    await file.getByText(`https://acme.example/team.json#key=${one.team.fingerprint}`).waitFor();
    expect((await saved(page, () => file.getByRole('button', { name: 'Save version 1 again' }).click())).text).toBe(first.text);

    await file.getByRole('button', { name: 'Copy the link' }).press('Enter');
    await file.getByText('The link is copied.').waitFor();

    // What was left out stays out, also after the page was opened anew.
    await page.reload();
    await expect.poll(() => file.getByLabel('Who decides: Rule set “Care”').locator('option:checked').textContent()).toBe('Leave out');
    expect(await file.getByLabel('Who decides: Also show quieter marks').locator('option:checked').textContent()).toBe('A suggestion');
    await file.getByLabel('What changed, for your team').fill('Pressure is marked from today.');
    const second = await taken((await sign(page, 2)).text, one.taken);
    expect(second.team.policy).toMatchObject({ version: 2, note: 'Pressure is marked from today.' });
    expect(second.team.policy.settings).toEqual(one.team.policy.settings);

    await file.getByText('Change the keys', { exact: true }).first().click();
    await file.getByLabel('Passphrase of the spare key').fill('three other words');
    const newSpare = await saved(page, () => page.keyboard.press('Enter'));
    await file.getByText('The keys are new. Sign the file').waitFor();
    // Signed with a key that no longer may, so it would be refused.
    expect(await file.getByRole('button', { name: 'Save version 2 again' }).count()).toBe(0);
    const third = (await sign(page, 3)).text;
    expect((await taken(third, one.taken)).team).toMatchObject({ policy: { version: 3 }, fingerprint: one.team.fingerprint, root: { version: 2 } });
    expect((await taken(third, second.taken)).team.policy.version).toBe(3);
    expect(await violations(page)).toEqual([]);

    // The old spare key went with the keys; the new one goes on in a browser that knows nothing.
    const other = await openExtension();
    const there = await openLead(other);
    const files = async (key: string, words: string): Promise<void> => {
      const form = there.getByRole('form', { name: 'My team has a file already' });
      if (!(await form.isVisible())) await there.getByText('My team has a file already').click();
      await form.getByLabel('The team’s file').setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(third) });
      await form.getByLabel('The spare key', { exact: true }).setInputFiles({ name: 'spare.txt', mimeType: 'text/plain', buffer: Buffer.from(key) });
      await form.getByLabel('Passphrase of the spare key').fill(words);
      await there.keyboard.press('Enter');
    };
    await files(newSpare.text, 'not these words');
    await there.getByText('The spare key doesn’t open with this passphrase.').waitFor();
    await files(spare, passphrase);
    await there.getByText('This spare key belongs to another team').waitFor();
    await files('nonsense', passphrase);
    await there.getByText('This isn’t a spare key of Warmline.').waitFor();
    expect(await violations(there)).toEqual([]);
    await files(newSpare.text, 'three other words');
    await there.locator('[data-facts]').waitFor();
    await expect.poll(() => focused(there)).toBe('Acme Care');
    // What the team has is not lost with the next version.
    expect(await kept(other)).toEqual({ phrases: [noWorries], commitments: [refunds] });
    expect((await taken((await sign(there, 4)).text, one.taken)).team.policy).toMatchObject({ version: 4, phrases: [noWorries], commitments: [refunds], settings: one.team.policy.settings });
    await other.expectQuiet();
    await other.close();
  });

  test('a file that agents’ browsers would refuse is not signed', async () => {
    const page = await openLead(extension);
    await begin(page);
    await plant(extension, { ownRules: { phrases: many(600).map((phrase) => ({ ...phrase, why: 'x'.repeat(300) })), commitments: [] } });
    await section(page, 'file').getByText('Phrases: 600').waitFor();
    await section(page, 'file').getByRole('button', { name: 'Sign and save version 1' }).click();
    await page.getByText('Your team’s browsers would not take this file: This file is larger').waitFor();
    await page.getByText('Nothing is signed yet.').waitFor();
  });

  test('a note waits while the lead switches something, which comes into the file at once', async () => {
    const page = await openLead(extension);
    await begin(page);
    const note = page.getByLabel('What changed, for your team');
    await note.fill('Care is off.');
    const nav = page.getByRole('navigation', { name: 'Settings' });
    await nav.getByRole('link', { name: 'My settings' }).press('Enter');
    await page.getByRole('switch', { name: 'Care', exact: true }).press('Space');
    await nav.getByRole('link', { name: 'For team leads' }).press('Enter');
    await page.getByLabel('Who decides: Rule set “Care”').waitFor();
    expect(await note.inputValue()).toBe('Care is off.');
    const asks = (): Promise<boolean> => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await asks()).toBe(true);
    await sign(page, 1);
    await expect.poll(asks).toBe(false);
  });

  test('the links on the page lead to its parts', async () => {
    const page = await openLead(extension);
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'The team’s file' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('The team’s file');
    await page.reload();
    await page.locator('#phrase-add').waitFor();
    await expect.poll(() => page.locator('[id="lead/file"]').evaluate((heading) => heading.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test('nothing complained', () => extension.expectQuiet());
});

looksOf(
  'lead',
  async ({ extension, dress, good }) => {
    await forget(extension);
    const page = await openLead(extension);
    await dress(page);
    for (const summary of await page.locator('.unfold > summary').all()) await summary.click();
    await good(page, 'empty');
    await plant(extension, { ownRules: { phrases: [{ ...noWorries, unless: ['many'] }, { ...noWorries, id: 'w', match: ['incomprehensibilities'.repeat(4)] }], commitments: [refunds] } });
    await wish(extension, { 'ruleSets:care': false, level: 'ask', quietMarks: false, 'rules:en/blame': ['-you-failed-to'] });
    await page.reload();
    await page.locator('[id^="phrase-edit-"]').nth(1).waitFor();
    await page.locator('[id^="phrase-edit-"]').first().click();
    await page.locator('#commitment-add').click();
    await page.locator('.files > summary').click();
    await page.locator('.files input[type="file"]').setInputFiles([{ name: 'phrases.csv', mimeType: 'text/csv', buffer: Buffer.from('phrase\nno worries\n(bad\nat your convenience\n') }]);
    await page.locator('#imported').waitFor();
    const file = section(page, 'file');
    await file.locator('input').first().fill('Acme Care');
    await file.locator('input[type="password"]').first().fill(passphrase);
    await saved(page, () => page.keyboard.press('Enter'));
    await file.locator('[data-facts]').waitFor();
    await file.locator('.values-to-share select').first().waitFor();
    await saved(page, () => file.locator('form').first().locator('[type="submit"]').click());
    await file.locator('input[type="url"]').fill('https://acme.example/team.json');
    await good(page, 'full');
  },
  {
    // 640 px of a window at 200 %, and the narrowest that WCAG 1.4.10 asks for.
    sizes: { '': { width: 1280, height: 900 }, '-zoomed': { width: 640, height: 450 }, '-narrow': { width: 320, height: 700 } },
  },
);
