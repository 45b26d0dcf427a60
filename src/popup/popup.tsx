// ENTRY of the toolbar popup: the site in front, on or off here, how much there is to look at in its draft.
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Count } from '../messages.ts';
import { Logo } from '../page/logo.tsx';
import { start } from '../page/start.ts';
import { notKept, useSettings } from '../page/use-settings.ts';
import { say } from '../say.ts';
import { AddSite } from './add-site.tsx';
import { KnownSite } from './known-site.tsx';
import type { Site } from './site.ts';
import { countIn, frontTab, readSite } from './tab.ts';

interface Seen {
  readonly site: Site;
  readonly count: Count | null;
}

function Popup() {
  const { settings, change, kept } = useSettings();
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    if (!settings) return undefined;
    let wanted = true;
    void look(settings).then((now) => wanted && setSeen(now));
    return () => {
      wanted = false;
    };
  }, [settings]);
  if (!settings || !seen) return null;
  const { site, count } = seen;
  return (
    <>
      <header>
        <Logo />
        <h1>{say('appName')}</h1>
        <button type="button" class="link small" onClick={() => void openSettings()}>
          {say('settings')}
        </button>
      </header>
      <main>
        {site.state === 'known' && <KnownSite host={site.host} count={count} settings={settings} change={change} />}
        {site.state === 'unknown' && <AddSite site={site} change={change} />}
        {site.state === 'no-access' && (
          <div class="words">
            <h2>{say('popupNoAccess')}</h2>
            <p class="small muted">{say('popupNoAccessMeans')}</p>
          </div>
        )}
        <p class="refused small" role="status">
          {kept !== 'kept' && say(notKept[kept])}
        </p>
      </main>
      <footer>{say('privacy')}</footer>
    </>
  );
}

async function look(settings: Parameters<typeof readSite>[1]): Promise<Seen> {
  const tab = await frontTab();
  const site = await readSite(tab, settings);
  return { site, count: tab && site.state === 'known' ? await countIn(tab) : null };
}

async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

start(<Popup />, 'appName');
