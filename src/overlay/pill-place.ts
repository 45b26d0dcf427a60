// Where the pill may stand: in the field's lower right corner, below the field, in its lower left corner.
import { box, type Box } from './geometry.ts';

const gap = 8;

export type Spot = 'corner' | 'below' | 'below-left' | 'left';

/** The first spot that is free, else the corner: words can be read around the pill, a button under it cannot be pressed. `right`: what the right edge of the field needs for itself (a resize handle). */
export function placePill(frame: Box, field: Box, size: { readonly width: number; readonly height: number }, right: number, free: (at: Box, spot: Spot) => boolean): { spot: Spot; at: Box } {
  const { width, height } = size;
  const spots: readonly { spot: Spot; at: Box }[] = [
    { spot: 'corner', at: box(field.right - gap - right - width, field.bottom - gap - height, width, height) },
    { spot: 'below', at: box(Math.min(field.right, frame.right - gap) - width, field.bottom + gap / 2, width, height) },
    { spot: 'below-left', at: box(Math.max(field.left, frame.left + gap), field.bottom + gap / 2, width, height) },
    { spot: 'left', at: box(field.left + gap, field.bottom - gap - height, width, height) },
  ];
  const roomy = field.bottom - field.top >= height + 2 * gap;
  const fitting = spots.filter(({ spot, at }) => (spot.startsWith('below') ? at.bottom <= frame.bottom - gap / 2 : roomy));
  return fitting.find(({ spot, at }) => free(at, spot)) ?? fitting[0] ?? spots[0]!;
}
