// Notices when the agent goes elsewhere, and keeps the focus in the draft while the pointer is used.
import type { Desk } from './desk.ts';
import { meets } from './geometry.ts';

/** Closes what is open when the focus goes to anything but us or the page opens something above us; ends everything by `own` when the field's document goes. */
export function closeOnLeaving(desk: Desk, own: AbortController): void {
  const { host, signal, stage: { document }, options: { draft: { element: field } } } = desk;
  const leave = (): void => void setTimeout(() => {
    if (!signal.aborted && document.hasFocus() && !desk.busy && !desk.inDraft() && !host.focused()) desk.giveUp();
  });
  field.addEventListener('focusout', leave, { signal });
  host.root.addEventListener('focusout', leave, { signal });
  document.addEventListener('toggle', (event) => {
    const opened = event.target as Element;
    if (opened === host.element || (event).newState !== 'open' || !opened.matches(':popover-open, :modal')) return;
    // A tooltip somewhere else is no reason to go.
    const panel = desk.layout.panel?.getBoundingClientRect();
    if (panel && (opened.matches(':modal') || meets(opened.getBoundingClientRect(), panel))) desk.giveUp();
  }, { capture: true, signal });
  // An editor that takes its frame away takes our scripts with it, but not what they have drawn outside of it.
  field.ownerDocument.defaultView?.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) own.abort();
  }, { signal });
  // A press on our own things leaves the focus, and with it the caret, where it is.
  host.root.addEventListener('mousedown', (event) => {
    if (!(event.target as Element).closest('.quote')) event.preventDefault();
  }, { signal });
}

/** Calls back before the next frame is painted when the caret has moved while something is open. */
export function onCaretMoves(desk: Desk, moved: () => void): void {
  desk.options.draft.element.ownerDocument.addEventListener('selectionchange', () => {
    if (desk.panel && !desk.busy) requestAnimationFrame(moved);
  }, { signal: desk.signal });
}
