// What a team lead does, in Chromium with the built extension: phrases and commitments written, tried and kept, files in and out, and the team's file begun, signed, handed on and gone on with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { phrasesFromCsv } from '../../src/phrases/csv.ts';
import type { Phrase } from '../../src/phrases/types.ts';
import { checkTeamFile } from '../../src/team/check.ts';
import type { KnownTeam, OwnRules } from '../../src/team/types.ts';
import { isUsablePolicy } from '../../src/team/usable-policy.ts';
import { openExtension, screenshots, type OpenedExtension } from '../e2e/browser.ts';
import { violations } from './axe.ts';

const passphrase = 'three warm words';

const plant = ({ worker }: OpenedExtension, items: Readonly<Record<string, unknown>>): Promise<void> => worker.evaluate((wanted) => chrome.storage.local.set(wanted), items as Record<string, string>);
const wish = ({ worker }: OpenedExtension, items: Readonly<Record<string, unknown>>): Promise<void> => worker.evaluate((wanted) => chrome.storage.sync.set(wanted), items as Record<string, string>);
const kept = ({ worker }: OpenedExtension): Promise<OwnRules | undefined> => worker.evaluate(async () => (await chrome.storage.local.get('ownRules'))['ownRules'] as OwnRules | undefined);
const forget = ({ worker }: OpenedExtension): Promise<void> =>
  worker.evaluate(async () => {
    await chrome.storage.sync.clear();
    await chrome.storage.local.remove(['lead', 'ownRules', 'filler']);
  });

async function openLead({ worker, open }: OpenedExtension): Promise<Page> {
  const page = await open('about:blank');
  await page.goto(new URL('src/options/index.html#lead', worker.url()).href);
  await page.locator('#phrase-add').waitFor();
  return page;
}

const section = (page: Page, place: string): Locator => page.locator(`section[aria-labelledby="lead/${place}"]`);
/** The accessible name of what has the focus, or its text; 'body' where it was lost. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'body';
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return element.getAttribute('aria-label') ?? (label || element.textContent || element.id);
  });
const textOf = async (download: Download): Promise<string> => readFileSync((await download.path()) ?? '', 'utf8');

/** Does something that saves a file. */
async function saved(page: Page, act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

const check = (text: string, known: KnownTeam | null = null) =>
  checkTeamFile(new TextEncoder().encode(text), known, { now: new Date(), extensionVersion: '0.1.0', url: null, validate: isUsablePolicy });

async function taken(text: string, known: KnownTeam | null = null) {
  const checked = await check(text, known);
  if ('refused' in checked) throw new Error(`${checked.refused}: ${checked.why ?? ''}`);
  return checked;
}

const noWorries: Phrase = { id: 'no-worries', lang: 'en', kind: 'curt', match: ['no worries'], unless: [], why: 'To them it is a worry.', instead: ['gladly'] };
const refunds = { id: 'commitment-1', about: { en: ['(refund|refunds)'] }, within: { amount: 5, unit: 'working-day' }, says: { en: 'Refunds within 5 working days' } };
/** As many as a team may have; no word is in two of them. */
const many = (count: number): Phrase[] =>
  Array.from({ length: count }, (_, at) => {
    const word = [...at.toString().padStart(4, '0')].map((digit) => 'bdfgklmnpr'.charAt(Number(digit))).join('a');
    return { id: `phrase-${at}`, lang: 'en', kind: 'canned', match: [`${word} indeed${word}`], unless: [], why: '', instead: [] };
  });

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
    expect(await focused(page)).toBe('Acme Care');
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

    await file.getByLabel('What changed, for your team').fill('Pressure is marked from today.');
    const second = await taken((await sign(page, 2)).text, one.taken);
    expect(second.team.policy).toMatchObject({ version: 2, note: 'Pressure is marked from today.' });

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
    expect(await focused(there)).toBe('Acme Care');
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

  test('a phrase is written with a mistake, mended, tried, kept, changed, removed and brought back, by keyboard alone', async () => {
    const page = await openLead(extension);
    await page.locator('#phrase-add').press('Enter');
    const form = page.getByRole('form', { name: 'Add a phrase' });
    expect(await focused(page)).toBe('Words to mark');
    await form.getByRole('button', { name: 'Keep the phrase' }).press('Enter');
    await form.getByText('Write at least one word to look for.').waitFor();
    expect(await focused(page)).toBe('Words to mark');

    await page.keyboard.type('no worries');
    await page.keyboard.press('Enter');
    await page.keyboard.type('no (problem');
    const words = form.getByLabel('Words to mark');
    await form.getByText('Line 2, character 4: ( is opened here and never closed.').waitFor();
    expect(await words.getAttribute('aria-invalid')).toBe('true');
    expect(await words.evaluate((field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent)).toContain('character 4');
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Keep the phrase' }).press('Enter');
    expect(await focused(page)).toBe('Words to mark');
    expect(await kept(extension)).toBeUndefined();

    await words.fill('thank you\nno (problem|worries)');
    await form.getByLabel('What to say instead').fill('gladly');
    await form.getByLabel('It is most like').selectOption({ label: 'Curt reply' });
    await form.getByText(/^It marks \d+ of \d+ ordinary sentences/).waitFor();
    await form.locator('.alarms .line-cold', { hasText: /^thank you$/i }).first().waitFor();
    await words.fill('no (bother|biggie)');
    await form.getByText(/^In \d+ ordinary sentences it marks nothing\.$/).waitFor();
    await form.getByLabel('Try it').fill('No bother, I will look.');
    await form.getByText('Gladly, I will look.').waitFor();
    await form.getByLabel('Try it').fill('I will look.');
    await form.getByText('Nothing is marked in it.').first().waitFor();
    await form.getByRole('button', { name: 'Keep the phrase' }).press('Enter');
    await expect.poll(async () => (await kept(extension))?.phrases).toEqual([{ id: 'no-bother-biggie', lang: 'en', kind: 'curt', match: ['no (bother|biggie)'], unless: [], why: '', instead: ['gladly'] }]);
    await expect.poll(() => focused(page)).toBe('Add a phrase');

    await page.getByRole('button', { name: 'Change: no (bother|biggie)' }).press('Enter');
    expect(await focused(page)).toBe('Words to mark');
    await page.getByRole('form', { name: 'Change the phrase' }).getByRole('button', { name: 'Leave it' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('Change: no (bother|biggie)');
    await page.keyboard.press('Enter');
    await page.getByLabel('Why, in one kind sentence').fill('It was a problem for them.');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await kept(extension))?.phrases).toMatchObject([{ id: 'no-bother-biggie', why: 'It was a problem for them.' }]);
    await expect.poll(() => focused(page)).toBe('Change: no (bother|biggie)');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await kept(extension))?.phrases).toEqual([]);
    await expect.poll(() => focused(page)).toBe('Bring it back: no (bother|biggie)');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await kept(extension))?.phrases.length).toBe(1);
    await expect.poll(() => focused(page)).toBe('Change: no (bother|biggie)');
  });

  test('a phrase that cannot stand beside the others is refused in words', async () => {
    await plant(extension, { ownRules: { phrases: Array.from({ length: 12 }, (_, at) => ({ ...noWorries, id: `w-${at}`, match: ['worries'] })), commitments: [] } });
    const page = await openLead(extension);
    await page.locator('#phrase-add').click();
    await page.getByLabel('Words to mark').fill('worries');
    await page.getByRole('button', { name: 'Keep the phrase' }).click();
    await page.getByText('Too many phrases hang on the word worries').waitFor();
    expect((await kept(extension))?.phrases.length).toBe(12);
  });

  test('a commitment is tried and kept', async () => {
    const page = await openLead(extension);
    await page.locator('#commitment-add').press('Enter');
    const form = page.getByRole('form', { name: 'Add a commitment' });
    expect(await focused(page)).toBe('Within');
    await form.getByRole('button', { name: 'Keep the commitment' }).press('Enter');
    await form.getByText('Say in at least one language what it is about.').waitFor();
    expect(await focused(page)).toBe('Words that tell what it is about');
    const english = form.getByRole('group', { name: 'English' });
    await english.getByLabel('Words that tell what it is about').fill('(refund');
    await english.getByText(/^Line 1, character|can’t be read|closed/).waitFor();
    await english.getByLabel('Words that tell what it is about').fill('(refund|refunds)');
    await english.getByLabel('How your team says it').fill('Refunds within 5 working days');
    await form.getByLabel('Try it').fill('Your refund will arrive within 2 days.');
    await form.getByText('within 2 days', { exact: true }).waitFor();
    await form.getByText(/“Refunds within 5 working days”/).first().waitFor();
    await form.getByLabel('Try it').fill('Your refund will arrive within 2 weeks.');
    await form.getByText('No promise in it is sooner than yours.').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Keep the commitment' }).press('Enter');
    await expect.poll(async () => (await kept(extension))?.commitments).toEqual([refunds]);
    await expect.poll(() => focused(page)).toBe('Add a commitment');
    await page.getByRole('button', { name: 'Remove: Refunds within 5 working days' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('Bring it back: Refunds within 5 working days');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await kept(extension))?.commitments).toEqual([refunds]);
  });

  test('a scorecard is compared with the rules', async () => {
    const page = await openLead(extension);
    const card = section(page, 'scorecard');
    await card.getByRole('button', { name: 'Compare' }).press('Enter');
    expect(await focused(page)).toBe('Required phrases, one a line');
    await page.keyboard.type('1. “As per our policy we cannot refund this.”\n2. Thank you for the photo.');
    await card.getByRole('button', { name: 'Compare' }).press('Enter');
    await card.getByText('1 of 2 lines would be marked:').waitFor();
    expect(await card.locator('.conflicts > li').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await card.getByRole('textbox').fill('- Thank you for the photo.');
    expect(await card.locator('.conflicts > li').count()).toBe(0);
    await card.getByRole('button', { name: 'Compare' }).click();
    await card.getByText('The 1 line would not be marked.').waitFor();
  });

  test('files are looked at before anything is taken, and nothing of them is passed over in silence', async () => {
    await plant(extension, { ownRules: { phrases: [noWorries, { ...noWorries, id: 'sure', match: ['sure thing'] }], commitments: [] } });
    const page = await openLead(extension);
    const files = page.locator('.files');
    await files.locator('summary').first().press('Enter');
    const table = 'phrase,instead,why,kind\nno worries,gladly,To them it is a worry.,curt\nSure thing,certainly,Better.,curt\nno (problem,gladly,,\nat your convenience,when it suits you,,\n';
    await files.locator('input[type="file"]').setInputFiles([
      { name: 'ours.csv', mimeType: 'text/csv', buffer: Buffer.from(table) },
      { name: 'Simple.yml', mimeType: 'text/yaml', buffer: Buffer.from('extends: substitution\nmessage: "Use %s"\nswap:\n  utilize: use\n  "foo(?=bar)": baz\n') },
      { name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from([0xef, 0xf0, 0xe8, 0x2c, 0xe2]) },
      { name: 'team.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
    ]);
    await expect.poll(() => focused(page)).toBe('What is in ours.csv, Simple.yml, old.csv, team.pdf');
    await files.getByText('4 places couldn’t be taken over').waitFor();
    await files.getByRole('listitem').filter({ hasText: 'ours.csv, line 4, character 4: ( is opened here and never closed.' }).waitFor();
    await files.getByRole('listitem').filter({ hasText: /^Simple\.yml, line 5/ }).waitFor();
    await files.getByRole('listitem').filter({ hasText: /^old\.csv.*Save it once more as “CSV UTF-8”/ }).waitFor();
    await files.getByRole('listitem').filter({ hasText: /^team\.pdf.*Only tables/ }).waitFor();
    await files.getByText('1 phrase is here already, word for word').click();
    await files.getByRole('listitem').filter({ hasText: /^no worries/ }).waitFor();
    await files.getByText('1 phrase is here already and says something else').waitFor();
    await files.getByText('2 new phrases').waitFor();
    expect((await kept(extension))?.phrases.length).toBe(2);
    expect(await violations(page)).toEqual([]);
    await files.getByLabel('Let the files’ version take their place').press('Space');
    await files.getByRole('button', { name: 'Take 3 phrases' }).press('Enter');
    await files.getByText('3 phrases were taken.').waitFor();
    await expect.poll(() => focused(page)).toBe('Open files');
    const { phrases = [] } = (await kept(extension)) ?? {};
    expect(phrases.map(({ id, match, instead }) => [id, match[0], instead[0]])).toEqual([
      ['no-worries', 'no worries', 'gladly'],
      ['sure', 'Sure thing', 'certainly'],
      ['at-your-convenience', 'at your convenience', 'when it suits you'],
      ['utilize', 'utilize', 'use'],
    ]);
    const saidTable = await saved(page, () => files.getByRole('button', { name: 'Save as a table (CSV)' }).press('Enter'));
    expect(saidTable.name).toBe('phrases.csv');
    expect(phrasesFromCsv(saidTable.text, { lang: 'en' })).toEqual({ phrases, problems: [] });
    const style = await saved(page, () => files.getByRole('button', { name: 'Save as a Vale style' }).press('Enter'));
    expect(style.name).toBe('vale-style.zip');
    expect(style.text).toContain('Warmline/en-utilize.yml');
    // Files that are dropped there are opened too, and the same ones bring nothing new.
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'again.csv', { type: 'text/csv' }));
      return data;
    }, saidTable.text);
    await files.dispatchEvent('drop', { dataTransfer: dropped });
    await files.getByText('4 phrases are here already, word for word').waitFor();
    await files.getByText('There is nothing new to take.').waitFor();
  });

  test('a full browser loses nothing and says so', async () => {
    await plant(extension, { ownRules: { phrases: [noWorries], commitments: [] } });
    const page = await openLead(extension);
    await page.locator('#phrase-add').click();
    await page.getByLabel('Words to mark').fill('sure thing');
    await extension.worker.evaluate(async () => {
      let filler = '';
      for (let size = 10_000_000; size >= 1; size = Math.floor(size / 2)) {
        const more = filler + 'x'.repeat(size);
        if (await chrome.storage.local.set({ filler: more }).then(() => true, () => false)) filler = more;
      }
    });
    await page.getByRole('button', { name: 'Keep the phrase' }).click();
    await page.getByText('The browser didn’t keep this change').first().waitFor();
    expect(await page.getByLabel('Words to mark').inputValue()).toBe('sure thing');
    expect((await kept(extension))?.phrases).toEqual([noWorries]);
    const file = section(page, 'file');
    await file.getByLabel('Team’s name').fill('Acme Care');
    await file.getByLabel('Passphrase of the spare key').first().fill(passphrase);
    await page.keyboard.press('Enter');
    await file.getByText('Nothing was made, and everything is as it was.').waitFor();
    await extension.worker.evaluate(() => chrome.storage.local.remove('filler'));
    await page.getByRole('button', { name: 'Keep the phrase' }).click();
    await expect.poll(async () => (await kept(extension))?.phrases.length).toBe(2);
  });

  test('a thousand phrases are searched and leafed through', async () => {
    await plant(extension, { ownRules: { phrases: many(1000), commitments: [] } });
    const page = await openLead(extension);
    const phrases = section(page, 'phrases');
    const rows = phrases.locator('.written-list > li');
    await phrases.getByText('1 to 50 of 1000').waitFor();
    expect(await rows.count()).toBe(50);
    await phrases.getByRole('button', { name: 'Next' }).press('Enter');
    await phrases.getByText('51 to 100 of 1000').waitFor();
    expect(await focused(page)).toBe('Your own phrases');
    await phrases.getByRole('searchbox').fill(many(1000)[777]?.match[0] ?? '');
    await phrases.getByText('1 phrase has these words').waitFor();
    await rows.getByRole('button', { name: /^Remove/ }).press('Enter');
    await expect.poll(async () => (await kept(extension))?.phrases.length).toBe(999);
    await expect.poll(() => focused(page)).toMatch(/^Bring it back/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await kept(extension))?.phrases[777]?.id).toBe('phrase-777');
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

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['ru', 'dark'],
  ['bg', 'light'],
] as const)('the part for team leads in %s, %s', (lang, colorScheme) => {
  let extension: OpenedExtension;
  beforeAll(async () => {
    extension = await openExtension({ lang });
  });
  afterAll(() => extension.close());

  test.each([
    ['', { width: 1280, height: 900 }],
    // 640 px of a window at 200 %, and the narrowest that WCAG 1.4.10 asks for.
    ['-zoomed', { width: 640, height: 450 }],
    ['-narrow', { width: 320, height: 700 }],
  ])('axe has nothing to say and nothing sticks out%s', async (suffix, viewport) => {
    await forget(extension);
    const page = await openLead(extension);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const good = async (state: string): Promise<void> => {
      await page.screenshot({ path: join(screenshots, `lead-${state}-${lang}-${colorScheme}${suffix}.png`), fullPage: true });
      expect([state, await violations(page)]).toEqual([state, []]);
      expect([state, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([state, 0]);
    };
    for (const summary of await page.locator('.unfold > summary').all()) await summary.click();
    await good('empty');
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
    await good('full');
    await extension.expectQuiet();
  });
});
