// What a person can do about a team's file from the options page: look at one, join, look for news, leave.
import browser from 'webextension-polyfill';
import type { TeamAddress } from '../../team/address.ts';
import { askedForTeam } from '../../messages.ts';
import { checkTeamFile } from '../../team/check.ts';
import { joinTeam, leaveTeam, offerAt, refreshJoined, type Offer } from '../../team/joined.ts';
import { maxBytes } from '../../team/limits.ts';
import { refused, type Refused } from '../../team/refused.ts';
import { surroundings } from '../../team/surroundings.ts';
import type { JoinedTeam } from '../../team/types.ts';
import { allowSite } from '../use-missing-sites.ts';

/** What to ask the browser for before a file can be fetched: its host, and nothing else. */
export const patternOf = (url: string): string => `https://${new URL(url).hostname}/*`;

/** Asks the browser to allow a file's host. It must be the first thing in a click: only there it counts as the person's own act. */
export function allowAddress(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  // So that the worker does not take it for a helpdesk whose replies are to be read. Not waited for: the click would be over.
  void chrome.storage.session.set({ [askedForTeam]: pattern });
  return allowSite(pattern);
}

/** Gives a host back that was asked for only for the file. Where it was not given, or cannot be given back, there is nothing to do. */
export async function giveAddressBack(url: string, sitesAdded: ReadonlySet<string>): Promise<void> {
  const pattern = patternOf(url);
  if (!sitesAdded.has(pattern)) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Checks a file that was opened; one of the joined team must follow what is known of it. */
export async function offerIn(file: File, joined: JoinedTeam | null): Promise<Offer | Refused> {
  if (file.size > maxBytes) return refused('too-large', `${file.size} bytes`);
  return checkTeamFile(new Uint8Array(await file.arrayBuffer()), joined?.known ?? null, { ...surroundings(), url: joined?.known.url ?? null });
}

/** Fetches and checks the file at an address. */
export const offerBehind = ({ url, key }: TeamAddress): Promise<Offer | Refused> => offerAt(url, surroundings(), key === null ? {} : { key });

/** Puts in force what was looked at, in place of what it was checked against. Resolves to the key of what to say where the browser has no room for it, or something else was joined meanwhile. */
export const join = (offer: Offer, before: JoinedTeam | null): Promise<'teamNotKept' | 'teamMeanwhile' | null> =>
  joinTeam(offer, 'person', before).then(
    (isJoined) => (isJoined ? null : 'teamMeanwhile'),
    () => 'teamNotKept',
  );

/** Fetches the joined team's file now. How it went is kept with the team. */
export const lookForNews = (): Promise<void> => refreshJoined(surroundings(), {});

/** Ends the team's decisions here. */
export async function leave(joined: JoinedTeam, sitesAdded: ReadonlySet<string>): Promise<void> {
  await leaveTeam(joined);
  const { url } = joined.known;
  if (url) await giveAddressBack(url, sitesAdded);
}
