// What a person or a team wrote themselves, in a real page: a phrase gets its line and its words, a promise is measured against a commitment, and changes act in an open draft.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';
import type { Commitment } from '../../src/engine/types.ts';
import type { Phrase } from '../../src/phrases/types.ts';
import { aTeam } from '../pages/a-team.ts';
import { screenshots } from './browser.ts';
import { contentWorldOf } from './content-world.ts';
import { browser, server, withField } from './field-page.ts';
import { keptIn } from './kept.ts';

withField();

const phrase: Phrase = { id: 'no-worries', lang: 'en', kind: 'canned', match: ['no worries'], unless: [], why: 'We say what we did instead.', instead: ['it is done'] };
const refunds: Commitment = { id: 'refunds', about: { en: ['(refund|refunds)'] }, within: { amount: 5, unit: 'working-day' }, says: { en: 'refunds within 5 working days' } };

/** On a busy machine the worker takes its time. */
const patience = { timeout: 10_000, interval: 50 };


beforeEach(() => store({ phrases: [], commitments: [] }));
afterEach(() => browser.expectQuiet());

const store = (ownRules: object): Promise<void> => browser.worker.evaluate((rules) => chrome.storage.local.set({ ownRules: rules }), ownRules);

/** A page with a draft in its reply field. */
async function write(text: string) {
  const page = await browser.open(server.address());
  const overlay = await driveOverlay(page);
  await page.click('textarea');
  await page.keyboard.type(text);
  return { page, overlay };
}

test('a phrase of one’s own gets its line, its reason and its words, and says whose it is', async () => {
  await store({ phrases: [phrase], commitments: [] });
  const { page, overlay } = await write('Hello Nora, no worries. The lamp leaves our warehouse in the morning.');
  const [line] = await overlay.waitForLines(1);
  const { card } = await overlay.hover(line!);
  expect(card.why).toBe(phrase.why);
  expect(card.words).toContain('A phrase of your own');
  await page.screenshot({ path: join(screenshots, 'own-phrase.png') });
  await overlay.take();
  await expect.poll(() => page.inputValue('textarea')).toContain('Hello Nora, it is done.');
});

test('where nobody joined a team, what a page’s content script writes in a stranger’s, a policy’s or the worker’s name is gone in a moment', async () => {
  await store({ phrases: [phrase], commitments: [refunds] });
  const stored = (): Promise<Record<string, unknown>> => browser.worker.evaluate(() => chrome.storage.local.get(null));
  await expect.poll(() => keptIn(browser.worker, 'writtenMade'), patience).toEqual(expect.any(String));
  const { page, overlay } = await write('Hello Nora, no worries. You failed to attach the photo. The lamp leaves our warehouse in the morning.');
  await overlay.waitForLines(2);
  const [before, made, lines] = [await stored(), await keptIn(browser.worker, 'writtenMade'), await overlay.lines()];
  const team = await aTeam('Strangers');
  const joined = await team.joined(await team.file({ settings: { kinds: ['-blame'] } }));
  const asContentScript = await contentWorldOf(page);
  for (const forged of [
    { team: joined },
    { team: { ...joined.inForce, settings: { kinds: ['-blame'] } } },
    { policySeen: { organization: 'Strangers', kinds: ['-blame'], teamFile: { url: server.address().replace('http:', 'https:'), key: joined.fingerprint } } },
    { 'writtenRules.en': before['writtenRules.en'] === '' ? ' ' : '', commitments: [] },
    { 'writtenRules.ru': 'something', commitments: [{ ...refunds, within: { amount: 5, unit: 'week' } }] },
  ]) {
    // Its own database is the page's: the extension's is not to be seen from there.
    expect(await asContentScript(async (items) => chrome.storage.local.set(items).then(() => indexedDB.databases()), forged as Record<string, unknown>)).toEqual([]);
    await expect.poll(stored, patience).toEqual(before);
  }
  await expect.poll(overlay.lines, patience).toEqual(lines);
  expect([await keptIn(browser.worker, 'team'), await keptIn(browser.worker, 'policySeen'), await keptIn(browser.worker, 'teamTried')]).toEqual([undefined, undefined, undefined]);
  expect(await keptIn(browser.worker, 'writtenMade')).toBe(made);
});

test('a phrase that is written or taken back acts in an open draft', async () => {
  const { overlay } = await write('Hello Nora, no worries. The lamp leaves our warehouse in the morning.');
  expect(await overlay.lines()).toEqual([]);
  await store({ phrases: [phrase], commitments: [] });
  await overlay.waitForLines(1);
  await store({ phrases: [], commitments: [] });
  await expect.poll(overlay.lines).toEqual([]);
});

test('a promise sooner than the team can keep is marked and quotes the commitment; one within it is not', async () => {
  await store({ phrases: [], commitments: [refunds] });
  const { page, overlay } = await write('Hello Nora, your refund will be with you within 2 hours. I have sent you the form.');
  const [line] = await overlay.waitForLines(1);
  expect((await overlay.hover(line!)).card.why).toContain('refunds within 5 working days');
  await page.fill('textarea', '');
  await page.keyboard.type('Hello Nora, your refund will be with you within 2 weeks. I have sent you the form.');
  await expect.poll(overlay.lines).toEqual([]);
});
