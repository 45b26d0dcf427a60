// What stands in the place of the card after a choice: a wording that did not go in, a rule or judgement just switched off.
import type { JSX } from 'preact';
import { Close } from './card.tsx';
import { Attention } from './icons.tsx';
import { plain, trusted, type Deeds, type Panel, type Voice } from './panel.ts';

interface Props<View extends Panel['view']> {
  readonly panel: Extract<Panel, { view: View }>;
  readonly voice: Voice;
  readonly deeds: Deeds;
}

export function Refused({ panel, voice, deeds }: Props<'refused'>): JSX.Element {
  const { say } = voice;
  const { copied, wording, finding } = panel;
  return (
    <section class="card" role="alertdialog" aria-label={say('cardRefused')} aria-describedby="why">
      <h2><Attention /><b>{say('cardRefused')}</b></h2>
      <p class="why" id="why">{say('cardRefusedMeans')}</p>
      <p class="quote" lang={finding.lang}>{wording ? plain(wording) : <s>{plain(finding.text)}</s>}</p>
      <p class="row">
        {wording && <button class="btn" onClick={trusted(deeds.copy)}>{say('cardCopy')}</button>}
        <span class="small muted" role="status">{say(copied ? 'cardCopied' : copied === false ? 'cardNotCopied' : wording ? 'cardPaste' : 'cardRemoveYourself')}</span>
      </p>
      <Close voice={voice} deeds={deeds} />
    </section>
  );
}

export const MovedOn = ({ voice }: Props<'moved-on'>): JSX.Element => (
  <section class="card brief"><p class="row small">{voice.say('cardMovedOn')}</p></section>
);

export const SwitchedOff = ({ voice, deeds }: Props<'switched-off'>): JSX.Element => (
  <section class="card brief" role="dialog" aria-label={voice.say('cardSwitchedOff')}>
    <p class="row small">
      {voice.say('cardSwitchedOff')}
      <button class="quiet strong" onClick={trusted(deeds.switchBack)}>{voice.say('cardUndo')}</button>
    </p>
  </section>
);
