// Starts a real helpdesk from its Debian packages for a test, on this machine only, and ends it with all that it started.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import packages from './packages.json' with { type: 'json' };

export interface Desk {
  /** Without a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Whether a helpdesk's packages are here; where they are not, says so in one line. */
export function isInstalled(name: keyof typeof packages): boolean {
  const wanted = packages[name];
  const asked = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status} ', ...wanted], { encoding: 'utf8' });
  const here = asked.status === 0 && asked.stdout.trim().split(' ').every((status) => status === 'installed');
  if (!here) process.stderr.write(`Skipped: ${name} is not installed here (Debian packages ${wanted.join(', ')}).\n`);
  return here;
}

/** Runs `<script> FOLDER PORT` and resolves when the desk answers. Throws with the script's last words when it ends before. */
export async function startDesk(script: string): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'warmline-desk-'));
  const port = await freePort();
  // Detached: the script and its servers get a process group of their own, which ends as one.
  const child = spawn('bash', [join(import.meta.dirname, script), folder, String(port)], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const killed = (): void => endGroup(child, 'SIGKILL');
  process.once('exit', killed);
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    endGroup(child, 'SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await new Promise((ended) => child.once('close', ended));
    process.off('exit', killed);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await vi.waitUntil(() => answers(url, child), { timeout: 150_000, interval: 250 });
  } catch (error) {
    await stop();
    throw new Error(`${script} did not come up: ${said.trim().split('\n').at(-1) ?? 'it said nothing'}`, { cause: error });
  }
  return { url, stop };
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`);
  try {
    return (await fetch(url, { redirect: 'manual' })).status < 500;
  } catch {
    return false;
  }
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
