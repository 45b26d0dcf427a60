// The part for team leads, in the order of the work: write and try it on oneself, compare it with what the team asks already, and at last the file that carries all this to everybody.
import { useEffect } from 'preact/hooks';
import { say } from '../../say.ts';
import { Conflicts } from './conflicts.tsx';
import { LeadCommitments } from './commitments.tsx';
import { LeadFile } from './file.tsx';
import { LeadPhrases } from './phrases.tsx';
import { Macros } from '../macros/macros.tsx';
import type { ViewProps } from '../views.tsx';
import './lead.css';
import { useOwnRules } from './use-own-rules.ts';

/** Places in this part, and the keys of their names. */
const places = { phrases: 'phrasesHeading', commitments: 'commitmentsHeading', scorecard: 'conflictsHeading', macros: 'macrosHeading', file: 'leadFileHeading' } as const;

export function Lead({ settings }: ViewProps) {
  const { own, save } = useOwnRules();
  // A place that the address names is there only when what is stored was read.
  useEffect(() => {
    if (own) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [own !== null]);
  return (
    <>
      <h1>{say('leadHeading')}</h1>
      <p class="lead muted">{say('leadLead')}</p>
      <nav class="on-page small" aria-label={say('navigation')}>
        {Object.entries(places).map(([place, name]) => (
          <a key={place} href={`#lead/${place}`}>
            {say(name)}
          </a>
        ))}
      </nav>
      {own && (
        <>
          <LeadPhrases own={own} save={save} />
          <LeadCommitments own={own} save={save} />
          <Conflicts />
          <Macros settings={settings} />
          <LeadFile own={own} settings={settings} />
        </>
      )}
    </>
  );
}
