// A team's own phrases: how many, and on demand each with what to say instead and why.
import type { Phrase } from '../../phrases/types.ts';
import { PoleIcon } from '../../page/pole.tsx';
import { kinds } from '../../rules/kinds.ts';
import { say, sayCount } from '../../say.ts';
import { Chevron } from '../chevron.tsx';
import { Wording } from '../wording.tsx';

export function PhraseList({ phrases }: { readonly phrases: readonly Phrase[] }) {
  if (phrases.length === 0) return null;
  return (
    <div>
      <h3>{sayCount('setPhrases', phrases.length)}</h3>
      <details class="unfold">
        <summary class="more">
          {say('setPhrasesShow')} <Chevron />
        </summary>
        <ul class="team-phrases">
          {phrases.map((phrase) => (
            <PhraseRow key={`${phrase.lang}/${phrase.id}`} phrase={phrase} />
          ))}
        </ul>
      </details>
    </div>
  );
}

function PhraseRow({ phrase: { lang, kind, match, instead, why } }: { readonly phrase: Phrase }) {
  const { pole } = kinds[kind];
  const wordings = instead.filter(Boolean);
  return (
    <li>
      <PoleIcon pole={pole} />
      <div>
        <p lang={lang}>
          <span class={`line-${pole}`}>{match.join(' · ')}</span>
        </p>
        {wordings.length > 0 && (
          <p class="small">
            <span class="muted">{say('cardBetter')}</span>{' '}
            {wordings.map((wording, at) => (
              <span key={wording} lang={lang}>
                {at > 0 && ' · '}
                <Wording text={wording} />
              </span>
            ))}
          </p>
        )}
        {why && (
          <p class="small muted" lang={lang}>
            {why}
          </p>
        )}
      </div>
    </li>
  );
}
