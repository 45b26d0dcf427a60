// The world of our content script in a real page: whoever took over the page's renderer can act as it does.
import type { Page } from 'playwright-core';

/** Runs a function with one argument, both plain data, in the page's main frame as our content script; resolves to what it gives, as plain data. */
export type InContentWorld = <A, R>(act: (arg: A) => R | Promise<R>, arg: A) => Promise<R>;

/** The content script must be in the page already: its field had the focus. */
export async function contentWorldOf(page: Page): Promise<InContentWorld> {
  const session = await page.context().newCDPSession(page);
  const worlds: { readonly id: number; readonly origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push({ id: context.id, origin: context.origin }));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('No content script of ours is in this page.');
  return async <A, R>(act: (arg: A) => R | Promise<R>, arg: A): Promise<R> => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      executionContextId: world.id,
      awaitPromise: true,
      returnByValue: true,
      functionDeclaration: act.toString(),
      arguments: [{ value: arg }],
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  };
}
