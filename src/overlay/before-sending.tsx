// The question before a reply goes: what is still open in it, the way back to the draft, and the way on.
import type { JSX } from 'preact';
import { openerOf, places, plain, trusted, type Deeds, type Panel, type Voice } from './panel.ts';

/** This many are quoted, the first ones. */
const quoted = 3;

interface Props {
  readonly panel: Extract<Panel, { view: 'before-sending' }>;
  readonly voice: Voice;
  readonly deeds: Deeds;
}

export function BeforeSending({ panel: { open }, voice, deeds }: Props): JSX.Element {
  const { say } = voice;
  return (
    <section class="card list" role="alertdialog" aria-label={say('sendingNotYet')} aria-describedby="about">
      <h2><span><b>{say('sendingNotYet')}</b> · <span id="about">{places(voice, open.length)}</span></span></h2>
      <ul class="opts">
        {open.slice(0, quoted).map((one) => (
          <li>
            <button class="opt" onClick={trusted((event: MouseEvent) => deeds.goTo(one, openerOf(event)))}>
              <span lang={one.lang ?? ''}>
                {one.finding ? plain(one.text) : <span class="slot"><span class="vh" lang={voice.lang}>{say('cardBlank')} </span>{plain(one.text.slice(1, -1))}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open.length > quoted && <p class="hint">{say('sendingMore', String(open.length - quoted))}</p>}
      <p class="row">
        <button class="btn" onClick={trusted(deeds.close)}>{say('sendingBack')}</button>
        <button class="quiet" onClick={trusted(deeds.sendAnyway)}>{say('sendingAnyway')}</button>
      </p>
    </section>
  );
}
