// Has a file of saved replies read by workers: first with the rules, which is quick, then also for the wording as a whole.
import { audit, type Hand } from '../../macros/audit.ts';
import { mostBytes, tooLarge } from '../../macros/macros-in.ts';
import type { CheckedMacro, MacrosRead } from '../../macros/types.ts';
import type { Settings } from '../../settings.ts';
import { readWritten } from '../../settings/written.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** No more workers than this: each holds the languages and their learned readers. */
const mostWorkers = 4;
/** A worker more for every so many bytes or UTF-16 units: some sixty replies. */
const sizeEach = 30_000;

export interface Watcher {
  readonly onOpened: (read: MacrosRead) => void;
  /** How many of all are read in this pass: 1 with the rules, 2 for the wording as a whole. */
  readonly onProgress: (pass: 1 | 2, done: number, all: number) => void;
  /** A pass is done: all macros in the order of the file. */
  readonly onChecked: (pass: 1 | 2, checked: readonly CheckedMacro[]) => void;
  /** Everything is done. */
  readonly onEnd: () => void;
  /** It could not be done, through no fault of the file. */
  readonly onFailed: () => void;
}

/** Begins at once; the function that comes back stops it, after which the watcher hears nothing more. */
export function readMacros(content: File | string, settings: Settings, watcher: Watcher): () => void {
  const stop = new AbortController();
  const size = typeof content === 'string' ? content.length : content.size;
  const wanted = size > mostBytes ? 0 : Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency || 2, Math.ceil(size / sizeEach)));
  // All at once: while the first opens the file, the others make their languages ready.
  const workers = Array.from({ length: wanted }, () => deskOf(new Worker(new URL('worker.ts', import.meta.url), { type: 'module' })));
  const end = (): void => {
    stop.abort();
    for (const { close } of workers) close();
  };
  const work = async (): Promise<void> => {
    const [first] = workers;
    const read = first ? await open(first, content) : tooLarge;
    if (stop.signal.aborted) return;
    watcher.onOpened(read);
    if (read.macros.length === 0) return;
    const written = await readWritten();
    for (const pass of settings.reader ? ([1, 2] as const) : ([1] as const)) {
      const hands = workers.map(({ ask }): Hand => (macros) => readWith(ask, { type: 'read', macros, settings, written, twice: pass === 2 }));
      const checked = await audit(read.macros, hands, { onProgress: (done, all) => watcher.onProgress(pass, done, all), signal: stop.signal });
      watcher.onChecked(pass, checked);
    }
  };
  void work()
    .then(() => !stop.signal.aborted && watcher.onEnd(), () => !stop.signal.aborted && watcher.onFailed())
    .finally(end);
  return end;
}

interface Desk {
  readonly ask: (question: ToWorker, moved?: Transferable[]) => Promise<FromWorker>;
  readonly close: () => void;
}

/** Questions to a worker with their answers, one at a time. */
function deskOf(worker: Worker): Desk {
  let answered: ((answer: FromWorker) => void) | undefined;
  let failed: ((error: Error) => void) | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => answered?.(data));
  worker.addEventListener('error', () => failed?.(new Error('The worker could not start.')));
  return {
    ask: (question, moved = []) =>
      new Promise((resolve, reject) => {
        answered = resolve;
        failed = reject;
        worker.postMessage(question, moved);
      }),
    close: () => worker.terminate(),
  };
}

async function open({ ask }: Desk, content: File | string): Promise<MacrosRead> {
  const bytes = typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer());
  const answer = await ask({ type: 'open', name: typeof content === 'string' ? '' : content.name, content: bytes }, typeof bytes === 'string' ? [] : [bytes.buffer]);
  if (answer.type !== 'opened') throw new Error('The file could not be read.');
  return answer.read;
}

async function readWith(ask: Desk['ask'], question: Extract<ToWorker, { readonly type: 'read' }>): Promise<CheckedMacro[]> {
  const answer = await ask(question);
  if (answer.type !== 'read') throw new Error('The replies could not be read.');
  return question.macros.flatMap((macro, at) => {
    const reading = answer.readings[at];
    return reading ? [{ macro, reading: { ...reading, text: macro.text } }] : [];
  });
}
