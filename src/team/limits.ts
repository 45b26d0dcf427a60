// How large, how deep, how long and how old a team file may be.
const day = 86_400_000;

/** Bytes of UTF-8 that a team file may have. */
export const maxBytes = 256 * 1024;
/** Objects and lists inside each other, in the file and in what is signed. */
export const maxDepth = 20;
/** Roots in one file: steps of the walk from the first to the newest. */
export const maxRoots = 32;
/** Keys that a root may list; a signed object carries at most those of two roots. */
export const maxKeys = 16;
/** Milliseconds that two clocks may be apart. */
export const skew = day;
/** Milliseconds that a policy holds where its author says nothing else. */
export const policyLife = 90 * day;
/** Milliseconds that a root holds where its author says nothing else. */
export const rootLife = 5 * 365 * day;
/** Milliseconds past its date in which the last good policy stays in force. */
export const graceAfterExpiry = 180 * day;
/** UTF-16 units of a team's name or an author's, and of a note. */
export const maxName = 100;
export const maxNote = 2000;
