import { createPrivateKey, sign } from 'node:crypto';
import { base64url, importJWK } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import { sixWords } from '../../src/team/fingerprint.ts';
import { newSigner, signJson } from '../../src/team/make.ts';
import { recheck } from '../../src/team/recheck.ts';
import { lockSpare, unlockSpare } from '../../src/team/spare.ts';
import { thumbprintOf } from '../../src/team/thumbprint.ts';
import { words } from '../../src/team/words.ts';
import { aTeam, bytesOf, join, now, outcome, withPolicy } from './team.ts';

afterEach(() => void vi.restoreAllMocks());

/** RFC 8037, appendix A.1, which is the first key of RFC 8032, section 7.1. */
const rfc = { kty: 'OKP', crv: 'Ed25519', d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;

test('the thumbprint is the one of RFC 8037, appendix A.3, whatever else stands in the key', async () => {
  expect(await thumbprintOf(rfc)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
});

test('six words are the first six bytes, by a list in which no two words are mistaken for each other', () => {
  const oneLetterApart = (one: string, other: string): boolean => one.length === other.length && [...one].filter((letter, at) => letter !== other[at]).length < 2;
  expect(words.length).toBe(256);
  expect(words.filter((word, at) => !/^[a-z]{3,9}$/.test(word) || words.slice(0, at).some((other) => oneLetterApart(word, other)))).toEqual([]);
  expect([...words].sort()).toEqual(words);
  expect(sixWords(base64url.encode(new Uint8Array([0, 1, 255, 2, 254, 3, ...new Uint8Array(26)])))).toBe([0, 1, 255, 2, 254, 3].map((at) => words[at]).join(' '));
});

test('what is signed here, Node’s crypto signs to the same byte (Ed25519 has no chance in it), with the key of RFC 8032', async () => {
  const privateKey = await importJWK(rfc, 'Ed25519');
  if (!(privateKey instanceof CryptoKey)) throw new Error('no key');
  const kid = await thumbprintOf(rfc);
  const jws = await signJson({ hello: 'world' }, [{ kid, publicKey: rfc, privateKey }], 'warmline-policy');
  const [one] = jws.signatures;
  expect(base64url.decode(jws.payload)).toEqual(bytesOf('{"hello":"world"}'));
  expect(one?.signature).toBe(sign(null, Buffer.from(`${one?.protected ?? ''}.${jws.payload}`), createPrivateKey({ key: { ...rfc }, format: 'jwk' })).toString('base64url'));
});

test('a lead’s key stays in the browser; the spare leaves it once, as a file that only its passphrase opens', { timeout: 30_000 }, async () => {
  const { signer, spare, root, policy } = await aTeam();
  await expect(lockSpare(signer, 'seven warm words')).rejects.toThrow(TypeError);
  await expect(lockSpare(spare, '')).rejects.toThrow(RangeError);
  await expect(crypto.subtle.exportKey('jwk', signer.privateKey)).rejects.toThrow();

  const text = await lockSpare(spare, 'Ключ, caf\u00E9');
  expect(text).not.toContain(spare.publicKey.x);
  const opened = await unlockSpare(`${text}\n`, 'Ключ, cafe\u0301');
  if ('wrong' in opened) throw new Error(opened.wrong);
  expect(opened.signer).toMatchObject({ kid: spare.kid, publicKey: spare.publicKey });
  expect(opened.signer.privateKey.extractable).toBe(false);
  expect(await outcome(await withPolicy(root, policy, {}, opened.signer))).toBe('taken');

  expect(await unlockSpare(text, 'ключ, café')).toEqual({ wrong: 'passphrase' });
  const [header = '', ...rest] = text.split('.');
  expect(await unlockSpare([header, ...rest.with(2, `${rest[2]?.slice(1) ?? ''}A`)].join('.'), 'Ключ, café')).toEqual({ wrong: 'passphrase' });
});

test('what is no spare file is told from a wrong passphrase, and is not worked on', async () => {
  const header = (changes: object): string => base64url.encode(JSON.stringify({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM', typ: 'warmline-spare-key', p2c: 600_000, p2s: 'AAAAAAAAAAAAAAAAAAAAAA', ...changes }));
  const body = `${'A'.repeat(54)}.${'A'.repeat(16)}.AAAA.${'A'.repeat(22)}`;
  for (const text of ['', 'hello', '{"kty":"OKP"}', `${header({ typ: 'JWT' })}.${body}`, `${header({ alg: 'dir' })}.${body}`, `${header({ p2c: 2 ** 40 })}.${body}`, `${header({ zip: 'DEF' })}.${body}`, `${header({ p2c: '9' })}.${body}`, `${header({})}.${body}${'A'.repeat(5000)}`]) {
    expect(await unlockSpare(text, 'any'), text.slice(0, 60)).toEqual({ wrong: 'file' });
  }
});

test('where the browser has no Ed25519 nothing is taken, and nothing unsigned instead', async () => {
  const { file } = await aTeam();
  const known = await join(file);
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'));
  expect(await outcome(file)).toBe('unsupported');
  expect(await recheck(known, { now, extensionVersion: '0.1.0' })).toMatchObject({ refused: 'unsupported' });
});

test('keys are new every time', async () => {
  expect((await newSigner(false)).kid).not.toBe((await newSigner(false)).kid);
});
