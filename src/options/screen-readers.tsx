// Whether the number of findings is said when typing pauses.
import { Switch } from '../page/switch.tsx';
import type { Change } from '../page/use-settings.ts';
import { say } from '../say.ts';
import type { Settings } from '../settings.ts';

export function ScreenReaders({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <section aria-labelledby="screen-readers">
      <h2 id="screen-readers">{say('screenReaders')}</h2>
      <label class="panel box row">
        <span>{say('screenReadersCount')}</span>
        <Switch label={say('screenReadersCount')} labelled on={settings.announces} onSwitch={(announces) => change((now) => ({ ...now, announces }))} />
      </label>
    </section>
  );
}
