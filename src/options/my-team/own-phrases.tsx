// A person's own phrases, which stand on this device only; removing one can be taken back until the page is left.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../../phrases/types.ts';
import { say } from '../../say.ts';
import type { OwnRules } from '../../team/types.ts';
import { Folded } from '../folded.tsx';
import { keepOwnRules } from '../own-rules.ts';

export function OwnPhrases({ ownRules }: { readonly ownRules: OwnRules }) {
  const [removed, setRemoved] = useState<OwnRules | null>(null);
  const undoing = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useEffect(() => undoing.current?.focus(), [removed]);
  const { phrases } = ownRules;
  if (phrases.length === 0 && !removed) return null;
  const remove = async (phrase: Phrase): Promise<void> => {
    if (await keepOwnRules({ ...ownRules, phrases: phrases.filter((one) => one !== phrase) })) setRemoved(ownRules);
  };
  const undo = async (before: OwnRules): Promise<void> => {
    if (await keepOwnRules(before)) setRemoved(null);
  };
  const list = (some: readonly Phrase[]) => (
    <ul class="values own">
      {some.map((phrase) => (
        <li key={`${phrase.lang}/${phrase.id}`}>
          <span lang={phrase.lang}>{phrase.match.join(' · ')}</span>
          <button type="button" class="button" aria-label={say('takeBackNamed', phrase.match[0] ?? phrase.id)} onClick={() => void remove(phrase)}>
            {say('takeBack')}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      <h3>{say('ownPhrases')}</h3>
      <Folded all={phrases} list={list} />
      {removed && (
        <button ref={undoing} type="button" class="button" onClick={() => void undo(removed)}>
          {say('cardUndo')}
        </button>
      )}
    </div>
  );
}
