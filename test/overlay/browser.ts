// Opens the preview of the overlay in Chromium, with the closed shadow root kept where a test can look into it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../scripts/chromium.mjs';

const folder = import.meta.dirname;

/** The script of the preview page, built like the content script. */
export async function buildPreview(minify = false): Promise<string> {
  const built = await build({
    configFile: false, root: folder, logLevel: 'error', plugins: [preact()],
    build: { write: false, minify, target: 'chrome120', lib: { entry: join(folder, 'preview.ts'), formats: ['es'] } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((one) => one.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('The preview was not built.');
  return script.code;
}

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
    if (pathname === '/preview.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    return route.fulfill({ contentType: 'text/html', body: readFileSync(join(folder, 'preview.html'), 'utf8') });
  });
  await page.goto(`http://preview.test/?${query}`);
  await page.waitForFunction(() => 'preview' in window);
}
