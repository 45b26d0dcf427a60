// The further sites that a team or a policy works on and that the browser has not allowed yet: only a person's own click can.
import { say } from '../../say.ts';
import type { Layer } from '../../settings/types.ts';
import { hostIn } from '../setting-words.ts';
import { useMissingSites } from '../use-missing-sites.ts';

export function TeamSites({ layer }: { readonly layer: Layer }) {
  const wanted = [...layer.decided, ...layer.suggested].flatMap(([name, value]) => (name.startsWith('addedSites:') && value === true ? [name.slice('addedSites:'.length)] : []));
  const { missing, allow, isRefused } = useMissingSites(wanted);
  if (missing.length === 0) return null;
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
        {isRefused && say('teamSiteNotAllowed')}
      </p>
    </div>
  );
}
