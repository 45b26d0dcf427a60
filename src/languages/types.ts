// The shape of what each language tells about itself.

export interface Language {
  /** Words whose full stop does not end a sentence: folded, without the last stop, parted by one space. */
  readonly abbreviations: string;
  /** The same for words that also stand at the end of a sentence (units, `etc`, `и др`): their stop ends one where a capital follows. */
  readonly units: string;
  /** Folded phrases that, alone on a line or before a name, begin a signature. */
  readonly closings: readonly string[];
  /** The verb that ends or follows the line above a quoted message. */
  readonly wrote: readonly string[];
  /** The words between the dashes above an older message. */
  readonly quoteDivider: readonly string[];
}
