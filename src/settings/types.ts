// The shapes of settings: what is in force, and the layers that it is merged from.
import type { Gender, Kind, Lang, RuleSetId } from '../engine/types.ts';

/** `quiet`: silent until the agent asks. `line`: lines under words. `ask`: that, and a question before a reply goes in which something is still open. */
export type Level = 'quiet' | 'line' | 'ask';

/** What is in force. */
export interface Settings {
  readonly ruleSetsOff: ReadonlySet<RuleSetId>;
  readonly kindsOff: ReadonlySet<Kind>;
  /** Full rule ids, `en/blame/you-failed-to`, `team/en/no-worries`. */
  readonly rulesOff: ReadonlySet<string>;
  /** Languages that are not read. */
  readonly languagesOff: ReadonlySet<Lang>;
  /** Host names without a port where Warmline is off. */
  readonly sitesOff: ReadonlySet<string>;
  /** Match patterns of further helpdesks, `https://help.example.com/*`. */
  readonly sitesAdded: ReadonlySet<string>;
  readonly level: Level;
  /** Kinds of which a finding counts as open before a reply goes; a blank of a wording always does. */
  readonly askKinds: ReadonlySet<Kind>;
  /** Whether rules that are less sure speak too. */
  readonly quietMarks: boolean;
  /** Whether the learned reader judges wording as a whole, beside the rules. */
  readonly reader: boolean;
  /** Whether it speaks too where it is less sure. */
  readonly readerQuietMarks: boolean;
  /** Kinds of which only rules speak. */
  readonly readerKindsOff: ReadonlySet<Kind>;
  /** Whether internal notes are read like replies. */
  readonly readsNotes: boolean;
  /** Whether screen readers are told the number of findings when typing pauses. */
  readonly announces: boolean;
  /** How wordings in Russian and Bulgarian speak of the agent. */
  readonly gender: Gender;
  /** Where each value that somebody set comes from; the others are as at the start. */
  readonly origins: ReadonlyMap<SettingName, Origin>;
  /** Who stands behind `team` and `policy`; null where there is none. */
  readonly team: TeamInForce | null;
  readonly organization: string | null;
}

/** A plain setting (`level`), or an entry of a list (`kinds:blame`, `rules:en/blame/you-failed-to`). */
export type SettingName = string;

export type Value = boolean | string;

/** Who may set something, the strongest first. */
export type Source = 'policy' | 'team' | 'own';

export interface Origin {
  readonly source: Source;
  /** Decided for everybody: it cannot be changed here. */
  readonly locked: boolean;
}

/** What one source says. */
export interface Layer {
  /** Decided: it holds whatever weaker layers say. */
  readonly decided: ReadonlyMap<SettingName, Value>;
  /** Where to begin: the person's own wish holds against it. */
  readonly suggested: ReadonlyMap<SettingName, Value>;
}

/** What a person wishes, whether it holds or somebody else decided otherwise. */
export type Wishes = ReadonlyMap<SettingName, Value>;

/** The layers that were found. */
export interface Layers {
  readonly policy: Layer;
  readonly team: Layer;
  readonly own: Wishes;
}

/** A team whose file was checked, as it is named to people. */
export interface TeamInForce {
  readonly name: string;
  readonly author: string;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly issued: string;
}

/** What pages read of a team that was joined: in local storage under `team`, where the worker leaves it as long as it is in force. */
export interface PublishedTeam extends TeamInForce {
  /** In the form that `layer.ts` reads. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** How a change went: kept; not this person's to change; no room in the browser's storage, or too many changes a minute; stored by a newer version, which must not lose anything. */
export type Kept = 'kept' | 'locked' | 'full' | 'newer';
