// Who set a value, in small: "Set by your team", with the team, version, date and author for whoever wants to know.
import { interfaceLanguage, say } from '../say.ts';
import type { Origin, Settings } from '../settings.ts';

interface Props {
  readonly id: string;
  readonly origin: Origin;
  readonly settings: Settings;
}

export function SetBy({ id, origin: { source, locked }, settings }: Props) {
  const by = source === 'team' ? teamInWords(settings) : (settings.organization ?? '');
  return (
    <span class="set-by small muted" id={id} title={by}>
      {locked && (
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
          <rect x="3" y="7" width="10" height="7" rx="1.5" />
          <path d="M5 7V5a3 3 0 0 1 6 0v2" />
        </svg>
      )}
      {say(source === 'team' ? (locked ? 'setByTeam' : 'suggestedByTeam') : locked ? 'setByPolicy' : 'suggestedByPolicy')}
      {by && <span class="unseen">: {by}</span>}
    </span>
  );
}

/** "Acme Care, version 7, 3 March 2026, Ana". */
export function teamInWords({ team }: Settings): string {
  if (!team) return '';
  const date = new Intl.DateTimeFormat(interfaceLanguage(), { day: 'numeric', month: 'long', year: 'numeric' });
  const day = Date.parse(team.issued);
  return [team.name, say('teamVersion', String(team.version)), Number.isNaN(day) ? '' : date.format(day), team.author].filter(Boolean).join(', ');
}
