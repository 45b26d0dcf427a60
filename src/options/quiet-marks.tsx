// Whether marks of rules that are less sure are shown too.
import { Switch } from '../page/switch.tsx';
import type { Change } from '../page/use-settings.ts';
import { say } from '../say.ts';
import type { Settings } from '../settings.ts';

export function QuietMarks({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <section aria-labelledby="quiet-marks">
      <h2 id="quiet-marks">{say('quietMarks')}</h2>
      <label class="panel box row">
        <span>
          {say('quietMarksShow')}
          <br />
          <span class="small muted">{say('quietMarksMeans')}</span>
        </span>
        <Switch label={say('quietMarksShow')} labelled on={settings.quietMarks} onSwitch={(quietMarks) => change((now) => ({ ...now, quietMarks }))} />
      </label>
    </section>
  );
}
