// The form of one phrase: what is marked, what is said instead, why, and when it is fine; what is wrong stands at the field while it is written.
import { useMemo, useState } from 'preact/hooks';
import type { Kind, Lang } from '../../engine/types.ts';
import { idFor } from '../../phrases/ids.ts';
import { phrasesFrom } from '../../phrases/phrases.ts';
import type { Phrase, PhraseProblem } from '../../phrases/types.ts';
import { interfaceLanguage, say } from '../../say.ts';
import { FormEnd } from './form-end.tsx';
import { PhrasePreview } from './phrase-preview.tsx';
import { PickKind } from './pick-kind.tsx';
import { useFirstField } from './use-first-field.ts';
import { useUnsaved } from '../use-unsaved.ts';
import { linesOf, placed, WrittenField } from '../written-field.tsx';

interface Props {
  /** null for a new one. */
  readonly phrase: Phrase | null;
  /** The others, so that no two have one name and no word carries too many. */
  readonly others: readonly Phrase[];
  readonly onKeep: (phrase: Phrase) => Promise<boolean>;
  readonly onLeave: () => void;
}

type Lines = 'match' | 'unless' | 'instead';

export function PhraseForm({ phrase, others, onKeep, onLeave }: Props) {
  const [lang, setLang] = useState<Lang>(phrase?.lang ?? interfaceLanguage());
  const [kind, setKind] = useState<Kind>(phrase?.kind ?? 'canned');
  const [why, setWhy] = useState(phrase?.why ?? '');
  const [texts, setTexts] = useState<Readonly<Record<Lines, string>>>({ match: (phrase?.match ?? []).join('\n'), unless: (phrase?.unless ?? []).join('\n'), instead: (phrase?.instead ?? []).map(asLine).join('\n') });
  /** What only all of them together show, and whether there was no room: for what was written then. */
  const [late, setLate] = useState<{ readonly of: string; readonly problems: readonly PhraseProblem[]; readonly full: boolean } | null>(null);
  const { form, toProblem, wasTried } = useFirstField();
  useUnsaved([lang, kind, why, texts]);
  const match = linesOf(texts.match);
  const taken = new Set(others.filter((other) => other.lang === lang).map(({ id }) => id));
  const id = phrase && !taken.has(phrase.id) ? phrase.id : idFor(match[0] ?? '', taken);
  const written: Phrase = { id, lang, kind, match, unless: linesOf(texts.unless), why: why.trim(), instead: linesOf(texts.instead).map((line) => (line === asLine('') ? '' : line)) };
  const text = JSON.stringify(written);
  const { phrases: [good = null], problems } = useMemo(() => phrasesFrom([written]), [text]);
  const isQuiet = match.length === 0 && !wasTried;
  const told = [...problems, ...(late?.of === text ? late.problems : [])];
  const problemsOf = (...fields: readonly (keyof Phrase | null)[]): string[] =>
    isQuiet ? [] : told.filter(({ field }) => fields.includes(field)).map(({ line, column, message, gaps }) => placed(line, column, say(message, ...gaps)));
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    const together = good ? phrasesFrom([...others, good]).problems.filter((problem) => problem.phrase === others.length || problem.phrase === null) : [];
    setLate({ of: text, problems: together, full: false });
    if (!good || together.length > 0) return toProblem();
    if (!(await onKeep(good))) setLate({ of: text, problems: [], full: true });
  };
  const lines = (field: Lines, label: string, rows: number) => (
    <WrittenField label={say(label)} hint={say(`${label}Means`)} rows={rows} lang={lang} value={texts[field]} problems={problemsOf(field)} onWrite={(value) => setTexts((now) => ({ ...now, [field]: value }))} />
  );
  const overall = problemsOf('id', 'lang', 'kind', null);
  return (
    <form ref={form} class="panel box phrase-form" onSubmit={(event) => void keep(event)} aria-label={say(phrase ? 'phraseEdit' : 'phraseNew')}>
      <h3>{say(phrase ? 'phraseEdit' : 'phraseNew')}</h3>
      {lines('match', 'phraseMatch', 3)}
      {lines('instead', 'phraseInstead', 2)}
      <PickKind lang={lang} kind={kind} onLang={setLang} onKind={setKind} />
      <WrittenField label={say('phraseWhy')} hint={say('phraseWhyMeans')} lang={lang} value={why} problems={problemsOf('why')} onWrite={setWhy} />
      {lines('unless', 'phraseUnless', 2)}
      <PhrasePreview phrase={good} lang={lang} />
      <p class="small problem form-problem" role="status">
        {late?.full && late.of === text ? say('changeRefused') : overall.join(' ')}
      </p>
      <FormEnd keep={say('phraseKeep')} isGood={good !== null} onLeave={onLeave} />
    </form>
  );
}

/** A wording that only takes the words out is empty, which no line can be. */
const asLine = (wording: string): string => wording || say('phraseTakenOut');
