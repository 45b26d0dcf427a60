// The part of the options page that looks through saved replies, for tests.
import type { Page } from 'playwright-core';
import type { OpenedExtension } from '../e2e/browser.ts';

/** Opens the options page anew, at the saved replies. */
export async function openMacros(extension: OpenedExtension): Promise<Page> {
  // A page that only goes to another place in itself is not loaded anew.
  const page = await extension.open('about:blank');
  await page.goto(new URL('src/options/index.html#lead', extension.worker.url()).href);
  await page.locator('[id="lead/macros"]').waitFor();
  return page;
}

/** An export of replies. */
export const csvOf = (rows: readonly { title: string; body: string }[]): Buffer => Buffer.from(`title,body\n${rows.map(({ title, body }) => `"${title}","${body.replaceAll('"', '""')}"`).join('\n')}`);

/** Where a file is chosen. */
export const source = '.macro-source input[type=file]';

/** Chooses a file as a person does. */
export const choose = (page: Page, name: string, buffer: Buffer): Promise<void> => page.locator(source).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
/** Waits until every reply was looked through. */
export const atTheEnd = async (page: Page): Promise<void> => {
  await page.locator('.macro-result').waitFor();
  await page.locator('.macro-progress').waitFor({ state: 'detached' });
};
