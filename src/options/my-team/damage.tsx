// One line where stored settings could not be read, or were made by a newer version.
import { say } from '../../say.ts';
import type { Known } from './use-team.ts';

export function Damage({ damage: { damaged, isNewer } }: Pick<Known, 'damage'>) {
  if (!isNewer && damaged.length === 0) return null;
  return <p class="notice">{say(isNewer ? 'settingsNewer' : 'settingsDamaged', damaged.join(', '))}</p>;
}
