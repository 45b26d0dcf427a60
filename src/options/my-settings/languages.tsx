// Which languages are read.
import type { Lang } from '../../engine/types.ts';
import { Switch } from '../../page/switch.tsx';
import type { Change } from '../../page/use-settings.ts';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { languageNames } from '../language-tabs.tsx';

export function Languages({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{say('languagesHeading')}</h2>
      <div class="panel box">
        {(Object.keys(languageNames) as Lang[]).map((lang, at) => (
          <label key={lang} class={at === 0 ? 'row' : 'row more-row'}>
            <span lang={lang}>{languageNames[lang]}</span>
            <Switch name={`languages:${lang}`} label={languageNames[lang]} labelled lang={lang} settings={settings} change={change} />
          </label>
        ))}
      </div>
    </section>
  );
}
