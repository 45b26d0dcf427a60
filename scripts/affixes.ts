// Expands the entries of a hunspell dictionary into the words they stand for; knows only what our three dictionaries use.

/** A suffix rule: where `when` holds, `strip` goes and `add` comes. */
interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly when: RegExp;
}

export type Suffixes = ReadonlyMap<string, readonly Suffix[]>;

/** Lemma as it stands in the dictionary -> its flags, one string an entry (homographs have several). */
export type Entries = ReadonlyMap<string, readonly string[]>;

/** Reads the suffix rules of an .aff file by flag; prefixes are derivation and left out. */
export function readSuffixes(aff: string): Suffixes {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add, when] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || flag === undefined || strip === undefined || add === undefined || when === undefined) continue;
    const rule = { strip: strip === '0' ? '' : strip, add: add === '0' ? '' : (add.split('/')[0] ?? ''), when: new RegExp(`${when}$`, 'u') };
    const rules = suffixes.get(flag);
    if (rules === undefined) suffixes.set(flag, [rule]);
    else rules.push(rule);
  }
  return suffixes;
}

/** Reads a .dic file. */
export function readEntries(dic: string): Entries {
  const entries = new Map<string, string[]>();
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const slash = line.indexOf('/');
    const lemma = slash < 0 ? line : line.slice(0, slash);
    const flags = slash < 0 ? '' : line.slice(slash + 1);
    if (lemma === '') continue;
    const known = entries.get(lemma);
    if (known === undefined) entries.set(lemma, [flags]);
    else known.push(flags);
  }
  return entries;
}

/** The words that one suffix flag makes of a lemma. */
export function expand(lemma: string, flag: string, suffixes: Suffixes): string[] {
  const words: string[] = [];
  for (const { strip, add, when } of suffixes.get(flag) ?? []) {
    if (lemma.endsWith(strip) && when.test(lemma)) words.push(lemma.slice(0, lemma.length - strip.length) + add);
  }
  return words;
}
