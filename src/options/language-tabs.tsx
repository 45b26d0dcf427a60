// In which language the rules are shown: three tabs, arrow keys between them. Each language is named in itself.
import type { Lang } from '../engine/types.ts';
import { say } from '../say.ts';

/** Each language named in itself. */
export const languageNames: Readonly<Record<Lang, string>> = { en: 'English', ru: 'Русский', bg: 'Български' };
const languages = Object.keys(languageNames) as Lang[];

interface Props {
  readonly lang: Lang;
  readonly onChoose: (lang: Lang) => void;
}

export function LanguageTabs({ lang, onChoose }: Props) {
  const step = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by && languages.at((languages.indexOf(lang) + by) % languages.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    event.currentTarget.querySelector<HTMLElement>(`#rules-in-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('rulesLanguage')} onKeyDown={step}>
      {languages.map((one) => (
        <button type="button" role="tab" key={one} id={`rules-in-${one}`} lang={one} aria-selected={one === lang} aria-controls="rules-panel" tabIndex={one === lang ? 0 : -1} onClick={() => onChoose(one)}>
          {languageNames[one]}
        </button>
      ))}
    </div>
  );
}
