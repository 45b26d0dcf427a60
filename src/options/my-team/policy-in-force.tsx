// What the organization set by the browser's policy.
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { MutedHonesty } from './muted-honesty.tsx';
import { TeamSites } from './team-sites.tsx';
import type { Known } from './use-team.ts';
import { WhatIsSet } from './what-is-set.tsx';

export function PolicyInForce({ known: { layers: { policy }, policyRules: { phrases, commitments } }, settings }: { readonly known: Known; readonly settings: Settings }) {
  const { organization } = settings;
  if (policy.decided.size + policy.suggested.size + phrases.length + commitments.length === 0 && organization === null) return null;
  return (
    <section aria-labelledby="organization">
      <h2 id="organization">{organization === null ? say('setByPolicy') : say('setByNamed', organization)}</h2>
      <p class="lead muted">{say('policyLead')}</p>
      <div class="panel parts">
        <TeamSites layer={policy} />
        <MutedHonesty source="policy" settings={settings} />
        <WhatIsSet layer={policy} phrases={phrases} commitments={commitments} now={null} />
      </div>
    </section>
  );
}
