// The version of this command, as team files ask for it.

/** The version in the extension's manifest; a test compares. */
export const version = '0.1.0';
