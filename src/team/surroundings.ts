// What every check of a team's file in the extension is made with.
import type { Circumstances } from './check.ts';
import { isUsablePolicy } from './usable-policy.ts';

/** What is the same for every check. */
export type Surroundings = Pick<Circumstances, 'now' | 'extensionVersion' | 'validate'>;

/** Now, with this version of the extension, by its own judgement of what can be used. */
export const surroundings = (now = new Date()): Surroundings => ({ now, extensionVersion: chrome.runtime.getManifest().version, validate: isUsablePolicy });
