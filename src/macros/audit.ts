// Shares many macros out among whoever reads, tells how far it is, and can be stopped.
import type { CheckedMacro, Macro } from './types.ts';

/** Reads some macros, in their order: a worker of the page, or a function where nobody waits. */
export type Hand = (macros: readonly Macro[]) => Promise<readonly CheckedMacro[]>;

/** How many macros a hand takes at once: few enough for a progress bar that moves and a stop that is felt, enough for messages to cost nothing. */
const mostAtOnce = 20;

export interface Watching {
  /** After every handful: how many are read, and of how many. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads the macros with all hands at once; the result is in the order of the macros. Rejects with the signal's reason when it is stopped, and with a hand's own error. */
export async function audit(macros: readonly Macro[], hands: readonly Hand[], { onProgress, signal }: Watching = {}): Promise<CheckedMacro[]> {
  const handfuls: (readonly CheckedMacro[])[] = [];
  // A short list is shared out too.
  const size = Math.max(1, Math.min(mostAtOnce, Math.ceil(macros.length / (hands.length * 2))));
  const count = Math.ceil(macros.length / size);
  let next = 0;
  let done = 0;
  const work = async (hand: Hand): Promise<void> => {
    while (next < count) {
      signal?.throwIfAborted();
      const at = next++;
      const handful = await hand(macros.slice(at * size, (at + 1) * size));
      signal?.throwIfAborted();
      handfuls[at] = handful;
      done += handful.length;
      onProgress?.(done, macros.length);
    }
  };
  signal?.throwIfAborted();
  await Promise.all(hands.map(work));
  return handfuls.flat();
}
