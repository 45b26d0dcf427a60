// How wordings in a language that must choose speak of the agent: three choices, each with a word to show it.
import type { Gender, Lang } from '../engine/types.ts';
import type { Change } from '../page/use-settings.ts';
import { say } from '../say.ts';
import type { Settings } from '../settings.ts';

/** "Glad", as the agent would say it. English has no such choice. */
const examples: Readonly<Partial<Record<Lang, Readonly<Record<Gender, string>>>>> = {
  ru: { neutral: 'приятно', feminine: 'рада', masculine: 'рад' },
  bg: { neutral: 'радвам се', feminine: 'доволна', masculine: 'доволен' },
};

const choices = [
  ['neutral', 'genderNeutral'],
  ['feminine', 'genderFeminine'],
  ['masculine', 'genderMasculine'],
] as const satisfies readonly (readonly [Gender, string])[];

interface Props {
  /** The language of the rules that are shown. */
  readonly lang: Lang;
  readonly settings: Settings;
  readonly change: Change;
}

export function GenderChoice({ lang, settings, change }: Props) {
  const example = examples[lang];
  if (!example) return null;
  const choose = async (input: HTMLInputElement, gender: Gender): Promise<void> => {
    // It shows what is stored, not what was wished.
    if (!(await change((now) => ({ ...now, gender })))) input.checked = settings.gender === gender;
  };
  return (
    <fieldset class="choices gender">
      <legend>{say('genderHeading')}</legend>
      {choices.map(([gender, key]) => (
        <label key={gender}>
          <input type="radio" name="gender" value={gender} checked={settings.gender === gender} onChange={(event) => void choose(event.currentTarget, gender)} />
          <span>
            {say(key)}{' '}
            <span class="muted">
              · <span lang={lang}>{example[gender]}</span>
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
