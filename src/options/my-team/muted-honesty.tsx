// Rules about honesty that a team or a policy switched off. They are always named: nobody is to think that Warmline finds a draft honest where it was told to be silent.
import { kinds } from '../../rules/kinds.ts';
import type { Kind, RuleSetId } from '../../engine/types.ts';
import { say } from '../../say.ts';
import { valueIn, type SettingName, type Settings, type Source } from '../../settings.ts';
import { partsOf } from '../../settings/names.ts';
import { inReadingOrder, settingWords } from '../setting-words.ts';
import { useExamples } from '../use-examples.ts';

export function MutedHonesty({ source, settings }: { readonly source: Source; readonly settings: Settings }) {
  const muted = mutedBy(source, settings);
  const examples = useExamples(muted);
  if (muted.length === 0) return null;
  return (
    <div class="notice" data-muted>
      <p>{say(source === 'team' ? 'mutedByTeam' : 'mutedByPolicy')}</p>
      <ul class="dashes">
        {inReadingOrder(muted.map((name) => [name] as const)).map(([name]) => (
          <li key={name}>{settingWords(name, false, examples).what}</li>
        ))}
      </ul>
    </div>
  );
}

const isAboutHonesty = (kind: string): boolean => kinds[kind as Kind]?.pole === 'dishonest';

/** The switches that are off because of a source and keep rules about honesty silent. */
export function mutedBy(source: Source, settings: Settings): readonly SettingName[] {
  return [...settings.origins].flatMap(([name, origin]) => (origin.source === source && isHonestyOf(name) && valueIn(settings, name) === false ? [name] : []));
}

function isHonestyOf(name: SettingName): boolean {
  const [list, entry] = partsOf(name);
  if (entry === null) return false;
  if (list === 'ruleSets') return Object.values(kinds).some(({ ruleSet, pole }) => ruleSet === (entry as RuleSetId) && pole === 'dishonest');
  // `en/pretence/i-just-checked`; a team's own phrases are not built in.
  return list === 'kinds' ? isAboutHonesty(entry) : list === 'rules' && isAboutHonesty(entry.split('/')[1] ?? '');
}
