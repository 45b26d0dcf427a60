// A second reader of team files, on Node's own crypto and JSON and nothing of ours: it knows first use only, and no dates or rules.
import { createHash, createPublicKey, verify } from 'node:crypto';

interface Jws {
  readonly payload: string;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}
interface Jwk {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
}
interface Root {
  readonly version: number;
  readonly team: string;
  readonly keys: readonly Jwk[];
  readonly rootThreshold: number;
  readonly policyKeys: readonly string[];
  readonly policyThreshold: number;
}

const json = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
export const kidOf = ({ kty, crv, x }: Jwk): string => createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');

/** The kids that signed; throws for any signature that does not hold or is by nobody in `keys`. */
function signers(jws: Jws, keys: readonly Jwk[], typ: string): Set<string> {
  const kids = jws.signatures.map((one) => {
    const header = json(one.protected) as { readonly alg: string; readonly kid: string; readonly typ: string };
    if (Object.keys(header).length !== 3 || header.alg !== 'Ed25519' || header.typ !== typ) throw new Error('header');
    const key = keys.find((candidate) => kidOf(candidate) === header.kid);
    const signature = Buffer.from(one.signature, 'base64url');
    if (!key || signature.toString('base64url') !== one.signature) throw new Error('key');
    if (!verify(null, Buffer.from(`${one.protected}.${jws.payload}`), createPublicKey({ key: { ...key }, format: 'jwk' }), signature)) throw new Error('signature');
    return header.kid;
  });
  if (new Set(kids).size !== kids.length) throw new Error('twice');
  return new Set(kids);
}

const ofThese = (kids: ReadonlySet<string>, keys: readonly Jwk[]): number => keys.filter((key) => kids.has(kidOf(key))).length;

/** Whether a team's file holds together: its spelling, the walk along its roots, and who signed its policy. */
export function twinTakes(bytes: Uint8Array): boolean {
  try {
    const text = Buffer.from(bytes).toString('utf8');
    const file = JSON.parse(text) as { readonly format: number; readonly roots: readonly Jws[]; readonly policy: Jws };
    if (!Buffer.from(text).equals(Buffer.from(bytes)) || JSON.stringify(file) !== text || Object.keys(file).join() !== 'format,roots,policy' || file.format !== 1) return false;
    for (const jws of [...file.roots, file.policy]) {
      if (Object.keys(jws).join() !== 'payload,signatures' || jws.signatures.some((one) => Object.keys(one).join() !== 'protected,signature')) return false;
    }
    let root: Root | undefined;
    for (const jws of file.roots) {
      const next = json(jws.payload) as Root;
      const kids = signers(jws, [...(root?.keys ?? []), ...next.keys], 'warmline-root');
      const first = next.keys[0];
      if (root ? ofThese(kids, root.keys) < root.rootThreshold || root.team !== next.team : !first || !kids.has(kidOf(first))) return false;
      if (ofThese(kids, next.keys) < next.rootThreshold || next.version !== (root?.version ?? 0) + 1) return false;
      root = next;
    }
    if (!root) return false;
    const { keys, policyKeys, policyThreshold, team } = root;
    const kids = signers(file.policy, keys.filter((key) => policyKeys.includes(kidOf(key))), 'warmline-policy');
    const policy = json(file.policy.payload) as { readonly typ: string; readonly team: string };
    return kids.size >= policyThreshold && policy.typ === 'policy' && policy.team === team;
  } catch {
    return false;
  }
}
