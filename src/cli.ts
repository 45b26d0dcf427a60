#!/usr/bin/env node
// The command line: `warmline check [FILE…]`.
import { check } from './cli/check.ts';

process.exitCode = await check(process.argv.slice(2), process);
