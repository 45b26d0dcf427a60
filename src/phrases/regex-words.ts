// The regular expressions of Vale styles that are nothing but a few spellings: `e-?mail`, `(?:give|gave) rise to` -> those spellings. Nothing is ever run as one.

/** What cannot be said without a regular expression: the piece, and its UTF-16 offset. */
export interface NotWords {
  readonly piece: string;
  readonly at: number;
}

/** More spellings than this are no phrase any more. */
const mostSpellings = 64;
const deepest = 20;

/** Stands where the expression has `\b`; a private character, and no phrase may have one. */
export const boundary = '\uE000';

/** Every text that the expression matches, spaces as one blank and `\b` as `boundary`, in its order; or what stands in the way. Linear in its length but for the spellings. */
export function spellingsOf(regex: string): readonly string[] | NotWords {
  let at = 0;
  let depth = 0;
  let wrong: NotWords | null = null;
  const fail = (piece: string, place: number): readonly string[] => {
    wrong ??= { piece, at: place };
    at = regex.length;
    return [];
  };

  const alternatives = (): readonly string[] => {
    const all = new Set<string>();
    for (;;) {
      const from = at;
      for (const text of sequence()) all.add(text);
      if (all.size > mostSpellings) return fail(regex.slice(from), from);
      if (regex[at] !== '|') return [...all];
      at++;
    }
  };
  const sequence = (): readonly string[] => {
    let texts: readonly string[] = [''];
    while (at < regex.length && regex[at] !== '|' && regex[at] !== ')') {
      const from = at;
      const next = repeated(atom(), from);
      texts = texts.flatMap((text) => next.map((more) => text + more));
      if (texts.length > mostSpellings) return fail(regex.slice(from), from);
    }
    return texts;
  };
  /** One item: a letter, an escape, a set of letters, a group. */
  const atom = (): readonly string[] => {
    const from = at;
    const sign = String.fromCodePoint(regex.codePointAt(at++) ?? 0);
    at += sign.length - 1;
    if (sign === '(') return group(from);
    if (sign === '[') return set(from);
    if (sign === '\\') return escape(from);
    if (/[\s]/.test(sign)) return [' '];
    return /[.^$*+?{}\]\uE000]/.test(sign) ? fail(sign, from) : [sign];
  };
  const group = (from: number): readonly string[] => {
    if (regex.startsWith('?:', at)) at += 2;
    else if (regex[at] === '?') return fail(regex.slice(from, at + 3), from);
    if (++depth > deepest) return fail('(', from);
    const inner = alternatives();
    depth--;
    if (regex[at] !== ')') return fail('(', from);
    at++;
    return inner;
  };
  const set = (from: number): readonly string[] => {
    const end = regex.indexOf(']', at);
    const members = end < 0 ? '' : regex.slice(at, end);
    if (!/^(?:[\p{L}\p{N} '’-]|\\s)+$/u.test(members) || /[^\s]-[^\s]/.test(members.replaceAll('\\s', ' '))) return fail(end < 0 ? '[' : regex.slice(from, end + 1), from);
    at = end + 1;
    return [...new Set(members.replaceAll('\\s', ' '))];
  };
  const escape = (from: number): readonly string[] => {
    const sign = regex.charAt(at++);
    if (sign === 'b') return [boundary];
    if (sign === 's') return [' '];
    return sign && /[^\p{L}\p{N}]/u.test(sign) ? [sign] : fail(`\\${sign}`, from);
  };
  /** `?` behind an item, and `+` or `*` behind a space: as many spaces as one likes are one. */
  const repeated = (texts: readonly string[], from: number): readonly string[] => {
    const sign = regex.charAt(at);
    const isSpace = texts.every((text) => text === ' ');
    if (sign === '+' || sign === '*' || sign === '?') {
      if (sign !== '?' && !isSpace) return fail(regex.slice(from, at + 1), from);
      at++;
      if (/[?+]/.test(regex.charAt(at))) return fail(regex.slice(from, at + 1), from);
      return sign === '+' ? texts : [...texts, ''];
    }
    return sign === '{' ? fail(regex.slice(from, at + 1), from) : texts;
  };

  const texts = alternatives();
  if (at < regex.length) fail(regex.charAt(at), at);
  return wrong ?? [...new Set(texts.map((text) => text.replace(/ +/g, ' ')))];
}
