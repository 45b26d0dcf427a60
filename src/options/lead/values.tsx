// The settings that go into the team's file: each for everybody, as a suggestion, or left out.
import { say } from '../../say.ts';
import type { SettingName, Value } from '../../settings.ts';
import { inReadingOrder, settingWords } from '../setting-words.ts';
import { useExamples } from '../use-examples.ts';

export interface Chosen {
  readonly value: Value;
  /** How much the agents may change of it. */
  readonly hold: 'decided' | 'suggested' | 'out';
}

interface Props {
  readonly values: ReadonlyMap<SettingName, Chosen>;
  readonly onChange: (setting: SettingName, hold: Chosen['hold']) => void;
}

export function LeadValues({ values, onChange }: Props) {
  const examples = useExamples(values.keys());
  return (
    <div>
      <h4>{say('leadValues')}</h4>
      <p class="small muted">{say(values.size === 0 ? 'leadNoValues' : 'leadValuesMeans')}</p>
      {values.size > 0 && (
        <ul class="written-list values-to-share" aria-label={say('leadValues')}>
          {inReadingOrder(values).map(([setting, chosen]) => {
            const { what, value } = settingWords(setting, chosen.value, examples);
            return (
              <li key={setting} data-setting={setting} class={chosen.hold === 'out' ? 'left-out' : ''}>
                <span>
                  {what}: <b>{value}</b>
                </span>
                <select class="field" aria-label={say('leadHold', what)} value={chosen.hold} onChange={(event) => onChange(setting, event.currentTarget.value as Chosen['hold'])}>
                  <option value="decided">{say('leadDecided')}</option>
                  <option value="suggested">{say('leadSuggested')}</option>
                  <option value="out">{say('leadLeaveOut')}</option>
                </select>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
