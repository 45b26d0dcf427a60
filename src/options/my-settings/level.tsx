// How much Warmline does by itself: nothing until asked, lines, or lines and a question before a reply goes, and about which kinds of finding.
import type { Kind } from '../../engine/types.ts';
import { SetBy } from '../../page/set-by.tsx';
import type { Change } from '../../page/use-settings.ts';
import { kinds } from '../../rules/kinds.ts';
import { interfaceLanguage, say } from '../../say.ts';
import { valueIn, type Level as LevelName, type Settings } from '../../settings.ts';
import { Choice } from '../choice.tsx';

interface Props {
  readonly settings: Settings;
  readonly change: Change;
}

const options = [
  { value: 'quiet', label: 'levelQuiet', means: 'levelQuietMeans' },
  { value: 'line', label: 'levelLine', means: 'levelLineMeans' },
  { value: 'ask', label: 'askOn', means: 'askMeans' },
] as const satisfies readonly { readonly value: LevelName; readonly label: string; readonly means: string }[];

export function Level({ settings, change }: Props) {
  return (
    <section aria-labelledby="level">
      <h2 id="level">{say('levelHeading')}</h2>
      <div class="panel box">
        <Choice class="one-a-line" name="level" legend={say('levelHeading')} legendUnseen options={options.map(({ value, label, means }) => ({ value, label: say(label), means: say(means) }))} settings={settings} change={change} />
        {settings.level === 'ask' && <AskKinds settings={settings} change={change} />}
      </div>
    </section>
  );
}

function AskKinds({ settings, change }: Props) {
  const lang = interfaceLanguage();
  const choose = async (input: HTMLInputElement, kind: Kind): Promise<void> => {
    // It shows what is in force, not what was wished.
    if (!(await change(`askKinds:${kind}`, input.checked))) input.checked = settings.askKinds.has(kind);
  };
  return (
    <fieldset class="choices kinds more-row" aria-describedby="ask-kinds">
      <legend>{say('askKinds')}</legend>
      {(Object.keys(kinds) as Kind[]).map((kind) => {
        const origin = settings.origins.get(`askKinds:${kind}`);
        const isOthers = origin !== undefined && origin.source !== 'own';
        return (
          <label key={kind}>
            <input
              type="checkbox"
              aria-label={kinds[kind].name[lang]}
              checked={valueIn(settings, `askKinds:${kind}`) === true}
              aria-disabled={origin?.locked}
              aria-describedby={isOthers ? `ask-${kind}` : undefined}
              onClick={(event) => origin?.locked && event.preventDefault()}
              onChange={(event) => void choose(event.currentTarget, kind)}
            />
            <span>{kinds[kind].name[lang]}</span>
            {isOthers && <SetBy id={`ask-${kind}`} origin={origin} settings={settings} />}
          </label>
        );
      })}
      <p class="small muted" id="ask-kinds">
        {say('askKindsMeans')}
      </p>
    </fieldset>
  );
}
