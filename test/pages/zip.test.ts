// The archive that a Vale style is saved as: read back by its own directory.
import { expect, test } from 'vitest';
import { zipOf } from '../../src/options/lead/zip.ts';

/** Name, text and checksum of each file, found through the directory at the end, as unpackers do. */
function unzip(bytes: Buffer): { name: string; text: string; crc: number }[] {
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  const files = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, size, nameLength, head] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    expect(bytes.readUInt32LE(head)).toBe(0x04034b50);
    expect(bytes.readUInt32LE(head + 14)).toBe(crc);
    const start = head + 30 + bytes.readUInt16LE(head + 26);
    files.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), text: bytes.toString('utf8', start, start + size), crc });
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return files;
}

test('what goes in comes out', () => {
  const files = [
    { name: 'Warmline/en-no-worries.yml', text: '123456789' },
    { name: 'Warmline/ru-слово.yml', text: 'не переживайте\n'.repeat(300) },
    { name: 'empty', text: '' },
  ];
  const out = unzip(Buffer.concat(zipOf(files)));
  expect(out.map(({ name, text }) => ({ name, text }))).toEqual(files);
  // The check value of CRC-32 in the catalogue of parametrised CRC algorithms.
  expect(out[0]?.crc).toBe(0xcbf43926);
});

test('no files are an empty archive', () => expect(unzip(Buffer.concat(zipOf([])))).toEqual([]));
