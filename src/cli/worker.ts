// ENTRY of a reading thread: reads the batches that it is given.
import { workerData } from 'node:worker_threads';
import { batchReader, type Task } from './reading.ts';

export default await batchReader(workerData as Task);
