// Weights survive their journey into bytes and back.
import { expect, test } from 'vitest';
import { levelOf, outputs, pack, unpack, weightOf, type Weights } from '../../src/learned/pack.ts';

const weights: Weights = {
  ids: Int32Array.of(0, 5, 127, 128, 300, 70_000, 4_194_303),
  from: Int32Array.of(0, 1, 3, 6, 7, 9, 10, 11),
  outputs: Uint8Array.of(0, 3, 17, 0, 1, 2, 16, 7, 8, 9, 0),
  levels: Int8Array.of(1, -1, 127, -127, 5, 6, 7, -80, 9, 10, 11),
  bias: Float32Array.from({ length: outputs }, (_, at) => Math.fround(at / 7 - 1)),
  heaviest: 3.25,
  about: { lang: 'bg', calibration: [[-4, 0.01], [2.5, 0.9]], sure: 0.71, likely: 0.4, error: 0.003 },
};

test('what was packed is unpacked', () => {
  expect(unpack(pack(weights))).toEqual(weights);
});

test('it does not matter where in a larger buffer the bytes lie', () => {
  const bytes = pack(weights);
  const larger = new Uint8Array(bytes.length + 3);
  larger.set(bytes, 3);
  expect(unpack(larger.subarray(3))).toEqual(weights);
});

test('a level is close to the weight it stands for', () => {
  for (let weight = -3; weight <= 3; weight += 0.01) {
    const back = weightOf(levelOf(weight, 3), 3);
    expect(Math.abs(back - weight)).toBeLessThanOrEqual(0.004 + 0.02 * Math.abs(weight));
  }
});
