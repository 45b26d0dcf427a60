// What each editor page shows of its editor to a test.

export interface EditorPage {
  /** What the editor itself would submit, as HTML or plain text. */
  model(): string;
  /** Makes the field read-only the way the editor does it. */
  freeze(): void;
}

declare global {
  interface Window extends EditorPage {
    ready?: true;
  }
}

/** Tells the test that the editor stands. */
export function show(page: EditorPage): void {
  Object.assign(window, page, { ready: true });
}
