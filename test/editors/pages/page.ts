// What each editor page shows of its editor to a test, and where in the page the editor stands.
import { placeForm } from './place.ts';

export interface EditorPage {
  /** What the editor itself would submit, as HTML or plain text. */
  model(): string;
  /** Puts lines in through the editor's own interface, as a macro of a helpdesk does. */
  fill(lines: readonly string[]): void;
  /** Renders the same text anew, where `fill` with the same lines would not. */
  renderAnew?(): void;
  /** Makes the field read-only the way the editor does it. */
  freeze(): void;
}

declare global {
  interface Window extends EditorPage {
    ready?: true;
  }
}

const root = placeForm(document.querySelector('form')!, new URLSearchParams(location.search).get('in'));

/** An element of the page's form, wherever the form stands. */
export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** The lines as HTML paragraphs. */
export const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

/** Tells the test that the editor stands. */
export function show(page: EditorPage): void {
  Object.assign(window, page, { ready: true });
}
