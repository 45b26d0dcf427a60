// Below the cards: the kinds of the open set and their rules as pairs, in one language at a time; or what a search found in all sets.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind, Lang } from '../../engine/types.ts';
import type { Change } from '../../page/use-settings.ts';
import { articles } from '../../rules/articles.ts';
import type { Article } from '../../rules/types.ts';
import { interfaceLanguage, say, sayCount } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { matchesQuery } from '../example.ts';
import { GenderChoice } from './gender-choice.tsx';
import { KindSection } from './kind-section.tsx';
import { LanguageTabs } from '../language-tabs.tsx';
import { useRules } from '../use-rules.ts';

interface Props {
  /** The open rule set, if one is. */
  readonly article: Article | null;
  readonly settings: Settings;
  readonly change: Change;
}

const allKinds: readonly Kind[] = articles.flatMap((article) => article.kinds);

export function RulesPanel({ article, settings, change }: Props) {
  const [lang, setLang] = useState<Lang>(interfaceLanguage);
  const [typed, setTyped] = useState('');
  const rules = useRules(lang);
  const query = typed.trim();
  const found = query ? rules?.filter(({ rule }) => matchesQuery(rule, query)) : rules;
  const shownKinds = query ? allKinds.filter((kind) => found?.some((rule) => rule.kind === kind)) : (article?.kinds ?? []);
  const heading = useShownHeading(article?.ruleSet);
  const title = query ? sayCount('rulesFound', found?.length ?? 0) : article ? say('kindsAndRulesOf', article.name[interfaceLanguage()]) : say('kindsAndRules');
  return (
    <section id="rules" aria-labelledby="rules-heading">
      <div class="rules-head">
        <h2 id="rules-heading" ref={heading} aria-live={query ? 'polite' : 'off'}>
          {title}
        </h2>
        <input type="search" class="field" aria-label={say('findRule')} placeholder={say('findRule')} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <LanguageTabs lang={lang} onChoose={setLang} />
      </div>
      <p class="lead muted">{say('pairsLead')}</p>
      {!query && article && settings.ruleSetsOff.has(article.ruleSet) && <p class="notice small">{say('setIsOff')}</p>}
      <div class="panel" role="tabpanel" id="rules-panel" aria-labelledby={`rules-in-${lang}`}>
        <GenderChoice lang={lang} settings={settings} change={change} />
        {found && shownKinds.map((kind) => <KindSection key={kind} kind={kind} lang={lang} rules={found.filter((rule) => rule.kind === kind)} found={query !== ''} settings={settings} change={change} />)}
        {query && found?.length === 0 && <p class="none muted">{say('noRuleFound')}</p>}
      </div>
    </section>
  );
}

/** The heading of what was just opened, brought into view where it is not: on a narrow page the cards fill the screen. */
function useShownHeading(opened: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(opened);
  useEffect(() => {
    if (opened && opened !== before.current) heading.current?.scrollIntoView({ block: 'nearest' });
    before.current = opened;
  }, [opened]);
  return heading;
}
