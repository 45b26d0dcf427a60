// A team's file that was looked at: whose it is and what it would decide, before anybody agrees.
import type { Settings } from '../../settings.ts';
import { say } from '../../say.ts';
import { emptyLayer, layerFrom } from '../../settings/layer.ts';
import { merge } from '../../settings/merge.ts';
import type { Offer } from '../../team/joined.ts';
import { Fingerprint } from '../fingerprint.tsx';
import { MutedHonesty } from './muted-honesty.tsx';
import { TeamFacts } from './team-facts.tsx';
import { WhatIsSet } from './what-is-set.tsx';

interface Props {
  readonly offer: Offer;
  readonly settings: Settings;
  /** Of a team that was not joined yet: then its key is for people to compare. */
  readonly isFirst: boolean;
  /** The words on the button that says yes. */
  readonly agreeing: string;
  readonly trouble: string;
  readonly onAgree: () => void;
  readonly onNotNow: () => void;
}

export function OfferPanel({ offer: { team }, settings, isFirst, agreeing, trouble, onAgree, onNotNow }: Props) {
  const { policy, fingerprint } = team;
  const { layer } = layerFrom(policy.settings);
  return (
    <>
      <p class="lead muted">
        {say('offerNotYet')} {isFirst && say('offerCompare')}
      </p>
      <div class="panel parts">
        <TeamFacts policy={policy} />
        {isFirst && <Fingerprint of={fingerprint} />}
        <MutedHonesty source="team" settings={merge({ policy: emptyLayer, team: layer, own: new Map() })} />
        <WhatIsSet layer={layer} phrases={policy.phrases} commitments={policy.commitments} now={settings} />
        <div class="answers">
          <button type="button" class="button button-first" onClick={onAgree}>
            {agreeing}
          </button>
          <button type="button" class="button" onClick={onNotNow}>
            {say('notNow')}
          </button>
        </div>
      </div>
      <p class="trouble" role="status">
        {trouble}
      </p>
    </>
  );
}
