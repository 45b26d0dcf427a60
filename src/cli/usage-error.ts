// A command that cannot be carried out as it was given.

/** The message says what would be right, for the person who typed it. */
export class UsageError extends Error {}
