// One setting as a row: what it does, what that means, and its switch.
import { Switch } from '../page/switch.tsx';

interface Props {
  readonly label: string;
  readonly means?: string;
  readonly class?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => Promise<boolean>;
}

export function SwitchRow({ label, means, class: more = '', on, onSwitch }: Props) {
  return (
    <label class={`row ${more}`.trimEnd()}>
      <span>
        {label}
        {means && (
          <>
            <br />
            <span class="small muted">{means}</span>
          </>
        )}
      </span>
      <Switch label={label} labelled on={on} onSwitch={onSwitch} />
    </label>
  );
}
