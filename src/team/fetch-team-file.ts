// One request for a team file: the same from everybody, bounded in time and size.
import { parseTeamAddress } from './address.ts';
import { maxBytes } from './limits.ts';
import { type Refused, refused } from './refused.ts';

/** What the request needs from outside. */
export interface Fetching {
  /** The browser's own where nothing is said. It is called here and nowhere else in the extension. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Ends it early. */
  readonly signal?: AbortSignal;
  /** Milliseconds for the whole of it, from the request to the last byte; 10 seconds where nothing is said. */
  readonly patience?: number;
}

/** No more is read than may be kept, decoded: a small answer can unpack to a huge one. Null where there is more. */
async function readCapped(body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const reader = body.getReader();
  const bytes = new Uint8Array(maxBytes);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.slice(0, length);
    if (length + value.byteLength > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    bytes.set(value, length);
    length += value.byteLength;
  }
}

/**
 * Fetches a team file's bytes, unchecked. Https only, no redirect, no cookie, no referrer, no cache and so no ETag, no language: nothing by which
 * one agent's request differs from another's but what the browser itself says of itself. `unreachable` for whatever the network did, `too-large` over 256 KiB.
 */
export async function fetchTeamFile(url: string, { fetch: ask = (asked, init) => fetch(asked, init), signal, patience = 10_000 }: Fetching = {}): Promise<{ readonly bytes: Uint8Array } | Refused> {
  const address = parseTeamAddress(url);
  if (!address) return refused('unreachable', 'not an https address without user, query and fragment');
  const timeout = AbortSignal.timeout(patience);
  try {
    const response = await ask(address.url, {
      method: 'GET',
      headers: { accept: 'application/json', 'accept-language': '*' },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (response.status !== 200 || !response.body) {
      await response.body?.cancel();
      return refused('unreachable', `status ${response.status}`);
    }
    const bytes = await readCapped(response.body);
    return bytes ? { bytes } : refused('too-large', `more than ${maxBytes} bytes`);
  } catch (error) {
    return refused('unreachable', timeout.aborted ? `no answer within ${patience} ms` : error instanceof Error ? error.name : 'failed');
  }
}
