// What a team can keep: a list, and a form for each.
import { useState } from 'preact/hooks';
import type { Commitment, Lang } from '../engine/types.ts';
import { interfaceLanguage, say } from '../say.ts';
import type { OwnRules } from '../team/types.ts';
import { CommitmentForm, unitKey } from './commitment-form.tsx';

interface Props {
  readonly own: OwnRules;
  readonly save: (next: OwnRules) => Promise<boolean>;
}

export function Commitments({ own, save }: Props) {
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const { commitments } = own;
  const keep = async (commitment: Commitment): Promise<boolean> => {
    const kept = await save({ ...own, commitments: typeof open === 'number' ? commitments.map((one, at) => (at === open ? commitment : one)) : [...commitments, commitment] });
    if (kept) setOpen(null);
    return kept;
  };
  return (
    <section aria-labelledby="commitments">
      <h2 id="commitments">{say('commitmentsHeading')}</h2>
      <p class="lead muted">{say('commitmentsLead')}</p>
      {commitments.length > 0 && (
        <ul class="panel written-list">
          {commitments.map((commitment, at) =>
            open === at ? (
              <li key={commitment.id}>
                <CommitmentForm commitment={commitment} others={commitments.toSpliced(at, 1)} onKeep={keep} onLeave={() => setOpen(null)} />
              </li>
            ) : (
              <li key={commitment.id}>
                <span>{nameOf(commitment)}</span>
                <span class="acts">
                  <button type="button" class="button" aria-label={say('editNamed', nameOf(commitment))} onClick={() => setOpen(at)}>
                    {say('edit')}
                  </button>
                  <button type="button" class="button" aria-label={say('removeNamed', nameOf(commitment))} onClick={() => void save({ ...own, commitments: commitments.toSpliced(at, 1) })}>
                    {say('remove')}
                  </button>
                </span>
              </li>
            ),
          )}
        </ul>
      )}
      {open === 'new' ? (
        <CommitmentForm commitment={null} others={commitments} onKeep={keep} onLeave={() => setOpen(null)} />
      ) : (
        <button type="button" class="button" onClick={() => setOpen('new')}>
          {say('commitmentNew')}
        </button>
      )}
    </section>
  );
}

/** The team's words for it, in the reader's language where there are some; else what it is about and how soon. */
export function nameOf({ says, about, within }: Commitment): string {
  const said = says[interfaceLanguage()] ?? Object.values(says)[0];
  const first = (Object.keys(about) as Lang[]).flatMap((lang) => about[lang] ?? [])[0] ?? '';
  return said ?? `${first}: ${within.amount} ${say(unitKey(within.unit))}`;
}
