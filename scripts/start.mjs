// `npm start`: builds Warmline and opens it on a demo helpdesk. Without a display it walks the whole path itself and leaves pictures.
//   --headless      walk the path although there is a display
//   --update-docs   put the pictures of the README into docs/screenshots
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildDemoExtension, buildDemoPage, demoExtension } from '../demo/build.mjs';
import { serveDemo } from '../demo/server.mjs';
import { ensureChromium, launchWithExtension } from './chromium.mjs';
import { walk } from './walk.mjs';

const root = join(import.meta.dirname, '..');
const forDocs = process.argv.includes('--update-docs');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = forDocs || !hasDisplay || process.argv.includes('--headless');

/** What has to be closed at the end, the last first. */
const open = [];

async function closeAll() {
  for (const close of open.splice(0).reverse()) await close();
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void closeAll().finally(() => process.exit(130)));
}

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await closeAll();
}

async function start() {
  await ensureChromium();
  const began = Date.now();
  await buildDemoExtension();
  await buildDemoPage();
  console.log(`Built the extension and the demo page in ${seconds(began)}.`);
  const demo = await serveDemo();
  open.push(demo.close);

  if (headless) {
    const folder = join(root, forDocs ? 'docs/screenshots' : 'dist/screenshots');
    mkdirSync(folder, { recursive: true });
    console.log('No display is used: Warmline is tried here step by step.');
    const pictures = await walk(demo.url, demoExtension, folder, open);
    console.log(`Pictures of it, in ${relative(process.cwd(), folder) || '.'}: ${pictures.join(', ')}`);
    return;
  }

  const browser = await launchWithExtension(demoExtension, { headless: false });
  open.push(browser.close);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(demo.url);
  console.log(`The demo helpdesk is open at ${demo.url}. Close the browser to end.`);
  // Closing the last window leaves the browser running on some systems: no page left means closed.
  await Promise.race([browser.closed, lastPageClosed(browser.context)]);
}

function lastPageClosed(context) {
  return new Promise((resolve) => {
    const watch = (page) => page.on('close', () => context.pages().length === 0 && resolve());
    context.pages().forEach(watch);
    context.on('page', watch);
  });
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
