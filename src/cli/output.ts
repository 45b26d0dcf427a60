// Writes to standard output no faster than it is taken, and knows when nobody takes it any more.
import type { Writable } from 'node:stream';

/** Whoever read our output has gone, as `head` does once it has its lines. */
export class NobodyReads extends Error {}

/** A function that writes and waits until it was taken. Rejects with NobodyReads where the other end was closed. */
export function writerTo(stdout: Writable): (text: string) => Promise<void> {
  // The same error comes to the callback below; without a listener it would end the process with a stack trace.
  stdout.on('error', () => {});
  return async (text) => {
    if (text === '') return;
    await new Promise<void>((resolve, reject) => {
      stdout.write(text, (error) => {
        if (!error) resolve();
        else reject(isClosed(error) ? new NobodyReads() : error);
      });
    });
  };
}

const isClosed = (error: Error): boolean => 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
