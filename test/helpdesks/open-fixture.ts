// Opens a fixture under the product's own address.
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { tabOf } from '../editors/browser.ts';

/** The fixture in the context's tab; whatever else it asks for does not come. */
export async function openFixture(context: BrowserContext, file: string, address: string): Promise<Page> {
  const page = await tabOf(context);
  // An address that differs from the last one in its fragment alone would open no document.
  await page.goto('about:blank');
  await page.unrouteAll();
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ path: join(import.meta.dirname, 'fixtures', file), contentType: 'text/html' }) : route.abort()));
  await page.goto(address);
  return page;
}
