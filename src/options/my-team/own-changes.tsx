// Everything that a person changed, whether here, on a card or in the popup, each with a way back.
import { useRef, useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { valueIn, type SettingName, type Settings, type Value } from '../../settings.ts';
import { merge } from '../../settings/merge.ts';
import type { Wish } from '../../page/use-settings.ts';
import { OwnPhrases } from './own-phrases.tsx';
import { inReadingOrder, settingWords } from '../setting-words.ts';
import { toTakeBack } from '../undecided.ts';
import { useExamples } from '../use-examples.ts';
import type { Known } from './use-team.ts';

interface Props {
  readonly known: Known;
  readonly settings: Settings;
  readonly wish: Wish;
}

/** What was taken back last, so that this can be taken back too. */
interface Taken {
  readonly name: SettingName;
  readonly value: Value;
  readonly what: string;
}

export function OwnChanges({ known: { layers, joined, ownRules, policyRules }, settings, wish }: Props) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wishes = inReadingOrder(toTakeBack(layers));
  const examples = useExamples([...wishes.map(([name]) => name), ...(taken ? [taken.name] : [])], [...(joined?.inForce?.phrases ?? []), ...ownRules.phrases, ...policyRules.phrases]);
  const without = merge({ ...layers, own: new Map() });

  const takeBack = async (name: SettingName, value: Value): Promise<void> => {
    if (!(await wish((own) => new Map([...own].filter(([other]) => other !== name))))) return;
    setTaken({ name, value, what: settingWords(name, value, examples).what });
    // The row and its button are gone.
    heading.current?.focus();
  };
  const undo = async ({ name, value }: Taken): Promise<void> => {
    if (await wish((own) => new Map(own).set(name, value))) setTaken(null);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="own-changes">
      <h2 id="own-changes" ref={heading} tabIndex={-1}>
        {say('ownHeading')}
      </h2>
      <p class="lead muted">{say('ownLead')}</p>
      <div class="panel parts">
        {wishes.length + ownRules.phrases.length === 0 && <p class="muted">{say('ownNone')}</p>}
        {wishes.length > 0 && (
          <ul class="values own">
            {wishes.map(([name, value]) => {
              const { what, value: words } = settingWords(name, value, examples);
              const overruled = settings.origins.get(name)?.locked === true;
              return (
                <li key={name} data-own={name}>
                  <span>
                    {what}: <b>{words}</b>
                    <br />
                    <span class="small muted">{overruled ? say('ownOverruled') : say('ownWithout', settingWords(name, valueIn(without, name)).value)}</span>
                  </span>
                  <button type="button" class="button" aria-label={say('takeBackNamed', what)} onClick={() => void takeBack(name, value)}>
                    {say('takeBack')}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
        <OwnPhrases ownRules={ownRules} />
      </div>
      <div class="taken small">
        <p role="status">{taken && say('takenBack', taken.what)}</p>
        {taken && (
          <button type="button" class="button" onClick={() => void undo(taken)}>
            {say('cardUndo')}
          </button>
        )}
      </div>
    </section>
  );
}
