// All clauses and sentences of all examples in flat arrays, as the trainers read them.
import { clauses as clausesOf, wholeSentences, type Clause } from '../clauses.ts';
import { draftFeatures, featureBits, featuresOf, Level, stemmed } from '../features.ts';
import { kindOf, numbered, type Example } from './examples.ts';

export interface Table {
  /** The number of rows: clauses and sentences. */
  readonly size: number;
  /** Where the features of a row begin in `ids` and `values`; one more than rows. */
  readonly from: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** Each row's kind, `fine` or `unclear`. */
  readonly kinds: Int8Array;
  /** For a clause the row of its sentence; -1 for a sentence. */
  readonly sentenceOf: Int32Array;
  /** The number of the example that each row belongs to. */
  readonly exampleOf: Int32Array;
  readonly clauses: readonly Clause[];
  readonly examples: readonly Example[];
}

export function tableOf(examples: readonly Example[]): Table {
  const from = [0];
  const ids = new Growing<Int32Array>(Int32Array);
  const values = new Growing<Float32Array>(Float32Array);
  const kinds: number[] = [];
  const exampleOf: number[] = [];
  const clauses: Clause[] = [];
  const sentenceOf: number[] = [];
  examples.forEach(({ draft: text, labels }, number) => {
    const found = clausesOf(text);
    const firstSentence = clauses.length;
    for (const level of [Level.sentence, Level.clause]) {
      const draft = stemmed(level === Level.sentence ? wholeSentences(found) : found, level);
      const shared = draftFeatures(draft);
      draft.clauses.forEach((clause, at) => {
        for (const part of [shared, featuresOf(draft, at)]) {
          ids.add(part.ids);
          values.add(part.values);
        }
        from.push(ids.size);
        kinds.push(kindOf(clause, labels));
        clauses.push(clause);
        sentenceOf.push(level === Level.sentence ? -1 : firstSentence + clause.sentence);
        exampleOf.push(number);
      });
    }
  });
  return {
    size: clauses.length, from: Int32Array.from(from), ids: ids.all(), values: values.all(),
    kinds: Int8Array.from(kinds), sentenceOf: Int32Array.from(sentenceOf), exampleOf: Int32Array.from(exampleOf), clauses, examples,
  };
}

/** The features that stand in examples of two groups or more: hashed number -> column, -1 for the others. */
export function columnsOf({ size, from, ids, exampleOf, examples }: Table): { columns: Int32Array; count: number } {
  const columns = new Int32Array(1 << featureBits).fill(-1);
  const seenIn = new Int32Array(1 << featureBits).fill(-1);
  const groups = numbered(examples.map(({ group }) => group));
  let count = 0;
  for (let row = 0; row < size; row++) {
    const group = groups[exampleOf[row]!]!;
    for (let at = from[row]!; at < from[row + 1]!; at++) {
      const id = ids[at]!;
      if (seenIn[id] === -1) seenIn[id] = group;
      else if (seenIn[id] !== group && columns[id] === -1) columns[id] = count++;
    }
  }
  return { columns, count };
}

/** The same rows with columns for hashed numbers; what has no column is left out. */
export function narrowed(table: Table, columns: Int32Array): Table {
  const from = new Int32Array(table.size + 1);
  const ids = new Int32Array(table.ids.length);
  const values = new Float32Array(table.ids.length);
  let size = 0;
  for (let row = 0; row < table.size; row++) {
    for (let at = table.from[row]!; at < table.from[row + 1]!; at++) {
      const column = columns[table.ids[at]!]!;
      if (column < 0) continue;
      ids[size] = column;
      values[size++] = table.values[at]!;
    }
    from[row + 1] = size;
  }
  return { ...table, from, ids: ids.slice(0, size), values: values.slice(0, size) };
}

/** A typed array that grows. */
class Growing<T extends Int32Array | Float32Array> {
  size = 0;
  private data: T;

  constructor(private readonly make: new (size: number) => T) {
    this.data = new make(1 << 16);
  }

  add(more: T): void {
    if (this.size + more.length > this.data.length) {
      const larger = new this.make(2 * (this.size + more.length));
      larger.set(this.data);
      this.data = larger;
    }
    this.data.set(more, this.size);
    this.size += more.length;
  }

  all(): T {
    return this.data.slice(0, this.size) as T;
  }
}
