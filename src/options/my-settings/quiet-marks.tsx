// Whether marks of rules that are less sure are shown too.
import type { Change } from '../../page/use-settings.ts';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { SwitchRow } from './switch-row.tsx';

export function QuietMarks({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <section aria-labelledby="quiet-marks">
      <h2 id="quiet-marks">{say('quietMarks')}</h2>
      <SwitchRow class="panel box" label={say('quietMarksShow')} means={say('quietMarksMeans')} name="quietMarks" settings={settings} change={change} />
    </section>
  );
}
