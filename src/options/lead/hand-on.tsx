// What to do with the file: any https server, or by mail; and the link that proves itself.
import { useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { Fingerprint } from '../fingerprint.tsx';
import { savedAgain, type LedTeam } from './led-team.ts';
import { saveFile } from '../save-file.ts';
import { WrittenField } from '../written-field.tsx';

export function HandOn({ team }: { readonly team: LedTeam }) {
  const [address, setAddress] = useState('');
  const [copied, setCopied] = useState<string | null>(null);
  const file = savedAgain(team);
  const link = `${address.trim().replace(/#.*$/, '')}#key=${team.fingerprint}`;
  return (
    <div class="phrase-form">
      <div>
        <h3>{say('leadHandOn')}</h3>
        <p class="small">{say('leadHandOnMeans')}</p>
      </div>
      <WrittenField label={say('leadAddress')} value={address} onWrite={setAddress} input={{ type: 'url', inputMode: 'url', placeholder: 'https://' }} />
      {/^https:\/\/[^/?#\s]+\/[^?\s]*$/.test(address.trim()) && (
        <div class="link-row">
          <p class="small">
            {say('leadLink')}
            <br />
            <code>{link}</code>
          </p>
          <button type="button" class="button" onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(link))}>
            {say('leadCopyLink')}
          </button>
          <p class="small muted" role="status">
            {copied === link && say('leadCopied')}
          </p>
        </div>
      )}
      <Fingerprint of={team.fingerprint} means="fingerprintLead" />
      {file && (
        <div>
          <button type="button" class="button" onClick={() => saveFile('team.json', file, 'application/json')}>
            {say('leadSaveAgain', team.policy.version)}
          </button>
        </div>
      )}
    </div>
  );
}
