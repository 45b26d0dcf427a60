// Opens Chromium with the built demo extension for a test, and keeps what the page and the worker complained about.
import { join } from 'node:path';
import type { ConsoleMessage, Page } from 'playwright-core';
import { demoExtension } from '../../demo/build.mjs';
import { launchWithExtension, type Launched, type LaunchOptions } from '../../scripts/chromium.mjs';

/** Where tests leave pictures for a person to look at. */
export const screenshots = join(import.meta.dirname, '../../dist/screenshots');

export interface OpenedExtension extends Launched {
  /** The browser's first tab, at a page whose load event has come. */
  open(url: string): Promise<Page>;
  /** Throws when a page or the worker logged an error since the last call. Does not print any text of a draft: the page's own words only. */
  expectQuiet(): Promise<void>;
}

export interface OpenOptions extends LaunchOptions {
  /** `ours`: only complaints from the extension's own files count, for pages of other people. Default `all`. */
  readonly errors?: 'all' | 'ours';
  /** Where the built extension lies; the demo's where nothing is said. Its id hangs on it. */
  readonly folder?: string;
}

/** Writes a draft into the field with the focus: all but its end at once, the end by keys. Tests that walk through an editor type all of it. */
export async function write(page: Page, draft: string): Promise<void> {
  await page.keyboard.insertText(draft.slice(0, -keys));
  await page.keyboard.type(draft.slice(-keys));
}

const keys = 6;

export async function openExtension({ errors = 'all', folder = demoExtension, ...options }: OpenOptions = {}): Promise<OpenedExtension> {
  const launched = await launchWithExtension(folder, options);
  const { context, worker } = launched;
  const heard: string[] = [];
  const counts = (where: string): boolean => errors === 'all' || where.includes('chrome-extension://');
  // The context hears the worker's console too.
  context.on('console', (message: ConsoleMessage) => {
    const { url } = message.location();
    if (['error', 'assert'].includes(message.type()) && counts(url)) heard.push(`${message.text()} (${url})`);
  });
  context.on('weberror', (thrown) => {
    const { stack, message } = thrown.error();
    if (counts(stack ?? '')) heard.push(stack ?? message);
  });
  await worker.evaluate(keepThrown);
  return {
    ...launched,
    async open(url) {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(url);
      return page;
    },
    async expectQuiet() {
      const all = [...heard.splice(0), ...(await worker.evaluate(takeThrown))];
      if (all.length > 0) throw new Error(`Something complained in the browser:\n${all.join('\n')}`);
    },
  };
}

// Both run in the worker, whose uncaught exceptions Playwright does not report.
function keepThrown(): void {
  const kept: string[] = [];
  Object.assign(globalThis, { thrownInWorker: kept });
  globalThis.addEventListener('error', (event) => kept.push(`in the worker: ${(event).message}`));
  globalThis.addEventListener('unhandledrejection', (event) => kept.push(`in the worker: ${String((event).reason)}`));
}

function takeThrown(): string[] {
  return (globalThis as { thrownInWorker?: string[] }).thrownInWorker?.splice(0) ?? [];
}
