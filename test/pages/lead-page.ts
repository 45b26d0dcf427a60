// The part for team leads, as its tests open it, and what they find out of it.
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import type { Phrase } from '../../src/phrases/types.ts';
import type { OwnRules } from '../../src/team/types.ts';
import type { OpenedExtension } from '../e2e/browser.ts';

export const plant = ({ worker }: OpenedExtension, items: Readonly<Record<string, unknown>>): Promise<void> => worker.evaluate((wanted) => chrome.storage.local.set(wanted), items as Record<string, string>);
export const wish = ({ worker }: OpenedExtension, items: Readonly<Record<string, unknown>>): Promise<void> => worker.evaluate((wanted) => chrome.storage.sync.set(wanted), items as Record<string, string>);
export const kept = ({ worker }: OpenedExtension): Promise<OwnRules | undefined> => worker.evaluate(async () => (await chrome.storage.local.get('ownRules'))['ownRules'] as OwnRules | undefined);
export const forget = ({ worker }: OpenedExtension): Promise<void> =>
  worker.evaluate(async () => {
    await chrome.storage.sync.clear();
    const fillers = Object.keys(await chrome.storage.local.get(null)).filter((name) => name.startsWith('filler'));
    await chrome.storage.local.remove(['lead', 'ownRules', ...fillers]);
  });

export async function openLead({ worker, open }: OpenedExtension): Promise<Page> {
  const page = await open('about:blank');
  await page.goto(new URL('src/options/index.html#lead', worker.url()).href);
  await page.locator('#phrase-add').waitFor();
  return page;
}

export const section = (page: Page, place: string): Locator => page.locator(`section[aria-labelledby="lead/${place}"]`);
/** The accessible name of what has the focus, or its text; 'body' where it was lost. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'body';
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return element.getAttribute('aria-label') ?? (label || element.textContent || element.id);
  });
const textOf = async (download: Download): Promise<string> => readFileSync((await download.path()) ?? '', 'utf8');

/** Does something that saves a file. */
export async function saved(page: Page, act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

export const noWorries: Phrase = { id: 'no-worries', lang: 'en', kind: 'curt', match: ['no worries'], unless: [], why: 'To them it is a worry.', instead: ['gladly'] };
export const refunds = { id: 'commitment-1', about: { en: ['(refund|refunds)'] }, within: { amount: 5, unit: 'working-day' }, says: { en: 'Refunds within 5 working days' } };
/** As many as a team may have; no word is in two of them. */
export const many = (count: number): Phrase[] =>
  Array.from({ length: count }, (_, at) => {
    const word = [...at.toString().padStart(4, '0')].map((digit) => 'bdfgklmnpr'.charAt(Number(digit))).join('a');
    return { id: `phrase-${at}`, lang: 'en', kind: 'canned', match: [`${word} indeed${word}`], unless: [], why: '', instead: [] };
  });
