// Where Warmline reads: the helpdesks it knows, the sites that were added, and the hosts where it is off.
import browser from 'webextension-polyfill';
import { helpdesks } from '../../helpdesks/index.ts';
import type { Change } from '../../page/use-settings.ts';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';

export function Sites({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  const remove = async (pattern: string): Promise<void> => {
    const kept = await change(`addedSites:${pattern}`, false);
    // A host that the manifest itself names cannot be given back; then there is nothing to give back.
    if (kept) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  };
  const known = helpdesks.filter((helpdesk) => helpdesk.hosts.length > 0).map((helpdesk) => helpdesk.name);
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
          <SiteList entries={[...settings.sitesAdded]} none="sitesAddedNone" action="removeSite" name={(pattern) => pattern.replace(/\/\*$/, '')} onAct={(pattern) => void remove(pattern)} />
        </div>
        <div>
          <h3>{say('sitesOff')}</h3>
          <SiteList
            entries={[...settings.sitesOff]}
            none="sitesOffNone"
            action="switchOnSite"
            name={(host) => host}
            onAct={(host) => void change(`sites:${host}`, true)}
          />
        </div>
      </div>
    </section>
  );
}

interface ListProps {
  readonly entries: readonly string[];
  /** Key of the text for an empty list. */
  readonly none: string;
  /** Key of the button's text; `Named` behind it is its name for screen readers. */
  readonly action: string;
  readonly name: (entry: string) => string;
  readonly onAct: (entry: string) => void;
}

function SiteList({ entries, none, action, name, onAct }: ListProps) {
  if (entries.length === 0) return <p class="muted small">{say(none)}</p>;
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry} class="row">
          <span>{name(entry)}</span>
          <button type="button" class="button" aria-label={say(`${action}Named`, name(entry))} onClick={() => onAct(entry)}>
            {say(action)}
          </button>
        </li>
      ))}
    </ul>
  );
}
