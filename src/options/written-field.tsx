// A field that is written in and may be written wrongly: its label, what belongs there, and what is the matter, by line and column.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../say.ts';

type Of<K extends 'autocomplete' | 'inputMode' | 'maxLength' | 'placeholder' | 'required'> = Pick<JSX.IntrinsicElements['input'], K>;

interface InputProps extends Partial<Of<'autocomplete' | 'inputMode' | 'maxLength' | 'placeholder' | 'required'>> {
  readonly type?: 'text' | 'password' | 'url';
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly problems?: readonly string[];
  /** How many lines it shows; one is a plain input. */
  readonly rows?: number;
  /** The language that is written. */
  readonly lang?: string;
  /** Of a field of one line. */
  readonly input?: InputProps;
  /** Stands behind a field of one line. */
  readonly children?: ComponentChildren;
}

export function WrittenField({ label, hint, value, onWrite, problems = [], rows = 1, lang, input, children }: Props) {
  const id = useId();
  const about = `${id}-about`;
  const props = {
    id,
    class: 'field written',
    value,
    lang,
    spellcheck: false,
    'aria-invalid': problems.length > 0,
    'aria-describedby': hint || problems.length > 0 ? about : undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onWrite(event.currentTarget.value),
  };
  return (
    <div class="written-field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea rows={rows} {...props} />
      ) : (
        <div class="one-line">
          <input {...({ type: 'text', ...input, ...props } as JSX.IntrinsicElements['input'])} />
          {children}
        </div>
      )}
      <div id={about} class="small">
        {problems.map((problem) => (
          <p key={problem} class="problem">
            {problem}
          </p>
        ))}
        {hint && <p class="muted">{hint}</p>}
      </div>
    </div>
  );
}

/** "Line 2, character 7: …" where a field has several lines or the place matters. */
export const placed = (line: number, column: number, problem: string): string => (line > 1 || column > 1 ? say('problemAt', String(line), String(column), problem) : problem);

/** The lines that say something. */
export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
