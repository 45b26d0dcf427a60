// The phrases of one's own: a list that can be searched, a form for each, and the way in and out as files.
import { useState } from 'preact/hooks';
import { PoleIcon } from '../../page/pole.tsx';
import type { Phrase } from '../../phrases/types.ts';
import { kinds } from '../../rules/kinds.ts';
import { interfaceLanguage, say, sayCount } from '../../say.ts';
import type { OwnRules } from '../../team/types.ts';
import { languageNames } from '../language-tabs.tsx';
import { Pages, usePages } from '../pages.tsx';
import { PhraseFiles } from './phrase-files.tsx';
import { PhraseForm } from './phrase-form.tsx';
import { useWrittenList } from './use-written-list.ts';
import { Said, WrittenRows } from './written-rows.tsx';

interface Props {
  readonly own: OwnRules;
  readonly save: (next: OwnRules) => Promise<boolean>;
}

/** Fewer are seen at a glance. */
const fewestToSearch = 8;

export function LeadPhrases({ own, save }: Props) {
  const { phrases } = own;
  const put = (next: readonly Phrase[]): Promise<boolean> => save({ ...own, phrases: next });
  const list = useWrittenList({ id: 'phrase', items: phrases, save: put, keyOf: ({ lang, id }) => `${lang}/${id}`, nameOf: ({ match, id }) => match[0] ?? id });
  const [query, setQuery] = useState('');
  const found = list.rows.filter(({ one }) => isAbout(one, query));
  const { shown, ...pages } = usePages(found, query);
  // A form that is open stays where a search or another page would leave its phrase out.
  const aside = list.rows.filter((row) => list.isOpen(list.keyOf(row.one)) && !shown.includes(row));
  const form = (phrase: Phrase | null) => {
    const key = phrase ? list.keyOf(phrase) : 'new';
    return <PhraseForm phrase={phrase} others={phrases.filter((other) => other !== phrase)} onKeep={(kept) => list.keep(key, kept)} onLeave={() => list.leave(key)} />;
  };
  return (
    <section aria-labelledby="lead/phrases">
      <h2 id="lead/phrases" tabIndex={-1}>
        {say('phrasesHeading')}
      </h2>
      <p class="lead muted">{say('phrasesLead')}</p>
      <div class="row list-head">
        {phrases.length >= fewestToSearch || query ? (
          <>
            <input type="search" class="field" aria-label={say('phrasesFind')} placeholder={say('phrasesFind')} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
            <p class="small muted" aria-live="polite">
              {sayCount(query ? 'phrasesFound' : 'phrasesCount', found.length)}
            </p>
          </>
        ) : (
          <p class="small muted">{phrases.length === 0 ? say('phrasesNone') : sayCount('phrasesCount', phrases.length)}</p>
        )}
        {!list.isOpen('new') && (
          <button type="button" class="button button-first" id="phrase-add" onClick={() => list.edit('new')}>
            {say('phraseNew')}
          </button>
        )}
      </div>
      {list.isOpen('new') && form(null)}
      <Said words={list.said} />
      {aside.length + shown.length > 0 && <WrittenRows list={list} rows={[...aside, ...shown]} label={say('phrasesHeading')} form={form} Shown={ShownPhrase} />}
      <Pages {...pages} listId="phrase-list" />
      <PhraseFiles phrases={phrases} save={put} />
    </section>
  );
}

const ShownPhrase = ({ lang, kind, match, instead }: Phrase) => (
  <>
    <PoleIcon pole={kinds[kind].pole} />
    <span lang={lang}>
      {match.join(' · ')}
      {instead[0] !== undefined && <span class="muted"> → {instead.map((wording) => wording || say('phraseTakenOut')).join(' · ')}</span>}
      <br />
      <span class="small muted" lang={interfaceLanguage()}>
        {languageNames[lang]} · {kinds[kind].name[interfaceLanguage()]}
      </span>
    </span>
  </>
);

/** Whether every word of a query stands somewhere in a phrase. */
function isAbout({ match, instead, why, lang, kind }: Phrase, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = [...match, ...instead, why, languageNames[lang], kinds[kind].name[interfaceLanguage()]].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}
