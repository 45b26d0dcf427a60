// The phrases of one's own: a list, a form for each, and the way in and out as files.
import { useState } from 'preact/hooks';
import type { Phrase } from '../phrases/types.ts';
import { PoleIcon } from '../page/pole.tsx';
import { kinds } from '../rules/kinds.ts';
import { interfaceLanguage, say, sayCount } from '../say.ts';
import type { OwnRules } from '../team/types.ts';
import { PhraseForm } from './phrase-form.tsx';
import { languageNames } from './language-tabs.tsx';

interface Props {
  readonly own: OwnRules;
  readonly save: (next: OwnRules) => Promise<boolean>;
}

/** What stands open: a phrase by its place in the list, or a new one. */
type Open = number | 'new' | null;

export function Phrases({ own, save }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const [removed, setRemoved] = useState<{ readonly phrase: Phrase; readonly at: number } | null>(null);
  const { phrases } = own;
  const put = (next: readonly Phrase[]): Promise<boolean> => save({ ...own, phrases: next });
  const keep = async (phrase: Phrase): Promise<boolean> => {
    const kept = await put(typeof open === 'number' ? phrases.map((one, at) => (at === open ? phrase : one)) : [...phrases, phrase]);
    if (kept) setOpen(null);
    return kept;
  };
  const remove = async (at: number): Promise<void> => {
    const phrase = phrases[at];
    if (phrase && (await put(phrases.toSpliced(at, 1)))) setRemoved({ phrase, at });
  };
  const bringBack = async (): Promise<void> => {
    if (removed && (await put(phrases.toSpliced(removed.at, 0, removed.phrase)))) setRemoved(null);
  };
  return (
    <section aria-labelledby="phrases">
      <h2 id="phrases">{say('phrasesHeading')}</h2>
      <p class="lead muted">{say('phrasesLead')}</p>
      {phrases.length > 0 && (
        <ul class="panel written-list" aria-label={sayCount('phrasesCount', phrases.length)}>
          {phrases.map((phrase, at) =>
            open === at ? (
              <li key={`${phrase.lang}/${phrase.id}`}>
                <PhraseForm phrase={phrase} others={phrases.toSpliced(at, 1)} onKeep={keep} onLeave={() => setOpen(null)} />
              </li>
            ) : (
              <li key={`${phrase.lang}/${phrase.id}`}>
                <PoleIcon pole={kinds[phrase.kind].pole} />
                <span lang={phrase.lang}>
                  {phrase.match.join(' · ')}
                  {phrase.instead[0] !== undefined && <span class="muted"> → {phrase.instead.join(' · ')}</span>}
                  <br />
                  <span class="small muted" lang={interfaceLanguage()}>
                    {languageNames[phrase.lang]} · {kinds[phrase.kind].name[interfaceLanguage()]}
                  </span>
                </span>
                <span class="acts">
                  <button type="button" class="button" aria-label={say('editNamed', phrase.match[0] ?? phrase.id)} onClick={() => setOpen(at)}>
                    {say('edit')}
                  </button>
                  <button type="button" class="button" aria-label={say('removeNamed', phrase.match[0] ?? phrase.id)} onClick={() => void remove(at)}>
                    {say('remove')}
                  </button>
                </span>
              </li>
            ),
          )}
        </ul>
      )}
      <p role="status" class="row-start small">
        {removed && (
          <>
            {say('removedWords', removed.phrase.match[0] ?? removed.phrase.id)}{' '}
            <button type="button" class="more" onClick={() => void bringBack()}>
              {say('bringBack')}
            </button>
          </>
        )}
      </p>
      {open === 'new' ? (
        <PhraseForm phrase={null} others={phrases} onKeep={keep} onLeave={() => setOpen(null)} />
      ) : (
        <button type="button" class="button" onClick={() => setOpen('new')}>
          {say('phraseNew')}
        </button>
      )}
    </section>
  );
}
