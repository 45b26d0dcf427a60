// The keys, first of all listeners: those pressed in the card or the list are ours, those pressed in the draft stay the draft's.
import { wordingsOf } from './card.tsx';
import type { Desk } from './desk.ts';
import { isWriting, meaningOf } from './keys.ts';
import { trusted, type Deeds } from './panel.ts';

/** Listens in the field's window and in the one where we are drawn. `pressed` hears of every key in the draft. */
export function listenToKeys(desk: Desk, deeds: Deeds, mount: HTMLElement, pressed: () => void): void {
  const { stage, signal, options: { draft } } = desk;
  const listener = trusted((event: KeyboardEvent) => {
    if (desk.host.focused()) {
      pressed();
      ownKey(desk, deeds, mount, event);
    } else if (desk.inDraft()) {
      pressed();
      if (!event.isComposing) draftKey(desk, event);
    }
  });
  for (const document of new Set([draft.element.ownerDocument, stage.document])) {
    document.defaultView?.addEventListener('keydown', listener, { capture: true, signal });
  }
}

function draftKey(desk: Desk, event: KeyboardEvent): void {
  const { panel, slots, reading, options: { draft } } = desk;
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (panel && key === 'Escape') {
    swallow(event);
    desk.close();
  } else if (panel && isWriting(event)) desk.close();
  else if (key === 'Tab' && !shiftKey && !ctrlKey && !altKey && !metaKey) {
    const next = slots.next(reading.text, draft.selection()?.end ?? 0);
    if (!next) return;
    swallow(event);
    draft.select(next);
  }
}

function ownKey(desk: Desk, deeds: Deeds, mount: HTMLElement, event: KeyboardEvent): void {
  const { panel } = desk;
  if (!panel) return;
  const wordings = panel.view === 'card' ? wordingsOf(panel.finding) : [];
  const meaning = meaningOf(event, wordings.length);
  event.stopImmediatePropagation();
  if (meaning === null) return;
  if (meaning === 'type') return typeOn(desk, event);
  const focused = desk.host.focused();
  if (meaning === 'forward' || meaning === 'back') {
    const buttons = [...mount.querySelectorAll('button')];
    if (focused !== (meaning === 'forward' ? buttons.at(-1) : buttons[0])) return;
    event.preventDefault();
    return desk.close();
  }
  const rows = [...mount.querySelectorAll<HTMLElement>('.opt')];
  const at = rows.indexOf(focused as HTMLElement);
  if (meaning === 'take' || typeof meaning === 'number') {
    const wording = wordings[meaning === 'take' ? at : meaning];
    // A key that was held down since before the panel opened answers nothing.
    if (event.repeat) return event.preventDefault();
    // Enter on any other button presses it, as everywhere.
    if (panel.view !== 'card' || !wording) return;
    event.preventDefault();
    deeds.take(panel.finding, wording, event);
    return;
  }
  event.preventDefault();
  if (meaning === 'close') return desk.close();
  const to = { next: Math.min(at + 1, rows.length - 1), previous: at < 0 ? rows.length - 1 : Math.max(at - 1, 0), first: 0, last: rows.length - 1 }[meaning];
  rows[to]?.focus();
}

/** Hands a key that belongs to the draft over to it. */
function typeOn(desk: Desk, event: KeyboardEvent): void {
  desk.close();
  // The browser itself puts the character where the focus is now; only not into another frame, there it drops it.
  if (!desk.stage.frames.length) return;
  event.preventDefault();
  const { ownerDocument: document } = desk.options.draft.element;
  const { key, ctrlKey, metaKey } = event;
  if (key === 'Backspace' || key === 'Delete') document.execCommand(key === 'Delete' ? 'forwardDelete' : 'delete');
  else if ([...key].length === 1 && (!(ctrlKey || metaKey) || event.getModifierState('AltGraph'))) document.execCommand('insertText', false, key);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
