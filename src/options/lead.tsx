// The part for team leads: the team's own phrases and commitments, what it asks already, its saved replies, and the file that carries all this to everybody.
import { say } from '../say.ts';
import { Conflicts } from './conflicts.tsx';
import { LeadCommitments } from './lead-commitments.tsx';
import { LeadFile } from './lead-file.tsx';
import { LeadPhrases } from './lead-phrases.tsx';
import { Macros } from './macros.tsx';
import type { ViewProps } from './views.tsx';
import './lead.css';
import { useOwnRules } from './use-own-rules.ts';

export function Lead({ settings }: ViewProps) {
  const { own, save } = useOwnRules();
  return (
    <>
      <h1>{say('leadHeading')}</h1>
      <p class="lead muted">{say('leadLead')}</p>
      {own && (
        <>
          <LeadFile own={own} />
          <LeadPhrases own={own} save={save} />
          <LeadCommitments own={own} save={save} />
        </>
      )}
      <Conflicts />
      <Macros settings={settings} />
    </>
  );
}
