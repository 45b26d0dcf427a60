// The phrases and commitments of one's own: kept in the browser's local storage, where the worker makes rules of them.
import type { OwnRules } from '../team/types.ts';
import { writtenIn } from '../team/written.ts';

/** The name under which they are kept. */
export const ownRulesItem = 'ownRules';

/** Of what is kept, all that is usable. */
export const readOwnRules = async (): Promise<OwnRules> => writtenIn((await chrome.storage.local.get(ownRulesItem))[ownRulesItem]);

/** Keeps others in their place. Resolves to false where the browser has no room: then what was there stays. */
export const keepOwnRules = (rules: OwnRules): Promise<boolean> =>
  chrome.storage.local.set({ [ownRulesItem]: rules }).then(
    () => true,
    () => false,
  );
