// Whether a team's decisions are up to date, when they were last looked for, and what stood in the way.
import { say } from '../../say.ts';
import type { JoinedTeam } from '../../team/types.ts';
import { dayInWords, momentInWords } from '../dates.ts';
import { refusalInWords } from '../refusal.ts';

export function Freshness({ joined: { freshness, inForce, known, trouble } }: { readonly joined: JoinedTeam }) {
  const age = inForce === null ? say('teamLapsed') : say(freshness === 'fresh' ? 'teamFresh' : 'teamStale', dayInWords(inForce.expires));
  return (
    <div class="freshness" data-freshness={inForce === null ? 'lapsed' : freshness}>
      <p>{age}</p>
      <p class="small muted">{say(known.url ? 'teamRefreshed' : 'teamOpened', momentInWords(known.refreshed))}</p>
      {trouble && (
        <p class="notice small">
          {say('teamTrouble', momentInWords(trouble.at))} {refusalInWords(trouble.refusal)} {inForce && say('teamTroubleKept')}
        </p>
      )}
    </div>
  );
}
