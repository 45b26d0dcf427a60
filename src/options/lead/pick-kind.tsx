// Which language something is written in, and which kind its line looks like.
import type { Kind, Lang } from '../../engine/types.ts';
import { kinds } from '../../rules/kinds.ts';
import { interfaceLanguage, say } from '../../say.ts';
import { languageNames } from '../language-tabs.tsx';

interface Props {
  readonly lang: Lang;
  readonly kind: Kind;
  readonly onLang: (lang: Lang) => void;
  readonly onKind: (kind: Kind) => void;
}

export function PickKind({ lang, kind, onLang, onKind }: Props) {
  return (
    <div class="pick">
      <label>
        {say('phraseLanguage')}
        <select class="field" value={lang} onChange={(event) => onLang(event.currentTarget.value as Lang)}>
          {Object.entries(languageNames).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('phraseLooksLike')}
        <select class="field" value={kind} onChange={(event) => onKind(event.currentTarget.value as Kind)}>
          {(Object.keys(kinds) as Kind[]).map((one) => (
            <option key={one} value={one}>
              {kinds[one].name[interfaceLanguage()]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
