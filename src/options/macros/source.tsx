// Where saved replies come in: a button that is also the place to drop a file, and a box to paste into.
import { useRef, useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { useDrop } from '../use-drop.ts';

export function MacroSource({ onContent }: { readonly onContent: (content: File | string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onContent(file);
  };
  const { isOver, place } = useDrop((dropped) => {
    const text = dropped.getData('text/plain');
    if (dropped.files.length) take(dropped.files);
    else if (text) onContent(text);
  });
  return (
    <div class="macro-source">
      <button type="button" class="macro-drop" data-over={isOver} onClick={() => input.current?.click()} {...place}>
        <b>{say('macrosChoose')}</b>
        <span class="small muted">{say('macrosKinds')}</span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.json,.jsonl,.ndjson,.html,.htm,.txt,.md,text/*,application/json"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again after it was put right.
          currentTarget.value = '';
        }}
      />
      <div class="macro-paste">
        <label for="macro-paste">{say('macrosPaste')}</label>
        <textarea id="macro-paste" class="field" rows={3} spellcheck={false} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
        <button type="button" class="button" onClick={() => pasted.trim() && onContent(pasted)}>
          {say('macrosPasteRead')}
        </button>
      </div>
    </div>
  );
}
