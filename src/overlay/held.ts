// Holds a reply back while the agent is asked about what is still open in it, and lets it go by itself where nobody can see the question.
import type { Finding } from '../engine/types.ts';
import { surelyDrawn } from './choices.ts';
import type { Desk } from './desk.ts';
import type { Open } from './panel.ts';

/** Asks. False where nothing is open or nothing could be shown: then nothing is held back. */
export function holdBack(desk: Desk, findings: readonly Finding[], button: Element, send: () => void): boolean {
  const open = stillOpen(desk, findings);
  if (!open.length) return false;
  desk.open({ view: 'before-sending', open, button, by: 'key' });
  const { panel } = desk;
  // There was no place for it, or the page does not let the focus come to us.
  if (panel?.view !== 'before-sending' || !desk.host.focused()) {
    desk.close();
    return false;
  }
  desk.held = send;
  // Counted from the next frame: a page that is busy, or a tab behind, has painted nothing yet.
  requestAnimationFrame(() => setTimeout(() => {
    if (desk.panel === panel && !desk.seenOnce()) desk.giveUp();
  }, surelyDrawn));
  return true;
}

/** The findings and the blanks of wordings that went in, in the order of the text. A blank is often a finding as well. */
function stillOpen({ slots, reading: { text, lang } }: Desk, findings: readonly Finding[]): Open[] {
  const blanks = slots.open(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end), lang, finding: null }));
  const found = findings.filter((finding) => !blanks.some((blank) => finding.start < blank.end && blank.start < finding.end));
  return [...blanks, ...found.map((finding) => ({ ...finding, finding }))].toSorted((one, other) => one.start - other.start);
}
