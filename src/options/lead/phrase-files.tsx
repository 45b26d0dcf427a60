// Phrases from files and as files: tables of a spreadsheet, and Vale styles. Nothing is taken before one has seen what it is, and nothing is passed over in silence.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind, Lang } from '../../engine/types.ts';
import type { Phrase } from '../../phrases/types.ts';
import { interfaceLanguage, say, sayCount } from '../../say.ts';
import { Chevron } from '../chevron.tsx';
import { Imported } from './imported.tsx';
import { useDrop } from '../use-drop.ts';
import { PickKind } from './pick-kind.tsx';
import { readPhraseFiles, type ReadFiles } from './read-phrase-files.ts';
import { SavePhrases } from './save-phrases.tsx';
import { useFocusAfter } from './use-written-list.ts';

interface Props {
  readonly phrases: readonly Phrase[];
  readonly save: (next: readonly Phrase[]) => Promise<boolean>;
}

export function PhraseFiles({ phrases, save }: Props) {
  const [lang, setLang] = useState<Lang>(interfaceLanguage);
  const [kind, setKind] = useState<Kind>('canned');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [found, setFound] = useState<ReadFiles | null>(null);
  const [said, setSaid] = useState('');
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const focus = useFocusAfter();
  useEffect(() => {
    // A file that is dropped beside the place would be opened instead of this page, and what was being written be gone.
    const stay = (event: DragEvent): void => void (event.dataTransfer?.types.includes('Files') && event.preventDefault());
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
    };
  }, []);
  const look = async (opened: readonly File[], as: { readonly lang: Lang; readonly kind: Kind }): Promise<void> => {
    if (opened.length === 0) return;
    setFiles(opened);
    setSaid('');
    setFound(await readPhraseFiles(opened, as.lang, as.kind));
  };
  const open = async (list: FileList | null | undefined): Promise<void> => {
    await look([...(list ?? [])], { lang, kind });
    setOpen(true);
    focus('imported');
  };
  const { isOver, place } = useDrop(({ files: dropped }) => void open(dropped));
  const close = (words: string): void => {
    setFiles([]);
    setFound(null);
    setSaid(words);
    focus('open-phrases');
  };
  const take = async (next: readonly Phrase[], count: number): Promise<void> => {
    if (await save(next)) close(sayCount('importTaken', count));
    else setSaid(say('changeRefused'));
  };
  return (
    <details
      class={isOver ? 'panel unfold files drop-over' : 'panel unfold files'}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      {...place}
    >
      <summary class="more">
        {say('filesHeading')} <Chevron />
      </summary>
      <div class="phrase-form">
        <p class="small muted">{say('filesMeans')}</p>
        <div class="row-start">
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept=".csv,.tsv,.txt,.yml,.yaml"
            onChange={({ currentTarget }) => {
              // The same file can be chosen again after it was changed.
              void open(currentTarget.files).finally(() => (currentTarget.value = ''));
            }}
          />
          <button type="button" class="button" id="open-phrases" onClick={() => input.current?.click()}>
            {say('filesOpen')}
          </button>
          <SavePhrases phrases={phrases} />
        </div>
        <p class="small" role="status">
          {said}
        </p>
        {found && (
          <>
            <h3 id="imported" tabIndex={-1}>
              {say('importHeading', files.map(({ name }) => name).join(', '))}
            </h3>
            <div>
              <PickKind
                lang={lang}
                kind={kind}
                onLang={(next) => {
                  setLang(next);
                  void look(files, { lang: next, kind });
                }}
                onKind={(next) => {
                  setKind(next);
                  void look(files, { lang, kind: next });
                }}
              />
              <p class="small muted">{say('importAs')}</p>
            </div>
            <Imported own={phrases} found={found} onTake={take} onLeave={() => close('')} />
          </>
        )}
      </div>
    </details>
  );
}
