// A test file of the battery: a browser for some of the editors, and their table in docs/editors.md.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { battery, isWhole } from './battery.ts';
import { behaviours } from './behaviours.ts';
import { launchBrowser, newContext, openField } from './browser.ts';
import type { FieldPage } from './pages/fields.ts';
import { serveEditorPages } from './pages/server.ts';
import { tableInDocs, tableOf, type Result } from './table.ts';

/** Makes the tests of some editors. `part` is the name of their table. */
export function batteryFile(part: string, fields: readonly FieldPage[]): void {
  let server: Awaited<ReturnType<typeof serveEditorPages>>;
  let browser: Browser;
  let context: BrowserContext;
  const results: Result[] = [];

  beforeAll(async () => {
    server = await serveEditorPages();
    browser = await launchBrowser();
    context = await newContext(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const at of fields) battery(at, () => openField(context, server.url, at), (result) => results.push(result));

  test.runIf(isWhole)('docs/editors.md says what came out (npm run editors writes it)', ({ skip }) => {
    // A part of the battery, asked for by name, says nothing about the rest.
    if (new Set(results.map(({ row }) => row)).size < fields.length) skip();
    const table = tableOf(results, behaviours);
    expect(tableInDocs(part, table)).toBe(table);
  });
}
