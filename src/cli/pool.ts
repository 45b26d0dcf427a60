// Where batches are read: in this thread while there is little to read, in one thread a core once there is more.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Batch } from './batches.ts';
import { batchReader, type Result, type Task } from './reading.ts';

/** Reads batches, some at a time. */
export interface Pool {
  /** How many batches may be under way: enough that no thread ever waits, and no more. */
  most(): number;
  /** Rejects with a PoolError where a thread ended in the middle of it. */
  read(batch: Batch): Promise<Result>;
  close(): Promise<void>;
}

/** A thread ended before its batch was read. */
export class PoolError extends Error {}

/** With `--jobs auto` so many bytes are read in this thread before others are started: starting them takes as long as reading these. */
const soMuchAlone = 256 * 2 ** 10;

/** Makes the place where batches are read. `jobs` null is auto; `worker` is the file that a thread runs. */
export function readingPool(task: Task, jobs: number | null, worker: URL): Pool {
  const threads = jobs ?? availableParallelism();
  let bytes = 0;
  let alone: Promise<(batch: Batch) => Result> | undefined;
  let many: ReturnType<typeof startThreads> | undefined;
  const isAlone = (): boolean => threads === 1 || (jobs === null && bytes < soMuchAlone);
  return {
    most: () => (isAlone() ? 1 : 2 * threads),
    async read(batch) {
      const readsAlone = isAlone();
      bytes += sizeOf(batch);
      if (readsAlone) return (await (alone ??= batchReader(task)))(batch);
      const { read } = await (many ??= startThreads(task, threads, worker));
      return await read(batch);
    },
    close: async () => (await many)?.close(),
  };
}

const sizeOf = ({ bytes, macros = [] }: Batch): number => bytes.length + macros.reduce((sum, { text }) => sum + text.length, 0);

/** Starts the threads with Piscina, which is loaded only here: reading alone needs nothing but the command's own files. */
async function startThreads(task: Task, threads: number, worker: URL): Promise<Pick<Pool, 'read' | 'close'>> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Batch, Result>({ filename: fileURLToPath(worker), workerData: task, minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: 1 });
  // A thread that fails while it has no batch tells only the pool; the next batch tells it to whoever waits.
  pool.on('error', () => undefined);
  return {
    async read(batch) {
      const { name, line } = batch;
      try {
        return await pool.run(batch, { transferList: [batch.bytes.buffer] });
      } catch (error) {
        throw new PoolError(`${name}${line === null ? '' : `, from line ${line} on`}: a reading thread ended before it was done (${reasonOf(error)}). What was printed before is complete. Try --jobs 1, or fewer jobs where memory is short.`, { cause: error });
      }
    },
    close: () => pool.destroy(),
  };
}

/** The error's code alone: its message might repeat words of a draft. */
const reasonOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.name : 'no reason given');
