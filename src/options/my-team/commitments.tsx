// What a team says it can keep, in its own words.
import type { Commitment } from '../../engine/types.ts';
import { interfaceLanguage, say } from '../../say.ts';

export function Commitments({ commitments }: { readonly commitments: readonly Commitment[] }) {
  if (commitments.length === 0) return null;
  return (
    <div>
      <h3>{say('setCommitments')}</h3>
      <p class="small muted">{say('setCommitmentsMeans')}</p>
      <ul class="values">
        {commitments.map(({ id, says }) => {
          const [lang, words] = wordsIn(says);
          return (
            <li key={id} lang={lang}>
              {words ?? id.replaceAll('-', ' ')}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** In the interface's language, else in the first that it was written in. */
function wordsIn(says: Commitment['says']): readonly [lang?: string, words?: string] {
  const own = interfaceLanguage();
  return says[own] ? [own, says[own]] : (Object.entries(says)[0] ?? []);
}
