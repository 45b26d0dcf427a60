// The form of one phrase: what is marked, what is said instead, why, and when it is fine; what is wrong stands at the field while it is written.
import { useState } from 'preact/hooks';
import type { Kind, Lang } from '../engine/types.ts';
import { phrasesFrom } from '../phrases/phrases.ts';
import type { Phrase } from '../phrases/types.ts';
import { kinds } from '../rules/kinds.ts';
import { interfaceLanguage, say } from '../say.ts';
import { PhrasePreview } from './phrase-preview.tsx';
import { languageNames } from './language-tabs.tsx';
import { linesOf, placed, WrittenField } from './written-field.tsx';

interface Props {
  /** null for a new one. */
  readonly phrase: Phrase | null;
  /** The others, so that no two have one name. */
  readonly others: readonly Phrase[];
  readonly onKeep: (phrase: Phrase) => Promise<boolean>;
  readonly onLeave: () => void;
}

type Lines = 'match' | 'unless' | 'instead';

export function PhraseForm({ phrase, others, onKeep, onLeave }: Props) {
  const [lang, setLang] = useState<Lang>(phrase?.lang ?? interfaceLanguage());
  const [kind, setKind] = useState<Kind>(phrase?.kind ?? 'canned');
  const [why, setWhy] = useState(phrase?.why ?? '');
  const [texts, setTexts] = useState<Readonly<Record<Lines, string>>>({ match: (phrase?.match ?? []).join('\n'), unless: (phrase?.unless ?? []).join('\n'), instead: (phrase?.instead ?? []).join('\n') });
  const [full, setFull] = useState(false);
  const match = linesOf(texts.match);
  const written: Phrase = { id: phrase?.id ?? idFor(match[0] ?? '', others, lang), lang, kind, match, unless: linesOf(texts.unless), why: why.trim(), instead: linesOf(texts.instead) };
  const { phrases: [good = null], problems } = phrasesFrom([written]);
  const isEmpty = match.length === 0;
  const problemsOf = (field: keyof Phrase): string[] =>
    isEmpty ? [] : problems.filter((problem) => problem.field === field).map(({ line, column, message, gaps }) => placed(line, column, say(message, ...gaps)));
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!good) return;
    const kept = await onKeep(good);
    setFull(!kept);
  };
  const lines = (field: Lines, label: string, rows: number) => (
    <WrittenField label={say(label)} hint={say(`${label}Means`)} rows={rows} lang={lang} value={texts[field]} problems={problemsOf(field)} onWrite={(value) => setTexts((now) => ({ ...now, [field]: value }))} />
  );
  return (
    <form class="panel box phrase-form" onSubmit={(event) => void keep(event)} aria-label={say(phrase ? 'phraseEdit' : 'phraseNew')}>
      <div class="pick">
        <label>
          {say('phraseLanguage')}
          <select class="field" value={lang} onChange={(event) => setLang(event.currentTarget.value as Lang)}>
            {Object.entries(languageNames).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('phraseLooksLike')}
          <select class="field" value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind)}>
            {(Object.keys(kinds) as Kind[]).map((one) => (
              <option key={one} value={one}>
                {kinds[one].name[interfaceLanguage()]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {lines('match', 'phraseMatch', 3)}
      {lines('instead', 'phraseInstead', 2)}
      <WrittenField label={say('phraseWhy')} hint={say('phraseWhyMeans')} lang={lang} value={why} problems={problemsOf('why')} onWrite={setWhy} />
      {lines('unless', 'phraseUnless', 2)}
      <PhrasePreview phrase={good} />
      <p class="small problem" role="status">
        {full && say('changeRefused')}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={onLeave}>
          {say('leaveForm')}
        </button>
        <button type="submit" class="button button-first" aria-disabled={!good}>
          {say('phraseKeep')}
        </button>
      </div>
    </form>
  );
}

/** A name from the first words, in letters that an id may have; numbered where there is none or it is taken. */
function idFor(pattern: string, others: readonly Phrase[], lang: Lang): string {
  const slug = pattern.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'phrase';
  const taken = new Set(others.filter((other) => other.lang === lang).map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(id)) return id;
  }
}
