// `warmline team import`: a team's phrases from tables and Vale styles.
import type { ExitStatus, Streams } from '../check.ts';
import { UsageError } from '../usage-error.ts';

/** Prints the phrases of all files as one JSON list, and on standard error what could not be taken over. */
export async function importPhrases(files: readonly string[], _values: Readonly<Record<string, string | undefined>>, _streams: Pick<Streams, 'stdout' | 'stderr'>): Promise<ExitStatus> {
  throw new UsageError(`nothing can be imported yet${files.length > 0 ? '' : ', and no file was named'}.`);
}
