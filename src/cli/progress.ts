// A line on a terminal's standard error that says how far long work is; nothing elsewhere.
import type { Writable } from 'node:stream';

/** How far an input has been read; `bytesInAll` is null where nobody knows. */
export interface Place {
  readonly name: string;
  readonly bytesRead: number;
  readonly bytesInAll: number | null;
}

export interface Progress {
  /** Adds so many drafts; shows the line now and then. */
  show(drafts: number, place: Place): void;
  /** Takes the line away, for what is printed next. */
  clear(): void;
}

const everyMs = 200;

/** The progress line of a command that began now; `now` gives ms. */
export function progressLine(stderr: Writable & { readonly isTTY?: boolean }, now: () => number = () => performance.now()): Progress {
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  const began = now();
  let read = 0;
  let shownAt = began;
  let isShown = false;
  return {
    show(drafts, { name, bytesRead, bytesInAll }) {
      read += drafts;
      const time = now();
      if (time - shownAt < everyMs) return;
      shownAt = time;
      isShown = true;
      const share = bytesInAll ? `, ${Math.floor((100 * bytesRead) / bytesInAll)} %` : '';
      stderr.write(`\r\u001B[2K${name}: ${read} drafts read${share}, ${Math.round((1000 * read) / (time - began))} a second`);
    },
    clear() {
      if (isShown) stderr.write('\r\u001B[2K');
      isShown = false;
    },
  };
}
