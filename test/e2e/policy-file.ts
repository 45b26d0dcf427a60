// A real policy file of this machine's Chromium, for one extension: written whole, and gone at the end whatever happens.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../scripts/chromium.mjs';

const parent = '/etc/chromium';
const folder = join(parent, 'policies/managed');

/** The id that Chromium gives to a folder loaded by hand: half of the SHA-256 of its path, in the letters a to p (Chromium's `crx_file/id_util.cc`). */
export const idOf = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 32).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** Why no policy file can be tried here, in a few words; '' where it can. */
export function whyNot(): string {
  if (!/chromium/.test(findChromium() ?? 'chromium')) return 'this browser does not read policies from /etc/chromium';
  try {
    for (const path of [folder, join(parent, 'policies'), parent, '/etc']) if (existsSync(path)) return (accessSync(path, constants.W_OK), '');
    return 'there is no /etc';
  } catch {
    return 'policies can only be written as root';
  }
}

export interface PolicyFile {
  /** Puts a policy in the place of what is there, in one step. */
  write(policy: Readonly<Record<string, unknown>>): void;
  remove(): void;
}

/** Takes the place for a policy of extension `id`. Throws where somebody already decides for it: that file is not ours to touch. */
export function policyFile(id: string): PolicyFile {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (isAbandoned(name)) rmSync(path);
    else if (readFileSync(path, 'utf8').includes(id)) throw new Error(`${path} already is a policy for this extension: move it away first.`);
  }
  const path = join(folder, `warmline-test-${process.pid}.json`);
  const unfinished = join(parent, 'policies', `warmline-test-${process.pid}.part`);
  const remove = (): void => {
    for (const file of [path, unfinished]) rmSync(file, { force: true });
  };
  process.on('exit', remove);
  return {
    write(policy) {
      writeFileSync(unfinished, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
      renameSync(unfinished, path);
    },
    remove,
  };
}

/** Whether a test wrote this file whose process was killed before it could take it away. */
function isAbandoned(name: string): boolean {
  const [, pid] = /^warmline-test-(\d+)\.json$/.exec(name) ?? [];
  if (!pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch {
    return true;
  }
}
