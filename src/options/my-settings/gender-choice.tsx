// How wordings in a language that must choose speak of the agent: three choices, each with a word to show it.
import type { Gender, Lang } from '../../engine/types.ts';
import type { Change } from '../../page/use-settings.ts';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { Choice } from '../choice.tsx';

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
  const options = choices.map(([value, key]) => ({
    value,
    label: (
      <>
        {say(key)}{' '}
        <span class="muted">
          · <span lang={lang}>{example[value]}</span>
        </span>
      </>
    ),
  }));
  return <Choice class="gender" name="gender" legend={say('genderHeading')} options={options} settings={settings} change={change} />;
}
