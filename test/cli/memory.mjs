// Measures how much memory the command line takes while it reads an archive through a pipe, and how quickly it reads:
//   node test/cli/memory.mjs COMMAND LINES [options of warmline check …]      needs Linux (/proc)
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const mib = (name, status) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024);

/** Reads `lines` made-up replies with the built command; resolves with its exit status and, at each mark (a number of drafts), the resident memory then and at most so far (MiB) and the seconds since the start. */
export async function measured(command, lines, options, marks, onMark = () => {}, customerLength = 0) {
  const source = spawn(process.execPath, [join(import.meta.dirname, 'archive.mjs'), String(lines), '1', String(customerLength)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const began = performance.now();
  const reader = spawn(process.execPath, [command, 'check', '--input', 'jsonl', '--format', 'jsonl', ...options], { stdio: [source.stdout, 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => {
    reader.on('close', resolve);
  });
  const seen = [];
  const left = [...marks];
  let drafts = 0;
  for await (const chunk of reader.stdout) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) drafts++;
    while (left.length && drafts >= left[0]) {
      const status = readFileSync(`/proc/${reader.pid}/status`, 'utf8');
      const mark = { drafts: left.shift(), now: mib('VmRSS', status), most: mib('VmHWM', status), seconds: (performance.now() - began) / 1000 };
      seen.push(mark);
      onMark(mark);
    }
  }
  return { status: await ended, drafts, marks: seen };
}

if (process.argv[1] === import.meta.filename) {
  const [command, lines, ...options] = process.argv.slice(2);
  const marks = [1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 3e5, 4e5, 5e5, 6e5, 7e5, 8e5, 9e5, 1e6].filter((mark) => mark <= Number(lines));
  const { status, drafts } = await measured(command, lines, options, marks, ({ drafts: read, now, most, seconds }) => {
    console.log(`${String(read).padStart(8)} drafts  ${String(now).padStart(5)} MiB now  ${String(most).padStart(5)} MiB at most  ${Math.round(seconds)} s  ${Math.round(read / seconds)} drafts/s`);
  });
  console.log(`${drafts} drafts, exit status ${status}`);
}
