// Stops the extension's worker, as a browser does whenever it likes.
import type { BrowserContext, Page } from 'playwright-core';

/** Resolves when it no longer runs. Only a page of the extension itself sees its worker. */
export async function stopWorker(context: BrowserContext, ours: Page): Promise<void> {
  const session = await context.newCDPSession(ours);
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => versions.some(({ runningStatus }) => runningStatus === 'stopped') && done());
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
