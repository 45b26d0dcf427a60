// Whether internal notes are read too.
import type { Change } from '../../page/use-settings.ts';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { SwitchRow } from './switch-row.tsx';

export function Notes({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{say('notesHeading')}</h2>
      <SwitchRow class="panel box" label={say('notesOn')} means={say('notesMeans')} name="readsNotes" settings={settings} change={change} />
    </section>
  );
}
