// One Chromium for the editor tests, and an editor page opened in it with its draft.
import { chromium, type Browser, type BrowserContext, type Frame, type Locator, type Page } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { locatorOf, type FieldPage } from './pages/fields.ts';
import { openInWorld, type DraftInPage } from './world.ts';

export interface OpenedField {
  readonly at: FieldPage;
  readonly page: Page;
  readonly frame: Frame;
  readonly field: Locator;
  readonly draft: DraftInPage;
}

/** Of each test page, in css pixels. */
export const viewport = { width: 900, height: 700 };

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    // Scrollbars take their room, as they do for most agents.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
}

/** The one tab of a context, for documents one after the other. */
export const tabOf = async (context: BrowserContext): Promise<Page> => context.pages()[0] ?? (await context.newPage());

/** Where the pages of a test file are opened. The caller closes the browser. */
export async function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
}

/**
 * Opens the page of an editor, waits until the editor stands, and opens its field. Each time it is a new document, but in the one tab of the
 * context: a tab of its own takes as long again, and its renderer would compile the editor anew.
 */
export async function openField(context: BrowserContext, url: string, at: FieldPage): Promise<OpenedField> {
  const page = await tabOf(context);
  await page.goto(`${url}/${at.name}`);
  await page.waitForFunction(() => window.ready);
  const frame = at.framed ? page.frames().find((each) => each !== page.mainFrame())! : page.mainFrame();
  const field = frame.locator(locatorOf(at));
  await field.waitFor();
  return { at, page, frame, field, draft: await openInWorld(page, frame, at.field) };
}
