// The repair list: each reply with its name, its marked words and their number; opened, the reply itself. Fifty at a time.
import { useState } from 'preact/hooks';
import type { CheckedMacro } from '../../macros/types.ts';
import { PoleIcon } from '../../page/pole.tsx';
import { interfaceLanguage, say, sayCount } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { Chevron } from '../chevron.tsx';
import { lineOf } from '../lined.tsx';
import { MacroEntry } from './entry.tsx';
import { inWords } from './progress.tsx';

/** How many rows are added at a time. */
const page = 50;
/** How many marked words a closed row shows. */
const fewWords = 3;

interface Props {
  /** What the rows show: only the findings that fit the filters. */
  readonly list: readonly CheckedMacro[];
  /** The same replies by their id, with all findings: what an opened one shows. */
  readonly whole: ReadonlyMap<string, CheckedMacro>;
  readonly settings: Settings;
}

export function MacroList({ list, whole, settings }: Props) {
  const [shown, setShown] = useState(page);
  const [open, setOpen] = useState<string | null>(null);
  if (list.length === 0) return <p class="none muted">{say('macrosNoneFits')}</p>;
  return (
    <>
      <ol class="macro-list" aria-label={say('macrosList')}>
        {list.slice(0, shown).map((checked) => (
          <li key={checked.macro.id}>
            <Row checked={checked} open={checked.macro.id === open} onOpen={(wanted) => setOpen(wanted ? checked.macro.id : null)} />
            {checked.macro.id === open && <MacroEntry checked={whole.get(checked.macro.id) ?? checked} settings={settings} />}
          </li>
        ))}
      </ol>
      {list.length > shown && (
        <button type="button" class="button macro-more" onClick={() => setShown(shown + page)}>
          {say('macrosMore', inWords(Math.min(page, list.length - shown)))}
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly checked: CheckedMacro;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function Row({ checked: { macro, reading }, open, onOpen }: RowProps) {
  const { findings } = reading;
  const poles = (['cold', 'dishonest'] as const).filter((pole) => findings.some((finding) => finding.pole === pole));
  const words = [...new Map(findings.map((finding) => [finding.text.toLowerCase(), finding])).values()];
  return (
    <button type="button" class="macro-row" aria-expanded={open} onClick={() => onOpen(!open)}>
      <span class="macro-poles">
        {poles.map((pole) => (
          <span key={pole}>
            <PoleIcon pole={pole} />
            <span class="unseen">{say(pole === 'cold' ? 'poleCold' : 'poleDishonest')}, </span>
          </span>
        ))}
      </span>
      <span class="macro-title" lang={reading.lang ?? undefined}>
        {macro.title || beginningOf(macro.text)}
      </span>
      <span class="macro-count small muted">
        {sayCount('places', findings.length)}
        {macro.uses !== undefined && ` · ${say('macrosUses', inWords(macro.uses))}`}
      </span>
      <span class="macro-words small">
        {words.slice(0, fewWords).map((finding, at) => (
          <span key={finding.start}>
            {at > 0 && <span class="muted"> · </span>}
            <span class={lineOf(finding)} lang={finding.lang}>
              {finding.text.replace(/\s+/g, ' ')}
            </span>
          </span>
        ))}
        {words.length > fewWords && <span class="muted" lang={interfaceLanguage()}> · {say('macrosMoreWords', words.length - fewWords)}</span>}
      </span>
      <Chevron />
    </button>
  );
}

/** What a reply without a name is called: its first words, whole ones. */
function beginningOf(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}
