// How long ten thousand saved replies take to look through, on the options page of the built extension.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, linesOf, ownDrafts } from '../../scripts/corpus.ts';
import { openExtension, type OpenedExtension } from '../e2e/browser.ts';
import { langs } from '../languages-under-test.ts';
import { csvOf, openMacros, source } from './macros-page.ts';

let extension: OpenedExtension;
beforeAll(async () => {
  extension = await openExtension();
});
const folder = mkdtempSync(join(tmpdir(), 'warmline-audit-'));
afterAll(async () => {
  await extension?.close();
  rmSync(folder, { recursive: true });
});

test('ten thousand replies: the bar moves, the page lives, and it can be stopped', { timeout: 300_000 }, async () => {
  const page = await openMacros(extension);
  // Our own drafts, as long as saved replies are (two or three together) and each in it once or twice.
  const drafts = langs.flatMap((lang) => filesIn(join(ownDrafts, lang), /\.jsonl$/)).flatMap((file) => linesOf<{ draft?: string }>(file)).flatMap(({ draft }) => draft ?? []);
  let next = 0;
  const bodyOf = (title: string): string => {
    let body = '';
    while (body.length < 300) body += `${body && '\n\n'}${drafts[(next = (next + 7919) % drafts.length)]}`;
    return `${body}\n\n${title}`;
  };
  const many = Array.from({ length: 10_000 }, (_, at) => ({ title: `Reply ${at}`, body: bodyOf(`Reply ${at}`) }));
  await page.evaluate(() => {
    const seen = { values: new Set<number>(), longest: 0, last: performance.now(), hadBar: false, chosen: 0, listed: 0 };
    Object.assign(globalThis, { seen });
    addEventListener('change', () => (seen.chosen = performance.now()), { capture: true, once: true });
    const look = (): void => {
      const now = performance.now();
      const bar = document.querySelector<HTMLProgressElement>('.macro-progress progress');
      // The first frame with a bar still holds the file's way into the page.
      if (bar && seen.hadBar) seen.longest = Math.max(seen.longest, now - seen.last);
      seen.hadBar = bar !== null;
      if (bar?.hasAttribute('value')) seen.values.add(bar.value);
      seen.last = now;
      if (document.querySelector('.macro-result')) seen.listed = now;
      else requestAnimationFrame(look);
    };
    look();
  });
  const file = join(folder, 'macros.csv');
  writeFileSync(file, csvOf(many));
  await page.locator(source).setInputFiles(file);
  await page.waitForFunction(() => (globalThis as unknown as { seen: { listed: number } }).seen.listed > 0, undefined, { timeout: 240_000 });
  const { values, longest, seconds } = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { values: Set<number>; longest: number; chosen: number; listed: number } };
    return { values: seen.values.size, longest: seen.longest, seconds: (seen.listed - seen.chosen) / 1000 };
  });
  console.log(`10,000 replies, ${Math.round(many.reduce((sum, { body }) => sum + body.length, 0) / many.length)} characters each: listed ${seconds.toFixed(1)} s after the file was chosen, ${values} steps of the bar, longest pause of the page ${longest.toFixed(0)} ms`);
  expect(values).toBeGreaterThan(20);
  // The aim is 10 s on two quiet cores (the printed figure); machines that run tests are seldom quiet.
  expect(seconds).toBeLessThan(20);
  expect(longest).toBeLessThan(500);
  expect(await page.locator('.macro-row').count()).toBe(50);
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  expect(await page.locator('.macro-row').count()).toBe(100);
  await page.getByText('Each wording is now also judged as a whole').waitFor();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  expect(await page.locator('.macro-progress').count()).toBe(0);
  expect(await page.locator('.macro-row').count()).toBe(100);
});
