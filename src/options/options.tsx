// ENTRY of the options page: its head, what was not kept, and the part that the address names.
import { start } from '../page/start.ts';
import { notKept, useSettings, type Change } from '../page/use-settings.ts';
import { say } from '../say.ts';
import type { Kept, Settings } from '../settings.ts';
import { Header } from './header.tsx';
import { useView } from './views.tsx';

function Options() {
  const { settings, change, kept } = useSettings();
  // The part looks for its place in the page when it is first drawn, so it is drawn with its settings.
  return settings && <Page settings={settings} change={change} kept={kept} />;
}

function Page({ settings, change, kept }: { readonly settings: Settings; readonly change: Change; readonly kept: Kept }) {
  const view = useView();
  return (
    <div class="page">
      <Header view={view} />
      <main>
        <p class="refused" role="status">
          {kept !== 'kept' && say(notKept[kept])}
        </p>
        <view.Shown settings={settings} change={change} />
      </main>
    </div>
  );
}

start(<Options />, 'optionsTitle');
