// What a file of one's own settings would change, before it does.
import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { Folded } from '../folded.tsx';
import { inReadingOrder, settingWords, type Examples } from '../setting-words.ts';
import { useExamples } from '../use-examples.ts';
import type { OwnThings } from './settings-file.ts';
import { readOwn } from './take-over.ts';
import { whatChanges, type ChangedSetting, type WhatChanges } from './what-changes.ts';

export interface Opened {
  /** Of the file. */
  readonly name: string;
  readonly things: OwnThings;
}

interface Props {
  readonly opened: Opened;
  readonly settings: Settings;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Nobody reads more lines than these; of the others their number is enough. */
const most = 300;

export function CopyPreview({ opened, settings, onTake, onLeave }: Props) {
  const { name, things } = opened;
  const heading = useRef<HTMLHeadingElement>(null);
  const [changes, setChanges] = useState<WhatChanges | null>(null);
  useEffect(() => {
    let wanted = true;
    void readOwn().then(({ layers, rules }) => wanted && setChanges(whatChanges(things, layers, rules)));
    return () => {
      wanted = false;
    };
  }, [things, settings]);
  useEffect(() => heading.current?.focus(), [things, changes === null]);
  const rows = inReadingOrder((changes?.settings ?? []).map((one) => [one.name, one] as const));
  const examples = useExamples(rows.map(([setting]) => setting), changes?.rules.phrases);
  if (!changes) return null;
  const { phrases, commitments, leftOut } = changes;
  const isNothing = rows.length + phrases.fresh + phrases.changed + commitments.fresh + commitments.changed === 0;
  const lines = rows.slice(0, most).map(([setting, changed]) => <Row key={setting} changed={changed} isOverruled={settings.origins.get(setting)?.locked === true} examples={examples} />);
  return (
    <div class="copy-preview">
      <h3 ref={heading} tabIndex={-1}>
        {say('importHeading', name)}
      </h3>
      {isNothing && <p>{say('copyNothing')}</p>}
      {rows.length > 0 && (
        <div>
          <p>{sayCount('copyChanges', rows.length)}</p>
          <Folded all={lines} list={(some) => <ul class="values">{some}</ul>} />
          {rows.length > most && <p class="small muted">{say('andMore', rows.length - most)}</p>}
        </div>
      )}
      {phrases.fresh + phrases.changed > 0 && <p>{say('copyPhrases', phrases.fresh, phrases.changed)}</p>}
      {commitments.fresh + commitments.changed > 0 && <p>{say('copyCommitments', commitments.fresh, commitments.changed)}</p>}
      {leftOut > 0 && <p>{say('copyLeftOut', leftOut)}</p>}
      <div class="answers">
        {!isNothing && (
          <button type="button" class="button button-first" onClick={onTake}>
            {say('copyTake')}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {say(isNothing ? 'overlayClose' : 'notNow')}
        </button>
      </div>
    </div>
  );
}

function Row({ changed: { name, before, after }, isOverruled, examples }: { readonly changed: ChangedSetting; readonly isOverruled: boolean; readonly examples: Examples }) {
  const { what, value } = settingWords(name, after, examples);
  return (
    <li data-setting={name}>
      <span>
        {what}
        {isOverruled && (
          <>
            <br />
            <span class="small muted">{say('copyWaits')}</span>
          </>
        )}
      </span>
      <span>
        <b>{value}</b>
        <span class="small muted"> {say('setUntilNow', settingWords(name, before).value)}</span>
      </span>
    </li>
  );
}
