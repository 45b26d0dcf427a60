// Where the card and the list may stand: never on the phrase, the line being written, or the one after it.
import { box, cut, grow, hull, meets, type Box } from './geometry.ts';

export type Side = 'above' | 'below' | 'beside' | 'flip' | 'strip';

/** Everything the choice depends on, in CSS pixels of the viewport. */
export interface Setting {
  readonly frame: Box;
  /** The field, as far as it can be seen. */
  readonly field: Box;
  /** The line boxes of the phrase, the first one first. */
  readonly phrase: readonly Box[];
  /** The line box in which the caret stands; null while the field has no caret. */
  readonly caret: Box | null;
  /** Height of a line of the draft. */
  readonly line: number;
  /** The size that the card would like to have. */
  readonly card: { readonly width: number; readonly height: number };
  /** What a card beside the field must not hide, the Send button first of all; above and below avoid it where they can. */
  readonly taken?: readonly Box[];
  /** Where the card stands now: it stays there while it fits. */
  readonly stay?: Side;
}

/** A place for the card; `height` is the most it may have. */
export interface Place {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Card to the band that stays free. */
export const anchorGap = 6;
/** Card to the edge of the frame. */
export const frameGap = 8;
/** From the card's edge to its text: aligned text looks aligned. */
const inset = 15;
const besideWidth = 288;
/** The least height in which why and one wording can still be read; the rest scrolls. */
const squeezed = 232;
const stripHeight = 88;

const area = (place: Place): Box => box(place.left, place.top, place.width, place.height);

/** Lines over the whole width of the field, with the gap around them. */
function band(lines: readonly Box[], field: Box): Box {
  const { top, bottom } = hull(lines);
  return { left: Math.min(field.left, hull(lines).left), right: Math.max(field.right, hull(lines).right), top: top - anchorGap, bottom: bottom + anchorGap };
}

/** The first place that fits, or null where a card would hide what it must not hide. */
export function place(setting: Setting): Place | null {
  const { frame, field, phrase, caret, line, card, taken = [] } = setting;
  const room = grow(frame, -frameGap);
  const writing = caret && { ...caret, bottom: caret.bottom + line };
  const phraseBand = band(phrase, field);
  const caretBand = writing && band([writing], field);
  const whole = writing ? band([...phrase, writing], field) : phraseBand;
  const first = phrase[0] ?? field;
  const width = Math.min(card.width, room.right - room.left);
  const height = Math.min(card.height, (frame.bottom - frame.top) * 0.6);
  const left = Math.max(room.left, Math.min(first.left - inset, room.right - width));

  const fits = (one: Place | null, free: readonly (Box | null)[]): one is Place =>
    one !== null && one.top >= room.top && one.top + one.height <= room.bottom && free.every((zone) => !zone || !meets(area(one), zone));
  const over = (zone: Box, side: Side, high = height): Place => ({ side, left, width, height: high, top: Math.min(zone.top, room.bottom) - high });
  const under = (zone: Box, side: Side, high = height): Place => ({ side, left, width, height: high, top: Math.max(zone.bottom, room.top) });

  const narrow = frame.right - frame.left < 480 || frame.bottom - frame.top < 420;
  const found: Place[] = [];
  if (!narrow) {
    for (const one of [over(whole, 'above'), under(whole, 'below')]) if (fits(one, [whole])) found.push(one);
    const beside = besideField(setting, room, height);
    if (fits(beside, [whole]) && !taken.some((zone) => meets(area(beside), zone))) found.push(beside);
    for (const one of [over(phraseBand, 'flip'), under(phraseBand, 'flip')]) if (fits(one, [phraseBand, caretBand])) found.push(one);
  }
  const clear = found.find((one) => !taken.some((zone) => meets(area(one), zone)));
  const best = found.find((one) => one.side === setting.stay) ?? clear ?? found[0];
  if (best) return best;

  if (!narrow) {
    const [upper, lower] = [Math.min(whole.top, room.bottom) - room.top, room.bottom - Math.max(whole.bottom, room.top)];
    if (Math.max(upper, lower) >= squeezed) return upper >= lower ? over(whole, 'above', Math.min(upper, height)) : under(whole, 'below', Math.min(lower, height));
  }
  return strip(setting, room, [whole], [phraseBand, caretBand]);
}

function besideField({ field, phrase, card }: Setting, room: Box, height: number): Place | null {
  const right = room.right - field.right - anchorGap;
  const left = field.left - anchorGap - room.left;
  const width = Math.min(card.width, Math.max(right, left));
  if (width < besideWidth) return null;
  const top = Math.max(room.top, Math.min((phrase[0] ?? field).top, room.bottom - height));
  return { side: 'beside', left: right >= left ? field.right + anchorGap : field.left - anchorGap - width, top, width, height };
}

/** A strip across the edge of the frame that is farther from the caret; smaller where the free lines ask for it. */
function strip({ frame, phrase, caret, card }: Setting, room: Box, whole: readonly Box[], apart: readonly (Box | null)[]): Place | null {
  const high = frame.bottom - frame.top;
  // In a frame of a few lines 41 % would be no more than a heading.
  const most = Math.min(card.height, high * (high < 300 ? 0.6 : 0.41));
  const line = caret ?? hull(phrase);
  const upperFirst = line.top - frame.top >= frame.bottom - line.bottom;
  const width = room.right - room.left;
  for (const zones of [whole, apart]) {
    for (const upper of [upperFirst, !upperFirst]) {
      const edge: Box = upper ? { ...room, bottom: room.top + most } : { ...room, top: room.bottom - most };
      let { top, bottom } = edge;
      for (const zone of zones) {
        if (!zone || !cut(zone, { ...edge, top, bottom })) continue;
        if (upper) bottom = zone.top;
        else top = zone.bottom;
      }
      if (bottom - top >= Math.min(stripHeight, most)) return { side: 'strip', left: room.left, top, width, height: bottom - top };
    }
  }
  return null;
}

/** Where the list opens: from the pill upwards, above the line being written if that lies in the way; else below the pill. */
export function placeList(frame: Box, pill: Box, writing: Box | null, size: { readonly width: number; readonly height: number }): Place {
  const room = grow(frame, -frameGap);
  const width = Math.min(size.width, room.right - room.left);
  const left = Math.max(room.left, Math.min(pill.right - width, room.right - width));
  const upTo = (bottom: number): Place => {
    const height = Math.min(size.height, bottom - room.top);
    return { side: 'above', left, width, height, top: bottom - height };
  };
  const down = Math.min(size.height, room.bottom - pill.bottom - anchorGap);
  const below: Place = { side: 'below', left, width, height: down, top: pill.bottom + anchorGap };
  const enough = Math.min(size.height, 160);
  const upper = [upTo(pill.top - anchorGap), ...(writing ? [upTo(Math.min(writing.top, pill.top) - anchorGap)] : [])];
  const free = [...upper, below].find((one) => one.height >= enough && !(writing && meets(area(one), writing)));
  return free ?? (upper[0]!.height >= down ? upper[0]! : below);
}
