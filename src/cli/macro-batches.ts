// The saved replies of a file, cut into batches.
import { macrosIn } from '../macros/macros-in.ts';
import { problemInEnglish, type ProblemKey } from '../macros/problems.ts';
import type { Batch, Piece } from './batches.ts';

/** So many replies make a batch: few enough to keep all threads busy with a short file. */
const batchSize = 20;

/** What was read with a guess, or left out because it is no reply: told, and no failure. */
const notes: ReadonlySet<ProblemKey> = new Set(['macrosNoTextColumn', 'macrosOtherEncoding', 'macrosWithoutText']);

/** Yields what is wrong with a file of saved replies, its replies, and its end. `fileName` tells its kind; '' for standard input. */
export function* macroPieces(name: string, fileName: string, content: Uint8Array): Generator<Piece> {
  const { macros, problems } = macrosIn(fileName, content);
  for (const problem of problems) yield { type: 'unreadable', name, line: problem.place?.line ?? null, reason: problemInEnglish(problem), isNote: notes.has(problem.message) };
  for (let at = 0; at < macros.length; at += batchSize) {
    const batch: Batch = { name, line: null, bytes: new Uint8Array(), macros: macros.slice(at, at + batchSize), bytesRead: Math.round((content.length * at) / macros.length), bytesInAll: content.length };
    yield { type: 'batch', batch };
  }
  yield { type: 'end', name };
}
