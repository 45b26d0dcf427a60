// A person's own settings: what the rule sets teach, what is on, a box to try them in, the sites.
import { useState } from 'preact/hooks';
import type { RuleSetId } from '../../engine/types.ts';
import type { Change } from '../../page/use-settings.ts';
import { articles } from '../../rules/articles.ts';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { Copy } from './copy.tsx';
import { Languages } from './languages.tsx';
import { Level } from './level.tsx';
import { Notes } from './notes.tsx';
import { QuietMarks } from './quiet-marks.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { ScreenReaders } from './screen-readers.tsx';
import { SetCard } from './set-card.tsx';
import { Sites } from './sites.tsx';
import { TryIt } from './try-it.tsx';
import { WholeWording } from './whole-wording.tsx';

/** Places in this part, and the keys of their names. */
const places = { 'rule-sets': 'ruleSets', rules: 'kindsAndRules', 'try-it': 'tryHeading', level: 'levelHeading', 'whole-wording': 'readerHeading', languages: 'languagesHeading', sites: 'sites', copy: 'copyHeading' } as const;

export function MySettings({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  const [open, setOpen] = useState<RuleSetId | null>('care');
  const shown = articles.find((article) => article.ruleSet === open);
  return (
    <>
      <h1 id="rule-sets">{say('optionsHeading')}</h1>
      <p class="lead muted">{say('optionsLead')}</p>
      <nav class="on-page small" aria-label={say('navigation')}>
        {Object.entries(places).map(([place, name]) => (
          <a key={place} href={`#${place}`}>
            {say(name)}
          </a>
        ))}
      </nav>
      <div class="sets">
        {articles.map((article) => (
          <SetCard key={article.ruleSet} article={article} settings={settings} change={change} open={article.ruleSet === open} onOpen={(wanted) => setOpen(wanted ? article.ruleSet : null)} />
        ))}
      </div>
      <RulesPanel article={shown ?? null} settings={settings} change={change} />
      <TryIt settings={settings} />
      <Level settings={settings} change={change} />
      <WholeWording settings={settings} change={change} />
      <QuietMarks settings={settings} change={change} />
      <Languages settings={settings} change={change} />
      <Notes settings={settings} change={change} />
      <ScreenReaders settings={settings} change={change} />
      <Sites settings={settings} change={change} />
      <Copy settings={settings} />
      <p class="privacy muted small">{say('privacy')}</p>
    </>
  );
}
