// The form of one commitment: what it is about, how soon the team can keep it, and how the team says so, in each language that it is promised in.
import { useMemo, useState } from 'preact/hooks';
import { commitmentsFrom, type CommitmentProblem } from '../../engine/commitments-from.ts';
import { compileCommitments } from '../../engine/commitments.ts';
import { dayOf } from '../../engine/days.ts';
import { read } from '../../engine/read.ts';
import type { Commitment, Lang, TimeUnit } from '../../engine/types.ts';
import { allTimes } from '../../languages/all-times.ts';
import { interfaceLanguage, say } from '../../say.ts';
import { FormEnd } from './form-end.tsx';
import { languageNames } from '../language-tabs.tsx';
import { MarkedText } from '../marked-text.tsx';
import { SaidLater } from '../said-later.tsx';
import { useFirstField } from './use-first-field.ts';
import { useUnsaved } from '../use-unsaved.ts';
import { linesOf, placed, WrittenField } from '../written-field.tsx';

interface Props {
  /** null for a new one. */
  readonly commitment: Commitment | null;
  readonly others: readonly Commitment[];
  readonly onKeep: (commitment: Commitment) => Promise<boolean>;
  readonly onLeave: () => void;
}

export const units = ['minute', 'hour', 'working-hour', 'day', 'working-day', 'week'] as const satisfies readonly TimeUnit[];

/** A key of the texts: `unitWorkingDay`. */
export const unitKey = (unit: TimeUnit): string => `unit${unit.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;

const all = Object.keys(languageNames) as Lang[];

type InLanguages = Readonly<Record<Lang, string>>;

export function CommitmentForm({ commitment, others, onKeep, onLeave }: Props) {
  const [amount, setAmount] = useState(String(commitment?.within.amount ?? 5));
  const [unit, setUnit] = useState<TimeUnit>(commitment?.within.unit ?? 'working-day');
  const [about, setAbout] = useState<InLanguages>(() => inLanguages((lang) => (commitment?.about[lang] ?? []).join('\n')));
  const [says, setSays] = useState<InLanguages>(() => inLanguages((lang) => commitment?.says[lang] ?? ''));
  const [example, setExample] = useState('');
  const [full, setFull] = useState(false);
  const here = interfaceLanguage();
  const languages = [here, ...all.filter((lang) => lang !== here)];
  const { form, toProblem, wasTried } = useFirstField();
  useUnsaved([amount, unit, about, says]);
  const written = {
    id: commitment?.id ?? freeId(others),
    about: without(languages.map((lang) => [lang, linesOf(about[lang])] as const), (lines) => lines.length === 0),
    within: { amount: Number(amount), unit },
    says: without(languages.map((lang) => [lang, says[lang].trim()] as const), (text) => text === ''),
  };
  const { commitments: [good = null], problems } = commitmentsFrom([written]);
  const isEmpty = languages.every((lang) => about[lang].trim() === '');
  const compiled = useMemo(() => (good ? compileCommitments([good], allTimes) : null), [JSON.stringify(good)]);
  const findings = compiled && example.trim() ? read(example, { languages: [], commitments: compiled, today: dayOf(new Date()) }).findings : null;
  const problemsAt = (start: string): string[] => problems.filter(({ where }) => where.startsWith(`0.${start}`)).map(inWords);
  // That it is about nothing belongs to no language: it is said at the first.
  const problemsOfAbout = (lang: Lang): string[] => (isEmpty ? (wasTried && lang === languages[0] ? problemsAt('about') : []) : problemsAt(`about.${lang}`));
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!good) return toProblem();
    setFull(!(await onKeep(good)));
  };
  return (
    <form ref={form} class="panel box phrase-form" onSubmit={(event) => void keep(event)} aria-label={say(commitment ? 'commitmentEdit' : 'commitmentNew')}>
      <h3>{say(commitment ? 'commitmentEdit' : 'commitmentNew')}</h3>
      <div class="pick">
        <WrittenField label={say('commitmentWithin')} value={amount} problems={problemsAt('within')} onWrite={setAmount} input={{ inputMode: 'numeric', autocomplete: 'off' }} />
        <label>
          {say('commitmentUnit')}
          <select class="field" value={unit} onChange={(event) => setUnit(event.currentTarget.value as TimeUnit)}>
            {units.map((one) => (
              <option key={one} value={one}>
                {say(unitKey(one))}
              </option>
            ))}
          </select>
        </label>
      </div>
      {languages.map((lang) => (
        <fieldset key={lang} class="in-language">
          <legend lang={lang}>{languageNames[lang]}</legend>
          <div class="pick">
            <WrittenField label={say('commitmentAbout')} hint={say('commitmentAboutMeans')} rows={2} lang={lang} value={about[lang]} problems={problemsOfAbout(lang)} onWrite={(text) => setAbout((now) => ({ ...now, [lang]: text }))} />
            <WrittenField label={say('commitmentSays')} hint={say('commitmentSaysMeans')} lang={lang} value={says[lang]} problems={problemsAt(`says.${lang}`)} onWrite={(text) => setSays((now) => ({ ...now, [lang]: text }))} />
          </div>
        </fieldset>
      ))}
      <div class="preview">
        <WrittenField label={say('phraseTry')} hint={say('commitmentTryMeans')} rows={2} value={example} onWrite={setExample} />
        {findings?.length === 0 && <p class="small muted">{say('commitmentTryNothing')}</p>}
        {findings && findings.length > 0 && (
          <div>
            <MarkedText text={example} findings={findings} />
            <p class="small" lang={findings[0]?.lang}>
              {findings[0]?.why}
            </p>
          </div>
        )}
        <SaidLater words={findings ? (findings[0]?.why ?? say('commitmentTryNothing')) : ''} />
      </div>
      <p class="small problem form-problem" role="status">
        {full && say('changeRefused')}
      </p>
      <FormEnd keep={say('commitmentKeep')} isGood={good !== null} onLeave={onLeave} />
    </form>
  );
}

const inLanguages = (make: (lang: Lang) => string): InLanguages => ({ en: make('en'), ru: make('ru'), bg: make('bg') });

const without = <T,>(entries: readonly (readonly [Lang, T])[], isNothing: (value: T) => boolean): Partial<Record<Lang, T>> => Object.fromEntries(entries.filter(([, value]) => !isNothing(value)));

function freeId(others: readonly Commitment[]): string {
  const taken = new Set(others.map(({ id }) => id));
  for (let number = 1; ; number++) if (!taken.has(`commitment-${number}`)) return `commitment-${number}`;
}

/** `about.en.1` is the second line. Where a pattern is not understood, the notation's own advice is in English. */
function inWords({ where, fault, gaps }: CommitmentProblem): string {
  const line = Number(where.split('.')[3] ?? 0) + 1;
  const [pattern = '', column = '', advice = ''] = gaps;
  if (fault === 'pattern') return placed(line, Number(column) || 1, interfaceLanguage() === 'en' ? advice : say('commitmentPattern', pattern));
  return placed(line, 1, say(`commitmentFault_${fault.replace(/-/g, '_')}`, ...gaps));
}
