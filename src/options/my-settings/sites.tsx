// Where Warmline reads: the helpdesks it knows, the sites that were added, and the hosts where it is off.
import browser from 'webextension-polyfill';
import { helpdesks } from '../../helpdesks/index.ts';
import type { Change } from '../../page/use-settings.ts';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { useMissingSites } from '../use-missing-sites.ts';
import { SiteList } from './site-list.tsx';

export function Sites({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  const { missing, allow, isRefused } = useMissingSites(settings.sitesAdded);
  const remove = async (pattern: string): Promise<void> => {
    const kept = await change(`addedSites:${pattern}`, false);
    // A host that the manifest itself names cannot be given back; then there is nothing to give back.
    if (kept) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  };
  const removal = { action: 'removeSite', onAct: (pattern: string) => void remove(pattern) };
  const allowing = { action: 'teamSiteAllow', isAlwaysOwn: true, onAct: (pattern: string) => void allow(pattern) };
  const known = helpdesks.filter((helpdesk) => helpdesk.hosts.length > 0).map((helpdesk) => helpdesk.name);
  const added = { list: 'addedSites', nameOf: (pattern: string) => pattern.replace(/\/\*$/, ''), settings };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{say('sites')}</h2>
      <p class="lead muted">{say('sitesLead')}</p>
      <div class="panel sites">
        <div>
          <h3>{say('sitesKnown')}</h3>
          <p>{known.join(', ')}</p>
        </div>
        <div>
          <h3>{say('sitesAdded')}</h3>
          {settings.sitesAdded.size === 0 && <p class="muted small">{say('sitesAddedNone')}</p>}
          <SiteList {...added} entries={[...settings.sitesAdded].filter((site) => !missing.includes(site))} acts={[removal]} />
          {missing.length > 0 && <p class="muted small">{say('sitesNotAllowed')}</p>}
          <SiteList {...added} entries={missing} acts={[allowing, removal]} />
          <p class="small" role="status">
            {isRefused && say('teamSiteNotAllowed')}
          </p>
        </div>
        <div>
          <h3>{say('sitesOff')}</h3>
          {settings.sitesOff.size === 0 && <p class="muted small">{say('sitesOffNone')}</p>}
          <SiteList list="sites" nameOf={(host) => host} settings={settings} entries={[...settings.sitesOff]} acts={[{ action: 'switchOnSite', onAct: (host) => void change(`sites:${host}`, true) }]} />
        </div>
      </div>
    </section>
  );
}
