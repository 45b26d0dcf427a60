// What a phrase would catch, while it is being written: in the person's own examples, and in ordinary good replies, where every mark is a false alarm.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { compile, type CompiledLanguage } from '../engine/compile.ts';
import { read } from '../engine/read.ts';
import type { Finding } from '../engine/types.ts';
import { packOf } from '../phrases/pack.ts';
import type { Phrase } from '../phrases/types.ts';
import { ofKinds } from '../rules/of-kinds.ts';
import { say, sayCount } from '../say.ts';
import { lineOf } from './lined.tsx';
import { ordinarySentences } from './ordinary.ts';
import { WrittenField } from './written-field.tsx';

/** How many marked sentences are shown. */
const most = 8;

interface Marked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** `phrase` is null while it is not good yet. */
export function PhrasePreview({ phrase }: { readonly phrase: Phrase | null }) {
  const [example, setExample] = useState('');
  const [ordinary, setOrdinary] = useState<readonly string[]>([]);
  const lang = phrase?.lang;
  useEffect(() => {
    let wanted = true;
    if (lang) void ordinarySentences(lang).then((sentences) => wanted && setOrdinary(sentences));
    return () => {
      wanted = false;
    };
  }, [lang]);
  const language = useMemo(() => (phrase ? compile(packOf([phrase], phrase.lang, ofKinds(phrase.lang))) : null), [phrase]);
  const alarms = useMemo(() => (language ? ordinary.map((text) => markedIn(text, language)).filter(({ findings }) => findings.length > 0) : []), [language, ordinary]);
  const tried = language && example.trim() ? markedIn(example, language) : null;
  return (
    <div class="preview">
      <WrittenField label={say('phraseTry')} hint={say('phraseTryMeans')} rows={3} value={example} onWrite={setExample} {...(lang && { lang })} />
      <div aria-live="polite">
        {tried && (tried.findings.length > 0 ? <MarkedText {...tried} /> : <p class="small muted">{say('phraseTryNothing')}</p>)}
        {language && (
          <>
            <p class="small">
              <b>{alarms.length === 0 ? say('phraseNoAlarms', String(ordinary.length)) : sayCount('phraseAlarms', alarms.length, String(ordinary.length))}</b>
            </p>
            {alarms.slice(0, most).map((alarm) => (
              <MarkedText key={alarm.text} {...alarm} />
            ))}
          </>
        )}
      </div>
    </div>
  );
}

const markedIn = (text: string, language: CompiledLanguage): Marked => ({ text, findings: read(text, { languages: [language], lang: language.lang }).findings });

/** A text with its lines, and what it would become with the first wording. */
export function MarkedText({ text, findings }: Marked) {
  let at = 0;
  const parts = findings.flatMap((finding) => {
    const before = text.slice(at, finding.start);
    at = finding.end;
    return [
      before,
      <span key={finding.start} class={lineOf(finding)}>
        {finding.text}
      </span>,
    ];
  });
  return (
    <p class="marked-text" lang={findings[0]?.lang}>
      {parts}
      {text.slice(at)}
    </p>
  );
}
