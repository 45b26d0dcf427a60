// What a phrase would catch, while it is being written: in the person's own examples, and in ordinary good replies, where every mark is a false alarm.
import { useMemo, useState } from 'preact/hooks';
import { compile, type CompiledLanguage } from '../../engine/compile.ts';
import { read } from '../../engine/read.ts';
import type { Lang } from '../../engine/types.ts';
import { packOf } from '../../phrases/pack.ts';
import type { Phrase } from '../../phrases/types.ts';
import { ofKinds } from '../../rules/of-kinds.ts';
import { say, sayCount } from '../../say.ts';
import { MarkedText, type Marked } from '../marked-text.tsx';
import { SaidLater } from '../said-later.tsx';
import { useAlarms } from './use-alarms.ts';
import { WrittenField } from '../written-field.tsx';

/** How many marked sentences are shown. */
const most = 8;

/** `phrase` is null while it is not good yet. */
export function PhrasePreview({ phrase, lang }: { readonly phrase: Phrase | null; readonly lang: Lang }) {
  const [example, setExample] = useState('');
  const language = useMemo(() => (phrase ? compile(packOf([phrase], phrase.lang, ofKinds(phrase.lang))) : null), [phrase]);
  // Another wording or reason marks the same words: the sentences are not read again for it.
  const marking = useMemo(() => language, [language === null, JSON.stringify([phrase?.lang, phrase?.kind, phrase?.match, phrase?.unless])]);
  const { alarms, readSoFar, all, isDone } = useAlarms(marking);
  const tried = language && example.trim() ? markedIn(example, language) : null;
  const summary = !language ? '' : !isDone ? say('phraseReading', readSoFar, all) : alarms.length === 0 ? say('phraseNoAlarms', all) : sayCount('phraseAlarms', alarms.length, String(all));
  return (
    <div class="preview">
      <WrittenField label={say('phraseTry')} hint={say('phraseTryMeans')} rows={2} value={example} onWrite={setExample} lang={lang} />
      {tried && (tried.findings.length > 0 ? <MarkedText {...tried} becomes /> : <p class="small muted">{say('phraseTryNothing')}</p>)}
      {language && (
        <div class="alarms">
          <p class="small">
            <b>{summary}</b>
          </p>
          {alarms.slice(0, most).map((alarm) => (
            <MarkedText key={alarm.text} {...alarm} />
          ))}
          {alarms.length > most && <p class="small muted">{say('andMore', alarms.length - most)}</p>}
        </div>
      )}
      <SaidLater words={isDone ? [tried && say(tried.findings.length > 0 ? 'phraseTryMarked' : 'phraseTryNothing'), summary].filter(Boolean).join(' ') : ''} />
    </div>
  );
}

const markedIn = (text: string, language: CompiledLanguage): Marked => ({ text, findings: read(text, { languages: [language], lang: language.lang }).findings });
