// A setting of a few values as radio buttons, each with what it means.
import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { SetBy } from '../page/set-by.tsx';
import type { Change } from '../page/use-settings.ts';
import { valueIn, type SettingName, type Settings } from '../settings.ts';
import { OptionWords } from './option-words.tsx';

interface Props {
  readonly name: SettingName;
  readonly legend: string;
  /** Whether the legend is for screen readers only, since a heading says the same. */
  readonly legendUnseen?: boolean;
  readonly class?: string;
  readonly options: readonly { readonly value: string; readonly label: ComponentChildren; readonly means?: string }[];
  readonly settings: Settings;
  readonly change: Change;
}

export function Choice({ name, legend, legendUnseen = false, class: more = '', options, settings, change }: Props) {
  const note = useId();
  const now = valueIn(settings, name);
  const origin = settings.origins.get(name);
  const isOthers = origin !== undefined && origin.source !== 'own';
  const choose = async (input: HTMLInputElement, value: string): Promise<void> => {
    if (!(await change(name, value))) input.checked = now === value;
  };
  return (
    <fieldset class={`choices ${more}`.trimEnd()} aria-describedby={isOthers ? note : undefined}>
      <legend class={legendUnseen ? 'unseen' : undefined}>{legend}</legend>
      {options.map(({ value, label, means }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={now === value}
            aria-disabled={origin?.locked}
            onClick={(event) => origin?.locked && event.preventDefault()}
            onChange={(event) => void choose(event.currentTarget, value)}
          />
          <OptionWords label={label} means={means} />
        </label>
      ))}
      {isOthers && <SetBy id={note} origin={origin} settings={settings} />}
    </fieldset>
  );
}
