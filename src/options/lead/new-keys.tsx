// New keys for the team, where an old one may have been seen by somebody.
import { useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { Chevron } from '../chevron.tsx';
import { changeKeys, type LedTeam } from './led-team.ts';
import { PassphraseField, shortestPassphrase } from './passphrase-field.tsx';
import { saveFile } from '../save-file.ts';
import { useUnsaved } from '../use-unsaved.ts';

export function ChangeKeys({ team, onChanged }: { readonly team: LedTeam; readonly onChanged: (team: LedTeam) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [went, setWent] = useState<'making' | 'changed' | 'failed' | null>(null);
  useUnsaved(passphrase);
  const isGood = passphrase.length >= shortestPassphrase && went !== 'making';
  const change = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!isGood) return;
    setWent('making');
    try {
      const { team: next, spareFile } = await changeKeys(team, passphrase);
      saveFile('warmline-spare-key.txt', spareFile, 'text/plain');
      onChanged(next);
      setPassphrase('');
      setWent('changed');
    } catch {
      setWent('failed');
    }
  };
  return (
    <details class="unfold">
      <summary class="more">
        {say('leadNewKeys')} <Chevron />
      </summary>
      <form class="phrase-form" onSubmit={(event) => void change(event)} aria-label={say('leadNewKeys')}>
        <p class="small muted">{say('leadNewKeysMeans')}</p>
        <PassphraseField is="new" value={passphrase} onWrite={setPassphrase} />
        <div class="row">
          <p role="status" class={went === 'failed' ? 'small problem' : 'small'}>
            {went && say({ making: 'leadMaking', changed: 'leadKeysChanged', failed: 'leadNoKey' }[went])}
          </p>
          <button type="submit" class="button" aria-disabled={!isGood}>
            {say('leadNewKeys')}
          </button>
        </div>
      </form>
    </details>
  );
}
