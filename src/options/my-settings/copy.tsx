// One's own settings as a file: saved for another browser or a bad day, and read again after one has seen what would change.
import { useRef, useState } from 'preact/hooks';
import { notKept } from '../../page/use-settings.ts';
import { say } from '../../say.ts';
import { readDamage, type Kept, type Settings } from '../../settings.ts';
import { OpenFile } from '../open-file.tsx';
import { saveFile } from '../save-file.ts';
import { CopyPreview, type Opened } from './copy-preview.tsx';
import { mostBytes, settingsFile, settingsIn } from './settings-file.ts';
import { readOwn, takeOver } from './take-over.ts';

const fileName = 'warmline-settings.json';

export function Copy({ settings }: { readonly settings: Settings }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState('');
  /** Takes back what was taken over last. */
  const [back, setBack] = useState<{ readonly name: string; readonly take: () => Promise<Kept> } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (words: string): void => {
    setOpened(null);
    setSaid(words);
    // The button that was pressed is gone.
    heading.current?.focus();
  };
  const save = async (): Promise<void> => {
    const [{ layers, rules }, { isNewer }] = await Promise.all([readOwn(), readDamage()]);
    // A file would lack what this version does not understand.
    if (isNewer) return setSaid(say(notKept.newer));
    saveFile(fileName, settingsFile({ wishes: layers.own, rules }), 'application/json');
    setSaid(say('copySaved', fileName));
  };
  const look = async (file: File): Promise<void> => {
    const read = file.size > mostBytes ? ({ wrong: 'copyTooLarge', gaps: [] } as const) : settingsIn(new Uint8Array(await file.arrayBuffer()));
    setSaid('wrong' in read ? say(read.wrong, ...read.gaps) : '');
    setOpened('wrong' in read ? null : { name: file.name, things: read });
  };
  const take = async ({ name, things }: Opened): Promise<void> => {
    const taken = await takeOver(things);
    if (taken.went !== 'kept') return setSaid(say(notKept[taken.went]));
    setBack({ name, take: taken.takeBack });
    close(say('copyTaken', name));
  };
  const takeBack = async ({ name, take: act }: NonNullable<typeof back>): Promise<void> => {
    const went = await act();
    if (went !== 'kept') return setSaid(say(notKept[went]));
    setBack(null);
    close(say('takenBack', name));
  };
  return (
    <section aria-labelledby="copy">
      <h2 id="copy" ref={heading} tabIndex={-1}>
        {say('copyHeading')}
      </h2>
      <p class="lead muted">{say('copyLead')}</p>
      <div class="panel parts">
        <OpenFile label={say('copyRead')} onFile={(file) => void look(file)}>
          <button type="button" class="button" onClick={() => void save()}>
            {say('copySave')}
          </button>
        </OpenFile>
        {opened && <CopyPreview opened={opened} settings={settings} onTake={() => void take(opened)} onLeave={() => close('')} />}
      </div>
      <div class="taken small">
        <p role="status">{said}</p>
        {back && (
          <button type="button" class="button" onClick={() => void takeBack(back)}>
            {say('cardUndo')}
          </button>
        )}
      </div>
    </section>
  );
}
