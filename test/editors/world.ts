// Opens the page's reply field in an isolated world, as a content script sees it, and lets a test drive its Draft.
import { join } from 'node:path';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { build } from 'vite';
import type { Outcome } from '../../src/editors/types.ts';
import type { Edit, Range } from '../../src/engine/types.ts';

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

let bundle: Promise<string> | undefined;

/** src/editors as one script that leaves `openDraft` behind. */
function editorsBundle(): Promise<string> {
  bundle ??= build({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    publicDir: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'esnext', lib: { entry: 'src/editors/index.ts', formats: ['iife'], name: 'warmlineEditors' } },
  }).then((result) => {
    const [output] = Array.isArray(result) ? result : [result];
    if (!output || !('output' in output)) throw new Error('vite gave no bundle of src/editors');
    return output.output[0].code;
  });
  return bundle;
}

/** Opens the field in a world of its own; ` >>> ` in its selector goes into a shadow root. Throws where no editor recognises it. */
export async function openInWorld(page: Page, frame: Frame, field: string): Promise<DraftInPage> {
  const session = await page.context().newCDPSession(page);
  const frameId = await frameIdOf(session, page, frame);
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'editors' });
  const call = async (body: string, ...values: unknown[]): Promise<unknown> => {
    const result = await session.send('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: `async (...values) => { ${body} }`,
      arguments: values.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.exception?.description ?? result.exceptionDetails.text);
    return result.result.value;
  };
  await call(`globalThis.warmlineEditors = (0, eval)(values[0] + ';warmlineEditors')`, await editorsBundle());
  await call(
    `const element = values[0].split(' >>> ').reduce((root, selector) => (root.shadowRoot ?? root).querySelector(selector), document);
     const draft = warmlineEditors.openDraft(element);
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

async function frameIdOf(session: CDPSession, page: Page, frame: Frame): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  if (frame === page.mainFrame()) return frameTree.frame.id;
  const index = page.mainFrame().childFrames().indexOf(frame);
  const child = frameTree.childFrames?.[index];
  if (!child) throw new Error('The frame is not a child of the page.');
  return child.frame.id;
}
