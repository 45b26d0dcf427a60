import { base64url } from 'jose';
import { expect, test } from 'vitest';
import { maxBytes } from '../../src/team/limits.ts';
import { nextPolicy, signJson, signPolicy } from '../../src/team/make.ts';
import { aTeam, after, bytesOf, fileOf, outcome, signBytes, withPolicy } from './team.ts';

const { root, policy, signer, file } = await aTeam();
const text = new TextDecoder().decode(file);
const header = { alg: 'Ed25519', kid: signer.kid, typ: 'warmline-policy' };
const withPayload = async (payload: string): Promise<Uint8Array> => fileOf(root, await signBytes(bytesOf(payload), header, signer));

test('the file that the others are made from is good', async () => {
  expect(await outcome(file)).toBe('taken');
  expect(await outcome(await withPayload(JSON.stringify(policy)))).toBe('taken');
});

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'malformed'],
  ['a page of a captive portal', bytesOf('<!doctype html><title>Sign in to the network</title><p>Welcome'), 'malformed'],
  ['a byte order mark', bytesOf(`\uFEFF${text}`), 'malformed'],
  ['a line end behind it', bytesOf(`${text}\n`), 'malformed'],
  ['another value behind it', bytesOf(`${text}{}`), 'malformed'],
  ['a zero byte behind it', bytesOf(`${text}\0`), 'malformed'],
  ['a blank inside', bytesOf(text.replace('"format":1', '"format": 1')), 'malformed'],
  ['members in another order', bytesOf(text.replace('"format":1,', '').replace(/\}$/, ',"format":1}')), 'malformed'],
  ['a letter escaped', bytesOf(text.replace('"format"', String.raw`"\u0066ormat"`)), 'malformed'],
  ['half a file', file.slice(0, file.length / 2), 'malformed'],
  ['bytes that are not UTF-8', new Uint8Array([...file.slice(0, -1), 0xff, 0x7d]), 'malformed'],
  ['a member that stands twice', bytesOf(text.replace('"format":1', '"format":1,"format":1')), 'malformed'],
  ['a member that stands twice, once escaped', bytesOf(text.replace('"format":1', String.raw`"format":1,"\u0066ormat":1`)), 'malformed'],
  ['a member too many', bytesOf(text.replace('"format":1', '"format":1,"more":1')), 'malformed'],
  ['__proto__', bytesOf(text.replace('"format":1', '"format":1,"__proto__":{}')), 'malformed'],
  ['no policy', bytesOf(text.replace(/,"policy":.*\}$/, '}')), 'malformed'],
  ['no roots', bytesOf(text.replace(/"roots":\[.*\],"policy"/, '"roots":[],"policy"')), 'malformed'],
  ['format 0', bytesOf(text.replace('"format":1', '"format":0')), 'malformed'],
  ['format "1"', bytesOf(text.replace('"format":1', '"format":"1"')), 'malformed'],
  ['format 2', bytesOf(text.replace('"format":1', '"format":2')), 'needs-newer-extension'],
  ['a list', bytesOf('[]'), 'malformed'],
  ['null', bytesOf('null'), 'malformed'],
  ['10,000 lists in each other', bytesOf('['.repeat(10_000) + ']'.repeat(10_000)), 'malformed'],
  ['lists in each other up to the size', bytesOf('['.repeat(maxBytes)), 'malformed'],
  ['256 KiB and one byte', new Uint8Array(maxBytes + 1).fill(0x20), 'too-large'],
  ['an unprotected header', bytesOf(text.replace('"protected"', '"header":{},"protected"')), 'malformed'],
])('%s: %3$s', async (_, bytes, reason) => {
  expect(await outcome(bytes)).toBe(reason);
});

test('base64url has one spelling: bits that count for nothing must be zero', async () => {
  const jws = await signPolicy(policy, signer);
  const [one] = jws.signatures;
  if (!one) throw new Error('nobody signed');
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = alphabet.indexOf(one.signature.at(-1) ?? '');
  for (const bits of [1, 2, 4, 8]) {
    const signature = `${one.signature.slice(0, -1)}${alphabet[last ^ bits]}`;
    expect(base64url.decode(signature)).toEqual(base64url.decode(one.signature));
    expect(await outcome(bytesOf(text.replace(one.signature, signature)))).toBe('malformed');
  }
});

const body = JSON.stringify(policy);
test.each<[string, string, string]>([
  ['a member that stands twice', body.replace('"note":""', '"note":"","note":"other"'), 'malformed'],
  ['__proto__ in its settings', body.replace('"settings":{}', '"settings":{"__proto__":{"readsNotes":true}}'), 'malformed'],
  ['settings 21 deep', body.replace('"settings":{}', `"settings":${'{"a":'.repeat(20)}1${'}'.repeat(20)}`), 'malformed'],
  ['a byte order mark', `\uFEFF${body}`, 'malformed'],
  ['something behind it', `${body} 1`, 'malformed'],
  ['no JSON', 'policy', 'malformed'],
])('a signed policy with %s: %3$s', async (_, payload, reason) => {
  expect(await outcome(await withPayload(payload))).toBe(reason);
});

test('settings 19 deep are no fault of form', async () => {
  expect(await outcome(await withPayload(body.replace('"settings":{}', `"settings":${'{"a":'.repeat(19)}1${'}'.repeat(19)}`)))).toBe('taken');
});

test.each<[string, Record<string, unknown>, string]>([
  ['an unknown member', { counts: {} }, 'malformed'],
  ['another typ', { typ: 'root' }, 'malformed'],
  ['version 0', { version: 0 }, 'malformed'],
  ['version -1', { version: -1 }, 'malformed'],
  ['version 1.5', { version: 1.5 }, 'malformed'],
  ['version 2^53', { version: 2 ** 53 }, 'malformed'],
  ['version "7"', { version: '7' }, 'malformed'],
  ['version null', { version: null }, 'malformed'],
  ['no name', { name: '' }, 'malformed'],
  ['a name that turns the writing round', { name: 'Blue \u202Eruobrah' }, 'malformed'],
  ['a name with half a character', { name: 'Blue \uD83D' }, 'malformed'],
  ['a name of 101 units', { name: 'a'.repeat(101) }, 'malformed'],
  ['a note with a bell', { note: '\u0007' }, 'malformed'],
  ['30 February', { expires: '2026-02-30T00:00:00Z' }, 'malformed'],
  ['a date without a time', { expires: '2026-06-01' }, 'malformed'],
  ['a date in another zone', { expires: '2026-06-01T00:00:00+02:00' }, 'malformed'],
  ['an end before its beginning', { expires: after(-1).toISOString() }, 'malformed'],
  ['phrases that are no list', { phrases: {} }, 'malformed'],
  ['settings that are a list', { settings: [] }, 'malformed'],
  ['another team', { team: crypto.randomUUID() }, 'other-team'],
  ['a team that is no UUID', { team: 'ours' }, 'malformed'],
  ['the need of a newer extension', { minExtension: '0.1.1' }, 'needs-newer-extension'],
  ['the need of a newer extension and members of the future', { minExtension: '1', moods: [] }, 'needs-newer-extension'],
  ['no number for the extension', { minExtension: 'new' }, 'malformed'],
  ['yesterday as its end', { issued: after(-30).toISOString(), expires: after(-1.001).toISOString() }, 'expired'],
  ['more than a day ahead as its beginning', { issued: after(1.001).toISOString() }, 'from-the-future'],
  ['ten years ahead as its beginning', { issued: after(3652).toISOString(), expires: after(3700).toISOString() }, 'from-the-future'],
])('a policy with %s: %3$s', async (_, changes, reason) => {
  expect(await outcome(await withPolicy(root, policy, changes, signer))).toBe(reason);
});

test('a day between two clocks is forgiven, either way', async () => {
  expect(await outcome(await withPolicy(root, policy, { issued: after(1).toISOString() }, signer))).toBe('taken');
  expect(await outcome(await withPolicy(root, policy, { issued: after(-30).toISOString(), expires: after(-1).toISOString() }, signer))).toBe('taken');
});

test('versions of the extension are compared as numbers', async () => {
  for (const least of ['0.1', '0.1.0', '0.1.0.0', '0.0.99', '0']) expect(await outcome(await withPolicy(root, policy, { minExtension: least }, signer)), least).toBe('taken');
  expect(await outcome(await withPolicy(root, policy, { minExtension: '0.10.0' }, signer), null, { extensionVersion: '0.9.0' })).toBe('needs-newer-extension');
});

test('rules that cannot be used are no rules, and a judgement that fails is a no', async () => {
  expect(await outcome(file, null, { validate: () => false })).toBe('unusable-rules');
  expect(await outcome(file, null, { validate: () => JSON.parse('{') as boolean })).toBe('unusable-rules');
  const seen: unknown[] = [];
  expect(await outcome(file, null, { validate: (decided) => seen.push(decided) > 0 })).toBe('taken');
  expect(seen).toEqual([{ settings: {}, phrases: [], commitments: [] }]);
});

test('what readers would not take is not signed', async () => {
  await expect(signPolicy({ ...policy, name: '' }, signer)).rejects.toThrow(TypeError);
  await expect(signPolicy({ ...policy, expires: policy.issued }, signer)).rejects.toThrow(TypeError);
  await expect(signPolicy(policy)).rejects.toThrow(TypeError);
  await expect(signPolicy(policy, signer, signer)).rejects.toThrow(TypeError);
  const large = await signJson({ ...nextPolicy(policy, {}, after(1)), settings: { a: 'x'.repeat(maxBytes) } }, [signer], 'warmline-policy');
  expect(() => fileOf(root, large)).toThrow(RangeError);
});
