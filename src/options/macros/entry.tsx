// One saved reply, opened: its text with lines, what was found with wordings, and a way to take the better text along.
import { useEffect, useRef, useState } from 'preact/hooks';
import { withoutPlaceholders } from '../../macros/check-macro.ts';
import type { CheckedMacro } from '../../macros/types.ts';
import type { Suggestion } from '../../engine/types.ts';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { FindingList } from '../finding-list.tsx';
import { Lined } from '../lined.tsx';
import { loadReader, type Reader } from '../reader.ts';

export function MacroEntry({ checked: { macro, reading }, settings }: { readonly checked: CheckedMacro; readonly settings: Settings }) {
  const [text, setText] = useState(macro.text);
  const [copied, setCopied] = useState(false);
  const [reader, setReader] = useState<Reader | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => void loadReader().then(setReader), []);
  const isChanged = text !== macro.text;
  // As it was found in the file; after a change it is read anew, here.
  const findings = isChanged ? (reader ? withoutPlaceholders(reader.read(text, settings)).findings : []) : reading.findings;

  const change = (now: string): void => {
    setText(now);
    setCopied(false);
  };
  const putIn = ({ text: words, range }: Suggestion): void => {
    change(text.slice(0, range.start) + words + text.slice(range.end));
    field.current?.focus();
  };
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Where the browser refuses it, the text is selected, so that the keys can copy it.
      () => {
        field.current?.focus();
        field.current?.select();
      },
    );
  return (
    <div class="macro-entry">
      <div class="try">
        <Lined text={text} findings={findings} />
        <textarea ref={field} aria-label={say('macrosField')} aria-describedby="macro-field" lang={reading.lang ?? undefined} spellcheck={false} value={text} onInput={(event) => change(event.currentTarget.value)} />
      </div>
      <div class="row">
        <p class="small muted" id="macro-field">
          {say('macrosFieldMeans')}
        </p>
        <div class="macro-save">
          {isChanged && (
            <button type="button" class="button" onClick={() => change(macro.text)}>
              {say('macrosBack')}
            </button>
          )}
          <button type="button" class="button" onClick={copy}>
            {say('macrosCopy')}
          </button>
        </div>
      </div>
      <p class="small" role="status">
        {copied && say('macrosCopied')}
      </p>
      <FindingList findings={findings} pairsLike={reader ? reader.pairsLike : () => []} onChoose={putIn} />
    </div>
  );
}
