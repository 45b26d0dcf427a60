// The team's file: begun, signed anew whenever something was decided, and handed on.
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import type { OwnRules } from '../../team/types.ts';
import { dayInWords } from '../dates.ts';
import { HandOn } from './hand-on.tsx';
import { BeginTeam } from './begin.tsx';
import { ChangeKeys } from './new-keys.tsx';
import { SignTeam } from './sign.tsx';
import { readLedTeam, watchLedTeam, type LedTeam } from './led-team.ts';

export function LeadFile({ own, settings }: { readonly own: OwnRules; readonly settings: Settings }) {
  const [team, setTeam] = useState<LedTeam | null | undefined>(undefined);
  const [isNew, setNew] = useState<'begun' | 'continued' | null>(null);
  useEffect(() => {
    void readLedTeam().then(setTeam);
    return watchLedTeam(setTeam);
  }, []);
  const begin = (how: 'begun' | 'continued') => (begun: LedTeam) => {
    setNew(how);
    setTeam(begun);
  };
  return (
    <section aria-labelledby="lead/file">
      <h2 id="lead/file" tabIndex={-1}>
        {say('leadFileHeading')}
      </h2>
      <p class="lead muted">{say('leadFileLead')}</p>
      {team === null && <BeginTeam onBegun={begin('begun')} onContinued={begin('continued')} />}
      {team && (
        <div class="panel parts">
          <Facts team={team} isNew={isNew} />
          <SignTeam team={team} onSigned={setTeam} own={own} settings={settings} />
          {team.signed && <HandOn team={team} />}
          <ChangeKeys team={team} onChanged={setTeam} />
        </div>
      )}
    </section>
  );
}

/** Which team it is, what was signed last and until when it holds. Takes the focus where the team came in place of the form. */
function Facts({ team: { policy, signed }, isNew }: { readonly team: LedTeam; readonly isNew: 'begun' | 'continued' | null }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, []);
  return (
    <div class="facts" data-facts>
      <h3 ref={heading} tabIndex={-1}>
        {policy.name}
      </h3>
      <p class="small muted">{signed ? [say('teamVersionAlone', policy.version), dayInWords(policy.issued), policy.author].filter(Boolean).join(' · ') : say('leadNotSignedYet')}</p>
      {signed && <p class="small">{say(Date.parse(policy.expires) > Date.now() ? 'leadHolds' : 'leadExpired', dayInWords(policy.expires))}</p>}
      {isNew && <p class="notice">{say(isNew === 'begun' ? 'leadBegun' : 'leadContinued')}</p>}
    </div>
  );
}
