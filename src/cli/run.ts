// Runs the command that was asked for.
import { check, type ExitStatus, type Streams } from './check.ts';
import { parseOptions, usage } from './options.ts';
import { team } from './team/run.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command with the arguments behind its name; `worker` is the built file that reading threads run. */
export async function run(args: readonly string[], streams: Streams, worker: URL): Promise<ExitStatus> {
  try {
    if (args[0] === 'team') return await team(args.slice(1), streams, new Date());
    const options = parseOptions(args);
    if (options) return await check(options, streams, worker);
    streams.stdout.write(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`warmline: ${error.message}\n`);
    return 2;
  }
}
