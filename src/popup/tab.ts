// What the popup asks of the browser: the tab in front, whether its site is read, and the numbers of the draft in it.
import browser from 'webextension-polyfill';
import { parseCount, type Count, type HowMany } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { siteOf, type Site } from './site.ts';

export interface Tab {
  readonly id: number;
  /** Known where the site is read, or while the popup stands open over it. */
  readonly address: string | undefined;
}

/** The tab in front, or null where there is none (a window of another kind). */
export async function frontTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url };
}

/** The site of a tab: the helpdesks of the manifest, and of the added sites those that the browser still allows. */
export async function readSite(tab: Tab | null, settings: Settings): Promise<Site> {
  const allowed: string[] = [];
  for (const pattern of settings.sitesAdded) if (await browser.permissions.contains({ origins: [pattern] })) allowed.push(pattern);
  const builtIn = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
  return siteOf(tab?.address, [...builtIn, ...allowed]);
}

/** The numbers of the reply field last used in a tab, or null where none is open. */
export async function countIn(tab: Tab): Promise<Count | null> {
  const message: HowMany = { type: 'how-many' };
  try {
    return parseCount(await browser.tabs.sendMessage(tab.id, message));
  } catch {
    return null; // nobody listens: no reply field was focused in this tab yet
  }
}
