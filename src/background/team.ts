// The team's file in the worker: checked again at each start, refreshed once a day at a time of day that chance chose, joined and left as the browser's policy says.
import { policyIn } from '../settings.ts';
import { joinTeam, leaveTeam, offerAt, readJoined, recheckJoined, refreshJoined, type Wanted } from '../team/joined.ts';
import { changeKept } from '../team/kept.ts';
import { truth } from '../team/published.ts';
import { surroundings } from '../team/surroundings.ts';

const alarm = 'team';
const minutesInADay = 24 * 60;
const hour = 60 * 60 * 1000;

interface TeamFileInPolicy extends Wanted {
  readonly url: string;
}

/** What the browser's policy says of a team's file. */
async function policyFile(): Promise<TeamFileInPolicy | null> {
  const { teamFile } = await policyIn(truth());
  if (typeof teamFile !== 'object' || teamFile === null || !('url' in teamFile) || typeof teamFile.url !== 'string') return null;
  const { url, key, minimumVersion } = teamFile as { readonly url: string; readonly key?: unknown; readonly minimumVersion?: unknown };
  return { url, ...(typeof key === 'string' && { key }), ...(typeof minimumVersion === 'number' && { minimumVersion }) };
}

// One thing at a time: a refresh must not cross with a joining.
let last: Promise<unknown> = Promise.resolve();
const inTurn = (act: () => Promise<unknown>): Promise<unknown> => {
  const turn = last.then(act).catch(() => undefined);
  last = turn;
  return turn;
};

/** Whether an address that gave no good file may be tried again. A worker starts whenever somebody writes: at most one try an hour tells a server less of that, and spares it. */
const mayTry = (url: string): Promise<boolean> =>
  changeKept('teamTried', (before) => {
    const tried = (before ?? {}) as { readonly url?: unknown; readonly at?: unknown };
    return tried.url === url && typeof tried.at === 'number' && Math.abs(Date.now() - tried.at) < hour ? before : { url, at: Date.now() };
  });

/** Joins or leaves as the policy says; what a person joined stays unless the policy names another. Gives what the policy says. */
async function followPolicy(): Promise<TeamFileInPolicy | null> {
  const [wanted, joined] = await Promise.all([policyFile(), readJoined()]);
  if (!wanted) {
    if (joined?.by === 'policy') await leaveTeam(joined);
  } else if (joined?.known.url !== wanted.url && (await mayTry(wanted.url))) {
    const offer = await offerAt(wanted.url, surroundings(), wanted);
    if (!('refused' in offer)) await joinTeam(offer, 'policy', joined);
  }
  return wanted;
}

async function refresh(): Promise<void> {
  const wanted = await followPolicy();
  await refreshJoined(surroundings(), wanted ?? {});
}

/** Starts with the worker. */
export function followTeam(): void {
  void inTurn(async () => {
    await recheckJoined(surroundings());
    await followPolicy();
    // An alarm lives on while the worker sleeps. The first time of day is chance's, so that it tells nothing of when somebody works.
    if (!(await chrome.alarms.get(alarm))) await chrome.alarms.create(alarm, { delayInMinutes: 1 + Math.random() * minutesInADay, periodInMinutes: minutesInADay });
  });
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void inTurn(refresh);
  });
  chrome.storage.managed.onChanged.addListener(() => void inTurn(followPolicy));
}
