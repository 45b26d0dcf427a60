// A team that exists, gone on with from its file and its spare key: on a new computer, or after the browser was set up anew.
import { useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { continueTeam, type LedTeam } from './led-team.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { PickFile } from './pick-file.tsx';
import { refusalInWords } from '../refusal.ts';
import { useUnsaved } from '../use-unsaved.ts';

export function ContinueTeam({ onContinued }: { readonly onContinued: (team: LedTeam) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [files, setFiles] = useState<{ readonly team?: File; readonly spare?: File }>({});
  const [wrong, setWrong] = useState<string | null>(null);
  useUnsaved([passphrase, files.team?.name, files.spare?.name]);
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
        <PickFile label={say('leadTeamFile')} accept=".json,application/json" file={files.team} onFile={(file) => choose('team', file)} />
        <PickFile label={say('leadSpareFile')} accept=".txt,text/plain" file={files.spare} onFile={(file) => choose('spare', file)} />
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
