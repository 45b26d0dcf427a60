// The passphrase of a spare key: from a file, or typed at a terminal without being shown.
import type { Readable, Writable } from 'node:stream';
import { UsageError } from '../usage-error.ts';
import { bytesOf } from './files.ts';
import type { AskPassphrase } from './keys.ts';

/** Fewer characters are guessed too easily by somebody who has the file. */
const leastLength = 12;

type Terminal = Readable & { readonly isTTY?: boolean; setRawMode?(on: boolean): unknown };

/** The way to a passphrase: the first line of `file` where one is named, else a question at the terminal, asked twice for a new one. Throws UsageError where there is neither. */
export function passphraseFrom(file: string | undefined, stdin: Terminal, stderr: Writable): AskPassphrase {
  return async (question, isNew) => {
    const passphrase = file === undefined ? await asked(question, stdin, stderr) : (Buffer.from(await bytesOf(file)).toString('utf8').split(/\r?\n/)[0] ?? '');
    if (isNew && passphrase.length < leastLength) throw new UsageError(`a passphrase has at least ${leastLength} characters; several words are easy to keep.`);
    if (isNew && file === undefined && (await asked('The same once more: ', stdin, stderr)) !== passphrase) throw new UsageError('these were two different passphrases. Nothing was written.');
    return passphrase;
  };
}

async function asked(question: string, stdin: Terminal, stderr: Writable): Promise<string> {
  if (!stdin.isTTY || !stdin.setRawMode) throw new UsageError('a passphrase is needed: name a file that holds it with --passphrase-file, or run this in a terminal.');
  stderr.write(question);
  stdin.setRawMode(true);
  try {
    return await typedLine(stdin);
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}

/** What is typed up to Enter, in raw mode: nothing is shown, Backspace takes a character away, Ctrl-C gives up. */
async function typedLine(stdin: Terminal): Promise<string> {
  let typed: string[] = [];
  for await (const chunk of stdin.iterator({ destroyOnReturn: false })) {
    for (const character of String(chunk)) {
      if (character === '\r' || character === '\n') return typed.join('');
      if (character === '\u0003' || character === '\u0004') throw new UsageError('no passphrase was given.');
      if (character === '\u007F' || character === '\b') typed = typed.slice(0, -1);
      else typed.push(character);
    }
  }
  throw new UsageError('no passphrase was given.');
}
