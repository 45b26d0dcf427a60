// Remembers the browser's policy: at its first moments a browser may not have read it yet, and "not ready" must not look like "none" (uBlock Origin's issues 1608 and 1660).
import { changePublished } from '../team/published.ts';

/** How long (ms) a browser that has given no policy is waited for before that counts as an answer. */
const patience = 10_000;

async function remember(isAnswer: boolean): Promise<void> {
  const now = await chrome.storage.managed.get(null).catch(() => ({}));
  await changePublished('policySeen', (seen) => {
    if (Object.keys(now).length > 0) return JSON.stringify(now) === JSON.stringify(seen) ? seen : now;
    return isAnswer ? undefined : seen;
  });
}

/** Starts with the worker. */
export function rememberPolicy(): void {
  void remember(false);
  setTimeout(() => void remember(true), patience);
  chrome.storage.managed.onChanged.addListener(() => void remember(true));
}
