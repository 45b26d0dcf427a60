// A newer file of a team that has no address: opened, looked at, and then taken.
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import type { Offer } from '../../team/joined.ts';
import type { JoinedTeam } from '../../team/types.ts';
import { OfferPanel } from './offer.tsx';
import { OpenFile } from '../open-file.tsx';
import { refusalInWords } from '../refusal.ts';
import { join, offerIn } from './team-acts.ts';

export function NewerFile({ joined, settings }: { readonly joined: JoinedTeam; readonly settings: Settings }) {
  const [offer, setOffer] = useState<(Offer & { readonly before: JoinedTeam }) | null>(null);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [offer]);

  const look = async (file: File): Promise<void> => {
    const found = await offerIn(file, joined);
    setSaid('refused' in found ? `${refusalInWords(found.refused)} ${say('teamTroubleKept')}` : '');
    setOffer('refused' in found ? null : { ...found, before: joined });
  };
  const take = async (newer: NonNullable<typeof offer>): Promise<void> => {
    const trouble = await join(newer, newer.before);
    setSaid(say(trouble ?? 'teamTaken', newer.team.policy.version));
    if (!trouble) setOffer(null);
  };
  if (!offer) {
    return (
      <>
        <OpenFile label={say('openNewerFile')} onFile={(file) => void look(file)} />
        <p class="said small muted" role="status">
          {said}
        </p>
      </>
    );
  }
  const { name, version } = offer.team.policy;
  return (
    <section class="newer" aria-labelledby="newer">
      <h3 id="newer" ref={heading} tabIndex={-1}>
        {say('newerHeading', name, version)}
      </h3>
      <OfferPanel offer={offer} settings={settings} isFirst={false} agreeing={say('newerTake')} trouble={said} onAgree={() => void take(offer)} onNotNow={() => setOffer(null)} />
    </section>
  );
}
