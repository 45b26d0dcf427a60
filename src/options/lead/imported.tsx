// What stands in opened files, before any of it is taken: what is new, what is there already, and what could not be taken over, with its place and the reason.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Phrase } from '../../phrases/types.ts';
import { say, sayCount } from '../../say.ts';
import { Chevron } from '../chevron.tsx';
import type { ReadFiles } from './read-phrase-files.ts';
import { sortImported } from '../sort-imported.ts';

interface Props {
  readonly own: readonly Phrase[];
  readonly found: ReadFiles;
  readonly onTake: (next: readonly Phrase[], count: number) => Promise<void>;
  readonly onLeave: () => void;
}

export function Imported({ own, found, onTake, onLeave }: Props) {
  const [replaces, setReplaces] = useState(false);
  const { fresh, same, differing, refused, next } = useMemo(() => sortImported(own, found.phrases, replaces), [own, found, replaces]);
  const count = fresh.length + (replaces ? differing.length : 0);
  const wrong = [
    ...found.problems.map(({ file, line, column, message, gaps }) => ({ where: say('importAt', file, line, column), words: say(message, ...gaps) })),
    ...refused.map(({ phrase, problem }) => ({ where: `“${wordsOf(phrase)}”`, words: say(problem.message, ...problem.gaps) })),
  ];
  return (
    <>
      {wrong.length > 0 && (
        <Part heading={sayCount('importWrong', wrong.length)} isOpen>
          {wrong.map(({ where, words }, at) => (
            <li key={at}>
              <b>{where}</b> {words}
            </li>
          ))}
        </Part>
      )}
      {differing.length > 0 && (
        <div>
          <Part heading={sayCount('importDiffers', differing.length)}>{names(differing)}</Part>
          <label class="check">
            <input type="checkbox" checked={replaces} onChange={(event) => setReplaces(event.currentTarget.checked)} /> {say('importReplace')}
          </label>
        </div>
      )}
      {same.length > 0 && <Part heading={sayCount('importSame', same.length)}>{names(same)}</Part>}
      {fresh.length > 0 && <Part heading={sayCount('importNew', fresh.length)}>{names(fresh)}</Part>}
      {count === 0 && <p>{say('importNothing')}</p>}
      <div class="row form-end">
        <button type="button" class="button" onClick={onLeave}>
          {say('leaveForm')}
        </button>
        {count > 0 && (
          <button type="button" class="button button-first" onClick={() => void onTake(next, count)}>
            {sayCount('importTake', count)}
          </button>
        )}
      </div>
    </>
  );
}

const wordsOf = ({ match }: Phrase): string => match.join(' · ');

const names = (phrases: readonly Phrase[]) =>
  phrases.map((phrase) => (
    <li key={`${phrase.lang}/${phrase.id}/${wordsOf(phrase)}`} lang={phrase.lang}>
      {wordsOf(phrase)}
      {phrase.instead.length > 0 && <span class="muted"> → {phrase.instead.map((wording) => wording || say('phraseTakenOut')).join(' · ')}</span>}
    </li>
  ));

/** A count that unfolds to what was counted, all of it. */
const Part = ({ heading, isOpen = false, children }: { readonly heading: string; readonly isOpen?: boolean; readonly children: ComponentChildren }) => (
  <details class="unfold" open={isOpen}>
    <summary class="more">
      {heading} <Chevron />
    </summary>
    <ul class="imported small">{children}</ul>
  </details>
);
