// Opens a fixture under the product's own address.
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** The fixture's page; whatever else it asks for does not come. The caller closes it. */
export async function openFixture(context: BrowserContext, file: string, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ path: join(import.meta.dirname, 'fixtures', file), contentType: 'text/html' }) : route.abort()));
  await page.goto(address);
  return page;
}
