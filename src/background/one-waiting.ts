// Work that is asked for again and again and needs doing once more, not as often as it was asked for.

/** Gives what asks for `act`: it runs one at a time, and whoever asks while one waits for its turn has asked for that one. That it failed is nobody's concern: the next asking is another try. */
export function oneWaiting(act: () => Promise<void>): () => void {
  let last: Promise<void> = Promise.resolve();
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    last = last
      .then(() => {
        isWaiting = false;
        return act();
      })
      .catch(() => undefined);
  };
}
