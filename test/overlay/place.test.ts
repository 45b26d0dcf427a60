// Where the card and the list may stand.
import { assert, boolean, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { box, meets, type Box } from '../../src/overlay/geometry.ts';
import { anchorGap, frameGap, place, placeList, type Place, type Setting } from '../../src/overlay/place.ts';
import { placePill } from '../../src/overlay/pill-place.ts';

const area = ({ left, top, width, height }: Place): Box => box(left, top, width, height);

/** A composer at the bottom of a helpdesk of 1280 × 800, the caret two lines under the phrase. */
const composer: Setting = {
  frame: box(0, 0, 1280, 800),
  field: box(0, 552, 1030, 190),
  phrase: [box(505, 619, 337, 24)],
  caret: box(400, 677, 1, 24),
  line: 24,
  card: { width: 368, height: 350 },
};

const at = (change: Partial<Setting>): Place | null => place({ ...composer, ...change });

describe('the card', () => {
  test('stands above the phrase, its text under the first letter of it', () => {
    expect(at({})).toEqual({ side: 'above', left: 490, top: 619 - anchorGap - 350, width: 368, height: 350 });
  });

  test('is moved to the left as far as the edge of the frame asks', () => {
    expect(at({ phrase: [box(1000, 619, 100, 24)] })?.left).toBe(1280 - frameGap - 368);
    expect(at({ phrase: [box(2, 619, 100, 24)] })?.left).toBe(frameGap);
  });

  test('stands below the line after the caret where there is no room above', () => {
    const found = at({ field: box(0, 60, 1030, 400), phrase: [box(100, 80, 200, 24)], caret: box(50, 104, 1, 24) });
    expect(found).toMatchObject({ side: 'below', top: 104 + 24 + 24 + anchorGap });
  });

  test('stands beside a field that fills the height', () => {
    const found = at({ field: box(0, 0, 900, 800), phrase: [box(100, 300, 200, 24)], caret: box(50, 500, 1, 24), card: { width: 368, height: 470 } });
    expect(found).toMatchObject({ side: 'beside', left: 900 + anchorGap });
  });

  test('does not stand beside the field on its Send button', () => {
    const full = { field: box(0, 0, 900, 800), phrase: [box(100, 370, 200, 24)], caret: box(50, 420, 1, 24), card: { width: 368, height: 470 } };
    expect(at(full)?.side).toBe('beside');
    expect(at({ ...full, taken: [box(950, 500, 100, 36)] })?.side).not.toBe('beside');
  });

  test('flips against the caret where phrase and caret are far apart', () => {
    const found = at({ field: box(0, 0, 1280, 800), phrase: [box(100, 60, 200, 24)], caret: box(50, 700, 1, 24) });
    expect(found).toMatchObject({ side: 'flip', top: 84 + anchorGap });
  });

  test('becomes a strip at the edge farther from the caret in a low frame', () => {
    const found = at({ frame: box(0, 0, 640, 400), field: box(0, 182, 640, 170), phrase: [box(457, 228, 158, 24)], caret: box(266, 285, 1, 24), card: { width: 368, height: 340 } });
    expect(found).toEqual({ side: 'strip', left: 8, top: 8, width: 624, height: 164 });
  });

  test('becomes a strip at the bottom when the caret is at the top of a narrow frame', () => {
    const found = at({ frame: box(0, 0, 400, 800), field: box(0, 0, 400, 800), phrase: [box(10, 40, 200, 24)], caret: box(10, 64, 1, 24) });
    expect(found?.side).toBe('strip');
    expect(found!.top + found!.height).toBe(800 - frameGap);
  });

  test('stays away where nothing can be hidden', () => {
    expect(at({ frame: box(0, 0, 400, 90), field: box(0, 0, 400, 90), phrase: [box(10, 10, 200, 20)], caret: box(10, 40, 1, 20), line: 20 })).toBeNull();
  });

  test('stays on its side while that fits', () => {
    const both = { field: box(0, 380, 1030, 60), phrase: [box(100, 390, 200, 24)], caret: box(50, 390, 1, 24), card: { width: 368, height: 300 } };
    expect(at(both)?.side).toBe('above');
    expect(at({ ...both, stay: 'below' })?.side).toBe('below');
  });

  test('is never taller than 60 % of the frame', () => {
    expect(at({ card: { width: 368, height: 900 } })!.height).toBeLessThanOrEqual(480);
  });

  test('never meets the phrase, the line being written or the next one, and never leaves the frame', () => {
    const setting = record({
      width: integer({ min: 280, max: 2000 }), height: integer({ min: 150, max: 1400 }),
      top: integer({ min: -200, max: 1400 }), lines: integer({ min: 1, max: 4 }), gap: integer({ min: -600, max: 600 }),
      x: integer({ min: 0, max: 1900 }), line: integer({ min: 14, max: 60 }), card: integer({ min: 60, max: 600 }),
      fieldTop: integer({ min: 0, max: 800 }), fieldHeight: integer({ min: 20, max: 900 }), hasCaret: boolean(),
    });
    assert(property(setting, ({ width, height, top, lines, gap, x, line, card, fieldTop, fieldHeight, hasCaret }) => {
      const phrase = Array.from({ length: lines }, (_, index) => box(index ? 0 : x, top + index * line, 200, line));
      const caret = hasCaret ? box(x, top + gap, 1, line) : null;
      const found = place({ frame: box(0, 0, width, height), field: box(0, fieldTop, width * 0.7, fieldHeight), phrase, caret, line, card: { width: 368, height: card } });
      if (!found) return;
      const stands = area(found);
      for (const one of phrase) expect(meets(stands, { ...one, left: 0, right: width * 0.7 })).toBe(false);
      if (caret) expect(meets(stands, { ...caret, left: 0, right: width * 0.7, bottom: caret.bottom + line })).toBe(false);
      expect(stands.left).toBeGreaterThanOrEqual(frameGap);
      expect(stands.top).toBeGreaterThanOrEqual(frameGap - 0.001);
      expect(stands.right).toBeLessThanOrEqual(width - frameGap);
      expect(stands.bottom).toBeLessThanOrEqual(height - frameGap + 0.001);
    }), { numRuns: 3000 });
  });
});

describe('the list', () => {
  const pill = box(966, 706, 49, 28);

  test('opens from the pill upwards', () => {
    expect(placeList(composer.frame, pill, null, { width: 340, height: 260 })).toMatchObject({ left: 1015 - 340, top: 700 - 260, height: 260 });
  });

  test('stands above the line being written when that is in the way', () => {
    const writing = box(0, 677, 1030, 48);
    const found = placeList(composer.frame, pill, writing, { width: 340, height: 260 });
    expect(found.top + found.height).toBe(677 - anchorGap);
  });

  test('opens downwards from a pill at the top', () => {
    expect(placeList(composer.frame, box(500, 20, 49, 28), null, { width: 340, height: 260 }).top).toBe(48 + anchorGap);
  });
});

describe('the pill', () => {
  const size = { width: 28, height: 28 };
  const field = box(100, 300, 600, 200);
  const spot = (free: (at: Box) => boolean): string => placePill(composer.frame, field, size, 0, free).spot;

  test('stands in the lower right corner, 8 from its edges', () => {
    expect(placePill(composer.frame, field, size, 0, () => true)).toEqual({ spot: 'corner', at: box(664, 464, 28, 28) });
  });

  test('goes below the field when something stands in the corner, then to the left', () => {
    expect(spot(({ top }) => top >= 500)).toBe('below');
    expect(spot(({ left, top }) => left < 200 && top < 500)).toBe('left');
  });

  test('goes back to the corner when nothing is free', () => {
    expect(spot(() => false)).toBe('corner');
  });

  test('stands below a field of one line', () => {
    expect(placePill(composer.frame, box(100, 300, 600, 30), size, 0, () => true).spot).toBe('below');
  });
});
