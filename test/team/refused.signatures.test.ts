import { base64url, exportJWK, FlattenedSign, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { newSigner, signJson, signPolicy } from '../../src/team/make.ts';
import { signersOf } from '../../src/team/signatures.ts';
import type { GeneralJws, PublicKey } from '../../src/team/types.ts';
import { aTeam, bytesOf, fileOf, now, outcome, rootOf, signBytes } from './team.ts';

const { root, policy, signer, spare } = await aTeam();
const body = bytesOf(JSON.stringify(policy));
const good = { alg: 'Ed25519', kid: signer.kid, typ: 'warmline-policy' };
const encoded = (header: unknown): string => base64url.encode(JSON.stringify(header));

test('the header that the others are made from is good', async () => {
  expect(await outcome(fileOf(root, await signBytes(body, good, signer)))).toBe('taken');
  expect(await outcome(fileOf(root, await signBytes(body, { typ: good.typ, kid: good.kid, alg: good.alg }, signer)))).toBe('taken');
});

test.each<[string, unknown]>([
  ['EdDSA, the name that RFC 9864 ended', { ...good, alg: 'EdDSA' }],
  ['ed25519', { ...good, alg: 'ed25519' }],
  ['none', { ...good, alg: 'none' }],
  ['no algorithm', { kid: good.kid, typ: good.typ }],
  ['a list of algorithms', { ...good, alg: ['Ed25519'] }],
  ['jwk', { ...good, jwk: signer.publicKey }],
  ['jku', { ...good, jku: 'https://example.com/keys' }],
  ['x5u', { ...good, x5u: 'https://example.com/chain' }],
  ['x5c', { ...good, x5c: [] }],
  ['crit', { ...good, crit: ['b64'], b64: true }],
  ['b64', { ...good, b64: true }],
  ['cty', { ...good, cty: 'json' }],
  ['__proto__', `{"alg":"Ed25519","kid":"${good.kid}","typ":"warmline-policy","__proto__":{}}`],
  ['a kid twice', `{"alg":"Ed25519","kid":"${good.kid}","typ":"warmline-policy","kid":"${good.kid}"}`],
  ['no kid', { alg: good.alg, typ: good.typ }],
  ['a kid that is no thumbprint', { ...good, kid: 'lead' }],
  ['the kid of the other key', { ...good, kid: spare.kid }],
  ['the typ of a root', { ...good, typ: 'warmline-root' }],
  ['no typ', { alg: good.alg, kid: good.kid }],
])('a true signature under a header with %s is refused', async (_, header) => {
  expect(await outcome(fileOf(root, await signBytes(body, header, signer)))).toBe('bad-signature');
});

test('an empty signature by nobody is malformed, one of zeros is bad', async () => {
  const { payload } = await signPolicy(policy, signer);
  const text = (signature: string): Uint8Array => fileOf(root, { payload, signatures: [{ protected: encoded({ ...good, alg: 'none' }), signature }] });
  expect(await outcome(text(''))).toBe('malformed');
  expect(await outcome(text('A'.repeat(86)))).toBe('bad-signature');
  expect(await outcome(fileOf(root, { payload, signatures: [{ protected: encoded(good), signature: 'A'.repeat(86) }] }))).toBe('bad-signature');
});

test('HS256 with the public key as its secret is refused', async () => {
  const secret = bytesOf(JSON.stringify(signer.publicKey));
  const one = await new FlattenedSign(body).setProtectedHeader({ alg: 'HS256', kid: signer.kid, typ: good.typ }).sign(secret);
  // 43 characters are no Ed25519 signature; padded to the length of one it comes to its header.
  const jws = (signature: string): GeneralJws => ({ payload: one.payload, signatures: [{ protected: one.protected ?? '', signature }] });
  expect(await outcome(fileOf(root, jws(one.signature)))).toBe('malformed');
  expect(await outcome(fileOf(root, jws(base64url.encode(new Uint8Array([...base64url.decode(one.signature), ...new Uint8Array(32)])))))).toBe('bad-signature');
});

test('ES256, whose signatures are as long, is refused by header and by key', async () => {
  const pair = await generateKeyPair('ES256');
  const one = await new FlattenedSign(body).setProtectedHeader({ alg: 'ES256', kid: signer.kid, typ: good.typ }).sign(pair.privateKey);
  expect(await outcome(fileOf(root, { payload: one.payload, signatures: [{ protected: one.protected ?? '', signature: one.signature }] }))).toBe('bad-signature');
  const key = (await exportJWK(pair.publicKey)) as unknown as PublicKey;
  const withEs = await signJson({ ...rootOf(root), keys: [signer.publicKey, key] }, [signer], 'warmline-root');
  expect(await outcome(fileOf(withEs, await signPolicy(policy, signer)))).toBe('malformed');
});

test('the example of RFC 8037, appendix A.4, says EdDSA: it is refused, though its signature holds', async () => {
  const key: PublicKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
  const jws = {
    payload: 'RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc',
    signatures: [{ protected: 'eyJhbGciOiJFZERTQSJ9', signature: 'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg' }],
  };
  expect(await signersOf(jws, new Map([['kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k', key]]), 'warmline-policy')).toBeNull();
});

test('a stranger’s signature is refused, alone and beside a good one', async () => {
  const stranger = await newSigner(false);
  expect(await outcome(fileOf(root, await signPolicy(policy, stranger)))).toBe('bad-signature');
  expect(await outcome(fileOf(root, await signPolicy(policy, signer, stranger)))).toBe('bad-signature');
});

test('one bad signature beside a good one is refused', async () => {
  const both = await signPolicy(policy, signer, spare);
  const [first, second] = both.signatures;
  if (!first || !second) throw new Error('two sign');
  expect(await outcome(fileOf(root, both))).toBe('taken');
  expect(await outcome(fileOf(root, { ...both, signatures: [first, { ...second, signature: first.signature }] }))).toBe('bad-signature');
});

test('two signatures means two keys', async () => {
  const two = await signJson({ ...rootOf(root), policyThreshold: 2 }, [signer], 'warmline-root');
  const one = await signPolicy(policy, signer);
  const [signature] = one.signatures;
  if (!signature) throw new Error('one signs');
  expect(await outcome(fileOf(two, await signPolicy(policy, signer, spare)))).toBe('taken');
  expect(await outcome(fileOf(two, one))).toBe('bad-signature');
  expect(await outcome(fileOf(two, { ...one, signatures: [signature, signature] }))).toBe('bad-signature');
  const reordered = await signBytes(body, { typ: good.typ, kid: good.kid, alg: good.alg }, signer);
  expect(await outcome(fileOf(two, { ...one, signatures: [signature, ...reordered.signatures] }))).toBe('bad-signature');
});

test('a key that signs roots only signs no policy', async () => {
  const narrow = await signJson({ ...rootOf(root), policyKeys: [signer.kid] }, [signer], 'warmline-root');
  expect(await outcome(fileOf(narrow, await signPolicy(policy, signer)))).toBe('taken');
  expect(await outcome(fileOf(narrow, await signPolicy(policy, spare)))).toBe('bad-signature');
});

test('a root cannot pass as a policy, nor a policy as a root', async () => {
  expect(await outcome(fileOf(root, root))).toBe('bad-signature');
  const signed = await signPolicy(policy, signer);
  expect(await outcome(fileOf(signed, signed))).toBe('malformed');
  expect(await outcome(fileOf(await signJson(rootOf(root), [signer], 'warmline-policy'), signed))).toBe('bad-signature');
  expect(now.getTime()).toBe(Date.parse(policy.issued));
});
