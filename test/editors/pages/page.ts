// What each editor page shows of its editor to a test.

export interface EditorPage {
  /** What the editor itself would submit, as HTML or plain text. */
  model(): string;
  /** Puts lines in through the editor's own interface, as a macro of a helpdesk does. */
  fill(lines: readonly string[]): void;
  /** Makes the field read-only the way the editor does it. */
  freeze(): void;
}

declare global {
  interface Window extends EditorPage {
    ready?: true;
  }
}

/** The lines as HTML paragraphs. */
export const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

/** Tells the test that the editor stands. */
export function show(page: EditorPage): void {
  Object.assign(window, page, { ready: true });
}
