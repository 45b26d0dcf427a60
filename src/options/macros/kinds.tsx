// The small chart of the macro audit: in how many replies each kind was found. Bars have the form of their pole's line; the number always stands beside.
import type { CheckedMacro } from '../../macros/types.ts';
import { kinds } from '../../rules/kinds.ts';
import { interfaceLanguage, say } from '../../say.ts';
import { kindsIn } from './filter.ts';
import { inWords } from './progress.tsx';

/** More would hide the list that follows. */
const most = 6;

export function MacroKinds({ list }: { readonly list: readonly CheckedMacro[] }) {
  const own = interfaceLanguage();
  const counts = kindsIn(list).slice(0, most);
  const highest = counts[0]?.[1] ?? 1;
  return (
    <ul class="macro-kinds small" aria-label={say('macrosKindsFound')}>
      {counts.map(([kind, replies]) => (
        <li key={kind}>
          <span>{kinds[kind].name[own]}</span>
          <span class={`macro-bar macro-bar-${kinds[kind].pole}`} style={{ width: `${(100 * replies) / highest}%` }} />
          <span>{inWords(replies)}</span>
        </li>
      ))}
    </ul>
  );
}
