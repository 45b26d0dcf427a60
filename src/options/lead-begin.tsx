// The beginning of a team: a name, and a spare key that opens with a passphrase; or a team that exists, gone on with from its file and its spare key.
import { useState } from 'preact/hooks';
import { say } from '../say.ts';
import { Chevron } from './chevron.tsx';
import { beginTeam, continueTeam, type LedTeam } from './lead-team.ts';
import { refusalInWords } from './refusal.ts';
import { saveFile } from './save-file.ts';
import { WrittenField } from './written-field.tsx';

/** Fewer characters are guessed too quickly. */
export const shortestPassphrase = 12;

interface Props {
  readonly onBegun: (team: LedTeam) => void;
}

export function BeginTeam({ onBegun }: Props) {
  const [name, setName] = useState('');
  const [author, setAuthor] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [failed, setFailed] = useState(false);
  const isGood = name.trim() !== '' && passphrase.length >= shortestPassphrase;
  const begin = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!isGood) return;
    try {
      const { team, spareFile } = await beginTeam(name.trim(), author.trim(), passphrase);
      saveFile('warmline-spare-key.txt', spareFile, 'text/plain');
      onBegun(team);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="panel box">
      <form class="phrase-form" onSubmit={(event) => void begin(event)} aria-label={say('leadBegin')}>
        <div class="pick">
          <WrittenField label={say('leadTeamName')} value={name} onWrite={setName} />
          <WrittenField label={say('leadAuthor')} value={author} onWrite={setAuthor} />
        </div>
        <WrittenField label={say('leadPassphrase')} hint={say('leadPassphraseMeans', String(shortestPassphrase))} value={passphrase} onWrite={setPassphrase} />
        <div class="row">
          <p role="status" class="small problem">
            {failed && say('leadNotSigned')}
          </p>
          <button type="submit" class="button button-first" aria-disabled={!isGood}>
            {say('leadBegin')}
          </button>
        </div>
      </form>
      <ContinueTeam onBegun={onBegun} />
    </div>
  );
}

function ContinueTeam({ onBegun }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [files, setFiles] = useState<{ readonly team?: File; readonly spare?: File }>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const isGood = files.team && files.spare && passphrase !== '';
  const go = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!files.team || !files.spare) return;
    const went = await continueTeam(new Uint8Array(await files.team.arrayBuffer()), await files.spare.text(), passphrase);
    if ('team' in went) onBegun(went.team);
    else setWrong('refused' in went ? refusalInWords(went.refused) : say(`leadWrong_${went.wrong}`));
  };
  return (
    <details class="more-row unfold">
      <summary class="more">
        {say('leadContinue')} <Chevron />
      </summary>
      <form class="phrase-form" onSubmit={(event) => void go(event)} aria-label={say('leadContinue')}>
        <p class="small muted">{say('leadContinueMeans')}</p>
        <label>
          {say('leadTeamFile')} <input type="file" accept=".json,application/json" onChange={({ currentTarget }) => setFiles((now) => ({ ...now, ...(currentTarget.files?.[0] && { team: currentTarget.files[0] }) }))} />
        </label>
        <label>
          {say('leadSpareFile')} <input type="file" accept=".txt,text/plain" onChange={({ currentTarget }) => setFiles((now) => ({ ...now, ...(currentTarget.files?.[0] && { spare: currentTarget.files[0] }) }))} />
        </label>
        <WrittenField label={say('leadPassphrase')} value={passphrase} onWrite={setPassphrase} />
        <div class="row">
          <p role="status" class="small problem">
            {wrong}
          </p>
          <button type="submit" class="button" aria-disabled={!isGood}>
            {say('leadContinueGo')}
          </button>
        </div>
      </form>
    </details>
  );
}
