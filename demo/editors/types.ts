// What the demo's page needs of a reply field, whichever editor it is made with.

export interface DemoEditor {
  /** What the editor itself would send: its own model, not what the page shows. Paragraphs as '\n'. */
  text(): string;
  /** Replaces everything, as one change that the editor's undo knows; no paragraphs empty the field. */
  write(paragraphs: readonly string[]): void;
  focus(): void;
  /** Takes the editor off the page. */
  close(): Promise<void> | void;
}

/** Builds an editor inside an empty element. `label` is its accessible name. */
export type OpenEditor = (place: HTMLElement, label: string) => Promise<DemoEditor> | DemoEditor;
