// The patterns of a language as one automaton. Its states are few (a pattern costs about as many as it has words), and sets of states
// that come up while reading are remembered, so that a step costs one look-up however many rules there are: a lazily built
// deterministic automaton, as in Aho, Sethi, Ullman, "Compilers" (1986), 3.9. A concept's phrase is found once for all patterns that
// name it, and they jump over it: the chart of Earley, "An Efficient Context-Free Parsing Algorithm" (1970), without its recursion.

/** One place in one pattern. */
export interface State {
  readonly id: number;
  /** Word class -> where a word of it leads. */
  readonly edges: readonly (readonly [classId: number, next: State])[];
  /** Concept -> where a phrase of it leads. */
  readonly jumps: readonly (readonly [concept: number, next: State])[];
  /** Where any word leads: a gap. */
  readonly skip: State | null;
  /** Where nothing leads; in the order in which a match prefers them. */
  readonly empty: readonly State[];
  /** Where nothing leads at an edge of a clause: `,`. */
  readonly onEdge: State | null;
  /** Where nothing leads at a colon: `:`. */
  readonly onColon: State | null;
  /** Where the words up to the next edge lead: `..,`. */
  readonly restOfClause: State | null;
  /** Where the words up to the end of the sentence lead: `..*`. */
  readonly rest: State | null;
  /** Here a named part begins or ends. */
  readonly mark: { readonly name: string; readonly opens: boolean } | null;
  /** The pattern that is complete here, or -1. Behind the patterns' numbers come the concepts'. */
  readonly accepts: number;
}

/** A set of states that are reached together. */
export interface StateSet {
  readonly states: readonly State[];
  readonly accepts: readonly number[];
  /** The sets that this one becomes at an edge of a clause, at a colon. */
  readonly onEdge: StateSet | null;
  readonly onColon: StateSet | null;
  /** The sets reached by going to the end of the clause, of the sentence. */
  readonly restOfClause: StateSet | null;
  readonly rest: StateSet | null;
  /** Whether it has any of these. */
  readonly goesWithoutWords: boolean;
  readonly edges: ReadonlyMap<number, readonly State[]>;
  readonly jumps: ReadonlyMap<number, readonly State[]> | null;
  readonly skips: readonly State[];
  /** Steps already taken from here: word -> the next set, null where nothing goes on. */
  readonly steps: Map<Reading, StateSet | null>;
  readonly jumped: Map<number, StateSet | null>;
  readonly joined: Map<StateSet, StateSet>;
}

/** What a word is for the patterns. There is one for each word that they know, and steps are remembered by it. */
export interface Reading {
  /** Its number and those of its classes, sorted. */
  readonly classes: readonly number[];
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

  get roots(): number {
    return this.#roots.length;
  }

  root(index: number): StateSet {
    return this.#roots[index] as StateSet;
  }

  /** The set that a word leads to, or null where no pattern goes on. */
  step(from: StateSet, word: Reading): StateSet | null {
    const known = from.steps.get(word);
    if (known !== undefined) return known;
    const { classes, isMark } = word;
    const reached = isMark ? [] : [...from.skips];
    for (const classId of classes) reached.push(...(from.edges.get(classId) ?? []));
    const next = reached.length ? this.#setOf(reached) : null;
    this.#remember();
    from.steps.set(word, next);
    return next;
  }

  /** The set that a phrase of a concept leads to, or null where no pattern goes on. */
  jump(from: StateSet, concept: number): StateSet | null {
    const known = from.jumped.get(concept);
    if (known !== undefined) return known;
    const reached = from.jumps?.get(concept);
    const next = reached ? this.#setOf(reached) : null;
    from.jumped.set(concept, next);
    return next;
  }

  /** Both sets together. */
  join(one: StateSet, other: StateSet): StateSet {
    if (one === other) return one;
    let both = one.joined.get(other);
    if (!both) {
      both = this.#setOf([...one.states, ...other.states]);
      this.#remember();
      one.joined.set(other, both);
    }
    return both;
  }

  #remember(): void {
    if (++this.#steps <= mostSteps) return;
    this.#steps = 0;
    this.#sets.clear();
    for (const root of this.#roots) for (const memory of [root.steps, root.jumped, root.joined]) memory.clear();
  }

  #setOf(states: readonly State[]): StateSet {
    const closed = closure(states);
    const key = [...closed.keys()].sort((a, b) => a - b).join(' ');
    const known = this.#sets.get(key);
    if (known) return known;
    const all = [...closed.values()];
    const accepts: number[] = [];
    for (const { accepts: pattern } of all) if (pattern !== -1) accepts.push(pattern);
    const follow = (name: 'skip' | 'onEdge' | 'onColon' | 'restOfClause' | 'rest'): State[] => all.map((state) => state[name]).filter((state) => state !== null);
    const setOrNull = (list: readonly State[]): StateSet | null => (list.length ? this.#setOf(list) : null);
    const joinedBehind = (name: 'onEdge' | 'onColon'): StateSet | null => {
      const behind = follow(name).filter((state) => !closed.has(state.id));
      return behind.length ? this.#setOf([...all, ...behind]) : null;
    };
    const onEdge = joinedBehind('onEdge');
    const onColon = joinedBehind('onColon');
    const restOfClause = setOrNull(follow('restOfClause'));
    const rest = setOrNull(follow('rest'));
    const set: StateSet = {
      states: all,
      accepts,
      onEdge,
      onColon,
      restOfClause,
      rest,
      goesWithoutWords: (onEdge ?? onColon ?? restOfClause ?? rest) !== null,
      edges: targets(all, 'edges') ?? noEdges,
      jumps: targets(all, 'jumps'),
      skips: follow('skip'),
      steps: new Map(),
      jumped: new Map(),
      joined: new Map(),
    };
    this.#sets.set(key, set);
    return set;
  }
}

const noEdges: ReadonlyMap<number, readonly State[]> = new Map();

function targets(states: readonly State[], name: 'edges' | 'jumps'): Map<number, State[]> | null {
  let found: Map<number, State[]> | null = null;
  for (const state of states) {
    for (const [sign, next] of state[name]) {
      const list = (found ??= new Map<number, State[]>()).get(sign);
      if (list) list.push(next);
      else found.set(sign, [next]);
    }
  }
  return found;
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
