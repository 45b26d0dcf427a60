// ENTRY of the worker: brings the content script to a field that asks, language packs to a content script that asks, and the loader to added sites.
// It keeps nothing in memory that matters: it may be stopped at any moment.
import browser, { type Runtime } from 'webextension-polyfill';
import content from './content.iife.ts?iife';
import loader from './loader.iife.ts?iife';
import { parseMessage, type OpenNext } from './messages.ts';
import { highlightCss } from './overlay/highlight-css.ts';
import { readSettings, watchSettings, type Settings } from './settings.ts';

const addedSites = 'added-sites';

browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
  const message = parseMessage(value);
  const target = targetOf(sender);
  if (!message || !target) return undefined;
  if (message.type === 'field-focused') return bringContent(target);
  if (message.type === 'need-language') return bring(target, `packs/${message.lang}.js`);
  return undefined;
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command !== 'open-next' || tab?.id === undefined) return;
  const message: OpenNext = { type: 'open-next' };
  // No content script in this tab is no fault: nothing is being written there.
  browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
});

browser.runtime.onInstalled.addListener(() => {
  void bringLoaderToOpenTabs();
  void readSettings().then(registerAddedSites);
});
browser.runtime.onStartup.addListener(() => void readSettings().then(registerAddedSites));
watchSettings((settings) => void registerAddedSites(settings));

/** The one document that sent a message: nothing is ever injected anywhere else. */
function targetOf(sender: Runtime.MessageSender): chrome.scripting.InjectionTarget | null {
  const { tab, documentId } = sender as chrome.runtime.MessageSender;
  return tab?.id === undefined || documentId === undefined ? null : { tabId: tab.id, documentIds: [documentId] };
}

async function bring(target: chrome.scripting.InjectionTarget, file: string): Promise<boolean> {
  try {
    await chrome.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    return false; // the document is gone, or the permission was taken back: the next focus asks again
  }
}

async function bringContent(target: chrome.scripting.InjectionTarget): Promise<boolean> {
  if (!(await bring(target, content.replace(/^\//, '')))) return false;
  await chrome.scripting.insertCSS({ target, css: highlightCss }).catch(() => undefined);
  return true;
}

/** Chrome runs no content script in tabs that were open before the installation or an update. */
async function bringLoaderToOpenTabs(): Promise<void> {
  const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);
  const { sitesAdded } = await readSettings();
  for (const tab of await browser.tabs.query({ url: [...matches, ...sitesAdded], discarded: false })) {
    if (tab.id !== undefined) await chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: [loader.replace(/^\//, '')] }).catch(() => undefined);
  }
}

// Registrations follow the settings one after the other, so that two quick changes do not cross.
let registering: Promise<void> = Promise.resolve();

/** Keeps the loader registered for exactly the sites that the user added and still allows. */
function registerAddedSites({ sitesAdded }: Settings): Promise<void> {
  registering = registering.then(async () => {
    const allowed: string[] = [];
    for (const origin of sitesAdded) if (await browser.permissions.contains({ origins: [origin] })) allowed.push(origin);
    const [present] = await chrome.scripting.getRegisteredContentScripts({ ids: [addedSites] });
    if (allowed.length === 0) {
      if (present) await chrome.scripting.unregisterContentScripts({ ids: [addedSites] });
      return;
    }
    const script: chrome.scripting.RegisteredContentScript = {
      id: addedSites,
      js: [loader.replace(/^\//, '')],
      matches: allowed,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    };
    await (present ? chrome.scripting.updateContentScripts([script]) : chrome.scripting.registerContentScripts([script]));
  });
  registering = registering.catch(() => undefined);
  return registering;
}
