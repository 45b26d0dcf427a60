// The team that was joined: kept in the extension's own database, checked again whenever the worker starts, refreshed, left.
import { checkTeamFile, type Circumstances } from './check.ts';
import { fetchTeamFile, type Fetching } from './fetch-team-file.ts';
import { readKept } from './kept.ts';
import { changePublished } from './published.ts';
import { recheck } from './recheck.ts';
import type { Refused } from './refused.ts';
import { joinedTeamFrom } from './shapes.ts';
import type { Surroundings } from './surroundings.ts';
import type { CheckedTeam, JoinedTeam, KnownTeam } from './types.ts';

/** Where it is kept. A page and the worker may act at the same time, so `change` gives what is there and puts what becomes of it as one act, as `changeKept` does. */
export interface Place {
  read(): Promise<unknown>;
  change(next: (now: unknown) => unknown): Promise<boolean>;
}

const ownDatabase: Place = { read: () => readKept('team'), change: (next) => changePublished('team', next) };

/** What the browser's policy says of the team's file, beside its address. */
export type Wanted = Pick<Circumstances, 'key' | 'minimumVersion'>;

/** A file that was checked, before anybody agreed to it. */
export interface Offer {
  readonly taken: KnownTeam;
  readonly team: CheckedTeam;
}

/** The team as it is kept; null where none was joined. */
export async function readJoined(place = ownDatabase): Promise<JoinedTeam | null> {
  return joinedTeamFrom(await place.read());
}

const joinedFrom = ({ taken, team }: Offer, by: JoinedTeam['by']): JoinedTeam => ({
  known: taken,
  fingerprint: team.fingerprint,
  freshness: team.freshness,
  inForce: team.freshness === 'lapsed' ? null : team.policy,
  by,
  trouble: null,
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts a team's decisions in force in place of `before`, against which the file was checked: null where no team was joined. Resolves to false
 * where something else was joined meanwhile, or this left. Rejects where the browser has no room: then what was there stays.
 */
export function joinTeam(offer: Offer, by: JoinedTeam['by'], before: JoinedTeam | null, place = ownDatabase): Promise<boolean> {
  return place.change((now) => (isSame(joinedTeamFrom(now)?.known, before?.known) ? joinedFrom(offer, by) : now));
}

/** Ends the decisions of a team here; of another one that was joined meanwhile, it does not. */
export async function leaveTeam(left: JoinedTeam, place = ownDatabase): Promise<void> {
  await place.change((now) => {
    const joined = joinedTeamFrom(now);
    return joined?.fingerprint === left.fingerprint && joined.by === left.by ? undefined : now;
  });
}

/** Fetches and checks the file of a team that was not joined yet. */
export async function offerAt(url: string, around: Surroundings, wanted: Wanted, fetching?: Fetching): Promise<Offer | Refused> {
  const fetched = await fetchTeamFile(url, fetching);
  return 'refused' in fetched ? fetched : checkTeamFile(fetched.bytes, null, { ...around, ...wanted, url });
}

/** Checks what is kept again: signatures, and how fresh it is today. What no longer holds is not in force; what is known of the team stays, so that a refresh can mend it. */
export async function recheckJoined(around: Surroundings, place = ownDatabase): Promise<void> {
  const joined = await readJoined(place);
  if (!joined) return;
  const checked = await recheck(joined.known, around);
  const next: JoinedTeam = 'refused' in checked ? { ...joined, inForce: null, trouble: joined.trouble?.refusal === checked.refused ? joined.trouble : troubleOf(checked, around) } : { ...joinedFrom({ taken: joined.known, team: checked.team }, joined.by), trouble: joined.trouble };
  await keep(joined, next, place);
}

/** Fetches the team's file anew and takes it where it is good. Where it is not, the last good one stays in force and the reason is kept. */
export async function refreshJoined(around: Surroundings, wanted: Wanted, place = ownDatabase, fetching?: Fetching): Promise<void> {
  const joined = await readJoined(place);
  if (!joined?.known.url) return;
  const fetched = await fetchTeamFile(joined.known.url, fetching);
  const checked = 'refused' in fetched ? fetched : await checkTeamFile(fetched.bytes, joined.known, { ...around, ...wanted, url: joined.known.url });
  await keep(joined, 'refused' in checked ? { ...joined, trouble: troubleOf(checked, around) } : joinedFrom(checked, joined.by), place);
}

const troubleOf = ({ refused }: Refused, { now }: Surroundings): JoinedTeam['trouble'] => ({ refusal: refused, at: now.toISOString() });

/** Writes only what changed, and nothing where another team was joined meanwhile, or this one left. */
async function keep(before: JoinedTeam, after: JoinedTeam, place: Place): Promise<void> {
  if (!isSame(before, after)) await place.change((now) => (isSame(now, before) ? after : now));
}
