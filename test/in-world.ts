// Runs a room of src beside a test page, in an isolated world of a frame, where a content script would run.
import { join } from 'node:path';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { build } from 'vite';

/** Runs the body of a function there: `values` are what it was called with, `warmline` is what the room exports. Throws what it throws. */
export type Call = (body: string, ...values: unknown[]) => Promise<unknown>;

/** Opens the world in a frame of the page, with what `entry` exports (a path from the project's folder). */
export async function openWorld(page: Page, frame: Frame, entry: string): Promise<Call> {
  const session = await page.context().newCDPSession(page);
  // The world goes with its document; the next one of the tab has a session of its own.
  page.once('domcontentloaded', () => void session.detach().catch(() => undefined));
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: await frameIdOf(session, frame), worldName: entry });
  const call: Call = async (body, ...values) => {
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
  await call(`globalThis.warmline = (0, eval)(values[0] + ';warmline')`, await roomBundle(entry));
  return call;
}

const bundles = new Map<string, Promise<string>>();

/** The entry as one script that leaves `warmline` behind. */
function roomBundle(entry: string): Promise<string> {
  const known = bundles.get(entry);
  if (known) return known;
  const bundle = build({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    publicDir: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'esnext', lib: { entry, formats: ['iife'], name: 'warmline' } },
  }).then((result) => {
    const [output] = Array.isArray(result) ? result : [result];
    if (!output || !('output' in output)) throw new Error(`vite gave no bundle of ${entry}`);
    return output.output[0].code;
  });
  bundles.set(entry, bundle);
  return bundle;
}

async function frameIdOf(session: CDPSession, frame: Frame): Promise<string> {
  const way: number[] = [];
  for (let at = frame, parent = at.parentFrame(); parent; at = parent, parent = at.parentFrame()) way.unshift(parent.childFrames().indexOf(at));
  let { frameTree } = await session.send('Page.getFrameTree');
  for (const index of way) {
    const child = frameTree.childFrames?.[index];
    if (!child) throw new Error('The frame is not in the page.');
    frameTree = child;
  }
  return frameTree.frame.id;
}
