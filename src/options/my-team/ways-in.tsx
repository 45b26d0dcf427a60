// The two ways to a team's file: opening it, or pasting its address.
import { useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { parseTeamAddress } from '../../team/address.ts';
import type { Offer } from '../../team/joined.ts';
import type { Refused } from '../../team/refused.ts';
import { OpenFile } from '../open-file.tsx';
import { allowAddress, offerBehind, offerIn } from './team-acts.ts';

interface Props {
  readonly isLooking: boolean;
  /** What was not possible, in a sentence; '' where nothing was tried. */
  readonly trouble: string;
  readonly onLook: (offer: Promise<Offer | Refused>) => void;
  readonly onTrouble: (sentence: string) => void;
}

export function WaysIn({ isLooking, trouble, onLook, onTrouble }: Props) {
  const [typed, setTyped] = useState('');
  const lookThere = async (event: Event): Promise<void> => {
    event.preventDefault();
    const address = parseTeamAddress(typed);
    if (!address) {
      onTrouble(say('teamAddressWrong'));
      return;
    }
    // First thing in the click: the browser asks only while it still counts as the person's own act.
    if (await allowAddress(address.url)) onLook(offerBehind(address));
    else onTrouble(say('teamAddressNotAllowed'));
  };
  return (
    <>
      <div class="panel ways">
        <OpenFile label={say('openTeamFile')} onFile={(file) => onLook(offerIn(file, null))}>
          <h3>{say('joinByFile')}</h3>
          <p class="small muted">{say('joinByFileMeans')}</p>
        </OpenFile>
        <form noValidate onSubmit={(event) => void lookThere(event)}>
          <h3>
            <label for="team-address">{say('joinByAddress')}</label>
          </h3>
          <p class="small muted" id="team-address-means">
            {say('joinByAddressMeans')}
          </p>
          <div class="address">
            <input
              id="team-address"
              class="field"
              type="text"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              placeholder="https://"
              aria-describedby="team-address-means"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {say('joinLook')}
            </button>
          </div>
        </form>
      </div>
      <p class="trouble" role="status">
        {isLooking ? say('joinLooking') : trouble}
      </p>
    </>
  );
}
