// The patterns of a language as one automaton. Its states are few (a pattern costs about as many as it has words), and sets of states
// that come up while reading are remembered, so that a step costs one look-up however many rules there are: a lazily built
// deterministic automaton, as in Aho, Sethi, Ullman, "Compilers" (1986), 3.9.

/** One place in one pattern. */
export interface State {
  readonly id: number;
  /** Word class -> where a word of it leads. */
  readonly edges: readonly (readonly [classId: number, next: State])[];
  /** Where any word leads: a gap. */
  readonly skip: State | null;
  /** Where nothing leads; in the order in which a match prefers them. */
  readonly empty: readonly State[];
  /** Where the end of the sentence's words leads: `..*`. */
  readonly rest: State | null;
  /** Here a named part begins or ends. */
  readonly mark: { readonly name: string; readonly opens: boolean } | null;
  /** The pattern that is complete here, or -1. */
  readonly accepts: number;
}

/** A set of states that are reached together. */
export interface StateSet {
  readonly accepts: readonly number[];
  /** The set reached by jumping over the rest of the sentence. */
  readonly rest: StateSet | null;
  readonly edges: ReadonlyMap<number, readonly State[]>;
  readonly skips: readonly State[];
  /** Steps already taken from here: what the word is taken for -> the next set, null where nothing goes on. */
  readonly steps: Map<string, StateSet | null>;
}

/** What a word is for the patterns: its classes, and a name that words with the same classes share. */
export interface Reading {
  readonly classes: readonly number[];
  readonly name: string;
  /** Gaps do not go over punctuation. */
  readonly isMark: boolean;
}

/** Remembered steps (all sets together) after which everything remembered is dropped: about 5 MB. */
const mostSteps = 50_000;

export class Automaton {
  #sets = new Map<string, StateSet>();
  #steps = 0;
  #roots: StateSet[];

  /** Each list of states is a place where reading can begin. */
  constructor(readonly starts: readonly (readonly State[])[]) {
    this.#roots = starts.map((states) => this.#setOf(states));
  }

  root(index: number): StateSet {
    return this.#roots[index] as StateSet;
  }

  /** The set that a word leads to, or null where no pattern goes on. */
  step(from: StateSet, { classes, name, isMark }: Reading): StateSet | null {
    const known = from.steps.get(name);
    if (known !== undefined) return known;
    const reached = isMark ? [] : [...from.skips];
    for (const classId of classes) reached.push(...(from.edges.get(classId) ?? []));
    const next = reached.length ? this.#setOf(reached) : null;
    if (++this.#steps > mostSteps) this.#forget();
    from.steps.set(name, next);
    return next;
  }

  #forget(): void {
    this.#steps = 0;
    this.#sets.clear();
    for (const root of this.#roots) root.steps.clear();
  }

  #setOf(states: readonly State[]): StateSet {
    const closed = closure(states);
    const key = [...closed.keys()].sort((a, b) => a - b).join(' ');
    const known = this.#sets.get(key);
    if (known) return known;
    const edges = new Map<number, State[]>();
    const skips: State[] = [];
    const rests: State[] = [];
    const accepts: number[] = [];
    for (const state of closed.values()) {
      for (const [classId, next] of state.edges) {
        const list = edges.get(classId);
        if (list) list.push(next);
        else edges.set(classId, [next]);
      }
      if (state.skip) skips.push(state.skip);
      if (state.rest) rests.push(state.rest);
      if (state.accepts !== -1) accepts.push(state.accepts);
    }
    const set: StateSet = { accepts, rest: rests.length ? this.#setOf(rests) : null, edges, skips, steps: new Map() };
    this.#sets.set(key, set);
    return set;
  }
}

/** The states and all that nothing leads to from them, by id. */
function closure(states: readonly State[]): Map<number, State> {
  const closed = new Map<number, State>();
  const open = [...states];
  for (let state = open.pop(); state; state = open.pop()) {
    if (closed.has(state.id)) continue;
    closed.set(state.id, state);
    open.push(...state.empty);
  }
  return closed;
}
