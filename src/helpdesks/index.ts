// Finds the helpdesk files by their names, and says of a focused element whether it is a reply to a customer.
import { helpdesk as any } from './any.ts';
import { matchesPattern } from './match-pattern.ts';
import type { Helpdesk, Reply } from './types.ts';

const files = import.meta.glob<{ helpdesk?: Helpdesk }>(['./*.ts', '!./index.ts', '!./any.ts'], { eager: true });

export const helpdesks: readonly Helpdesk[] = Object.values(files).flatMap((file) => file.helpdesk ?? []);

/** The match patterns for the manifest, sorted. */
export const hosts: readonly string[] = helpdesks.flatMap(({ hosts: own }) => own).sort();

/** The reply field that an element belongs to, or null where it is none. Looked up anew each time: one editor can serve replies and notes in turn. */
export function findReply(element: Element): Reply | null {
  const field = editingHost(element);
  if (!field) return null;
  const frames = framesAround(field);
  const page = (frames.at(-1) ?? field).ownerDocument;
  const helpdesk = helpdeskOf(page);
  const places = [field, ...frames];
  if (!places.some((place) => place.matches(helpdesk.reply))) return null;
  const isNote =
    places.some((place) => helpdesk.noteAround && around(place, helpdesk.noteAround)) ||
    (helpdesk.noteInPage !== undefined && page.querySelector(helpdesk.noteInPage) !== null);
  return { field, helpdesk, isNote };
}

/** What surrounds the reply's ticket: where its messages, files and buttons are looked up. The page itself where a page holds one ticket. */
export function ticketOf({ field, helpdesk }: Pick<Reply, 'field' | 'helpdesk'>): Element | Document {
  const outermost = framesAround(field).at(-1) ?? field;
  return (helpdesk.ticket && (around(field, helpdesk.ticket) ?? around(outermost, helpdesk.ticket))) || outermost.ownerDocument;
}

/** Calls back when the field turned from a reply into an internal note or back: a switch that a person pressed somewhere in the page. */
export function onNoteSwitch(field: HTMLElement, callback: () => void, signal: AbortSignal): void {
  let wasNote = findReply(field)?.isNote;
  const look = (): void => {
    const isNote = findReply(field)?.isNote;
    if (isNote === wasNote || signal.aborted) return;
    wasNote = isNote;
    callback();
  };
  // The page's own handlers come first: what they changed is there in the next task.
  const soon = (): void => void setTimeout(look);
  for (const { ownerDocument } of [field, ...framesAround(field)]) {
    for (const type of ['click', 'change', 'focusin']) ownerDocument.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
}

/** The closest element around a place, also outside of the shadow roots it is in. */
function around(place: Element, selector: string): Element | null {
  for (let at: Element | undefined = place; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

function helpdeskOf(page: Document): Helpdesk {
  const known = ({ hosts, knownBy }: Helpdesk): boolean => hosts.some((pattern) => matchesPattern(pattern, page.location)) || (knownBy !== undefined && page.querySelector(knownBy) !== null);
  return helpdesks.find(known) ?? any;
}

/** The textarea, or the outermost element of an editable region. */
function editingHost(element: Element): HTMLElement | null {
  if (element.localName === 'textarea') return element as HTMLElement;
  let host: HTMLElement | null = null;
  for (let at: Element | null = element; at && (at as HTMLElement).isContentEditable; at = at.parentElement) host = at as HTMLElement;
  return host;
}

/** The frames around an element, from the inside out, as far as they are of the same origin. */
function framesAround(element: Element): Element[] {
  const frames: Element[] = [];
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) frames.push(frame);
  return frames;
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null; // a frame of another origin: the frame is the world
  }
}
