// The helpdesks that a person added: a host permission and a setting, kept equal, and the loader registered for exactly these.
import browser, { type Permissions } from 'webextension-polyfill';
import { askedForTeam, type HostsRemoved } from '../messages.ts';
import { changeSettings, type Settings } from '../settings.ts';
import { bringToOpenTabs } from './inject.ts';

const id = 'added-sites';

/** Follows permissions that were given (the browser's question may have closed the popup before it could store the site) or taken back. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }: Permissions.Permissions) => {
    void chrome.storage.session.get(askedForTeam).then(({ [askedForTeam]: ofTeam }) => {
      // A helpdesk that we know and that is allowed again is none that somebody added.
      const known = chrome.runtime.getManifest().host_permissions ?? [];
      const sites = origins.filter((origin) => isOneSite(origin) && origin !== ofTeam && !known.includes(origin));
      return changeSettings((now) => ({ ...now, sitesAdded: new Set([...now.sitesAdded, ...sites]) }));
    });
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }: Permissions.Permissions) => {
    void tellTabs({ type: 'hosts-removed', origins });
    void changeSettings((now) => ({ ...now, sitesAdded: new Set([...now.sitesAdded].filter((site) => !origins.includes(site))) }));
  });
}

/** Which tabs are of these hosts can no longer be seen, so all hear it: a page knows its own address. */
async function tellTabs(message: HostsRemoved): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => undefined);
}

/** `*://*` given on the browser's own page is no helpdesk. */
const isOneSite = (origin: string): boolean => /^https?:\/\/[^*/]+\/\*$/.test(origin);

// Registrations follow the settings one after the other, so that two quick changes do not cross.
let registering: Promise<void> = Promise.resolve();

/** Registers the loader for the added sites that are allowed, and brings it to their open tabs when they are new. */
export function registerAddedSites({ sitesAdded }: Settings, loader: string): Promise<void> {
  registering = registering.then(() => register([...sitesAdded], loader)).catch(() => undefined);
  return registering;
}

async function register(sites: readonly string[], loader: string): Promise<void> {
  const allowed: string[] = [];
  for (const site of sites) if (await browser.permissions.contains({ origins: [site] })) allowed.push(site);
  const [present] = await chrome.scripting.getRegisteredContentScripts({ ids: [id] });
  if (allowed.length === 0) {
    if (present) await chrome.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script: chrome.scripting.RegisteredContentScript = {
    id,
    js: [loader.replace(/^\//, '')],
    matches: allowed,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  await (present ? chrome.scripting.updateContentScripts([script]) : chrome.scripting.registerContentScripts([script]));
  await bringToOpenTabs(allowed.filter((site) => !present?.matches?.includes(site)), loader);
}
