// Sites with what can be done about each; one that was decided for everybody says by whom instead.
import { useId } from 'preact/hooks';
import { SetBy } from '../../page/set-by.tsx';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';

interface Act {
  /** Key of the button's text; `Named` behind it is its name for screen readers. */
  readonly action: string;
  /** Whether it stays theirs where the entry was decided for everybody. */
  readonly isAlwaysOwn?: boolean;
  readonly onAct: (entry: string) => void;
}

interface Props {
  /** The list of the settings that they stand in. */
  readonly list: string;
  readonly entries: readonly string[];
  readonly nameOf: (entry: string) => string;
  readonly settings: Settings;
  readonly acts: readonly Act[];
}

export function SiteList({ list, entries, nameOf, settings, acts }: Props) {
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <ul>
      {entries.map((entry, at) => {
        const origin = settings.origins.get(`${list}:${entry}`);
        const isLocked = origin?.locked === true;
        return (
          <li key={entry} class="row">
            <span>{nameOf(entry)}</span>
            <span class="acts">
              {acts
                .filter(({ isAlwaysOwn }) => !isLocked || isAlwaysOwn)
                .map(({ action, onAct }) => (
                  <button type="button" class="button" key={action} aria-label={say(`${action}Named`, nameOf(entry))} onClick={() => onAct(entry)}>
                    {say(action)}
                  </button>
                ))}
            </span>
            {origin && origin.source !== 'own' && <SetBy id={`${id}-${at}`} origin={origin} settings={settings} />}
          </li>
        );
      })}
    </ul>
  );
}
