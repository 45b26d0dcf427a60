// Several small text files as one: a ZIP archive without compression, as PKWARE's APPNOTE 6.3.10 describes it (sections 4.3.7, 4.3.12, 4.3.16).

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

const crcOf = (bytes: Uint8Array): number => ~bytes.reduce((crc, byte) => (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0), -1) >>> 0;

/** UTF-8 names; 1 January 1980 as the date, since nobody needs to know when they were made. */
const utf8 = 0x800;
const date = 0x21;

/** The archive of files with their texts, for a Blob. */
export function zipOf(files: readonly { readonly name: string; readonly text: string }[]): Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { name, text } of files) {
    const [nameBytes, bytes] = [encoder.encode(name), encoder.encode(text)];
    const about = [utf8, 0, 0, date] as const;
    const sizes = [crcOf(bytes), bytes.length, bytes.length] as const;
    const head = record([[4, 0x04034b50], [2, 20], ...two(about), ...four(sizes), [2, nameBytes.length], [2, 0]]);
    directory.push(record([[4, 0x02014b50], [2, 20], [2, 20], ...two(about), ...four(sizes), [2, nameBytes.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), nameBytes);
    parts.push(head, nameBytes, bytes);
    at += head.length + nameBytes.length + bytes.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  return [...parts, ...directory, record([[4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, length], [4, at], [2, 0]])];
}

type Field = readonly [bytes: 2 | 4, value: number];

const two = (values: readonly number[]): Field[] => values.map((value) => [2, value]);
const four = (values: readonly number[]): Field[] => values.map((value) => [4, value]);

/** Numbers one behind the other, the lowest byte first. */
function record(fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(fields.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, byte) => (value >>> (8 * byte)) & 0xff)));
}
