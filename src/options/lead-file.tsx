// The team's file: begun, signed anew whenever something was decided, and handed on.
import { useEffect, useState } from 'preact/hooks';
import { say } from '../say.ts';
import { readLayers, type SettingName, type Value } from '../settings.ts';
import { dataOf } from '../settings/layer.ts';
import { wishesToShare } from '../settings/merge.ts';
import type { OwnRules } from '../team/types.ts';
import { BeginTeam } from './lead-begin.tsx';
import { ChangeKeys } from './lead-new-keys.tsx';
import { keyOf, layerOf, readLedTeam, signTeam, type LedTeam } from './lead-team.ts';
import { Fingerprint } from './fingerprint.tsx';
import { saveFile } from './save-file.ts';
import { inReadingOrder, settingWords } from './setting-words.ts';
import { useExamples } from './use-examples.ts';
import { WrittenField } from './written-field.tsx';

/** How much the agents may change of a value. */
type Hold = 'decided' | 'suggested';

interface Chosen {
  readonly value: Value;
  readonly hold: Hold;
}

export function LeadFile({ own }: { readonly own: OwnRules }) {
  const [team, setTeam] = useState<LedTeam | null | undefined>(undefined);
  useEffect(() => void readLedTeam().then(setTeam), []);
  return (
    <section aria-labelledby="team-file">
      <h2 id="team-file">{say('leadFileHeading')}</h2>
      <p class="lead muted">{say('leadFileLead')}</p>
      {team === null && <BeginTeam onBegun={setTeam} />}
      {team && <Sign key={team.fingerprint} team={team} onSigned={setTeam} own={own} />}
    </section>
  );
}

function Sign({ team, onSigned, own }: { readonly team: LedTeam; readonly onSigned: (team: LedTeam) => void; readonly own: OwnRules }) {
  const [values, setValues] = useState<ReadonlyMap<SettingName, Chosen>>(new Map());
  const [name, setName] = useState(team.policy.name);
  const [author, setAuthor] = useState(team.policy.author);
  const [note, setNote] = useState('');
  const [went, setWent] = useState<'signed' | 'no-key' | 'failed' | null>(null);
  const version = team.signed ? team.policy.version + 1 : 1;
  useEffect(() => {
    // What the team has, and over it what the lead set for themselves since.
    const { decided, suggested } = layerOf(team);
    const begun = new Map<SettingName, Chosen>();
    for (const [setting, value] of decided) begun.set(setting, { value, hold: 'decided' });
    for (const [setting, value] of suggested) begun.set(setting, { value, hold: 'suggested' });
    void readLayers().then((layers) => {
      for (const [setting, value] of wishesToShare(layers.own)) if (begun.get(setting)?.value !== value) begun.set(setting, { value, hold: begun.get(setting)?.hold ?? 'decided' });
      setValues(begun);
    });
  }, []);
  const change = (setting: SettingName, chosen: Chosen | null): void =>
    setValues((now) => {
      const next = new Map(now);
      if (chosen) next.set(setting, chosen);
      else next.delete(setting);
      return next;
    });
  const sign = async (event: Event): Promise<void> => {
    event.preventDefault();
    const held = (hold: Hold): Map<SettingName, Value> => new Map([...values].filter(([, chosen]) => chosen.hold === hold).map(([setting, { value }]) => [setting, value]));
    try {
      if (!(await keyOf(team))) return setWent('no-key');
      const { team: next, file } = await signTeam(team, { name: name.trim(), author: author.trim(), note: note.trim(), settings: dataOf({ decided: held('decided'), suggested: held('suggested') }), ...own });
      saveFile('team.json', file, 'application/json');
      onSigned(next);
      setNote('');
      setWent('signed');
    } catch {
      setWent('failed');
    }
  };
  return (
    <div class="panel box">
      <form class="phrase-form" onSubmit={(event) => void sign(event)} aria-label={say('leadFileHeading')}>
        <div class="pick">
          <WrittenField label={say('leadTeamName')} value={name} onWrite={setName} />
          <WrittenField label={say('leadAuthor')} value={author} onWrite={setAuthor} />
        </div>
        <Values values={values} onChange={change} />
        <p class="small muted">{say('leadCounts', String(own.phrases.length), String(own.commitments.length))}</p>
        <WrittenField label={say('leadNote')} hint={say('leadNoteMeans')} rows={2} value={note} onWrite={setNote} />
        <div class="row">
          <p role="status" class={went === 'signed' ? 'small' : 'small problem'}>
            {went && say({ signed: 'leadSigned', 'no-key': 'leadNoKey', failed: 'leadNotSigned' }[went], String(team.policy.version))}
          </p>
          <button type="submit" class="button button-first" aria-disabled={name.trim() === ''}>
            {say('leadSign', String(version))}
          </button>
        </div>
      </form>
      {team.signed && <HandOn fingerprint={team.fingerprint} />}
      <ChangeKeys team={team} onChanged={onSigned} />
    </div>
  );
}

function Values({ values, onChange }: { readonly values: ReadonlyMap<SettingName, Chosen>; readonly onChange: (setting: SettingName, chosen: Chosen | null) => void }) {
  const examples = useExamples(values.keys());
  if (values.size === 0) return <p class="muted">{say('leadNoValues')}</p>;
  return (
    <div>
      <h3>{say('leadValues')}</h3>
      <p class="small muted">{say('leadValuesMeans')}</p>
      <ul class="written-list">
        {inReadingOrder(values).map(([setting, chosen]) => {
          const { what, value } = settingWords(setting, chosen.value, examples);
          return (
            <li key={setting} data-setting={setting}>
              <span>
                {what}: <b>{value}</b>
              </span>
              <span class="acts">
                <select class="field" aria-label={say('leadHold', what)} value={chosen.hold} onChange={(event) => onChange(setting, { ...chosen, hold: event.currentTarget.value as Hold })}>
                  <option value="decided">{say('leadDecided')}</option>
                  <option value="suggested">{say('leadSuggested')}</option>
                </select>
                <button type="button" class="button" aria-label={say('leadLeaveOutNamed', what)} onClick={() => onChange(setting, null)}>
                  {say('leadLeaveOut')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What to do with the file: any https server, or by mail; and the link that proves itself. */
function HandOn({ fingerprint }: { readonly fingerprint: string }) {
  const [address, setAddress] = useState('');
  const link = `${address.trim().replace(/#.*$/, '')}#key=${fingerprint}`;
  return (
    <div class="more-row">
      <h3>{say('leadHandOn')}</h3>
      <p class="small">{say('leadHandOnMeans')}</p>
      <WrittenField label={say('leadAddress')} value={address} onWrite={setAddress} />
      {/^https:\/\/[^/?#\s]+\/[^?\s]*$/.test(address.trim()) && (
        <p class="small">
          {say('leadLink')} <code>{link}</code>
        </p>
      )}
      <Fingerprint of={fingerprint} />
    </div>
  );
}
