// The next version of the team's file: what is decided in it, what is a suggestion, what is said about it, and the signature.
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { readLayers, type SettingName, type Settings, type Value } from '../../settings.ts';
import { dataOf } from '../../settings/layer.ts';
import { wishesToShare } from '../../settings/merge.ts';
import { maxName, maxNote } from '../../team/limits.ts';
import type { OwnRules } from '../../team/types.ts';
import { layerOf, signTeam, type LedTeam } from './led-team.ts';
import { LeadValues, type Chosen } from './values.tsx';
import { refusalInWords } from '../refusal.ts';
import { saveFile } from '../save-file.ts';
import { useUnsaved } from '../use-unsaved.ts';
import { WrittenField } from '../written-field.tsx';

interface Props {
  readonly team: LedTeam;
  readonly onSigned: (team: LedTeam) => void;
  readonly own: OwnRules;
  /** As they are now: what is switched in them comes into the file. */
  readonly settings: Settings;
}

export function SignTeam({ team, onSigned, own, settings }: Props) {
  const [stored, setStored] = useState<ReadonlyMap<SettingName, Chosen>>(new Map());
  /** What was chosen here and not signed yet. */
  const [holds, setHolds] = useState<ReadonlyMap<SettingName, Chosen['hold']>>(new Map());
  const [name, setName] = useState(team.policy.name);
  const [author, setAuthor] = useState(team.policy.author);
  const [note, setNote] = useState('');
  const [went, setWent] = useState<{ readonly words: string; readonly isGood: boolean } | null>(null);
  /** A second press while the first is on its way would make a second version. */
  const isSigning = useRef(false);
  const version = team.signed ? team.policy.version + 1 : 1;
  const kept = useUnsaved([name, author, note, [...holds]]);
  useEffect(() => {
    let wanted = true;
    void valuesOf(team).then((found) => wanted && setStored(found));
    return () => {
      wanted = false;
    };
  }, [team, settings]);
  const values = new Map([...stored].map(([setting, { value, hold }]): [SettingName, Chosen] => [setting, { value, hold: holds.get(setting) ?? hold }]));
  const held = (hold: Chosen['hold']): Map<SettingName, Value> => new Map([...values].filter(([, chosen]) => chosen.hold === hold).map(([setting, { value }]) => [setting, value]));
  const isGood = name.trim() !== '';
  const sign = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!isGood || isSigning.current) return;
    isSigning.current = true;
    try {
      const done = await signTeam(team, { name: name.trim(), author: author.trim(), note: note.trim(), settings: dataOf({ decided: held('decided'), suggested: held('suggested') }), ...own }, [...held('out').keys()]);
      if ('refused' in done) return setWent({ words: done.refused === 'no-key' ? say('leadNoKey') : say('leadNotTaken', refusalInWords(done.refused)), isGood: false });
      saveFile('team.json', done.file, 'application/json');
      onSigned(done.team);
      setNote('');
      kept();
      setWent({ words: say('leadSigned', done.team.policy.version), isGood: true });
    } catch {
      setWent({ words: say('leadNotSigned'), isGood: false });
    } finally {
      isSigning.current = false;
    }
  };
  return (
    <form class="phrase-form" onSubmit={(event) => void sign(event)} aria-label={say('leadNextVersion', version)}>
      <h3>{say('leadNextVersion', version)}</h3>
      <div class="pick">
        <WrittenField label={say('leadTeamName')} value={name} onWrite={setName} input={{ maxLength: maxName, required: true }} />
        <WrittenField label={say('leadAuthor')} value={author} onWrite={setAuthor} input={{ maxLength: maxName, autocomplete: 'name' }} />
      </div>
      <LeadValues values={values} onChange={(setting, hold) => setHolds((now) => new Map(now).set(setting, hold))} />
      <p class="small muted">{say('leadCounts', own.phrases.length, own.commitments.length)}</p>
      <WrittenField label={say('leadNote')} hint={say('leadNoteMeans')} rows={2} value={note} onWrite={(text) => setNote(text.slice(0, maxNote))} />
      <div class="row">
        <p role="status" class={went?.isGood === false ? 'small problem' : 'small'}>
          {went?.words}
        </p>
        <button type="submit" class="button button-first" aria-disabled={!isGood}>
          {say('leadSign', version)}
        </button>
      </div>
    </form>
  );
}

/** What the team has, and over it what the lead set for themselves since. */
async function valuesOf(team: LedTeam): Promise<ReadonlyMap<SettingName, Chosen>> {
  const { decided, suggested } = layerOf(team);
  const values = new Map<SettingName, Chosen>();
  for (const [setting, value] of decided) values.set(setting, { value, hold: 'decided' });
  for (const [setting, value] of suggested) values.set(setting, { value, hold: 'suggested' });
  const leftOut = new Set<string>(team.leftOut);
  for (const [setting, value] of wishesToShare((await readLayers()).own)) if (values.get(setting)?.value !== value) values.set(setting, { value, hold: values.get(setting)?.hold ?? (leftOut.has(setting) ? 'out' : 'decided') });
  return values;
}
