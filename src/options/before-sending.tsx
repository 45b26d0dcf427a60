// Whether it is asked before a reply goes in which there is still something to look at, and which kinds of finding count.
import type { Kind } from '../engine/types.ts';
import type { Change } from '../page/use-settings.ts';
import { kinds } from '../rules/kinds.ts';
import { interfaceLanguage, say } from '../say.ts';
import { withValue, type Settings } from '../settings.ts';
import { SwitchRow } from './switch-row.tsx';

interface Props {
  readonly settings: Settings;
  readonly change: Change;
}

export function BeforeSending({ settings, change }: Props) {
  return (
    <section aria-labelledby="before-sending">
      <h2 id="before-sending">{say('askHeading')}</h2>
      <div class="panel box">
        <SwitchRow label={say('askOn')} means={say('askMeans')} on={settings.askBeforeSending} onSwitch={(askBeforeSending) => change((now) => ({ ...now, askBeforeSending }))} />
        {settings.askBeforeSending && <Kinds settings={settings} change={change} />}
      </div>
    </section>
  );
}

function Kinds({ settings: { askKinds }, change }: Props) {
  const lang = interfaceLanguage();
  const choose = async (input: HTMLInputElement, kind: Kind): Promise<void> => {
    // It shows what is stored, not what was wished.
    if (!(await change((now) => ({ ...now, askKinds: withValue(now.askKinds, kind, input.checked) })))) input.checked = askKinds.has(kind);
  };
  return (
    <fieldset class="choices more-row" aria-describedby="ask-kinds">
      <legend>{say('askKinds')}</legend>
      {(Object.keys(kinds) as Kind[]).map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={askKinds.has(kind)} onChange={(event) => void choose(event.currentTarget, kind)} />
          <span>{kinds[kind].name[lang]}</span>
        </label>
      ))}
      <p class="small muted" id="ask-kinds">
        {say('askKindsMeans')}
      </p>
    </fieldset>
  );
}
