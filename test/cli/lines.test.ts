// How a stream is cut into batches of whole lines, however its chunks fall.
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestLine, type Batch } from '../../src/cli/batches.ts';
import { draftsIn } from '../../src/cli/drafts.ts';
import { linesOf } from '../../src/cli/lines.ts';

async function batchesOf(chunks: readonly Uint8Array[]): Promise<{ line: number; text: string | null; bytesRead: number }[]> {
  const batches = [];
  for await (const { line, bytes, bytesRead } of linesOf(Readable.from(chunks))) batches.push({ line, text: bytes && Buffer.from(bytes).toString('latin1'), bytesRead });
  return batches;
}

const batch = (content: string): Batch => ({ name: 'a', line: 1, bytes: Uint8Array.from(Buffer.from(content)), bytesRead: 0, bytesInAll: null });

test('however the chunks fall, no byte is lost, each batch ends with a line, and its first line has its number', async () => {
  const anyChunks = fc.array(fc.array(fc.constantFrom(10, 13, 65, 0xc3, 0x28), { maxLength: 30 }).map((bytes) => Uint8Array.from(bytes)), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(anyChunks, async (chunks) => {
      const whole = Buffer.concat(chunks).toString('latin1');
      const batches = await batchesOf(chunks);
      expect(batches.map(({ text }) => text).join('')).toBe(whole);
      let before = '';
      for (const { line, text, bytesRead } of batches) {
        expect(line).toBe(before.split('\n').length);
        before += text ?? '';
        expect(bytesRead).toBe(before.length);
        expect(before === whole || before.endsWith('\n')).toBe(true);
      }
    }),
  );
});

test('a chunk with many lines is cut into batches of about 64 KiB, and a slow writer is not kept waiting', async () => {
  const line = `${'x'.repeat(999)}\n`;
  const sizes = (await batchesOf([Buffer.from(line.repeat(1000))])).map(({ text }) => text?.length);
  expect(Math.max(...sizes.map(Number))).toBeLessThanOrEqual(64 * 1024);
  expect(sizes.length).toBe(16);
  expect((await batchesOf([Buffer.from('a\nb'), Buffer.from('c\nd\n')])).map(({ text }) => text)).toEqual(['a\n', 'bc\nd\n']);
});

test('a line that is too long is named and never kept, and the lines behind it are read', async () => {
  const huge = Array.from({ length: longestLine / 2 ** 20 + 2 }, () => Buffer.alloc(2 ** 20, 120));
  const batches = await batchesOf([Buffer.from('first\n'), ...huge, Buffer.from('still it\nlast\n')]);
  expect(batches.map(({ line, text }) => [line, text])).toEqual([[1, 'first\n'], [2, null], [3, 'last\n']]);
});

test('one chunk with a line that is too long says the same', () => {
  const items = [...draftsIn(batch(`{"id":1,"draft":"a"}\n${'x'.repeat(longestLine + 1)}\n{"id":3,"draft":"b"}`))];
  expect(items).toMatchObject([{ id: 1 }, { type: 'unreadable', reason: 'this line is longer than 8 MiB', source: { line: 2 } }, { id: 3, source: { line: 3 } }]);
});

test('only a line feed ends a line: what Unicode calls a line separator may stand in a draft', () => {
  const draft = 'One\u2028two\u2029three\u0085four';
  expect([...draftsIn(batch(`{"id":1,"draft":"${draft}"}\r\n\r\n{"id":2,"draft":"${draft}"}\r\n`))]).toMatchObject([{ text: draft, source: { line: 1 } }, { text: draft, source: { line: 3 } }]);
});
