// Phrases from files beside those that are there: which are new, which are there already, which differ, and which cannot stand beside the others.
import { idFor } from '../phrases/ids.ts';
import { limits } from '../phrases/limits.ts';
import { phrasesFrom } from '../phrases/phrases.ts';
import type { Phrase, Problem } from '../phrases/types.ts';

export interface Sorted {
  readonly fresh: readonly Phrase[];
  /** They stand here already, word for word. */
  readonly same: readonly Phrase[];
  /** They mark the same words, and say something else of them. */
  readonly differing: readonly Phrase[];
  readonly refused: readonly { readonly phrase: Phrase; readonly problem: Pick<Problem, 'message' | 'gaps'> }[];
  /** The list as it would be. */
  readonly next: readonly Phrase[];
}

/** Two phrases are the same one where they mark the same words of a language. */
const wordsOf = ({ lang, match }: Phrase): string => JSON.stringify([lang, match.map((pattern) => pattern.toLowerCase()).toSorted()]);
const restOf = ({ kind, unless, why, instead }: Phrase): string => JSON.stringify([kind, unless, why, instead]);
const nameOf = ({ lang, id }: Phrase): string => `${lang}/${id}`;

/** Sorts what was imported, none of it left out. `replaces`: those that differ take the place of one's own, whose short names stay. */
export function sortImported(own: readonly Phrase[], imported: readonly Phrase[], replaces: boolean): Sorted {
  const byWords = new Map(own.map((phrase) => [wordsOf(phrase), phrase]));
  const taken = new Map<string, Set<string>>();
  for (const { lang, id } of own) taken.set(lang, (taken.get(lang) ?? new Set<string>()).add(id));
  const [fresh, same, differing]: [Phrase[], Phrase[], Phrase[]] = [[], [], []];
  const changed = new Map<string, Phrase>();
  for (const phrase of imported) {
    const mine = byWords.get(wordsOf(phrase));
    if (mine) {
      if (restOf(mine) === restOf(phrase)) same.push(phrase);
      else {
        differing.push(phrase);
        if (replaces) changed.set(nameOf(mine), { ...phrase, id: mine.id });
      }
      continue;
    }
    const ids = taken.get(phrase.lang) ?? new Set<string>();
    taken.set(phrase.lang, ids);
    const named = ids.has(phrase.id) ? { ...phrase, id: idFor(phrase.match[0] ?? '', ids) } : phrase;
    ids.add(named.id);
    byWords.set(wordsOf(named), named);
    fresh.push(named);
  }
  const wanted = [...own, ...fresh].map((phrase) => changed.get(nameOf(phrase)) ?? phrase);
  const { phrases, problems } = phrasesFrom(wanted);
  const good = new Set(phrases.map(nameOf));
  const refused = wanted
    .map((phrase, at) => ({ phrase, at }))
    .filter(({ phrase }) => !good.has(nameOf(phrase)))
    .map(({ phrase, at }) => ({ phrase, problem: problems.find((problem) => problem.phrase === at) ?? { message: 'phraseTooMany', gaps: [String(limits.phrases)] } }));
  // One's own stay, whatever was to come in their place.
  const next = wanted.flatMap((phrase, at) => (good.has(nameOf(phrase)) ? phrase : (own[at] ?? [])));
  return { fresh: fresh.filter((phrase) => good.has(nameOf(phrase))), same, differing, refused, next };
}
