// What a team already asks of its agents, against what Warmline teaches: which lines of a scorecard, or which required phrases, its rules would mark, before anything is switched on.
import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../../engine/types.ts';
import { PoleIcon } from '../../page/pole.tsx';
import { articles } from '../../rules/articles.ts';
import { kinds } from '../../rules/kinds.ts';
import { interfaceLanguage, say, sayCount } from '../../say.ts';
import { defaults } from '../../settings.ts';
import { MarkedText } from '../marked-text.tsx';
import { loadReader } from '../reader.ts';
import { linesOf, WrittenField } from '../written-field.tsx';

interface Conflict {
  readonly text: string;
  readonly findings: readonly Finding[];
}

export function Conflicts() {
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ readonly lines: number; readonly conflicts: readonly Conflict[] } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const look = async (event: Event): Promise<void> => {
    event.preventDefault();
    const lines = linesOf(text).map(asSaid).filter((line) => line !== '');
    if (lines.length === 0) return form.current?.querySelector('textarea')?.focus();
    const reader = await loadReader();
    // With everything on: what would be marked for an agent who switched nothing off.
    const conflicts = lines.map((line) => ({ text: line, findings: reader.read(line, defaults).findings })).filter(({ findings }) => findings.length > 0);
    setFound({ lines: lines.length, conflicts });
  };
  // What was found belongs to the lines as they stood.
  const write = (lines: string): void => {
    setText(lines);
    setFound(null);
  };
  return (
    <section aria-labelledby="lead/scorecard">
      <h2 id="lead/scorecard" tabIndex={-1}>
        {say('conflictsHeading')}
      </h2>
      <p class="lead muted">{say('conflictsLead')}</p>
      <form ref={form} class="panel box phrase-form" onSubmit={(event) => void look(event)}>
        <WrittenField label={say('conflictsField')} hint={say('conflictsFieldMeans')} rows={6} value={text} onWrite={write} />
        <div class="row">
          <p role="status">{found && (found.conflicts.length === 0 ? sayCount('conflictsNone', found.lines) : sayCount('conflictsFound', found.conflicts.length, String(found.lines)))}</p>
          <button type="submit" class="button button-first">
            {say('conflictsLook')}
          </button>
        </div>
        {found && found.conflicts.length > 0 && (
          <ul class="conflicts">
            {found.conflicts.map((conflict, at) => (
              <li key={at}>
                <MarkedText {...conflict} />
                {conflict.findings.map((finding) => (
                  <p key={finding.start} class="small muted">
                    <PoleIcon pole={finding.pole} /> {ruleSetName(finding)} · {kinds[finding.kind].name[interfaceLanguage()]} · <span lang={finding.lang}>{finding.why}</span>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        )}
      </form>
    </section>
  );
}

/** A scorecard's line without its list mark, number or quotation marks: what the agent would say. */
const asSaid = (line: string): string => line.replace(/^(?:[-*•–]|\d{1,3}[.)])\s+/, '').replace(/^["“„«](.*)["”“»][.,;]?$/, '$1');

const ruleSetName = ({ ruleSet }: Finding): string => articles.find((article) => article.ruleSet === ruleSet)?.name[interfaceLanguage()] ?? '';
