// An on/off switch. It shows what is stored, not what was wished: where a change is refused it goes back.
interface Props {
  readonly label: string;
  readonly on: boolean;
  /** Resolves to false where the change was refused. */
  readonly onSwitch: (on: boolean) => Promise<boolean>;
  /** Set where a visible label stands around the switch. */
  readonly labelled?: boolean;
  /** The language of the label where it is not that of the interface. */
  readonly lang?: string;
}

export function Switch({ label, on, onSwitch, labelled = false, lang }: Props) {
  const change = async (input: HTMLInputElement): Promise<void> => {
    if (!(await onSwitch(input.checked))) input.checked = on;
  };
  return (
    <input type="checkbox" role="switch" class="switch" checked={on} lang={lang} aria-label={labelled ? undefined : label} onChange={(event) => void change(event.currentTarget)} />
  );
}
