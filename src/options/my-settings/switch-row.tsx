// One setting as a row: what it does, what that means, and its switch.
import { Switch } from '../../page/switch.tsx';
import type { Change } from '../../page/use-settings.ts';
import type { SettingName, Settings } from '../../settings.ts';
import { OptionWords } from '../option-words.tsx';

interface Props {
  readonly name: SettingName;
  readonly label: string;
  readonly means?: string;
  readonly class?: string;
  readonly settings: Settings;
  readonly change: Change;
}

export function SwitchRow({ name, label, means, class: more = '', settings, change }: Props) {
  return (
    <label class={`row ${more}`.trimEnd()}>
      <OptionWords label={label} means={means} />
      <Switch name={name} label={label} labelled settings={settings} change={change} />
    </label>
  );
}
