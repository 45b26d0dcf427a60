// What a team can keep: a list, and a form for each.
import type { Commitment, Lang } from '../../engine/types.ts';
import { interfaceLanguage, say } from '../../say.ts';
import type { OwnRules } from '../../team/types.ts';
import { CommitmentForm, unitKey } from './commitment-form.tsx';
import { languageNames } from '../language-tabs.tsx';
import { useWrittenList } from './use-written-list.ts';
import { Said, WrittenRows } from './written-rows.tsx';

interface Props {
  readonly own: OwnRules;
  readonly save: (next: OwnRules) => Promise<boolean>;
}

export function LeadCommitments({ own, save }: Props) {
  const { commitments } = own;
  const list = useWrittenList({ id: 'commitment', items: commitments, save: (next) => save({ ...own, commitments: next }), keyOf: ({ id }) => id, nameOf });
  const form = (commitment: Commitment | null) => {
    const key = commitment?.id ?? 'new';
    return <CommitmentForm commitment={commitment} others={commitments.filter((other) => other !== commitment)} onKeep={(kept) => list.keep(key, kept)} onLeave={() => list.leave(key)} />;
  };
  return (
    <section aria-labelledby="lead/commitments">
      <h2 id="lead/commitments" tabIndex={-1}>
        {say('commitmentsHeading')}
      </h2>
      <p class="lead muted">{say('commitmentsLead')}</p>
      {list.isOpen('new') ? (
        form(null)
      ) : (
        <div class="row list-head">
          <p class="small muted">{commitments.length === 0 && say('commitmentsNone')}</p>
          <button type="button" class="button button-first" id="commitment-add" onClick={() => list.edit('new')}>
            {say('commitmentNew')}
          </button>
        </div>
      )}
      <Said words={list.said} />
      {list.rows.length > 0 && <WrittenRows list={list} rows={list.rows} label={say('commitmentsHeading')} form={form} Shown={ShownCommitment} />}
    </section>
  );
}

const ShownCommitment = ({ says, about, within }: Commitment) => {
  const langs = Object.keys(about) as Lang[];
  const said = interfaceLanguage() in says ? interfaceLanguage() : (Object.keys(says) as Lang[])[0];
  return (
    <span>
      <span lang={said}>{nameOf({ says, about, within })}</span>
      <br />
      <span class="small muted">
        {within.amount} {say(unitKey(within.unit))} · {langs.map((lang) => languageNames[lang]).join(', ')}
      </span>
    </span>
  );
};

/** The team's words for it, in the reader's language where there are some; else what it is about and how soon. */
export function nameOf({ says, about, within }: Pick<Commitment, 'says' | 'about' | 'within'>): string {
  const said = says[interfaceLanguage()] ?? Object.values(says)[0];
  const first = (Object.keys(about) as Lang[]).flatMap((lang) => about[lang] ?? [])[0] ?? '';
  return said ?? `${first}: ${within.amount} ${say(unitKey(within.unit))}`;
}
