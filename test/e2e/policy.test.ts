// What an administrator decides, with a real policy file in a real Chromium: from the first line on, while somebody types, and when it is gone again.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoExtension } from '../../demo/build.mjs';
import { driveOverlay, type OverlayDriver } from '../../scripts/overlay-driver.mjs';
import { openExtension, type OpenedExtension } from './browser.ts';
import { serveField, type FieldServer } from './field-page.ts';
import { idOf, policyFile, whyNot, type PolicyFile } from './policy-file.ts';
import { stopWorker } from './stop-worker.ts';

/** One finding of the rule set Care, one of Consistency. */
const draft = 'Hello Nora. You failed to attach the photo. It is not my job to look for the lamp.';
const care = 'You failed';
const consistency = 'It is not my job to look for the lamp';

const example = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/policy/policy.json'), 'utf8')) as Readonly<Record<string, unknown>>;

/** Chromium takes a changed file in when it has been still for five seconds. */
const patience = { timeout: 15_000, interval: 50 };

// A policy holds for every browser of the machine. So that no other test has it, the extension stands in a place of its own, and so has an id of its own.
const folder = join(tmpdir(), `warmline-policy-${process.pid}`);

const reason = whyNot();

describe.skipIf(reason)(`a browser policy${reason && ` (not tried: ${reason})`}`, () => {
  let browser: OpenedExtension;
  let server: FieldServer;
  let file: PolicyFile;
  let page: Page;
  let overlay: OverlayDriver;

  const managed = (): Promise<unknown> => browser.worker.evaluate(() => chrome.storage.managed.get(null));
  const words = async (): Promise<(string | null)[]> => (await overlay.lines()).map((line) => line.words);

  beforeAll(async () => {
    server = await serveField('<div contenteditable style="margin-top: 300px"></div>');
    cpSync(demoExtension, folder, { recursive: true });
    file = policyFile(idOf(folder));
    file.write({ organization: 'Acme', ruleSets: ['-care'] });
    browser = await openExtension({ folder });
  });

  afterAll(async () => {
    file?.remove();
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
    server?.close();
  });

  async function writeDraft(text = draft): Promise<void> {
    page = await browser.open(server.address());
    overlay = await driveOverlay(page);
    await page.click('[contenteditable]');
    await page.keyboard.type(text);
  }

  test('it is there when the worker first asks, and holds for the first line', async () => {
    expect(browser.extensionId).toBe(idOf(folder));
    expect(await managed()).toEqual({ organization: 'Acme', ruleSets: ['-care'] });
    await writeDraft();
    await overlay.waitForLines(1);
    expect(await words()).toEqual([consistency]);
  });

  test('the options page shows what was decided, by whom, and keeps it', async () => {
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/src/options/index.html`);
    const decided = options.locator('[data-rule-set="care"] [role="switch"]');
    await expect.poll(() => decided.getAttribute('aria-disabled')).toBe('true');
    expect(await decided.isChecked()).toBe(false);
    expect(await options.locator('[data-rule-set="care"] .set-by').textContent()).toContain('Acme');
    await decided.click({ force: true });
    expect(await decided.isChecked()).toBe(false);
    expect(await browser.worker.evaluate(() => chrome.storage.sync.get(null))).toEqual({});
    expect(await options.locator('[data-rule-set="consistency"] [role="switch"]').getAttribute('aria-disabled')).toBeNull();
    await options.close();
  });

  test('phrases change fifteen times while somebody types: a reading is never of two lists, and the last one holds (fault F7)', async () => {
    const phrase = (words: string): object => ({ phrases: [{ id: 'lamp', lang: 'en', kind: 'canned', match: [words], unless: [], why: '', instead: [] }], commitments: [] });
    const [one, other] = ['blue lamp', 'green lamp'];
    // Storage tells of each change at once, as when a team's file is taken in.
    const store = (words: string): Promise<void> => browser.worker.evaluate((ownRules) => chrome.storage.local.set({ ownRules }), phrase(words));
    await store(one);
    await writeDraft('Hello Nora. The blue lamp is here, and so is the green lamp. ');
    await overlay.waitForLines(1);
    await page.evaluate(watchLines);
    const taken: string[] = [];
    const changing = (async () => {
      while (taken.length < 15) {
        const next = taken.length % 2 ? one : other;
        await store(next);
        taken.push(next);
        await pass(80);
      }
    })();
    while (taken.length < 15) await page.keyboard.type('Both are in stock. ', { delay: 20 });
    await changing;
    await expect.poll(words, patience).toEqual([other]);
    // A line may go a moment before another comes: what is new waits for the learned reader too.
    expect(await page.evaluate(() => (globalThis as { seenLines?: string[] }).seenLines?.filter(Boolean))).toEqual([one, other]);
    await browser.worker.evaluate(() => chrome.storage.local.remove('ownRules'));
  });

  test('it changes twenty-five times while somebody types: what holds in the end comes in, once, and nothing flickers (fault F7)', async () => {
    await writeDraft();
    await overlay.waitForLines(1);
    await page.evaluate(watchLines);
    let written = 0;
    // Chromium waits until a file has been still for five seconds, so no test can make it take in more; the engine's own tests go on from there.
    const changing = setInterval(() => {
      file.write({ organization: 'Acme', ruleSets: [++written % 2 ? '+care' : '-care'] });
      if (written === 25) clearInterval(changing);
    }, 200);
    const typed = ' The lamp is in stock and I send it today.';
    let came = false;
    while (!came) {
      await page.keyboard.type(typed, { delay: 20 });
      // A breath between two sentences: lines come and go only when the keys rest.
      came = await page.waitForFunction(() => ((globalThis as { seenLines?: string[] }).seenLines?.length ?? 0) > 1, undefined, { timeout: 1500 }).then(() => true, () => false);
    }
    expect(written).toBe(25);
    expect(await words()).toEqual([care, consistency]);
    expect(await page.evaluate(() => (globalThis as { seenLines?: string[] }).seenLines)).toEqual([consistency, `${care}|${consistency}`]);
    const text = await page.locator('[contenteditable]').innerText();
    expect(text.replaceAll('\u00a0', ' ').replaceAll(typed, '')).toBe(draft);
    expect(await managed()).toEqual({ organization: 'Acme', ruleSets: ['+care'] });
  });

  test('what an agent decided for themselves gives way, is kept, and holds again when the policy is gone', async () => {
    await browser.worker.evaluate(() => chrome.storage.sync.set({ 'ruleSets:care': false, 'ruleSets:consistency': true }));
    expect(await words()).toEqual([care, consistency]);
    file.remove();
    await expect.poll(words, patience).toEqual([consistency]);
    expect(await managed()).toEqual({});
    await browser.worker.evaluate(() => chrome.storage.sync.clear());
    await expect.poll(words, patience).toEqual([care, consistency]);
  });

  test('the example of docs/policy works as it stands: the team’s phrase is marked, and a promise that it cannot keep', async () => {
    file.write(example);
    await expect.poll(managed, patience).toEqual(example);
    await writeDraft('Hello Nora. You failed to attach the photo. No problem at all. We will refund you within 2 days.');
    await expect.poll(words, patience).toEqual([care, 'No problem', 'within 2 days']);
  });

  test('what Chromium lets through of a policy with mistakes is what docs/for-admins.md says', async () => {
    file.write({
      organization: 'Acme', nonsense: 1, reader: 'true', quietMarks: null, ruleSets: ['-honour', '-care'], kinds: ['-canned', 5],
      suggested: { level: 'line', nonsense: 1 }, phrases: [{ id: 'a', match: 'no list' }, { id: 'b' }], teamFile: { url: 'https://www.example.com/team.json', minimumVersion: '7' },
    });
    await expect.poll(managed, patience).toEqual({ organization: 'Acme', ruleSets: ['-honour', '-care'], suggested: { level: 'line' } });
    // What is left of it holds, and the phrase of the policy before is gone.
    await expect.poll(words, patience).toEqual([]);
    await browser.expectQuiet();
  });

  test('a worker that was stopped knows it again (fault F2)', async () => {
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/src/options/index.html`);
    await stopWorker(browser.context, options);
    await writeDraft();
    await overlay.waitForLines(1);
    expect(await words()).toEqual([consistency]);
  });
});

/** Runs in the page: keeps each set of marked words that differs from the one before it, looking at every frame. */
function watchLines(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seenLines: seen });
  const look = (): void => {
    const marked = [...CSS.highlights].flatMap(([name, ranges]) => (/^line-(?!focus)/.test(name) ? [...ranges].map(String) : []));
    const now = marked.toSorted().reverse().join('|');
    if (now !== seen.at(-1)) seen.push(now);
    requestAnimationFrame(look);
  };
  look();
}
