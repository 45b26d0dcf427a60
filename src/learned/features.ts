// Clauses, or whole sentences -> hashed features of each: its words and their parts, what stands around it and where it stands, the words of the draft.
import type { Clause } from './clauses.ts';
import { hash, mix } from './hash.ts';

export const featureBits = 22;
const mask = (1 << featureBits) - 1;

/** What is judged. Clauses and sentences have features of their own: one says where, the other knows more of it. */
export const enum Level { clause, sentence }

/** The features of one clause or sentence: hashed numbers with their values. */
export interface Features {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

const enum Room { word = 1, part, stem, around, before, after, place, draft }

const stemLength = 5;

/** The clauses, or the sentences, of a draft with the hashed stems of their words. */
export interface StemmedDraft {
  readonly level: Level;
  readonly clauses: readonly Clause[];
  readonly stems: readonly (readonly number[])[];
}

export const stemmed = (clauses: readonly Clause[], level: Level): StemmedDraft => ({ level, clauses, stems: clauses.map(({ words }) => words.map((word) => hash(word.slice(0, stemLength)))) });

/** The features that all of a draft share. */
export function draftFeatures({ level, stems }: StemmedDraft): Features {
  const draft = new Builder(level);
  draft.group(0.5, () => stems.forEach((own) => own.forEach((stem) => draft.add(mix(Room.draft, stem)))));
  return draft.done();
}

/** The features of one: its words, the rest of its sentence, the sentences beside it, its place. */
export function featuresOf({ level, clauses, stems }: StemmedDraft, at: number): Features {
  const made = new Builder(level);
  const { words = [], sentence = 0 } = clauses[at] ?? {};
  made.group(1, () => grams(made, Room.word, words.map((word) => hash(word)), 3), usualRuns);
  made.group(0.8, () => grams(made, Room.stem, stems[at] ?? [], 3), usualRuns);
  made.group(0.8, () => words.forEach((word) => parts(made, word)), usualParts);
  made.group(0.5, () => {
    for (let other = at - 1; clauses[other]?.sentence === sentence; other--) grams(made, Room.around, stems[other] ?? [], 2);
    for (let other = at + 1; clauses[other]?.sentence === sentence; other++) grams(made, Room.around, stems[other] ?? [], 2);
  });
  made.group(0.4, () => neighbour(made, Room.before, clauses, stems, sentence - 1, at, -1));
  made.group(0.4, () => neighbour(made, Room.after, clauses, stems, sentence + 1, at, 1));
  made.group(0.4, () => {
    const isFirst = clauses[at - 1]?.sentence !== sentence;
    const isLast = clauses[at + 1]?.sentence !== sentence;
    made.add(mix(Room.place, 1 + Math.min(sentence, lastPlace)));
    made.add(mix(Room.place, 31 + Math.min(words.length >> 1, 12)));
    made.add(mix(Room.place, 51 + (isFirst ? 1 : 0) + (isLast ? 2 : 0)));
    if (words.includes('0')) made.add(mix(Room.place, 61));
    if (words.includes('?')) made.add(mix(Room.place, 62));
    if (words.includes('!')) made.add(mix(Room.place, 63));
  });
  return made.done();
}

/** From this sentence of a draft on, places do not differ. How far away its end is says nothing yet while a draft is being written. */
export const lastPlace = 4;

/** How many features of a group a clause usually has: with far fewer there is less to go by, and each says less than the group's length would give it. */
const usualRuns = 29;
const usualParts = 120;

/** Gathers features; each group gets a length of its own, so that a long sentence does not outshout a short one. */
class Builder {
  private readonly seen = new Map<number, number>();
  private readonly all = new Map<number, number>();

  constructor(private readonly level: Level) {}

  group(weight: number, fill: () => void, usual = 0): void {
    this.seen.clear();
    fill();
    let sum = 0;
    for (const value of this.seen.values()) sum += value * value;
    if (!sum) return;
    const scale = weight * (usual ? Math.sqrt(2 / (sum + usual)) : Math.sqrt(1 / sum));
    for (const [id, value] of this.seen) this.all.set(id, (this.all.get(id) ?? 0) + value * scale);
  }

  add(id: number): void {
    this.seen.set((this.level ? mix(id, this.level) : id) & mask, 1);
  }

  done(): Features {
    return { ids: Int32Array.from(this.all.keys()), values: Float32Array.from(this.all.values()) };
  }
}

function grams(made: Builder, room: Room, words: readonly number[], most: number): void {
  const edge = 7;
  for (let at = 0; at < words.length; at++) {
    let id = mix(room, words[at] ?? 0);
    made.add(id);
    if (at === 0) made.add(mix(mix(room, edge), words[at] ?? 0));
    for (let size = 2; size <= most && at + size <= words.length; size++) {
      id = mix(id, words[at + size - 1] ?? 0);
      made.add(id);
    }
    if (most > 2 && at + 2 < words.length) made.add(mix(mix(mix(room, words[at] ?? 0), 5), words[at + 2] ?? 0));
  }
}

function parts(made: Builder, word: string): void {
  const whole = `<${word}>`;
  for (let size = 2; size <= 5; size++) for (let at = 0; at + size <= whole.length; at++) made.add(mix(Room.part, hash(whole.slice(at, at + size))));
}

function neighbour(made: Builder, room: Room, clauses: readonly Clause[], stems: readonly (readonly number[])[], sentence: number, from: number, step: 1 | -1): void {
  let any = false;
  for (let at = from + step; clauses[at]; at += step) {
    const number = clauses[at]?.sentence ?? -1;
    if (number === sentence) {
      grams(made, room, stems[at] ?? [], 2);
      any = true;
    } else if ((number - sentence) * step > 0) break;
  }
  if (!any) made.add(mix(room, 99));
}
