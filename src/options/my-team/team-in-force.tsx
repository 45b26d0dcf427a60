// The team that was joined: who it is, whether it is up to date, what it set, and the ways to change that.
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import type { Layers } from '../../settings/types.ts';
import type { JoinedTeam } from '../../team/types.ts';
import { Fingerprint } from '../fingerprint.tsx';
import { Freshness } from './freshness.tsx';
import { LeaveTeam } from './leave-team.tsx';
import { MutedHonesty } from './muted-honesty.tsx';
import { NewerFile } from './newer-file.tsx';
import { News } from './news.tsx';
import { TeamFacts } from './team-facts.tsx';
import { TeamSites } from './team-sites.tsx';
import { WhatIsSet } from './what-is-set.tsx';

interface Props {
  readonly joined: JoinedTeam;
  readonly layers: Layers;
  readonly settings: Settings;
}

export function TeamInForce({ joined, layers, settings }: Props) {
  const { inForce, fingerprint, known, by } = joined;
  return (
    <section aria-labelledby="team-name">
      <h2 id="team-name" tabIndex={-1}>
        {inForce ? say('setByNamed', inForce.name) : say('teamWithoutName')}
      </h2>
      <div class="panel parts">
        {inForce && <TeamFacts policy={inForce} />}
        <Freshness joined={joined} />
        <TeamSites layer={layers.team} />
        <MutedHonesty source="team" settings={settings} />
        {inForce && <WhatIsSet layer={layers.team} phrases={inForce.phrases} commitments={inForce.commitments} now={null} />}
        <Fingerprint of={fingerprint} />
        {by === 'policy' ? (
          <p class="small muted">{say('teamByPolicy')}</p>
        ) : (
          <div class="answers">
            {known.url ? <News url={known.url} /> : <NewerFile joined={joined} settings={settings} />}
            <LeaveTeam joined={joined} settings={settings} />
          </div>
        )}
      </div>
    </section>
  );
}
