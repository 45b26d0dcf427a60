// Opens the page's reply field in an isolated world, as a content script sees it, and lets a test drive its Draft.
import type { Frame, Page } from 'playwright-core';
import type { Outcome } from '../../src/editors/types.ts';
import type { Edit, Range } from '../../src/engine/types.ts';
import { openWorld } from '../in-world.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A Draft as a test drives it from outside. */
export interface DraftInPage {
  text(): Promise<string>;
  leaveOut(): Promise<readonly Range[]>;
  rects(range: Range): Promise<Box[]>;
  /** The words of the DOM ranges; null in a textarea. */
  domWords(range: Range): Promise<string[] | null>;
  selection(): Promise<Range | null>;
  select(range: Range): Promise<void>;
  composing(): Promise<boolean>;
  apply(edit: Edit): Promise<Outcome>;
  /** Ends the listening. */
  stop(): Promise<void>;
  /** How often onChange has called back. */
  changes(): Promise<number>;
}

/** Opens the field in a world of its own; ` >>> ` in its selector goes into a shadow root. Throws where no editor recognises it. */
export async function openInWorld(page: Page, frame: Frame, field: string): Promise<DraftInPage> {
  const call = await openWorld(page, frame, 'src/editors/index.ts');
  await call(
    `const element = values[0].split(' >>> ').reduce((root, selector) => (root.shadowRoot ?? root).querySelector(selector), document);
     const draft = warmline.openDraft(element);
     if (!draft) throw new Error('no editor recognises ' + values[0]);
     globalThis.draft = draft;
     globalThis.changes = 0;
     globalThis.listening = new AbortController();
     draft.onChange(() => changes++, listening.signal);`,
    field,
  );
  const plain = 'map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))';
  return {
    text: () => call('return draft.text()') as Promise<string>,
    leaveOut: () => call('return draft.leaveOut()') as Promise<readonly Range[]>,
    rects: (range) => call(`return draft.rects(values[0]).${plain}`, range) as Promise<Box[]>,
    domWords: (range) => call('return draft.domRanges(values[0])?.map(String) ?? null', range) as Promise<string[] | null>,
    selection: () => call('return draft.selection()') as Promise<Range | null>,
    select: (range) => call('draft.select(values[0])', range) as Promise<void>,
    composing: () => call('return draft.composing()') as Promise<boolean>,
    apply: (edit) => call('return draft.apply(values[0])', edit) as Promise<Outcome>,
    stop: () => call('listening.abort()') as Promise<void>,
    changes: () => call('return changes') as Promise<number>,
  };
}
