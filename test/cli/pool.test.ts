// Reading threads that fail.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const ending = pathToFileURL(join(import.meta.dirname, 'ending-thread.mjs'));
const line = `${JSON.stringify({ id: 1, draft: 'All is well, Nora.', customer: 'x'.repeat(60_000) })}\n`;

test('a thread that ends is one clear error and status 2, behind what was read before it', async () => {
  const { status, out, err } = await run(['check', '--jobs', '2', '--format', 'jsonl'], Array.from({ length: 8 }, () => line), ending);
  expect(status).toBe(2);
  expect(err).toMatch(/^warmline: <stdin>, from line \d+ on: a reading thread ended before it was done \(.+\)\. What was printed before is complete\. Try --jobs 1, or fewer jobs where memory is short\.\n$/);
  expect(out).toMatch(/^batch from line 1\n/);
});

test('a thread that cannot start says so', async () => {
  const { status, out, err } = await run(['check', '--jobs', '2'], line, new URL('file:///there-is-no-such-file.mjs'));
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain('<stdin>, from line 1 on: a reading thread ended before it was done');
});
