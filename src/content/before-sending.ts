// Hears that a reply is about to go and holds it back where the agent is to be asked first. In any doubt it goes.
import type { Draft } from '../editors/types.ts';
import { ticketOf } from '../helpdesks/index.ts';
import type { Reply } from '../helpdesks/types.ts';
import { stageOf } from '../overlay/stage.ts';

interface Options {
  readonly draft: Draft;
  /** Asks the agent. False where the reply is to go at once; `send` lets it go later, as it was about to. */
  ask(button: HTMLElement, send: () => void): boolean;
  failed(error: unknown): void;
  readonly signal: AbortSignal;
}

/** Where a reply is written. */
type Place = Pick<Reply, 'field' | 'helpdesk'>;

/** How a reply goes: what was pressed, and the same once more. */
interface Way {
  readonly button: HTMLElement;
  again(): void;
}

/**
 * Listens until `signal` aborts: to the helpdesk's button, and where that is not known to the form around the field. Only what a person presses is
 * held back; keys of the page that send, and its scripts, are the page's own affair.
 */
export function beforeSending({ field, helpdesk }: Place, { draft, ask, failed, signal }: Options): void {
  const { outer, document } = stageOf(field);
  const { send } = helpdesk;
  /** What was pressed in this task. */
  let pressed: readonly EventTarget[] = [];
  /** What was sent anyway: the same words are not asked about twice, whatever the page makes of the first time. */
  let answered: string | null = null;

  function byButton(event: Event, selector: string): Way | null {
    const path = event.composedPath().filter((one): one is HTMLElement => 'matches' in one);
    const button = path.find((one) => one.matches(selector) && isOfTicket(one));
    if (!button) return null;
    const drawnAnew = (): HTMLElement | undefined => [...button.ownerDocument.querySelectorAll<HTMLElement>(selector)].find(isOfTicket);
    return { button, again: () => (button.isConnected ? button : drawnAnew())?.click() };
  }

  function isOfTicket(button: HTMLElement): boolean {
    const ticket = ticketOf({ field, helpdesk });
    return ticket.nodeType === Node.DOCUMENT_NODE || ticket.contains(button);
  }

  /** By its submit event: a button in a form does not send because it is one. A submit event is trusted though a script caused it. */
  function byForm({ target, submitter }: SubmitEvent): Way | null {
    const form = target as HTMLFormElement;
    if (!submitter || !pressed.includes(submitter) || (form !== formOf(field) && form !== formOf(outer))) return null;
    // Not as the form's own: an input named requestSubmit would stand in its place.
    return { button: submitter, again: () => HTMLFormElement.prototype.requestSubmit.call(form, submitter.isConnected ? submitter : null) };
  }

  function wayOf(event: Event): Way | null {
    if (send) return event.type === 'click' ? byButton(event, send) : null;
    if (event.type === 'submit') return byForm(event as SubmitEvent);
    pressed = event.composedPath();
    setTimeout(() => (pressed = []));
    return null;
  }

  function hear(event: Event): void {
    const way = event.isTrusted ? wayOf(event) : null;
    if (!way || (answered !== null && answered === draft.text())) return;
    const go = (): void => {
      answered = draft.text();
      way.again();
    };
    if (!ask(way.button, go)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  const listener = (event: Event): void => {
    try {
      hear(event);
    } catch (error) {
      failed(error);
    }
  };
  for (const view of new Set([field.ownerDocument.defaultView, document.defaultView])) {
    for (const type of ['click', 'submit']) view?.addEventListener(type, listener, { capture: true, signal });
  }
  draft.onChange(() => {
    if (answered !== null && answered !== draft.text()) answered = null;
  }, signal);
}

/** The form that holds a field, or the frame around it. */
const formOf = (element: HTMLElement): HTMLFormElement | null => (element as HTMLTextAreaElement).form ?? element.closest('form');
