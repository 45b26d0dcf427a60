// A team that exists, gone on with from its file and its spare key: on a new computer, or after the browser was set up anew.
import { useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { continueTeam, type LedTeam } from './led-team.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { refusalInWords } from '../refusal.ts';

export function ContinueTeam({ onContinued }: { readonly onContinued: (team: LedTeam) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [files, setFiles] = useState<{ readonly team?: File; readonly spare?: File }>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const isGood = files.team && files.spare && passphrase !== '';
  const go = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!files.team || !files.spare || passphrase === '') return;
    try {
      const went = await continueTeam(new Uint8Array(await files.team.arrayBuffer()), await files.spare.text(), passphrase);
      if ('team' in went) onContinued(went.team);
      else setWrong('refused' in went ? refusalInWords(went.refused) : say(`leadWrong_${went.wrong}`));
    } catch {
      setWrong(say('leadNotBegun'));
    }
  };
  const choose = (which: 'team' | 'spare', file: File | undefined): void => {
    setWrong(null);
    if (file) setFiles((now) => ({ ...now, [which]: file }));
  };
  return (
    <form class="phrase-form" onSubmit={(event) => void go(event)} aria-label={say('leadContinue')}>
      <p class="small muted">{say('leadContinueMeans')}</p>
      <div class="pick">
        <label>
          {say('leadTeamFile')}
          <input type="file" class="file" accept=".json,application/json" onChange={({ currentTarget }) => choose('team', currentTarget.files?.[0])} />
        </label>
        <label>
          {say('leadSpareFile')}
          <input type="file" class="file" accept=".txt,text/plain" onChange={({ currentTarget }) => choose('spare', currentTarget.files?.[0])} />
        </label>
      </div>
      <PassphraseField
        is="known"
        value={passphrase}
        onWrite={(written) => {
          setWrong(null);
          setPassphrase(written);
        }}
      />
      <div class="row">
        <p role="status" class="small problem">
          {wrong}
        </p>
        <button type="submit" class="button" aria-disabled={!isGood}>
          {say('leadContinueGo')}
        </button>
      </div>
    </form>
  );
}
