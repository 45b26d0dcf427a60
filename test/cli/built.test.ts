// The built command as a process of its own: many threads print what one prints, memory stays bounded, and pipes end quietly.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archive } from './archive.mjs';
import { measured } from './memory.mjs';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../..');
mkdirSync(join(root, 'dist'), { recursive: true });
const folder = mkdtempSync(join(root, 'dist/cli-under-test-'));
const command = join(folder, 'cli/warmline.js');
const replies = join(folder, 'replies.jsonl');
// Among good lines: broken ones, an empty one, one without a draft, and a Windows line end.
const lines = [...archive(900)].map((line, index) => (index === 400 ? '{"id":\n' : index === 401 ? '\n' : index === 802 ? '{"id":5}\r\n' : line));

beforeAll(async () => {
  await build({ root, mode: 'cli', logLevel: 'error', build: { outDir: join(folder, 'cli'), emptyOutDir: false, reportCompressedSize: false } });
  writeFileSync(replies, lines.join(''));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

const check = (args: readonly string[], input?: string) => spawnSync(process.execPath, [command, 'check', ...args], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });

test('many threads print byte for byte what one prints, in every format', { timeout: 180_000 }, async () => {
  for (const format of ['jsonl', 'json', 'sarif', 'text']) {
    const args = ['check', replies, '--no-reader', '--format', format];
    const alone = await run([...args, '--jobs', '1']);
    expect(alone.err).toBe(`warmline: ${replies}, line 401: this line is not JSON\nwarmline: ${replies}, line 803: "draft" is missing or is not text\n`);
    const many = check([...args.slice(1), '--jobs', '3']);
    expect(many.stdout.length).toBeGreaterThan(50_000);
    expect(many.stdout === alone.out, format).toBe(true);
    expect([many.stderr, many.status]).toEqual([alone.err, 2]);
  }
});

test('so does standard input that begins alone and goes on in many threads', { timeout: 180_000 }, async () => {
  const input = [...lines, ...lines, ...lines].join('');
  expect(input.length).toBeGreaterThan(256 * 1024);
  const args = ['--no-reader', '--format', 'jsonl'];
  expect(check(args, input).stdout === (await run(['check', ...args, '--jobs', '1'], input)).out).toBe(true);
});

test('the learned reader says the same in many threads', { timeout: 180_000 }, async () => {
  const few = lines.slice(0, 400).join('');
  const alone = await run(['check', '--format', 'jsonl', '--jobs', '1'], few);
  expect(alone.out).toContain('"rule":null');
  expect(check(['--format', 'jsonl', '--jobs', '2'], few).stdout === alone.out).toBe(true);
});

test('memory does not grow with the archive', { timeout: 180_000 }, async () => {
  // Far more bytes than may be held, most of them a conversation that is not read.
  const [count, customerLength] = [3000, 70_000];
  const { status, drafts, marks } = await measured(command, count, ['--no-reader', '--jobs', '2'], [count / 5, count], () => {}, customerLength);
  expect([status, drafts]).toEqual([1, count]);
  const [early, late] = marks;
  const inputMiB = (count * customerLength) / 2 ** 20;
  expect((late?.most ?? Infinity) - (early?.now ?? 0), JSON.stringify(marks)).toBeLessThan(inputMiB / 2);
});

test('while nobody takes the output, reading stops', { timeout: 180_000 }, async () => {
  let taken = 0;
  const source = Readable.from(
    (function* () {
      for (const line of archive(200_000)) {
        taken += Buffer.byteLength(line);
        yield line;
      }
    })(),
  );
  const reader = spawn(process.execPath, [command, 'check', '--no-reader', '--input', 'jsonl', '--format', 'jsonl', '--jobs', '2'], { stdio: ['pipe', 'pipe', 'inherit'] });
  reader.stdin.on('error', () => {});
  source.pipe(reader.stdin);
  await new Promise((resolve) => {
    reader.stdout.once('readable', resolve);
  });
  // The same amount seen several times over, with nobody reading, is a standstill.
  let before = -1;
  for (let same = 0; same < 20; same = taken === before ? same + 1 : 0, before = taken) await new Promise((resolve) => { setTimeout(resolve, 50); });
  expect(taken).toBeLessThan(2_000_000);
  reader.stdout.destroy();
  expect(await new Promise((resolve) => { reader.once('close', resolve); })).toBe(1);
});

test('a pipe that is closed at the other end ends the command quietly', { timeout: 180_000 }, () => {
  const { stdout, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" test/cli/archive.mjs 100000 | "${process.execPath}" "${command}" check --no-reader --format jsonl --jobs 2 | head -n 3; echo "\${PIPESTATUS[*]}"`], { cwd: root, encoding: 'utf8' });
  const printed = stdout.trim().split('\n');
  expect(printed).toHaveLength(4);
  expect(printed[3]).toBe('0 1 0');
  expect(stderr).toBe('');
});

/** What engines that cut the input run in each of their processes. */
const inAnEngine = `"${process.execPath}" "${command}" check --input jsonl --format jsonl --no-reader --jobs 1 --exit-zero`;
const shell = (line: string) => spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
const clean = (): string => {
  writeFileSync(join(folder, 'clean.jsonl'), [...archive(600)].join(''));
  return join(folder, 'clean.jsonl');
};

test('split feeds several of it, and what they print is what one prints', { timeout: 180_000 }, async () => {
  const input = clean();
  const { status, stderr } = shell(`split --number l/3 --filter '${inAnEngine} > "$FILE.out"' "${input}" part-`);
  expect([status, stderr]).toEqual([0, '']);
  const alone = await run(['check', input, '--format', 'jsonl', '--no-reader', '--exit-zero']);
  expect(alone.status).toBe(0);
  expect(shell('cat part-*.out').stdout === alone.out).toBe(true);
});

const hasParallel = shell('parallel --version').status === 0;

test.skipIf(!hasParallel)('so does GNU parallel, in order', { timeout: 180_000 }, async () => {
  const input = clean();
  const { status, stdout } = shell(`parallel --will-cite --pipe --keep-order --block 40K --jobs 2 '${inAnEngine}' < "${input}"`);
  expect(status).toBe(0);
  expect(stdout === (await run(['check', input, '--format', 'jsonl', '--no-reader'])).out).toBe(true);
});
