// The shapes of a team's file: who may decide for the team (roots), and what was decided (the policy). Both are signed.
import type { Commitment } from '../engine/types.ts';
import type { Phrase } from '../phrases/types.ts';

/** A public Ed25519 key as in RFC 8037. */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** base64url, 43 characters. */
  readonly x: string;
}

/** Who may decide for the team. Version n + 1 is signed by the keys of both. Key ids are RFC 7638 thumbprints. */
export interface Root {
  readonly typ: 'root';
  /** A UUID that stays for the team's life. */
  readonly team: string;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly expires: string;
  readonly keys: readonly PublicKey[];
  readonly rootThreshold: number;
  readonly policyKeys: readonly string[];
  readonly policyThreshold: number;
}

/** What was decided, by whom, when and why. */
export interface Policy {
  readonly typ: 'policy';
  readonly team: string;
  /** What the team is called. */
  readonly name: string;
  readonly author: string;
  /** What changed, in the author's words; may be ''. */
  readonly note: string;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly issued: string;
  readonly expires: string;
  /** The oldest version of the extension that understands it: `0.1.0`. */
  readonly minExtension: string;
  /** In the form that `src/settings/layer.ts` reads. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly phrases: readonly Phrase[];
  readonly commitments: readonly Commitment[];
}

/** A signature over a payload in the general JSON form of RFC 7515, section 7.2.1. */
export interface GeneralJws {
  readonly payload: string;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}

/** The file itself: at most 256 KiB of JSON. */
export interface TeamFile {
  readonly format: 1;
  /** All of them, from version 1 to the newest, each version one more than the last; at most 32. */
  readonly roots: readonly GeneralJws[];
  readonly policy: GeneralJws;
}

/** What is kept of a team that was joined: enough to check everything again, since a disk is not trusted either. */
export interface KnownTeam {
  /** Where it is refreshed from; null where it came as a file. */
  readonly url: string | null;
  /** RFC 7638 thumbprint of the first key of the team's first root: it stays when keys change, and links and policies name it. */
  readonly key: string;
  readonly root: GeneralJws;
  readonly policy: GeneralJws;
  /** The newest signed time seen, ISO 8601: a clock that is set back is not believed. */
  readonly seenIssued: string;
  /** When it was last fetched and found good, ISO 8601. */
  readonly refreshed: string;
}

/** A team whose file was checked. */
export interface CheckedTeam {
  readonly root: Root;
  readonly policy: Policy;
  /** RFC 7638 thumbprint of the first key of the team's first root, the same for the team's life: what people compare. */
  readonly fingerprint: string;
  /** In force and fresh; past its date and still in force; so long past that only Warmline's own rules are left. */
  readonly freshness: 'fresh' | 'stale' | 'lapsed';
}

/** Why a file was not taken. Each has a sentence for people, `refused-<reason>` in the interface's texts. */
export type Refusal =
  | 'too-large'
  | 'malformed'
  | 'bad-signature'
  | 'other-team'
  | 'other-key'
  | 'rolled-back'
  | 'same-version-other-content'
  | 'expired'
  | 'from-the-future'
  | 'needs-newer-extension'
  | 'unusable-rules'
  | 'unsupported'
  | 'unreachable';

/** The team that was joined, as it is kept in the extension's own database: one value, written at once. Pages get a copy of what they need. */
export interface JoinedTeam {
  readonly known: KnownTeam;
  /** The first root's thumbprint: what people compared when they joined. */
  readonly fingerprint: string;
  readonly freshness: CheckedTeam['freshness'];
  /** What its newest good file decides; null once it has lapsed. It is read without checking signatures again: the worker did when it started. */
  readonly inForce: Policy | null;
  /** Who joined it: the person, or the browser's policy, which also ends it. */
  readonly by: 'person' | 'policy';
  /** Why the last refresh was not taken, and when (ISO 8601); null where it was. */
  readonly trouble: { readonly refusal: Refusal; readonly at: string } | null;
}

/** A person's own phrases and commitments, in local storage under `ownRules`: a lead tries them before the team gets them. */
export interface OwnRules {
  readonly phrases: readonly Phrase[];
  readonly commitments: readonly Commitment[];
}
