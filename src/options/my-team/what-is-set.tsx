// What a layer decides and suggests, in plain words; and beside a person's settings, what would be another for them.
import { valueIn, type SettingName, type Settings, type Value } from '../../settings.ts';
import type { Commitment } from '../../engine/types.ts';
import type { Phrase } from '../../phrases/types.ts';
import { say } from '../../say.ts';
import type { Layer } from '../../settings/types.ts';
import { Folded } from '../folded.tsx';
import { Commitments } from './commitments.tsx';
import { PhraseList } from './phrase-list.tsx';
import { inReadingOrder, settingWords, type Examples } from '../setting-words.ts';
import { useExamples } from '../use-examples.ts';

interface Props {
  readonly layer: Layer;
  readonly phrases: readonly Phrase[];
  readonly commitments: readonly Commitment[];
  /** The settings before it is in force, which say what would be another; null where it is in force. */
  readonly now: Settings | null;
}

export function WhatIsSet({ layer: { decided, suggested }, phrases, commitments, now }: Props) {
  const examples = useExamples([...decided.keys(), ...suggested.keys()], phrases);
  const nothing = decided.size + suggested.size + phrases.length + commitments.length === 0;
  return (
    <div class="what-is-set">
      {nothing && <p class="muted">{say('setNothing')}</p>}
      <Values heading="setDecided" means="setDecidedMeans" values={decided} examples={examples} now={now} />
      <Values heading="setSuggested" means="setSuggestedMeans" values={suggested} examples={examples} now={now} />
      <PhraseList phrases={phrases} />
      <Commitments commitments={commitments} />
    </div>
  );
}

interface ValuesProps extends Pick<Props, 'now'> {
  readonly heading: string;
  readonly means: string;
  readonly values: ReadonlyMap<SettingName, Value>;
  readonly examples: Examples;
}

function Values({ heading, means, values, examples, now }: ValuesProps) {
  if (values.size === 0) return null;
  const rows = inReadingOrder(values).map(([name, value]) => <Row key={name} name={name} value={value} examples={examples} now={now} />);
  return (
    <div>
      <h3>{say(heading)}</h3>
      <p class="small muted">{say(means)}</p>
      <Folded all={rows} list={(some) => <ul class="values">{some}</ul>} />
    </div>
  );
}

function Row({ name, value, examples, now }: Pick<ValuesProps, 'examples' | 'now'> & { readonly name: SettingName; readonly value: Value }) {
  const { what, value: words } = settingWords(name, value, examples);
  const present = now && valueIn(now, name) !== value ? settingWords(name, valueIn(now, name)).value : null;
  return (
    <li data-setting={name}>
      <span>{what}</span>
      <span>
        <b>{words}</b>
        {present !== null && <span class="small muted"> {say('setUntilNow', present)}</span>}
      </span>
    </li>
  );
}
