// Before the tests in a browser: finds or installs Chromium, and builds the demo's extension and page, once.
import { buildDemoExtension, buildDemoPage } from '../../demo/build.mjs';
import { ensureChromium } from '../../scripts/chromium.mjs';

export default async function setup(): Promise<void> {
  await ensureChromium();
  await buildDemoExtension();
  await buildDemoPage();
}
