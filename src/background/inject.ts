// Brings scripts to the one document that asked for them, and nowhere else.
import browser, { type Runtime } from 'webextension-polyfill';
import { highlightCss } from '../overlay/highlight-css.ts';
import { interfaceLanguage } from '../say.ts';

export type Target = chrome.scripting.InjectionTarget;

/** The document that sent a message, or null where the browser does not say. */
export function targetOf(sender: Runtime.MessageSender): Target | null {
  const { tab, documentId } = sender as chrome.runtime.MessageSender;
  return tab?.id === undefined || documentId === undefined ? null : { tabId: tab.id, documentIds: [documentId] };
}

/** Runs a file of ours in a document. False where the document is gone or the permission was taken back: the next focus asks again. */
export async function bring(target: Target, file: string): Promise<boolean> {
  try {
    await chrome.scripting.executeScript({ target, files: [file.replace(/^\//, '')] });
    return true;
  } catch {
    return false;
  }
}

/** Brings the content script, the texts of its card and the style of its lines. */
export async function bringContent(target: Target, file: string): Promise<boolean> {
  if (!(await bring(target, `texts/${interfaceLanguage()}.js`)) || !(await bring(target, file))) return false;
  await chrome.scripting.insertCSS({ target, css: highlightCss }).catch(() => undefined);
  return true;
}

/** Brings the loader to tabs that were open before: Chrome runs new content scripts only in pages loaded later. */
export async function bringToOpenTabs(matches: readonly string[], file: string): Promise<void> {
  if (matches.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: [...matches], discarded: false })) {
    if (id !== undefined) await bring({ tabId: id, allFrames: true }, file);
  }
}
