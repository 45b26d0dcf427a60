#!/usr/bin/env node
// The command line: `warmline check [FILE…]`.
import { run } from './cli/run.ts';

process.exitCode = await run(process.argv.slice(2), process, new URL('./worker.js', import.meta.url));
