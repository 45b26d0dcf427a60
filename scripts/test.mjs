// `npm test`: makes sure of Chromium and of the two real helpdesks, where that needs no question, runs all tests, and prints how the labelled drafts score.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptCommand, hasPackage, installPackages } from './apt.mjs';
import { ensureChromium } from './chromium.mjs';

const desks = JSON.parse(readFileSync(join(import.meta.dirname, '../test/helpdesks/packages.json'), 'utf8'));

// None of these packages brings a service that starts. Their own databases stay unmade: the tests keep theirs in a temporary folder.
const answers = `
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/install-cronjobs boolean false
redmine redmine/instances/default/dbconfig-install boolean false
redmine redmine/instances/default/database-type select sqlite3
`;

try {
  await ensureChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// A part of the tests, asked for by name, waits for no helpdesk.
const asked = process.argv.slice(2);
if (asked.length === 0) await ensureHelpdesks();

const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
const tests = run(vitest, 'run', ...asked);
if (asked.length > 0) process.exit(tests);

// The labelled drafts through the built command line: a table to read, no threshold yet.
const vite = join(import.meta.dirname, '../node_modules/vite/bin/vite.js');
const scored = run(vite, 'build', '--mode', 'cli', '--logLevel', 'error') || run(join(import.meta.dirname, 'score.mjs'));
process.exit(tests || scored);

function run(script, ...args) {
  return spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}

/** Installs what is missing; where that cannot be done, the tests of that helpdesk say so and are skipped. */
async function ensureHelpdesks() {
  const missing = Object.keys(desks).filter((name) => !desks[name].every(hasPackage));
  if (missing.length === 0 || !aptCommand()) return;
  const packages = new Set(missing.flatMap((name) => desks[name]));
  // Both want a mail program and a database helper. Where the machine has one of its own, it keeps it.
  if (!existsSync('/usr/sbin/sendmail')) packages.add('esmtp-run');
  if (!['sqlite3', 'mysql', 'pgsql'].some((kind) => hasPackage(`dbconfig-${kind}`))) packages.add('dbconfig-no-thanks');
  await installPackages(missing.join(' and '), [...packages], answers);
}
