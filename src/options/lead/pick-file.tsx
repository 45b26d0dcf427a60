// A file of a form: chosen by a button in our own words, since those of the browser may be in another language; then its name.
import { useId } from 'preact/hooks';
import { say } from '../../say.ts';

interface Props {
  readonly label: string;
  /** What the browser's dialog offers. */
  readonly accept: string;
  readonly file: File | undefined;
  readonly onFile: (file: File | undefined) => void;
}

export function PickFile({ label, accept, file, onFile }: Props) {
  const id = useId();
  return (
    <label>
      {label}
      <input type="file" class="unseen" aria-label={label} aria-describedby={id} accept={accept} onChange={({ currentTarget }) => onFile(currentTarget.files?.[0])} />
      <span class="file" aria-hidden="true">
        <span class="button">{say('fileChoose')}</span>
        <span id={id}>{file?.name}</span>
      </span>
    </label>
  );
}
