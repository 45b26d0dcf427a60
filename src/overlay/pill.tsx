// The pill in the corner of the field: how many places there are to look at, or why nothing is read.
import type { JSX } from 'preact';
import { Attention, Mark, Note } from './icons.tsx';
import { openerOf, places, trusted, type Deeds, type Voice } from './panel.ts';
import type { FieldState } from './types.ts';

interface Props {
  readonly count: number;
  readonly state: FieldState;
  readonly open: boolean;
  /** A card was asked for and there is no room for one in this frame. */
  readonly noRoom: boolean;
  readonly voice: Voice;
  readonly deeds: Deeds;
}

/** Per state: the word in the pill and the sentence that a screen reader hears, as keys of _locales. */
const words: Readonly<Record<Exclude<FieldState, 'reading'>, readonly [string, string]>> = {
  quiet: ['pillQuiet', 'pillQuietLong'],
  note: ['pillNote', 'listNote'],
  'unknown-language': ['', 'listUnknownLanguage'],
  'not-working': ['pillNotWorking', 'listNotWorking'],
};

export function Pill({ count, state, open, noRoom, voice, deeds }: Props): JSX.Element {
  const { say } = voice;
  const [word, sentence] = state === 'reading' ? ['', count ? places(voice, count) : say('listEmpty')] : [words[state][0], say(words[state][1])];
  const shown = noRoom ? say('pillPopup') : state === 'reading' ? (count ? String(count) : '') : word ? say(word) : '—';
  const number = state === 'reading' && count > 0 && !noRoom;
  const rests = state === 'reading' && count === 0 && !open;
  const press = (event: MouseEvent): void => {
    if (state === 'quiet') deeds.setQuiet(false);
    else if (open) deeds.close();
    else deeds.openList(openerOf(event));
  };
  return (
    <button class={`pill ${shown ? 'says' : ''} ${number ? 'number' : ''} ${rests ? 'rests' : ''}`} aria-expanded={open} aria-haspopup="dialog" aria-label={`Warmline: ${noRoom ? shown : sentence}`} onClick={trusted(press)}>
      {state === 'note' ? <Note /> : state === 'not-working' ? <Attention /> : <Mark />}
      {shown}
    </button>
  );
}
