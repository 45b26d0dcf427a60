// Leaving a team, with one question before it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import type { JoinedTeam } from '../../team/types.ts';
import { leave } from './team-acts.ts';

export function LeaveTeam({ joined, settings }: { readonly joined: JoinedTeam; readonly settings: Settings }) {
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asks || asked.current) first.current?.focus();
    asked.current = asks;
  }, [asks]);
  if (!asks) {
    return (
      <button ref={first} type="button" class="button" onClick={() => setAsks(true)}>
        {say('leaveTeam')}
      </button>
    );
  }
  return (
    <div class="notice leaving" role="group" aria-labelledby="leaving" onKeyDown={(event) => event.key === 'Escape' && setAsks(false)}>
      <p id="leaving">{say('leaveMeans')}</p>
      <div class="answers">
        <button ref={first} type="button" class="button" onClick={() => void leave(joined, settings.sitesAdded)}>
          {say('leaveTeam')}
        </button>
        <button type="button" class="button" onClick={() => setAsks(false)}>
          {say('leaveStay')}
        </button>
      </div>
    </div>
  );
}
