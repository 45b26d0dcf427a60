// A field for a passphrase: hidden while it is written, shown when one asks.
import { useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { WrittenField } from '../written-field.tsx';

/** Fewer characters are guessed too quickly. */
export const shortestPassphrase = 12;

interface Props {
  readonly value: string;
  readonly onWrite: (value: string) => void;
  /** One that is chosen now, or one that exists. */
  readonly is: 'new' | 'known';
}

export function PassphraseField({ value, onWrite, is }: Props) {
  const [shown, setShown] = useState(false);
  const short = is === 'new' && value !== '' && value.length < shortestPassphrase;
  return (
    <WrittenField
      label={say('leadPassphrase')}
      hint={is === 'new' ? say(short ? 'leadPassphraseShort' : 'leadPassphraseMeans', shortestPassphrase - (short ? value.length : 0)) : say('leadPassphraseKnown')}
      value={value}
      onWrite={onWrite}
      input={{ type: shown ? 'text' : 'password', autocomplete: is === 'new' ? 'new-password' : 'current-password' }}
    >
      <button type="button" class="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {say('passphraseShow')}
      </button>
    </WrittenField>
  );
}
