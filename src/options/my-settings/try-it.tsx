// The box to try the rules in: a reply with its lines drawn while it is written, and what was found below.
import { useRef, useState } from 'preact/hooks';
import type { Reading, Suggestion } from '../../engine/types.ts';
import { loadRules } from '../../rules/index.ts';
import { interfaceLanguage, say, sayCount } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { FindingList } from '../finding-list.tsx';
import { Lined } from '../lined.tsx';
import { loadReader, type Reader } from '../reader.ts';
import { SaidLater } from '../said-later.tsx';

/** With less text than this nobody can say which language it is. */
const fewestLetters = 20;

export function TryIt({ settings }: { readonly settings: Settings }) {
  const [text, setText] = useState('');
  const [reader, setReader] = useState<Reader | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const reading = reader && text.trim() ? reader.read(text, settings) : null;
  const summary = reading ? summaryOf(reading) : '';
  const prepare = (): void => void loadReader().then(setReader);

  const showExample = async (): Promise<void> => {
    prepare();
    setText(await exampleText());
    field.current?.focus();
  };
  return (
    <section aria-labelledby="try-it">
      <h2 id="try-it">{say('tryHeading')}</h2>
      <p class="lead muted">{say('tryLead')}</p>
      <div class="panel box">
        <div class="try">
          <Lined text={text} findings={reading?.findings ?? []} />
          <textarea ref={field} aria-label={say('tryLabel')} spellcheck={false} value={text} onFocus={prepare} onInput={(event) => setText(event.currentTarget.value)} />
        </div>
        <div class="row">
          <p class="small muted" data-summary>
            {summary}
          </p>
          {text === '' && (
            <button type="button" class="button" onClick={() => void showExample()}>
              {say('tryExample')}
            </button>
          )}
        </div>
        <SaidLater words={settings.announces ? summary : ''} />
        {reader && reading && <FindingList findings={reading.findings} pairsLike={reader.pairsLike} onChoose={(suggestion) => field.current && putIn(field.current, suggestion)} />}
      </div>
    </section>
  );
}

function summaryOf({ text, lang, findings }: Reading): string {
  if (findings.length > 0) {
    const cold = findings.filter((finding) => finding.pole === 'cold').length;
    const parts = [cold && `${say('poleCold')} ${cold}`, findings.length - cold && `${say('poleDishonest')} ${findings.length - cold}`];
    return `${sayCount('places', findings.length)} (${parts.filter(Boolean).join(', ')})`;
  }
  if (lang) return `${say('nothingFound')} ${say('nothingFoundMeans')}`;
  return text.length < fewestLetters ? '' : say('unknownLanguage');
}

/** Puts a wording into the field as if it were typed, so that one undo takes it back; then selects its first slot. */
function putIn(field: HTMLTextAreaElement, { text, range, slots: [slot] }: Suggestion): void {
  field.focus();
  field.setSelectionRange(range.start, range.end);
  document.execCommand(text ? 'insertText' : 'delete', false, text);
  if (slot) field.setSelectionRange(range.start + slot.start, range.start + slot.end);
}

/** Two sentences that rules of this language mark: the first examples of a cold and a dishonest kind. */
async function exampleText(): Promise<string> {
  const rules = await loadRules(interfaceLanguage());
  return (['blame', 'non-apology'] as const).flatMap((kind) => rules.find((rule) => rule.kind === kind)?.rule.catches[0]?.draft ?? []).join(' ');
}
