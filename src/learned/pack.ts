// Weights <-> the bytes that ship: only those that say most, a byte each.

/** The learned numbers of one language. */
export interface Weights {
  /** Hashed numbers of the features, ascending. */
  readonly ids: Int32Array;
  /** Where the weights of each feature begin; one more than features. */
  readonly from: Int32Array;
  /** For each weight its output (0 is "fine", the others are `learnedKinds`) and its level. */
  readonly outputs: Uint8Array;
  readonly levels: Int8Array;
  readonly bias: Float32Array;
  /** The weight of level 127. */
  readonly heaviest: number;
  readonly about: About;
}

/** What is known about the weights. */
export interface About {
  readonly lang: string;
  /** Log odds -> probability: points of a line that rises, by ascending log odds. */
  readonly calibration: readonly (readonly [logOdds: number, probability: number])[];
  /** The probability from which nine findings of ten are right in drafts by unseen hands, real replies where there are any. */
  readonly sure: number;
  /** The same for four of five, in real and written drafts together. */
  readonly likely: number;
  /** How far promised and true shares lay apart on them. */
  readonly error: number;
}

export const outputs = 18;

/** Bytes that say which outputs a feature has weights for. */
const maskBytes = 3;
const headBytes = 16;

/** Levels are finer near nought, where most weights lie. */
export const levelOf = (weight: number, heaviest: number): number => Math.sign(weight) * Math.round(127 * Math.sqrt(Math.min(1, Math.abs(weight) / heaviest)));

export const weightOf = (level: number, heaviest: number): number => Math.sign(level) * heaviest * (level / 127) ** 2;

/** Four sizes, JSON, the distances between the ids, the masks, the levels. */
export function pack({ ids, from, outputs: numbers, levels, bias, heaviest, about }: Weights): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify({ ...about, heaviest, bias: [...bias] }));
  const gaps = gapsOf(ids);
  const masks = new Uint8Array(ids.length * maskBytes);
  for (let row = 0; row < ids.length; row++) {
    for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) {
      const output = numbers[at] ?? 0;
      const place = row * maskBytes + (output >> 3);
      masks[place] = (masks[place] ?? 0) | (1 << (output & 7));
    }
  }
  const parts = [text, gaps, masks, new Uint8Array(levels.buffer, levels.byteOffset, levels.length)];
  const bytes = new Uint8Array(headBytes + parts.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  [text.length, ids.length, gaps.length, levels.length].forEach((size, at) => view.setUint32(4 * at, size));
  let at = headBytes;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function unpack(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [textSize, rows, gapsSize, levelsSize] = [0, 4, 8, 12].map((at) => view.getUint32(at)) as [number, number, number, number];
  const gapsAt = headBytes + textSize;
  const masksAt = gapsAt + gapsSize;
  const levelsAt = masksAt + rows * maskBytes;
  const { heaviest, bias, ...about } = JSON.parse(new TextDecoder().decode(bytes.subarray(headBytes, gapsAt))) as About & { heaviest: number; bias: number[] };
  const from = new Int32Array(rows + 1);
  const numbers = new Uint8Array(levelsSize);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    for (let output = 0; output < outputs; output++) {
      if ((bytes[masksAt + row * maskBytes + (output >> 3)] ?? 0) & (1 << (output & 7))) numbers[size++] = output;
    }
    from[row + 1] = size;
  }
  const levels = Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + levelsAt, levelsSize));
  return { ids: idsOf(bytes.subarray(gapsAt, masksAt), rows), from, outputs: numbers, levels, bias: Float32Array.from(bias), heaviest, about };
}

/** The distances between ascending numbers, seven bits a byte. */
function gapsOf(ids: Int32Array): Uint8Array {
  const gaps: number[] = [];
  let before = 0;
  for (const id of ids) {
    let gap = id - before;
    before = id;
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
  }
  return Uint8Array.from(gaps);
}

function idsOf(gaps: Uint8Array, count: number): Int32Array {
  const ids = new Int32Array(count);
  let at = 0;
  let id = 0;
  for (let number = 0; number < count; number++) {
    let byte = gaps[at++] ?? 0;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = gaps[at++] ?? 0;
      gap |= (byte & 127) << shift;
    }
    id += gap;
    ids[number] = id;
  }
  return ids;
}
