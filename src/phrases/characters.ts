// What may stand in a phrase's texts: nothing that a reader cannot see, and in a wording no fact of any sort.
import { tokenise } from '../engine/tokens.ts';
import { unseen } from '../engine/unseen.ts';

/** Links and addresses of any sort, digits and currency signs: what only the agent can know. */
const fact = /[\p{N}\p{Sc}@\\]|:\/|\/\/|\p{L}:\S|[\p{L}\p{N}]\.\p{L}{2,}|www\./iu;

/** Where the first character stands that nobody can see: a UTF-16 offset, -1 where there is none. A line break is one. */
export const hiddenAt = (text: string): number => text.search(unseen);

/** Where a link, an e-mail address, a digit or a currency sign stands in a wording: a UTF-16 offset, -1 where there is none. */
export function factAt(wording: string): number {
  const at = wording.search(fact);
  return at >= 0 ? at : (tokenise(wording).find(({ kind }) => kind === 'url' || kind === 'email' || kind === 'number')?.start ?? -1);
}
