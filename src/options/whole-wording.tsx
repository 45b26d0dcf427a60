// Whether the learned reader judges how sentences read as a whole, beside the rules, and whether it also says so where it is less sure.
import { Switch } from '../page/switch.tsx';
import type { Change } from '../page/use-settings.ts';
import { say } from '../say.ts';
import type { Settings } from '../settings.ts';

export function WholeWording({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <section aria-labelledby="whole-wording">
      <h2 id="whole-wording">{say('readerHeading')}</h2>
      <div class="panel box">
        <label class="row">
          <span>
            {say('readerOn')}
            <br />
            <span class="small muted">{say('readerMeans')}</span>
          </span>
          <Switch label={say('readerOn')} labelled on={settings.reader} onSwitch={(reader) => change((now) => ({ ...now, reader }))} />
        </label>
        {settings.reader && (
          <label class="row more-row">
            <span>
              {say('readerQuietMarks')}
              <br />
              <span class="small muted">{say('readerQuietMarksMeans')}</span>
            </span>
            <Switch label={say('readerQuietMarks')} labelled on={settings.readerQuietMarks} onSwitch={(readerQuietMarks) => change((now) => ({ ...now, readerQuietMarks }))} />
          </label>
        )}
      </div>
    </section>
  );
}
