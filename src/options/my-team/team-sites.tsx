// The further sites that a team or a policy works on and that the browser has not allowed yet: only a person's own click can.
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say } from '../../say.ts';
import type { Layer } from '../../settings/types.ts';
import { hostIn } from '../setting-words.ts';

export function TeamSites({ layer }: { readonly layer: Layer }) {
  const wanted = [...layer.decided, ...layer.suggested].flatMap(([name, value]) => (name.startsWith('addedSites:') && value === true ? [name.slice('addedSites:'.length)] : []));
  const missing = useMissing(wanted.join(' '));
  const [refused, setRefused] = useState(false);
  if (missing.length === 0) return null;
  const allow = async (site: string): Promise<void> => setRefused(!(await browser.permissions.request({ origins: [site] }).catch(() => false)));
  return (
    <div class="notice">
      <ul class="team-sites">
        {missing.map((site) => (
          <li key={site} class="row">
            <span>{say('teamSite', hostIn(site))}</span>
            <button type="button" class="button" aria-label={say('teamSiteAllowNamed', hostIn(site))} onClick={() => void allow(site)}>
              {say('teamSiteAllow')}
            </button>
          </li>
        ))}
      </ul>
      <p class="small" role="status">
        {refused && say('teamSiteNotAllowed')}
      </p>
    </div>
  );
}

/** Of match patterns, joined by spaces, those that are not allowed; kept up while the page is open. */
function useMissing(wanted: string): readonly string[] {
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const sites = wanted.split(' ').filter(Boolean);
      const allowed = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: [site] }).catch(() => false)));
      if (current) setMissing(sites.filter((_, at) => !allowed[at]));
    };
    const listener = (): void => void look();
    listener();
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    };
  }, [wanted]);
  return missing;
}
