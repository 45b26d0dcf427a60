// Written by `npm run certainty`, not by hand. Rule -> how many of its marks on training drafts and contrast sets a reader had labelled
// too, and how many marks there were.
export const certainty: Readonly<Record<string, readonly [right: number, found: number]>> = {
};
