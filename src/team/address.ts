// The address of a team file as people paste it.
import { isThumbprint } from './shapes.ts';

/** Where the file is, and the first root's key where the link proves itself. */
export interface TeamAddress {
  readonly url: string;
  readonly key: string | null;
}

/**
 * Reads a pasted address: https, no user or password, no query, and behind `#` nothing or `key=<thumbprint>`, which is taken off and never
 * sent. Null for anything else: an address that could tell one agent from another is none for a team.
 */
export function parseTeamAddress(text: string): TeamAddress | null {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return null;
  }
  const [, key = null] = /^#key=([\w-]{43})$/.exec(url.hash) ?? [];
  const bare = url.hash === '' || (key !== null && isThumbprint(key));
  if (url.protocol !== 'https:' || url.username || url.password || url.search || !bare || url.href.length > 2000) return null;
  url.hash = '';
  // A lone `?` stands for an empty query, which `URL` keeps in the address but does not tell.
  return url.href.includes('?') ? null : { url: url.href, key };
}
