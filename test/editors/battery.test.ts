// The battery on every editor page.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { battery } from './battery.ts';
import { launchBrowser, newContext, openField } from './browser.ts';
import { fieldPages } from './pages/fields.ts';
import { serveEditorPages } from './pages/server.ts';

let server: Awaited<ReturnType<typeof serveEditorPages>>;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await serveEditorPages();
  browser = await launchBrowser();
  context = await newContext(browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

for (const at of fieldPages) {
  battery(at.name, () => openField(context, server.url, at), { lines: at.newLine !== null, bold: at.bold ?? false });
}
