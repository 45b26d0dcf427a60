// The demo helpdesk in Chromium with the extension, for all tests of a file.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveDemo } from '../../demo/server.mjs';
import { browser, withExtension } from './with-extension.ts';

export { browser };
/** Where the demo is, for a browser of a test's own. */
export let address: string;
let demo: Awaited<ReturnType<typeof serveDemo>>;

/** Has both there for the tests of the file that calls it. */
export function withDemo(): void {
  beforeAll(async () => {
    demo = await serveDemo();
    address = demo.url;
  });
  afterAll(() => demo?.close());
  withExtension();
}

/** Opens the demo with an editor and a customer who writes in `lang`. Without a scheme the page keeps the browser's. */
export async function openDemo(editor: string, lang: string, colorScheme?: 'light' | 'dark'): Promise<Page> {
  if (colorScheme) await browser.context.pages()[0]?.emulateMedia({ colorScheme });
  const page = await browser.open(`${demo.url}?editor=${editor}&lang=${lang}`);
  await page.locator('[data-ready]').waitFor();
  return page;
}
