// Which version of a team's decisions this is: its number, day and author, and what they say has changed.
import { say } from '../../say.ts';
import type { Policy } from '../../team/types.ts';
import { dayInWords } from '../dates.ts';

export function TeamFacts({ policy: { version, issued, author, note } }: { readonly policy: Policy }) {
  const facts = [say('teamVersionAlone', version), dayInWords(issued), author].filter(Boolean);
  return (
    <div class="facts">
      <p data-facts>
        {facts.join(' · ')}
      </p>
      {note && (
        <blockquote>
          <span class="small muted">{say('teamNote')}</span>
          <p>{note}</p>
        </blockquote>
      )}
    </div>
  );
}
