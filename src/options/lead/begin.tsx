// The beginning of a team: a name, and a spare key that opens with a passphrase; or a team that exists, gone on with from its file and its spare key.
import { useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { maxName } from '../../team/limits.ts';
import { Chevron } from '../chevron.tsx';
import { ContinueTeam } from './continue.tsx';
import { beginTeam, type LedTeam } from './led-team.ts';
import { PassphraseField, shortestPassphrase } from './passphrase-field.tsx';
import { saveFile } from '../save-file.ts';
import { useUnsaved } from '../use-unsaved.ts';
import { WrittenField } from '../written-field.tsx';

interface Props {
  readonly onBegun: (team: LedTeam) => void;
  readonly onContinued: (team: LedTeam) => void;
}

export function BeginTeam({ onBegun, onContinued }: Props) {
  const [name, setName] = useState('');
  const [author, setAuthor] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [went, setWent] = useState<'making' | 'failed' | null>(null);
  useUnsaved([name, author, passphrase]);
  const isGood = name.trim() !== '' && passphrase.length >= shortestPassphrase && went !== 'making';
  const begin = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!isGood) return;
    setWent('making');
    try {
      const { team, spareFile } = await beginTeam(name.trim(), author.trim(), passphrase);
      saveFile('warmline-spare-key.txt', spareFile, 'text/plain');
      onBegun(team);
    } catch {
      setWent('failed');
    }
  };
  return (
    <div class="panel parts">
      <form class="phrase-form" onSubmit={(event) => void begin(event)} aria-label={say('leadBegin')}>
        <div>
          <h3>{say('leadBegin')}</h3>
          <p class="small muted">{say('leadFilesMade')}</p>
          <ol class="files-made small">
            <li>{say('leadFileSpare')}</li>
            <li>{say('leadFileTeam')}</li>
          </ol>
        </div>
        <div class="pick">
          <WrittenField label={say('leadTeamName')} value={name} onWrite={setName} input={{ maxLength: maxName, autocomplete: 'off' }} />
          <WrittenField label={say('leadAuthor')} value={author} onWrite={setAuthor} input={{ maxLength: maxName, autocomplete: 'name' }} />
        </div>
        <PassphraseField is="new" value={passphrase} onWrite={setPassphrase} />
        <div class="row">
          <p role="status" class={went === 'failed' ? 'small problem' : 'small muted'}>
            {went && say(went === 'failed' ? 'leadNotBegun' : 'leadMaking')}
          </p>
          <button type="submit" class="button button-first" aria-disabled={!isGood}>
            {say('leadBegin')}
          </button>
        </div>
      </form>
      <details class="unfold">
        <summary class="more">
          {say('leadContinue')} <Chevron />
        </summary>
        <ContinueTeam onContinued={onContinued} />
      </details>
    </div>
  );
}
