// What each editor page shows of its editor to a test, and where in the page the editor stands.
import { placeForm } from './place.ts';

/** What an editor page says of its editor. */
export interface EditorPage {
  /** What the editor itself would submit, as HTML or plain text. */
  model(): string | Promise<string>;
  /** Puts lines in through the editor's own interface, as a macro of a helpdesk does. */
  fill(lines: readonly string[]): void;
  /** Renders the same text anew, where `fill` with the same lines would not. */
  renderAnew?(): void;
  /** Whether the editor has heard where the page's caret is; missing where it keeps none of its own. */
  hasHeard?(): boolean;
  /** Makes the field read-only the way the editor does it. */
  freeze(): unknown;
}

declare global {
  interface Window extends EditorPage {
    /** True when the editor stands. */
    ready?: true;
    /** The middle of an element of the form, in px of the viewport: nothing outside can look into a closed shadow root. */
    middleOf(selector: string): { x: number; y: number };
  }
}

const root = placeForm(document.querySelector('form')!, new URLSearchParams(location.search).get('in'));

/** The page's form. */
export const form = root.querySelector('form')!;

/** An element of the form, wherever the form stands; ` >>> ` goes into a shadow root. */
export function find(selector: string): HTMLElement {
  const found = selector.split(' >>> ').reduce<HTMLElement | null>((at, each) => (at?.shadowRoot ?? at)?.querySelector<HTMLElement>(each) ?? null, form);
  if (!found) throw new Error(`The form has no ${selector}.`);
  return found;
}

/** The lines as HTML paragraphs. */
export const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

/** Tells the test that the editor stands. */
export function show(page: EditorPage): void {
  const middleOf = (selector: string): { x: number; y: number } => {
    const { left, top, width, height } = find(selector).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  Object.assign(window, page, { middleOf, ready: true });
}
