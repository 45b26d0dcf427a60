// Opens the preview of the overlay in Chromium, with the closed shadow root kept where a test can look into it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';
import { bundled } from '../bundle.ts';

const folder = import.meta.dirname;

/** The script of the preview page. */
export const buildPreview = (minify = false): Promise<string> => bundled(join(folder, 'preview.ts'), minify);

export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found.');
  return chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'], ignoreDefaultArgs: ['--hide-scrollbars'] });
}

/** Opens the preview with a query such as `lang=ru&editor=textarea`. */
export async function openPreview(page: Page, script: string, query = ''): Promise<void> {
  await page.addInitScript(() => {
    // Only this page does so: the product's root stays closed.
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      ((window as unknown as { roots: ShadowRoot[] }).roots ??= []).push(root);
      return root;
    };
  });
  await page.route('http://preview.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/preview.ts') return route.fulfill({ contentType: 'text/javascript', body: script });
    return route.fulfill({ contentType: 'text/html', body: readFileSync(join(folder, 'preview.html'), 'utf8') });
  });
  await page.goto(`http://preview.test/?${query}`);
  await page.waitForFunction(() => 'preview' in window);
}

/** What stands in the overlay's root, read for a test; the product itself gives no way in. */
export interface Inside {
  /** The open card, list or notice; null where none is open. */
  readonly panel: { readonly role: string | null; readonly label: string | null; readonly text: string; readonly box: Edges } | null;
  readonly pill: { readonly label: string | null; readonly text: string; readonly box: Edges } | null;
  /** Text of the element in focus in our root. */
  readonly focused: string | null;
  readonly live: string;
  readonly lines: readonly Edges[];
}

export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function inside(page: Page): Promise<Inside> {
  return page.evaluate(() => {
    const root = (window as unknown as { roots: ShadowRoot[] }).roots.find((one) => one.querySelector('.root'))!;
    const edges = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const panel = root.querySelector<HTMLElement>('.card');
    const pill = root.querySelector<HTMLElement>('.pill');
    return {
      panel: panel && { role: panel.getAttribute('role'), label: panel.getAttribute('aria-label'), text: panel.innerText, box: edges(panel) },
      pill: pill && { label: pill.getAttribute('aria-label'), text: pill.innerText, box: edges(pill) },
      focused: (root.activeElement as HTMLElement | null)?.innerText.trim() || root.activeElement?.getAttribute('aria-label') || null,
      live: root.querySelector('[aria-live]')?.textContent ?? '',
      lines: [...root.querySelectorAll('.lines > :not(.tint)')].map(edges),
    };
  });
}

/** The middle of an element in our root, for the mouse. */
export async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const { left, top, right, bottom } = await page.evaluate((wanted) => {
    const root = (window as unknown as { roots: ShadowRoot[] }).roots.find((one) => one.querySelector('.root'))!;
    return root.querySelector(wanted)!.getBoundingClientRect().toJSON() as Edges;
  }, selector);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The boxes of words of the draft, and the words under each highlight. */
export function wordsAt(page: Page, words: string): Promise<Edges[]> {
  return page.evaluate((wanted) => window.preview.boxes(wanted), words);
}

export function highlighted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String).toSorted()])));
}
