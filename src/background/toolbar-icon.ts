// The toolbar shows in grey where Warmline is off. It never shows a count.
import browser from 'webextension-polyfill';
import { readSettings, type Settings } from '../settings.ts';

const on = { 16: '/icons/16.png', 32: '/icons/32.png' };
const off = { 16: '/icons/off-16.png', 32: '/icons/off-32.png' };

interface Tab {
  readonly id?: number | undefined;
  /** Known only where Warmline may read the site. */
  readonly url?: string | undefined;
}

async function show({ id, url }: Tab, { sitesOff }: Settings): Promise<void> {
  if (id === undefined || !url || !URL.canParse(url)) return;
  // The tab may be gone by now, which harms nobody.
  await browser.action.setIcon({ tabId: id, path: sitesOff.has(new URL(url).hostname) ? off : on }).catch(() => undefined);
}

/** Shows the state of a page that begins to load. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((_id, { status }, tab) => {
    if (status === 'loading') void readSettings().then((settings) => show(tab, settings));
  });
}

/** Shows changed settings in every open tab. */
export async function showInAllTabs(settings: Settings): Promise<void> {
  for (const tab of await browser.tabs.query({})) await show(tab, settings);
}
