// ENTRY of the options page: its head, what was not kept, and the part that the address names.
import { useRef } from 'preact/hooks';
import { start } from '../page/start.ts';
import { notKept, useSettings } from '../page/use-settings.ts';
import { say } from '../say.ts';
import type { Kept } from '../settings.ts';
import { Header } from './header.tsx';
import { useView, views, type ViewProps } from './views.tsx';

function Options() {
  const { settings, change, wish, kept } = useSettings();
  // The part looks for its place in the page when it is first drawn, so it is drawn with its settings.
  return settings && <Page settings={settings} change={change} wish={wish} kept={kept} />;
}

function Page({ kept, ...props }: ViewProps & { readonly kept: Kept }) {
  const view = useView();
  // A part that was shown stays, unseen: what is written in its forms, or was found there, is still so when one comes back.
  const visited = useRef(new Set<string>()).current.add(view.id);
  return (
    <div class="page">
      <Header view={view} />
      <main>
        <p class="refused" role="status">
          {kept !== 'kept' && say(notKept[kept])}
        </p>
        {views.map(({ id, Shown }) => (
          visited.has(id) && (
            <div key={id} hidden={id !== view.id}>
              <Shown {...props} />
            </div>
          )
        ))}
      </main>
    </div>
  );
}

start(<Options />, 'optionsTitle');
