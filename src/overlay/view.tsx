// Everything of the overlay that is text: the panel that is open, the pill, and the live region.
import type { Reading, Finding } from '../engine/types.ts';
import type { JSX } from 'preact';
import { BeforeSending } from './before-sending.tsx';
import { Card } from './card.tsx';
import { List } from './list.tsx';
import { MovedOn, Refused, SwitchedOff } from './notice.tsx';
import type { Deeds, Panel, Voice } from './panel.ts';
import { Pill } from './pill.tsx';
import type { FieldState } from './types.ts';

export interface Shown {
  readonly reading: Reading;
  /** The findings that have their lines. */
  readonly findings: readonly Finding[];
  readonly state: FieldState;
  readonly panel: Panel | null;
  readonly noRoom: boolean;
  readonly spoken: string;
}

export function View({ shown, voice, deeds }: { shown: Shown; voice: Voice; deeds: Deeds }): JSX.Element {
  const { panel, findings, state, noRoom, spoken, reading } = shown;
  return (
    <>
      {panel?.view === 'card' && <Card panel={panel} text={reading.text} voice={voice} deeds={deeds} key={`${panel.finding.rule} ${panel.finding.start}`} />}
      {panel?.view === 'list' && <List findings={findings} state={state} all={panel.all} copied={panel.copied} voice={voice} deeds={deeds} />}
      {panel?.view === 'refused' && <Refused panel={panel} voice={voice} deeds={deeds} />}
      {panel?.view === 'moved-on' && <MovedOn panel={panel} voice={voice} deeds={deeds} />}
      {panel?.view === 'switched-off' && <SwitchedOff panel={panel} voice={voice} deeds={deeds} />}
      {panel?.view === 'before-sending' && <BeforeSending panel={panel} voice={voice} deeds={deeds} />}
      <Pill count={state === 'reading' ? findings.length : 0} state={state} open={panel !== null} noRoom={noRoom} voice={voice} deeds={deeds} />
      <div class="vh" role="status" aria-live="polite">{spoken}</div>
    </>
  );
}
