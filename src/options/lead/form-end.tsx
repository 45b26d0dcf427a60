// The end of a form: leave it, or keep what was written.
import { say } from '../../say.ts';

interface Props {
  /** The words on the button that keeps it. */
  readonly keep: string;
  /** Whether it can be kept as it is. */
  readonly isGood: boolean;
  readonly onLeave: () => void;
}

export function FormEnd({ keep, isGood, onLeave }: Props) {
  return (
    <div class="row form-end">
      <button type="button" class="button" onClick={onLeave}>
        {say('leaveForm')}
      </button>
      <button type="submit" class="button button-first" aria-disabled={!isGood}>
        {keep}
      </button>
    </div>
  );
}
