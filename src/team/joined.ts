// The team that was joined: kept as one item of the browser's local storage, checked again whenever the worker starts, refreshed, left.
import { checkTeamFile, type Circumstances } from './check.ts';
import { fetchTeamFile, type Fetching } from './fetch-team-file.ts';
import { recheck } from './recheck.ts';
import type { Refused } from './refused.ts';
import type { Surroundings } from './surroundings.ts';
import type { CheckedTeam, JoinedTeam, KnownTeam } from './types.ts';

const item = 'team';

/** The part of a storage area that is used here. */
export type Area = Pick<chrome.storage.StorageArea, 'get' | 'set' | 'remove'>;

/** What the browser's policy says of the team's file, beside its address. */
export type Wanted = Pick<Circumstances, 'key' | 'minimumVersion'>;

/** A file that was checked, before anybody agreed to it. */
export interface Offer {
  readonly taken: KnownTeam;
  readonly team: CheckedTeam;
}

/** The team as it stands in storage; null where none was joined. */
export async function readJoined(area: Area): Promise<JoinedTeam | null> {
  const { [item]: stored } = await area.get(item);
  return typeof stored === 'object' && stored !== null ? (stored as JoinedTeam) : null;
}

const joinedFrom = ({ taken, team }: Offer, by: JoinedTeam['by']): JoinedTeam => ({
  known: taken,
  fingerprint: team.fingerprint,
  freshness: team.freshness,
  inForce: team.freshness === 'lapsed' ? null : team.policy,
  by,
  trouble: null,
});

/** Puts a team's decisions in force. Rejects where the browser has no room: then what was there stays. */
export async function joinTeam(offer: Offer, by: JoinedTeam['by'], area: Area): Promise<void> {
  await area.set({ [item]: joinedFrom(offer, by) });
}

/** Ends a team's decisions here. */
export async function leaveTeam(area: Area): Promise<void> {
  await area.remove([item]);
}

/** Fetches and checks the file of a team that was not joined yet. */
export async function offerAt(url: string, around: Surroundings, wanted: Wanted, fetching?: Fetching): Promise<Offer | Refused> {
  const fetched = await fetchTeamFile(url, fetching);
  return 'refused' in fetched ? fetched : checkTeamFile(fetched.bytes, null, { ...around, ...wanted, url });
}

/** Checks what is stored again: signatures, and how fresh it is today. What no longer holds is not in force; what is known of the team stays, so that a refresh can mend it. */
export async function recheckJoined(around: Surroundings, area: Area): Promise<void> {
  const joined = await readJoined(area);
  if (!joined) return;
  const checked = await recheck(joined.known, around);
  const next: JoinedTeam = 'refused' in checked ? { ...joined, inForce: null, trouble: joined.trouble?.refusal === checked.refused ? joined.trouble : troubleOf(checked, around) } : { ...joinedFrom({ taken: joined.known, team: checked.team }, joined.by), trouble: joined.trouble };
  await keep(joined, next, area);
}

/** Fetches the team's file anew and takes it where it is good. Where it is not, the last good one stays in force and the reason is kept. */
export async function refreshJoined(around: Surroundings, wanted: Wanted, area: Area, fetching?: Fetching): Promise<void> {
  const joined = await readJoined(area);
  if (!joined?.known.url) return;
  const fetched = await fetchTeamFile(joined.known.url, fetching);
  const checked = 'refused' in fetched ? fetched : await checkTeamFile(fetched.bytes, joined.known, { ...around, ...wanted, url: joined.known.url });
  await keep(joined, 'refused' in checked ? { ...joined, trouble: troubleOf(checked, around) } : joinedFrom(checked, joined.by), area);
}

const troubleOf = ({ refused }: Refused, { now }: Surroundings): JoinedTeam['trouble'] => ({ refusal: refused, at: now.toISOString() });

/** Writes only what changed, since every write is heard by every open page; and nothing where another team was joined meanwhile, or this one left. */
async function keep(before: JoinedTeam, after: JoinedTeam, area: Area): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (JSON.stringify(await readJoined(area)) === JSON.stringify(before)) await area.set({ [item]: after });
}
