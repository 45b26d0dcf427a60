// A page made of a few lines of HTML, and the draft in its element #reply: for what needs no editor's own page.
import type { BrowserContext, Page } from 'playwright-core';
import { openInWorld, type DraftInPage } from './world.ts';

/** Shows HTML and opens its field. The caller closes the page. */
export async function openBare(context: BrowserContext, html: string, field = '#reply'): Promise<{ page: Page; draft: DraftInPage }> {
  const page = await context.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><body style="font: 16px/1.4 'DejaVu Sans', sans-serif">${html}`);
  return { page, draft: await openInWorld(page, page.mainFrame(), field) };
}
