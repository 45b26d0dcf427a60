// A site that Warmline does not know: what adding it means, and the button. The browser asks, we only store what it allowed.
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Change } from '../page/use-settings.ts';
import { say } from '../say.ts';
import type { Site } from './site.ts';

export function AddSite({ site: { host, pattern }, change }: { readonly site: Extract<Site, { state: 'unknown' }>; readonly change: Change }) {
  const [refused, setRefused] = useState(false);
  const add = async (): Promise<void> => {
    // First thing in the click: the browser asks only while it still counts as the user's own act.
    const allowed = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
    setRefused(!allowed);
    if (allowed) await change(`addedSites:${pattern}`, true);
  };
  return (
    <div class="words">
      <h2>{say('popupUnknownSite')}</h2>
      <p class="small muted">{say('popupAddMeans', host)}</p>
      <button type="button" class="button button-first" onClick={() => void add()}>
        {say('popupAdd')}
      </button>
      <p class="small" role="status">
        {refused && say('popupNotAllowed')}
      </p>
    </div>
  );
}
