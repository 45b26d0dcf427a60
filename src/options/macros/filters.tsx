// What of the repair list is shown: by pole, kind, language and words.
import type { Kind, Lang, Pole } from '../../engine/types.ts';
import type { CheckedMacro } from '../../macros/types.ts';
import { kinds } from '../../rules/kinds.ts';
import { interfaceLanguage, say } from '../../say.ts';
import { kindsIn, type Filter } from './filter.ts';
import { inWords } from './progress.tsx';

interface Props {
  /** All that can be shown. */
  readonly list: readonly CheckedMacro[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function MacroFilters({ list, filter, onFilter }: Props) {
  const own = interfaceLanguage();
  const languages = [...new Set(list.flatMap(({ reading }) => reading.findings.map(({ lang }) => lang)))];
  const nameOf = new Intl.DisplayNames(own, { type: 'language' });
  return (
    <div class="macro-filters" role="group" aria-label={say('macrosFilters')}>
      <select class="field" aria-label={say('macrosFilterPole')} value={filter.pole ?? ''} onChange={({ currentTarget: { value } }) => onFilter({ ...filter, pole: (value || null) as Pole | null })}>
        <option value="">{say('macrosAllPoles')}</option>
        <option value="cold">{say('poleCold')}</option>
        <option value="dishonest">{say('poleDishonest')}</option>
      </select>
      <select class="field" aria-label={say('macrosFilterKind')} value={filter.kind ?? ''} onChange={({ currentTarget: { value } }) => onFilter({ ...filter, kind: (value || null) as Kind | null })}>
        <option value="">{say('macrosAllKinds')}</option>
        {kindsIn(list).map(([kind, count]) => (
          <option key={kind} value={kind}>
            {kinds[kind].name[own]} · {inWords(count)}
          </option>
        ))}
      </select>
      {languages.length > 1 && (
        <select class="field" aria-label={say('macrosFilterLanguage')} value={filter.lang ?? ''} onChange={({ currentTarget: { value } }) => onFilter({ ...filter, lang: (value || null) as Lang | null })}>
          <option value="">{say('macrosAllLanguages')}</option>
          {languages.map((lang) => (
            <option key={lang} value={lang}>
              {nameOf.of(lang)}
            </option>
          ))}
        </select>
      )}
      <input type="search" class="field" aria-label={say('macrosFind')} placeholder={say('macrosFind')} value={filter.words} onInput={({ currentTarget: { value } }) => onFilter({ ...filter, words: value })} />
    </div>
  );
}
