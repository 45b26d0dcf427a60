// One rule set as a card: what its article teaches, the kinds it owns, on or off, and the way to its rules.
import type { Change } from '../../page/use-settings.ts';
import { Switch } from '../../page/switch.tsx';
import { kinds } from '../../rules/kinds.ts';
import type { Article } from '../../rules/types.ts';
import { interfaceLanguage, say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { Chevron } from '../chevron.tsx';

interface Props {
  readonly article: Article;
  readonly settings: Settings;
  readonly change: Change;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

export function SetCard({ article, settings, change, open, onOpen }: Props) {
  const lang = interfaceLanguage();
  const { ruleSet } = article;
  const names = article.kinds.map((kind, at) => (at === 0 ? kinds[kind].name[lang] : lowerFirst(kinds[kind].name[lang], lang)));
  return (
    <article class={open ? 'set set-open' : 'set'} data-rule-set={ruleSet}>
      <div class="set-head">
        <div>
          <h2>{article.name[lang]}</h2>
          <p class="small muted">{[article.title, article.author].flatMap((text) => (text ? [text[lang]] : [])).join(' · ')}</p>
        </div>
        <Switch name={`ruleSets:${ruleSet}`} label={article.name[lang]} settings={settings} change={change} />
      </div>
      <p class="teaches">{article.teaches[lang]}</p>
      <p class="small muted">{names.join(', ')}</p>
      <button type="button" class="more" aria-expanded={open} aria-controls="rules" aria-label={`${article.name[lang]}: ${say(open ? 'hideKindsAndRules' : 'kindsAndRules')}`} onClick={() => onOpen(!open)}>
        {say(open ? 'hideKindsAndRules' : 'kindsAndRules')} <Chevron />
      </button>
    </article>
  );
}

const lowerFirst = (text: string, lang: string): string => text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);
