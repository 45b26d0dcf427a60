// Installs Debian packages without asking: only as root or where sudo needs no password, and never on a machine that says no.
import { spawn, spawnSync } from 'node:child_process';

/** Set to 1, nothing is ever installed. */
const refusal = 'WARMLINE_NO_INSTALL';

/** The words before an apt-get command that runs without a question; null where there is no such way. */
export function aptCommand() {
  if (process.platform !== 'linux' || process.env[refusal] === '1') return null;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

/** Whether a package is installed and configured. */
export function hasPackage(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout?.trim() === 'installed';
}

/**
 * Installs packages and says so in one line on standard error.
 * `answers` are debconf lines. Resolves to true, or to false with apt's last words printed; rejects never.
 */
export async function installPackages(what, packages, answers = '') {
  const before = aptCommand();
  if (!before) return false;
  const started = Date.now();
  const tell = progress(`Installing ${what} with apt-get`);
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0'];
  const steps = [
    ['apt-get', ...quiet, 'update'],
    ...(answers ? [['debconf-set-selections']] : []),
    ['apt-get', ...quiet, 'install', '-y', '--no-install-recommends', ...packages],
  ];
  for (const step of steps) {
    // `env` carries the setting through sudo, which drops the environment.
    const [command, ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', ...step];
    const { status, output } = await run(command, rest, step[0] === 'debconf-set-selections' ? answers : '');
    // A mirror that cannot be refreshed may still have what is needed in its old lists.
    if (status !== 0 && !step.includes('update')) {
      tell.end(`could not: ${lastLine(output)}`);
      return false;
    }
  }
  tell.end(`done in ${Math.round((Date.now() - started) / 1000)} s`);
  return true;
}

function run(command, args, input) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-4000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status, output }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function lastLine(output) {
  const lines = output.trim().split('\n');
  return lines.findLast((line) => line.startsWith('E:')) ?? lines.at(-1) ?? 'apt-get said nothing';
}

/** One line that counts the seconds on a terminal, and two plain pieces of it elsewhere. */
function progress(text) {
  const out = process.stderr;
  if (!out.isTTY) {
    out.write(`${text} …\n`);
    return { end: (word) => out.write(`${text}: ${word}.\n`) };
  }
  let seconds = 0;
  const draw = () => out.write(`\r${text} … ${seconds++} s`);
  draw();
  const timer = setInterval(draw, 1000);
  return {
    end(word) {
      clearInterval(timer);
      out.write(`\r\u001b[K${text}: ${word}.\n`);
    },
  };
}
