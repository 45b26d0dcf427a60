// ENTRY of the worker: brings the content script to a field that asks, language packs and learned readers to a content script that asks, and the loader to added sites.
// It keeps nothing in memory that matters: it may be stopped at any moment.
import browser, { type Runtime } from 'webextension-polyfill';
import { followPermissions, registerAddedSites } from './background/added-sites.ts';
import { followKept } from './background/kept.ts';
import { bring, bringContent, bringToOpenTabs, targetOf } from './background/inject.ts';
import { rememberPolicy } from './background/policy-seen.ts';
import { followTeam } from './background/team.ts';
import { followTabs, showInAllTabs } from './background/toolbar-icon.ts';
import { followWrittenRules } from './background/written-rules.ts';
import commitments from './commitments.iife.ts?iife';
import content from './content.iife.ts?iife';
import loader from './loader.iife.ts?iife';
import { parseMessage, type OpenNext } from './messages.ts';
import { readSettings, watchSettings } from './settings.ts';

browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
  const message = parseMessage(value);
  const target = targetOf(sender);
  if (!message || !target) return undefined;
  if (message.type === 'field-focused') return bringContent(target, content);
  if (message.type === 'need-language') return bring(target, `packs/${message.lang}.js`);
  if (message.type === 'need-reader') return bring(target, `learned/${message.lang}.js`);
  if (message.type === 'need-commitments') return bring(target, commitments);
  return undefined;
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command !== 'open-next' || tab?.id === undefined) return;
  const message: OpenNext = { type: 'open-next' };
  // No content script in this tab is no fault: nothing is being written there.
  browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
});

followTabs();
followPermissions();
followKept();
rememberPolicy();
followTeam();
followWrittenRules();
watchSettings((settings) => {
  void registerAddedSites(settings, loader);
  void showInAllTabs(settings);
});

browser.runtime.onStartup.addListener(() => void readSettings().then((settings) => registerAddedSites(settings, loader)));
browser.runtime.onInstalled.addListener(() => {
  const declared = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);
  void bringToOpenTabs(declared, loader);
  // An update may have renamed the loader's file: register it anew.
  void readSettings().then((settings) => registerAddedSites(settings, loader));
});
