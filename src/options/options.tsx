// ENTRY of the options page: what the rule sets teach, what is on, a box to try them in, the sites.
import { useState } from 'preact/hooks';
import type { RuleSetId } from '../engine/types.ts';
import { start } from '../page/start.ts';
import { notKept, useSettings } from '../page/use-settings.ts';
import { articles } from '../rules/articles.ts';
import { say } from '../say.ts';
import { Header } from './header.tsx';
import { Level } from './level.tsx';
import { Macros } from './macros.tsx';
import { Notes } from './notes.tsx';
import { QuietMarks } from './quiet-marks.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { ScreenReaders } from './screen-readers.tsx';
import { SetCard } from './set-card.tsx';
import { Sites } from './sites.tsx';
import { TryIt } from './try-it.tsx';
import { WholeWording } from './whole-wording.tsx';

function Options() {
  const { settings, change, kept } = useSettings();
  const [open, setOpen] = useState<RuleSetId | null>('care');
  if (!settings) return null;
  const shown = articles.find((article) => article.ruleSet === open);
  return (
    <div class="page">
      <Header />
      <main>
        <h1 id="rule-sets">{say('optionsHeading')}</h1>
        <p class="lead muted">{say('optionsLead')}</p>
        <p class="refused" role="status">
          {kept !== 'kept' && say(notKept[kept])}
        </p>
        <div class="sets">
          {articles.map((article) => (
            <SetCard key={article.ruleSet} article={article} settings={settings} change={change} open={article.ruleSet === open} onOpen={(wanted) => setOpen(wanted ? article.ruleSet : null)} />
          ))}
        </div>
        <RulesPanel article={shown ?? null} settings={settings} change={change} />
        <WholeWording settings={settings} change={change} />
        <QuietMarks settings={settings} change={change} />
        <Notes settings={settings} change={change} />
        <Level settings={settings} change={change} />
        <TryIt settings={settings} />
        <Sites settings={settings} change={change} />
        <ScreenReaders settings={settings} change={change} />
        <Macros settings={settings} />
        <p class="privacy muted small">{say('privacy')}</p>
      </main>
    </div>
  );
}

start(<Options />, 'optionsTitle');
