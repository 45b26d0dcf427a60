// What a team lead writes, in Chromium with the built extension: phrases and commitments tried and kept, a scorecard compared, files in and out, by keyboard alone.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { phrasesFromCsv } from '../../src/phrases/csv.ts';
import { openExtension, type OpenedExtension } from '../e2e/browser.ts';
import { violations } from './axe.ts';
import { focused, forget, kept, many, noWorries, openLead, plant, refunds, saved, section } from './lead-page.ts';

const passphrase = 'three warm words';

describe('what a team lead writes', () => {
  let extension: OpenedExtension;
  beforeAll(async () => {
    extension = await openExtension();
  });
  afterAll(() => extension.close());
  afterEach(() => forget(extension));

  test('a phrase is written with a mistake, mended, tried, kept, changed, removed and brought back, by keyboard alone', async () => {
    const page = await openLead(extension);
    await page.locator('#phrase-add').press('Enter');
    const form = page.getByRole('form', { name: 'Add a phrase' });
    await expect.poll(() => focused(page)).toBe('Words to mark');
    await form.getByRole('button', { name: 'Keep the phrase' }).press('Enter');
    await form.getByText('Write at least one word to look for.').waitFor();
    await expect.poll(() => focused(page)).toBe('Words to mark');

    await page.keyboard.type('no worries');
    await page.keyboard.press('Enter');
    await page.keyboard.type('no (problem');
    const words = form.getByLabel('Words to mark');
    await form.getByText('Line 2, character 4: ( is opened here and never closed.').waitFor();
    expect(await words.getAttribute('aria-invalid')).toBe('true');
    expect(await words.evaluate((field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent)).toContain('character 4');
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Keep the phrase' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('Words to mark');
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
    await expect.poll(() => focused(page)).toBe('Words to mark');
    await page.getByRole('form', { name: 'Change the phrase' }).getByRole('button', { name: 'Leave it' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('Change: no (bother|biggie)');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Words to mark');
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
    await expect.poll(() => focused(page)).toBe('Within');
    await form.getByRole('button', { name: 'Keep the commitment' }).press('Enter');
    await form.getByText('Say in at least one language what it is about.').waitFor();
    await expect.poll(() => focused(page)).toBe('Words that tell what it is about');
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
    await expect.poll(() => focused(page)).toBe('Required phrases, one a line');
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
    // What reads tables and styles is large, and fetched only when a file was opened.
    const readers = new Set<string>();
    page.on('request', (request) => {
      const [name] = /(?:csv|vale)(?=-[\w-]+\.js$)/.exec(request.url()) ?? [];
      if (name) readers.add(name);
    });
    await files.locator('summary').first().press('Enter');
    expect([...readers]).toEqual([]);
    const table = 'phrase,instead,why,kind\nno worries,gladly,To them it is a worry.,curt\nSure thing,certainly,Better.,curt\nno (problem,gladly,,\nat your convenience,when it suits you,,\n';
    await files.locator('input[type="file"]').setInputFiles([
      { name: 'ours.csv', mimeType: 'text/csv', buffer: Buffer.from(table) },
      { name: 'Simple.yml', mimeType: 'text/yaml', buffer: Buffer.from('extends: substitution\nmessage: "Use %s"\nswap:\n  utilize: use\n  "foo(?=bar)": baz\n') },
      { name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from([0xef, 0xf0, 0xe8, 0x2c, 0xe2]) },
      { name: 'team.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
    ]);
    await expect.poll(() => focused(page)).toBe('What is in ours.csv, Simple.yml, old.csv, team.pdf');
    await files.getByText('4 places couldn’t be taken over').waitFor();
    expect([...readers].toSorted()).toEqual(['csv', 'vale']);
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
      for (let size = 8_000_000; size >= 1; size = Math.floor(size / 2)) await chrome.storage.local.set({ [`filler${size}`]: 'x'.repeat(size) }).catch(() => undefined);
      for (let size = 1_000; size >= 1; size = Math.floor(size / 2)) await chrome.storage.local.set({ [`fillerToo${size}`]: 'x'.repeat(size) }).catch(() => undefined);
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
    await extension.worker.evaluate(() => chrome.storage.local.remove('filler2000000'));
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
    await expect.poll(() => focused(page)).toBe('Your own phrases');
    await phrases.getByRole('searchbox').fill(many(1000)[777]?.match[0] ?? '');
    await phrases.getByText('1 phrase has these words').waitFor();
    await rows.getByRole('button', { name: /^Remove/ }).press('Enter');
    await expect.poll(async () => (await kept(extension))?.phrases.length).toBe(999);
    await expect.poll(() => focused(page)).toMatch(/^Bring it back/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await kept(extension))?.phrases[777]?.id).toBe('phrase-777');
  });

  test('what is written and not kept waits in its forms, whatever else is opened, and the browser asks before it would be lost', async () => {
    await plant(extension, { ownRules: { phrases: many(60), commitments: [] } });
    const page = await openLead(extension);
    const asks = (): Promise<boolean> => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    const phrases = section(page, 'phrases');
    await page.locator('#phrase-add').click();
    const added = page.getByRole('form', { name: 'Add a phrase' }).getByLabel('Words to mark');
    expect(await asks()).toBe(false);
    await added.fill('no bother');
    await expect.poll(asks).toBe(true);
    await phrases.getByRole('button', { name: /^Change/ }).first().click();
    const changed = page.getByRole('form', { name: 'Change the phrase' }).getByLabel('Words to mark');
    await changed.fill('no biggie');
    await phrases.getByRole('button', { name: 'Next' }).click();
    await phrases.getByRole('searchbox').fill(many(60)[30]?.match[0] ?? '');
    await page.locator('#commitment-add').click();
    const says = page.getByRole('form', { name: 'Add a commitment' }).getByLabel('How your team says it').first();
    await says.fill('Refunds within a week');
    for (const part of ['My team', 'For team leads']) await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: part }).press('Enter');
    expect(await Promise.all([added, changed, says].map((field) => field.inputValue()))).toEqual(['no bother', 'no biggie', 'Refunds within a week']);
    for (const form of ['Add a phrase', 'Change the phrase', 'Add a commitment']) await page.getByRole('form', { name: form }).getByRole('button', { name: 'Leave it' }).press('Enter');
    await expect.poll(asks).toBe(false);
  });

  test('nothing complained', () => extension.expectQuiet());
});
