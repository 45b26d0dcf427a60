// Whether the learned reader judges how sentences read as a whole, beside the rules, and whether it also says so where it is less sure.
import type { Change } from '../../page/use-settings.ts';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { SwitchRow } from './switch-row.tsx';

export function WholeWording({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <section aria-labelledby="whole-wording">
      <h2 id="whole-wording">{say('readerHeading')}</h2>
      <div class="panel box">
        <SwitchRow label={say('readerOn')} means={say('readerMeans')} name="reader" settings={settings} change={change} />
        {settings.reader && (
          <SwitchRow class="more-row" label={say('readerQuietMarks')} means={say('readerQuietMarksMeans')} name="readerQuietMarks" settings={settings} change={change} />
        )}
      </div>
    </section>
  );
}
