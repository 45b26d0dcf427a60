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
  readonly states: State[];
  readonly accepts: number[];
  /** The sets that this one becomes at an edge of a clause, at a colon: itself and what is behind them. */
  onEdge: StateSet | null;
  onColon: StateSet | null;
  /** The sets reached by going to the end of the clause, of the sentence. */
  restOfClause: StateSet | null;
  rest: StateSet | null;
  /** Whether it has any of these. */
  goesWithoutWords: boolean;
  readonly edges: Map<number, State[]>;
  jumps: Map<number, State[]> | null;
  readonly skips: State[];
  /** Steps already taken from here: word -> the next set, null where nothing goes on. */
  readonly steps: Map<Reading, StateSet | null>;
  jumped: Map<number, StateSet | null> | null;
  joined: Map<StateSet, StateSet> | null;
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
  /** What was added to each root and is not in it yet. */
  #added: State[][];

  /** A root is a place where reading can begin. */
  constructor(readonly roots: number) {
    this.#roots = Array.from({ length: roots }, () => emptySet());
    this.#added = this.#roots.map(() => []);
  }

  /** Adds what begins at a root. Sets already built stay: nothing leads back to a root. */
  begin(root: number, start: State): void {
    this.#added[root]?.push(start);
  }

  root(index: number): StateSet {
    const root = this.#roots[index] as StateSet;
    const added = this.#added[index];
    if (added?.length) {
      this.#grow(root, closure(added));
      added.length = 0;
    }
    return root;
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
    const known = from.jumped?.get(concept);
    if (known !== undefined) return known;
    const reached = from.jumps?.get(concept);
    const next = reached ? this.#setOf(reached) : null;
    (from.jumped ??= new Map<number, StateSet | null>()).set(concept, next);
    return next;
  }

  /** Both sets together. */
  join(one: StateSet, other: StateSet): StateSet {
    if (one === other) return one;
    let both = one.joined?.get(other);
    if (!both) {
      both = this.#setOf([...one.states, ...other.states]);
      this.#remember();
      (one.joined ??= new Map<StateSet, StateSet>()).set(other, both);
    }
    return both;
  }

  #remember(): void {
    if (++this.#steps <= mostSteps) return;
    this.#steps = 0;
    this.#sets.clear();
    for (const root of this.#roots) {
      for (const set of [root, root.onEdge]) {
        set?.steps.clear();
        set?.jumped?.clear();
        set?.joined?.clear();
      }
    }
  }

  #setOf(states: readonly State[]): StateSet {
    const closed = closure(states);
    const key = keyOf(closed);
    const known = this.#sets.get(key);
    if (known) return known;
    const set = emptySet();
    this.#sets.set(key, set);
    const { edge, colon } = this.#fill(set, closed);
    if (edge) set.onEdge = this.#setOf([...set.states, ...edge]);
    if (colon) set.onColon = this.#setOf([...set.states, ...colon]);
    set.goesWithoutWords ||= (edge ?? colon) !== null;
    return set;
  }

  /** A root grows while it is in use: with what is behind an edge in the set that it becomes there. Steps that the new states change are forgotten. */
  #grow(root: StateSet, closed: ReadonlySet<State>): void {
    root.onEdge ??= emptySet();
    const { edge } = this.#fill(root, closed);
    this.#fill(root.onEdge, closed);
    if (edge) this.#fill(root.onEdge, closure(edge));
    root.goesWithoutWords = true;
  }

  /** Adds states to a set; returns what is behind an edge and behind a colon, where it is not in the set already. */
  #fill(set: StateSet, closed: ReadonlySet<State>): { edge: State[] | null; colon: State[] | null } {
    let edge: State[] | null = null;
    let colon: State[] | null = null;
    let clause: State[] | null = null;
    let rest: State[] | null = null;
    const changed = set.steps.size > 0 ? new Set<number>() : null;
    const skips = set.skips.length;
    for (const state of closed) {
      set.states.push(state);
      for (const [classId, next] of state.edges) {
        add(set.edges, classId, next);
        changed?.add(classId);
      }
      for (const [concept, next] of state.jumps) add((set.jumps ??= new Map<number, State[]>()), concept, next);
      if (state.skip) set.skips.push(state.skip);
      if (state.accepts !== -1) set.accepts.push(state.accepts);
      if (state.onEdge && !closed.has(state.onEdge)) (edge ??= []).push(state.onEdge);
      if (state.onColon && !closed.has(state.onColon)) (colon ??= []).push(state.onColon);
      if (state.restOfClause) (clause ??= []).push(state.restOfClause);
      if (state.rest) (rest ??= []).push(state.rest);
    }
    if (clause) set.restOfClause = this.#setOf([...(set.restOfClause?.states ?? []), ...clause]);
    if (rest) set.rest = this.#setOf([...(set.rest?.states ?? []), ...rest]);
    set.goesWithoutWords ||= (set.restOfClause ?? set.rest) !== null;
    if (changed) {
      for (const word of set.steps.keys()) if (set.skips.length > skips || word.classes.some((classId) => changed.has(classId))) set.steps.delete(word);
    }
    set.jumped = null;
    set.joined = null;
    return { edge, colon };
  }
}

function add(map: Map<number, State[]>, key: number, next: State): void {
  const list = map.get(key);
  if (list) list.push(next);
  else map.set(key, [next]);
}

const emptySet = (): StateSet => ({ states: [], accepts: [], onEdge: null, onColon: null, restOfClause: null, rest: null, goesWithoutWords: false, edges: new Map(), jumps: null, skips: [], steps: new Map(), jumped: null, joined: null });

function keyOf(states: ReadonlySet<State>): string {
  const ids = new Uint32Array(states.size);
  let at = 0;
  for (const { id } of states) ids[at++] = id;
  return ids.sort().join(' ');
}

/** The states and all that nothing leads to from them. */
function closure(states: readonly State[]): Set<State> {
  const closed = new Set<State>();
  const open = [...states];
  for (let state = open.pop(); state; state = open.pop()) {
    if (closed.has(state)) continue;
    closed.add(state);
    if (state.empty.length) open.push(...state.empty);
  }
  return closed;
}
