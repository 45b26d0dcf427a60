// Keeps what pages read in step with what is kept: at each start of the worker, whenever that changes, and whenever somebody else wrote in its place.
import { watchKept } from '../team/kept.ts';
import { isPublished, publish } from '../team/published.ts';
import { oneWaiting } from './one-waiting.ts';

/** Starts with the worker. */
export function followKept(): void {
  const again = oneWaiting(publish);
  again();
  watchKept((name) => isPublished(name) && again());
  // Content scripts write there too, and what one of them wrote wakes the worker.
  chrome.storage.local.onChanged.addListener((changes) => Object.keys(changes).some(isPublished) && again());
}
