// Whether the number of findings is said when typing pauses.
import type { Change } from '../../page/use-settings.ts';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { SwitchRow } from './switch-row.tsx';

export function ScreenReaders({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <section aria-labelledby="screen-readers">
      <h2 id="screen-readers">{say('screenReaders')}</h2>
      <SwitchRow class="panel box" label={say('screenReadersCount')} name="announces" settings={settings} change={change} />
    </section>
  );
}
