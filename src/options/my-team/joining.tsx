// Joining a team: what that means, two ways to its file, and what the file would decide, before anything of it is in force.
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import type { Offer } from '../../team/joined.ts';
import type { Refused } from '../../team/refused.ts';
import { OfferPanel } from './offer.tsx';
import { refusalInWords } from '../refusal.ts';
import { giveAddressBack, join } from './team-acts.ts';
import { WaysIn } from './ways-in.tsx';

type State = { readonly at: 'start'; readonly trouble: string } | { readonly at: 'looking' } | { readonly at: 'offered'; readonly offer: Offer; readonly trouble: string };

export function Joining({ settings }: { readonly settings: Settings }) {
  const [state, setState] = useState<State>({ at: 'start', trouble: '' });
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state.at);
  useEffect(() => {
    // From the ways to the offer, and back by "Not now": the button that was pressed is gone.
    if ((state.at === 'offered') !== (before.current === 'offered')) heading.current?.focus();
    before.current = state.at;
  }, [state.at]);

  const look = async (offer: Promise<Offer | Refused>): Promise<void> => {
    setState({ at: 'looking' });
    const found = await offer;
    setState('refused' in found ? { at: 'start', trouble: refusalInWords(found.refused) } : { at: 'offered', offer: found, trouble: '' });
  };
  const notNow = (offer: Offer): void => {
    setState({ at: 'start', trouble: '' });
    if (offer.taken.url) void giveAddressBack(offer.taken.url, settings.sitesAdded);
  };
  const agree = async (offer: Offer): Promise<void> => {
    const trouble = await join(offer, null);
    if (trouble) setState({ at: 'offered', offer, trouble: say(trouble) });
  };
  return (
    <section aria-labelledby="joining">
      <h2 id="joining" ref={heading} tabIndex={-1}>
        {state.at === 'offered' ? say('offerHeading', state.offer.team.policy.name) : say('joinHeading')}
      </h2>
      {state.at === 'offered' ? (
        <OfferPanel offer={state.offer} settings={settings} isFirst agreeing={say('joinTeam')} trouble={state.trouble} onAgree={() => void agree(state.offer)} onNotNow={() => notNow(state.offer)} />
      ) : (
        <>
          <p class="lead muted">{say('joinLead')}</p>
          <WaysIn isLooking={state.at === 'looking'} onLook={(offer) => void look(offer)} onTrouble={(trouble) => setState({ at: 'start', trouble })} trouble={state.at === 'start' ? state.trouble : ''} />
        </>
      )}
    </section>
  );
}
