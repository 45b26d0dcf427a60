// The files of a team on this machine: its team file, and keys that nobody else on the machine may read.
import { access, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from '../usage-error.ts';

/** Reads a file, bytes. Throws UsageError where that is not possible. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}.`);
  }
}

/** Reads a file as JSON. Throws UsageError where that is not possible. */
export async function jsonOf(path: string): Promise<unknown> {
  const bytes = await bytesOf(path);
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch {
    throw new UsageError(`${path}: this is not JSON.`);
  }
}

/** Throws UsageError where one of the files is there already: asked before the first is made, so that none is left behind alone. */
export async function mustBeNew(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const isThere = await access(path).then(() => true, () => false);
    if (isThere) throw new UsageError(`${path}: there is a file of that name, and a key is never overwritten. Name another file or folder.`);
  }
}

/** Makes a new file with mode 600. Never overwrites: throws UsageError where there is one, since a key that is gone is gone. */
export async function writeSecret(path: string, text: string): Promise<void> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      // The process's own mask may take rights away but never adds any; this says what was meant.
      await file.chmod(0o600);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new UsageError(`${path}: ${codeOf(error) === 'EEXIST' ? 'there is a file of that name, and a key is never overwritten' : reasonOf(error)}.`);
  }
}

/** Makes a new file for everybody to read. Throws UsageError where there is one. */
export async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${path}: ${codeOf(error) === 'EEXIST' ? 'there is a file of that name. Sign it anew with `warmline team sign`, or name another' : reasonOf(error)}.`);
  }
}

/** Puts a file in another's place at one go: whoever fetches it meanwhile has the old one or the new one. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError(`${path}: ${reasonOf(error)}.`);
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const reasons: Readonly<Record<string, string>> = { ENOENT: 'there is no such file or folder', EISDIR: 'this is a folder', EACCES: 'this is not allowed', EPERM: 'this is not allowed', ENOSPC: 'the disk is full', EROFS: 'nothing can be written there' };
const reasonOf = (error: unknown): string => reasons[codeOf(error)] ?? 'it could not be read or written';
