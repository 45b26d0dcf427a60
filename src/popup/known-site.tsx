// A site that Warmline reads: the switch for this host and what there is in the draft, or why there is nothing.
import type { Count } from '../messages.ts';
import { PoleIcon } from '../page/pole.tsx';
import { Switch } from '../page/switch.tsx';
import type { Change } from '../page/use-settings.ts';
import { say, sayCount } from '../say.ts';
import type { Settings } from '../settings.ts';

interface Props {
  readonly host: string;
  /** null where no reply field is in use. */
  readonly count: Count | null;
  readonly settings: Settings;
  readonly change: Change;
}

export function KnownSite({ host, count, settings, change }: Props) {
  const on = !settings.sitesOff.has(host);
  const state = !on ? 'popupOff' : count?.state === 'not-working' ? 'popupNotWorking' : 'popupReading';
  return (
    <>
      <label class="row">
        <span>
          <b>{host}</b>
          <br />
          <span class="small muted" data-state>
            {say(state)}
          </span>
        </span>
        <Switch name={`sites:${host}`} label={say('popupSwitch', host)} settings={settings} change={change} />
      </label>
      <div class="draft">{on ? <DraftCount count={count} /> : <p class="small muted">{say('popupOffMeans')}</p>}</div>
    </>
  );
}

const instead = { quiet: 'popupQuiet', note: 'popupNote', 'unknown-language': 'unknownLanguage', 'not-working': 'popupNotWorkingMeans' } as const;

function DraftCount({ count }: { readonly count: Count | null }) {
  if (!count) return <p class="small muted">{say('popupNoField')}</p>;
  if (count.state !== 'reading') return <p class="small">{say(instead[count.state])}</p>;
  const { cold, dishonest } = count;
  if (cold + dishonest === 0) return <p>{say('nothingFound')}</p>;
  return (
    <>
      <p>{sayCount('popupPlaces', cold + dishonest)}</p>
      <ul class="small">
        <li>
          <PoleIcon pole="cold" />
          {say('poleCold')} <b>{cold}</b>
        </li>
        <li>
          <PoleIcon pole="dishonest" />
          {say('poleDishonest')} <b>{dishonest}</b>
        </li>
      </ul>
    </>
  );
}
