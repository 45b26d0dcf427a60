// What networks do to a request for a team's file, by a server that does it. The server speaks http; the https of the address is taken off on the way to it.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseTeamAddress } from '../../src/team/address.ts';
import { fetchTeamFile } from '../../src/team/fetch-team-file.ts';
import { maxBytes } from '../../src/team/limits.ts';

const good = new Uint8Array(maxBytes).fill(0x20);
const seen: IncomingMessage[] = [];
const ended: string[] = [];

/** Writes for as long as the other side reads. */
function endless(response: ServerResponse, chunk: Uint8Array): void {
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

const behaviours: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/good': (response) => response.writeHead(200, { etag: '"you"', 'set-cookie': 'you=1' }).end(good),
  '/empty': (response) => response.end(),
  '/gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(good)),
  '/bomb': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(new Uint8Array(50_000_000))),
  '/not-gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('hello'),
  '/one-more': (response) => response.end(new Uint8Array(maxBytes + 1)),
  '/endless': (response) => endless(response, new Uint8Array(65_536)),
  '/lies': (response) => response.writeHead(200, { 'content-length': '1000000' }).end(good),
  '/redirect': (response) => response.writeHead(302, { location: '/good' }).end(),
  '/redirect-http': (response) => response.writeHead(301, { location: 'http://192.168.0.1/team.json' }).end(),
  '/redirect-same': (response) => response.writeHead(307, { location: '/redirect-same' }).end(),
  '/404': (response) => response.writeHead(404).end(good),
  '/401': (response) => response.writeHead(401, { 'www-authenticate': 'Basic' }).end(),
  '/204': (response) => response.writeHead(204).end(),
  '/206': (response) => response.writeHead(206, { 'content-range': 'bytes 0-1/2' }).end('{}'),
  '/500': (response) => response.writeHead(500).end('oh'),
  '/silence': () => undefined,
  '/drip': (response) => {
    response.write('{');
    const drip = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(drip));
  },
  '/half': (response) => response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy()),
  '/reset': (response) => response.destroy(),
  '/no-http': (response) => response.socket?.end('hello'),
};

const server = createServer((request, response) => {
  seen.push(request);
  response.on('close', () => ended.push(request.url ?? ''));
  (behaviours[request.url ?? ''] ?? (() => response.writeHead(404).end()))(response);
});
let port = 0;
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const overHttp = (url: string, init: RequestInit): Promise<Response> => fetch(url.replace('https:', 'http:'), init);
const get = (path: string, more: object = {}): ReturnType<typeof fetchTeamFile> => fetchTeamFile(`https://127.0.0.1:${port}${path}`, { fetch: overHttp, ...more });

test('what was sent is what is got, up to 256 KiB, packed or not', async () => {
  const got = async (path: string): Promise<Buffer> => {
    const result = await get(path);
    return Buffer.from('bytes' in result ? result.bytes : []);
  };
  expect((await got('/good')).equals(good)).toBe(true);
  expect((await got('/gzip')).equals(good)).toBe(true);
  expect(await get('/empty')).toEqual({ bytes: new Uint8Array() });
});

test.each([
  ['/one-more', 'too-large'],
  ['/endless', 'too-large'],
  ['/bomb', 'too-large'],
  ['/not-gzip', 'unreachable'],
  ['/redirect', 'unreachable'],
  ['/redirect-http', 'unreachable'],
  ['/redirect-same', 'unreachable'],
  ['/404', 'unreachable'],
  ['/401', 'unreachable'],
  ['/204', 'unreachable'],
  ['/206', 'unreachable'],
  ['/500', 'unreachable'],
  ['/half', 'unreachable'],
  ['/reset', 'unreachable'],
  ['/no-http', 'unreachable'],
])('%s: %s', async (path, reason) => {
  expect(await get(path)).toMatchObject({ refused: reason });
});

test('a redirect is not followed', async () => {
  const before = seen.length;
  await get('/redirect');
  expect(seen.slice(before).map(({ url }) => url)).toEqual(['/redirect']);
});

test('patience ends, whether the server says nothing, a byte at a time, or less than it announced', async () => {
  for (const path of ['/silence', '/drip', '/lies']) expect(await get(path, { patience: 150 })).toEqual({ refused: 'unreachable', why: 'no answer within 150 ms' });
});

test('who asked can end it, and the server sees the end', async () => {
  const stop = new AbortController();
  const asked = once(server, 'request');
  const answer = get('/silence', { signal: stop.signal });
  const [, response] = (await asked) as [IncomingMessage, ServerResponse];
  const closed = once(response, 'close');
  stop.abort();
  expect(await answer).toEqual({ refused: 'unreachable', why: 'AbortError' });
  await closed;
});

test('an endless answer is left, not read to its end', async () => {
  const asked = once(server, 'request');
  const answer = get('/endless');
  const [, response] = (await asked) as [IncomingMessage, ServerResponse];
  const closed = once(response, 'close');
  expect(await answer).toMatchObject({ refused: 'too-large' });
  await closed;
});

test('two requests are the same to the byte: no cookie, no ETag, no referrer, no language', async () => {
  const before = seen.length;
  await get('/good');
  await get('/good');
  const [one, two] = seen.slice(before).map(({ method, url, rawHeaders }) => ({ method, url, rawHeaders }));
  expect(two).toEqual(one);
  const names = seen.at(-1)?.headers ?? {};
  for (const name of ['cookie', 'if-none-match', 'if-modified-since', 'referer', 'authorization', 'origin']) expect(names).not.toHaveProperty(name);
  expect(names).toMatchObject({ 'accept': 'application/json', 'accept-language': '*' });
});

test('an address that is not for everybody is not asked', async () => {
  const before = seen.length;
  for (const url of [`http://127.0.0.1:${port}/good`, `https://127.0.0.1:${port}/good?agent=7`, `https://ana:x@127.0.0.1:${port}/good`]) expect(await fetchTeamFile(url, { fetch: overHttp })).toMatchObject({ refused: 'unreachable' });
  expect(seen.length).toBe(before);
});

const key = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';
test.each([
  ['https://example.com/team.json', { url: 'https://example.com/team.json', key: null }],
  ['  https://EXAMPLE.com:8443/a/../team.json#  ', { url: 'https://example.com:8443/team.json', key: null }],
  [`https://example.com/team.json#key=${key}`, { url: 'https://example.com/team.json', key }],
  [`https://example.com/team.json#key=${key}x`, null],
  [`https://example.com/team.json#key=${key.slice(0, -1)}l`, null],
  ['https://example.com/team.json#key=', null],
  ['https://example.com/team.json#top', null],
  ['https://example.com/team.json?', null],
  ['https://example.com/team.json?v=2', null],
  ['https://ana@example.com/team.json', null],
  ['https://:x@example.com/team.json', null],
  ['http://example.com/team.json', null],
  ['javascript:alert(1)', null],
  ['file:///team.json', null],
  ['team.json', null],
  ['', null],
  [`https://example.com/${'a'.repeat(2000)}`, null],
])('the address %.80s', (text, address) => {
  expect(parseTeamAddress(text)).toEqual(address);
});
