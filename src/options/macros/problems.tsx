// What could not be read of a file, with its place.
import { useState } from 'preact/hooks';
import type { MacroProblem } from '../../macros/types.ts';
import { say } from '../../say.ts';

/** How many are shown before somebody asks for all. */
const few = 5;

export function MacroProblems({ problems }: { readonly problems: readonly MacroProblem[] }) {
  const [all, setAll] = useState(false);
  if (problems.length === 0) return null;
  return (
    <div class="notice macro-problems" role="group" aria-label={say('macrosProblems')}>
      <ul>
        {(all ? problems : problems.slice(0, few)).map(({ place, message, gaps }, at) => (
          <li key={at}>
            {place && <b>{say('macrosPlace', place.line, place.column)} </b>}
            {say(message, ...gaps)}
          </li>
        ))}
      </ul>
      {!all && problems.length > few && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {say('macrosMore', problems.length - few)}
        </button>
      )}
    </div>
  );
}
