// What the team and the organization decided, what a person changed, and what is always theirs: for everybody who works with settings that others made.
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../say.ts';
import { Damage } from './damage.tsx';
import { Joining } from './joining.tsx';
import { OwnChanges } from './own-changes.tsx';
import { PolicyInForce } from './policy-in-force.tsx';
import { Rights } from './rights.tsx';
import { TeamInForce } from './team-in-force.tsx';
import { useTeam } from './use-team.ts';
import type { ViewProps } from '../views.tsx';

export function MyTeam({ settings, wish }: ViewProps) {
  const known = useTeam();
  const fingerprint = known?.joined?.fingerprint ?? null;
  const section = useFocusOnChange(known === null ? undefined : fingerprint);
  return (
    <>
      <h1>{say('viewTeam')}</h1>
      <p class="lead muted">{say('teamLead')}</p>
      {known && (
        <>
          <Damage damage={known.damage} />
          <div ref={section}>{known.joined ? <TeamInForce joined={known.joined} layers={known.layers} settings={settings} /> : <Joining settings={settings} />}</div>
          <PolicyInForce known={known} settings={settings} />
          <OwnChanges known={known} settings={settings} wish={wish} />
          <Rights />
        </>
      )}
    </>
  );
}

/** Joining and leaving take the button away that was pressed: the focus goes to the heading of what came in its place. `undefined`: not known yet. */
function useFocusOnChange(team: string | null | undefined) {
  const section = useRef<HTMLDivElement>(null);
  const before = useRef(team);
  useEffect(() => {
    const heading = section.current?.querySelector<HTMLElement>('h2');
    if (before.current !== undefined && team !== before.current && heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
    before.current = team;
  }, [team]);
  return section;
}
