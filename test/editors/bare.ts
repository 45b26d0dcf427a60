// A page made of a few lines of HTML, and the draft in its element #reply: for what needs no editor's own page.
import type { BrowserContext, Page } from 'playwright-core';
import { tabOf } from './browser.ts';
import { openInWorld, type DraftInPage } from './world.ts';

/** Shows HTML in the context's tab and opens its field. */
export async function openBare(context: BrowserContext, html: string, field = '#reply'): Promise<{ page: Page; draft: DraftInPage }> {
  const page = await tabOf(context);
  // What a document before it listened to goes with it: setContent alone would keep the document.
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><meta charset="utf-8"><body style="font: 16px/1.4 'DejaVu Sans', sans-serif">${html}`);
  return { page, draft: await openInWorld(page, page.mainFrame(), field) };
}
