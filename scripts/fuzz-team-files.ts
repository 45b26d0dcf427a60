// Team files as an enemy with a key would write them, and what must hold of every one: refused by name or taken within its caps, in little time, and nothing of the program itself is changed.
import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { base64url, exportJWK } from 'jose';
import { compile } from '../src/engine/compile.ts';
import { pack, unpack } from '../src/engine/packed.ts';
import { read } from '../src/engine/read.ts';
import type { Lang } from '../src/engine/types.ts';
import { packOf } from '../src/phrases/pack.ts';
import { ofKinds } from '../src/rules/of-kinds.ts';
import { dataOf, layerFrom } from '../src/settings/layer.ts';
import { merge } from '../src/settings/merge.ts';
import { checkTeamFile } from '../src/team/check.ts';
import { newTeam, type Signer } from '../src/team/make.ts';
import { recheck } from '../src/team/recheck.ts';
import type { GeneralJws, Policy, Refusal } from '../src/team/types.ts';
import { isUsablePolicy } from '../src/team/usable-policy.ts';
import { overCaps } from './fuzz-caps.ts';
import { hostileTexts, policyMembers, wound, wounded, type Wound } from './fuzz-grammar.ts';

/** A file in parts that a person can read: what is signed, by whom, under which header, and what happened to it on its way. */
export interface Recipe {
  readonly policy: Readonly<Record<string, unknown>>;
  /** Members of the root that are others. */
  readonly root: Readonly<Record<string, unknown>>;
  /** Done before it was signed. */
  readonly payload: readonly Wound[];
  readonly by: 'lead' | 'spare' | 'both' | 'stranger';
  readonly header: Readonly<Record<string, unknown>>;
  /** Done to the whole file. */
  readonly file: readonly Wound[];
}

const rarely = <T>(arbitrary: fc.Arbitrary<T>, none: T, once: number): fc.Arbitrary<T> => fc.oneof({ weight: once, arbitrary: fc.constant(none) }, { weight: 1, arbitrary });
const wounds = fc.array(wound, { minLength: 1, maxLength: 2 });
const day = 86_400_000;
const now = new Date('2026-03-03T09:00:00.000Z');
const after = (days: number): string => new Date(now.getTime() + days * day).toISOString();
const dates = fc.constantFrom(after(-3652), after(-1.1), after(-1), after(0), after(1), after(1.1), after(91), after(3652), '2026-02-30T00:00:00Z', '2024-02-29T00:00:00Z', '', 'soon', '2026-03-03', '+010000-01-01T00:00:00Z');

const membersOf = (...names: readonly string[]): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.dictionary(fc.constantFrom(...names), fc.oneof(dates, fc.constantFrom<unknown>(...hostileTexts, 0, 1, 2, 3, 2 ** 53, [], {}, null)), { minKeys: 1, maxKeys: 2, noNullPrototype: true });

/** What stands beside a policy's members, or instead of them. */
const more: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.oneof(
  { weight: 30, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.record({ issued: dates, expires: dates }, { requiredKeys: [], noNullPrototype: true }) },
  { weight: 1, arbitrary: fc.constantFrom({ team: '00000000-0000-4000-8000-000000000000' }, { minExtension: '0.1.1' }, { minExtension: '99', moods: [] }) },
  { weight: 1, arbitrary: membersOf('typ', 'team', 'issued', 'expires', 'counts', 'constructor') },
);

/** The arbitrary behind a run. */
export const recipes: fc.Arbitrary<Recipe> = fc.record(
  {
    policy: fc.tuple(policyMembers, more).map(([members, others]) => ({ ...members, ...others })),
    root: rarely(membersOf('typ', 'team', 'version', 'expires', 'keys', 'rootThreshold', 'policyKeys', 'policyThreshold', 'more'), {}, 40),
    payload: rarely(wounds, [], 20),
    by: fc.constantFrom('lead', 'lead', 'lead', 'lead', 'lead', 'lead', 'lead', 'lead', 'spare', 'spare', 'spare', 'both', 'both', 'stranger'),
    header: rarely<Recipe['header']>(fc.oneof<fc.Arbitrary<Recipe['header']>[]>(fc.record({ alg: fc.constantFrom('none', 'EdDSA', 'HS256', 'ed25519') }), fc.record({ typ: fc.constantFrom('warmline-root', 'JWT', '') }), fc.record({ crit: fc.constant(['b64']), b64: fc.boolean() }), fc.record({ jwk: fc.constant({}) })), {}, 50),
    file: rarely(wounds, [], 20),
  },
  { noNullPrototype: true },
) as fc.Arbitrary<Recipe>;

interface FastSigner {
  readonly kid: string;
  readonly key: KeyObject;
}

const { signer: lead, spare, root, policy } = await newTeam({ name: 'Blue Harbour Support', author: 'Ana', now, extractable: true });
const { signer: stranger } = await newTeam({ name: 'Nobody', now, extractable: true });
// Node's own signing is done at once, which a million files need.
const fast = async ({ kid, privateKey }: Signer): Promise<FastSigner> => ({ kid, key: createPrivateKey({ key: { ...(await exportJWK(privateKey)) }, format: 'jwk' }) });
const [byLead, bySpare, byStranger] = await Promise.all([fast(lead), fast(spare), fast(stranger)]);
const signers = { lead: [byLead], spare: [bySpare], both: [byLead, bySpare], stranger: [byStranger] } as const;

function signed(text: string, by: readonly FastSigner[], typ: string, header: Recipe['header'] = {}): GeneralJws {
  const payload = base64url.encode(text);
  const signatures = by.map(({ kid, key }) => {
    const protectedHeader = base64url.encode(JSON.stringify({ alg: 'Ed25519', kid, typ, ...header }));
    return { protected: protectedHeader, signature: sign(null, Buffer.from(`${protectedHeader}.${payload}`), key).toString('base64url') };
  });
  return { payload, signatures };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A good file, but for what is said otherwise. */
export const plain = (policy: Recipe['policy']): Recipe => ({ policy, root: {}, payload: [], by: 'lead', header: {}, file: [] });

const readRoot = JSON.parse(new TextDecoder().decode(base64url.decode(root.payload))) as object;

/** The file of a recipe. */
export function fileOf({ policy: decided, root: vouched, payload, by, header, file }: Recipe): Uint8Array {
  const first = Object.keys(vouched).length > 0 ? signed(JSON.stringify({ ...readRoot, ...vouched }), signers.lead, 'warmline-root') : root;
  const body = wounded(JSON.stringify({ ...policy, ...decided }), payload);
  return bytesOf(wounded(JSON.stringify({ format: 1, roots: [first], policy: signed(body, signers[by], 'warmline-policy', header) }), file));
}

const refusals: Readonly<Record<Refusal, true>> = {
  'too-large': true, malformed: true, 'bad-signature': true, 'other-team': true, 'other-key': true, 'rolled-back': true, 'same-version-other-content': true, expired: true, 'from-the-future': true,
  'needs-newer-extension': true, 'unusable-rules': true, unsupported: true, unreachable: true,
};

/** What every object has of its own: an enemy's `__proto__` would show here. */
const shared = (): string => [Object, Array, String, Number, Boolean, Function, Map, Set, RegExp, Uint8Array].map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join()).join(';');
const sharedAtFirst = shared();

/** Processor time, ms: other work on the machine does not count. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds of processor time that a check, and putting in force what was taken, may cost each. */
export const mostTime = 1000;

/** Does something once, and where that took long, which the collection of garbage can do too, twice more: the least time counts. */
async function inTime<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  let least = Infinity;
  for (let tries = 3; ; tries--) {
    const start = process.cpuUsage();
    const result = await work();
    least = Math.min(least, cpuSince(start));
    if (least <= mostTime) return result;
    if (tries === 1) throw new Error(`${what} took ${least.toFixed(0)} ms`);
  }
}

/** Checks a file and what comes of it. Gives the refusal, or `taken`; throws where something does not hold. */
export async function judge(file: Uint8Array): Promise<Refusal | 'taken'> {
  const result = await inTime('a check', () => checkTeamFile(file, null, { now, extensionVersion: '0.1.0', url: null, validate: isUsablePolicy }));
  if (shared() !== sharedAtFirst || 'polluted' in {}) throw new Error('something that every object has was changed');
  if ('refused' in result) {
    if (!Object.hasOwn(refusals, result.refused)) throw new Error(`refused as ${result.refused}, which has no sentence for people`);
    return result.refused;
  }
  const faults = overCaps(file, result.team.policy);
  if (faults.length > 0) throw new Error(`taken, though ${faults.join('; ')}`);
  const again = await recheck(JSON.parse(JSON.stringify(result.taken)) as typeof result.taken, { now, extensionVersion: '0.1.0', validate: isUsablePolicy });
  if ('refused' in again) throw new Error(`what was taken does not hold when it is read again: ${again.refused}`);
  await inTime('putting it in force', () => putInForce(result.team.policy));
  return 'taken';
}

/** What a worker and a page do with a policy: settings merged, phrases packed, unpacked, compiled and read with. */
function putInForce({ settings, phrases: all }: Policy): void {
  const { layer } = layerFrom(settings);
  merge({ policy: layerFrom({}).layer, team: layer, own: new Map() });
  if (JSON.stringify(layerFrom(dataOf(layer)).layer) !== JSON.stringify(layer)) throw new Error('settings that are written again are others');
  for (const lang of ['en', 'ru', 'bg'] as const satisfies readonly Lang[]) {
    const own = all.filter((one) => one.lang === lang);
    if (own.length === 0) continue;
    const travelled = unpack(pack(packOf(own, lang, ofKinds(lang))));
    if (!travelled.rules.every(({ id }) => id.startsWith(`team/${lang}/`))) throw new Error('a phrase has the name of a rule of ours');
    const draft = `Hello Nora, no worries at all. ${own.slice(0, 3).flatMap(({ match }) => match.slice(0, 2)).join(' ').replace(/[()|[\]<>"?~@^$]/g, ' ')}.`;
    for (const { rule, suggestions } of read(draft, { languages: [compile(travelled)], lang }).findings) {
      if (!rule?.startsWith('team/')) throw new Error('a finding in no team’s name');
      for (const { text } of suggestions) if (/:\/\/|@|\p{Cc}|\p{Bidi_Control}/u.test(text)) throw new Error('a wording with an address or a mark that nobody sees');
    }
  }
}
