// The on/off switch of one setting. It shows what is in force, not what was wished: where a change is not kept it goes back. One that was decided for everybody keeps its place, can be reached, and says by whom.
import { useId } from 'preact/hooks';
import { valueIn, type SettingName, type Settings } from '../settings.ts';
import { SetBy } from './set-by.tsx';
import type { Change } from './use-settings.ts';

interface Props {
  readonly name: SettingName;
  readonly label: string;
  readonly settings: Settings;
  readonly change: Change;
  /** Set where a visible label stands around the switch. */
  readonly labelled?: boolean;
  /** The language of the label where it is not that of the interface. */
  readonly lang?: string;
}

export function Switch({ name, label, settings, change, labelled = false, lang }: Props) {
  const note = useId();
  const on = valueIn(settings, name) === true;
  const origin = settings.origins.get(name);
  const isOthers = origin !== undefined && origin.source !== 'own';
  const set = async (input: HTMLInputElement): Promise<void> => {
    if (!(await change(name, input.checked))) input.checked = on;
  };
  return (
    <span class="setting">
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={on}
        lang={lang}
        aria-label={labelled ? undefined : label}
        aria-disabled={origin?.locked}
        aria-describedby={isOthers ? note : undefined}
        onClick={(event) => origin?.locked && event.preventDefault()}
        onChange={(event) => void set(event.currentTarget)}
      />
      {isOthers && <SetBy id={note} origin={origin} settings={settings} />}
    </span>
  );
}
