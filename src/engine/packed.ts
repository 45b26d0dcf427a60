// A language pack as it travels into a page: smaller than its JSON, because word forms share their beginnings and Cyrillic letters,
// which cost two bytes each, are spelled with ASCII characters that patterns do not use. (Measured: Russian 93 -> 74 KB gzipped.)
import type { LanguagePack, PackedRule } from './types.ts';

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
const ascii = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ{}_;=&';

const toAscii = new Map([...cyrillic].map((letter, index) => [letter, ascii.charAt(index)]));
const toCyrillic = new Map([...ascii].map((letter, index) => [letter, cyrillic.charAt(index)]));

/** Packs a language. Throws where a pattern uses one of the characters that stand for Cyrillic letters. */
export function pack({ lang, rules, poles, forms, concepts }: LanguagePack): string {
  return JSON.stringify({
    lang,
    poles,
    // Patterns lie together and sentences lie together: what is alike compresses best side by side.
    patterns: rules.map(({ id, kind, principle, match, unless, unlessNear }) => [id, kind, principle, ...[match, unless ?? [], unlessNear ?? []].map((list) => list.map(spelled))]),
    sentences: rules.map(({ why, instead }) => [why, ...instead]),
    forms: Object.entries(forms).map(([lemma, all]) => packedForms(lemma, all.split(' '))),
    concepts: Object.entries(concepts).map(([name, parts]) => [name, ...parts.map(spelled)]),
  });
}

interface Packed extends Pick<LanguagePack, 'lang' | 'poles'> {
  readonly patterns: readonly [PackedRule['id'], PackedRule['kind'], PackedRule['principle'], string[], string[], string[]][];
  readonly sentences: readonly [string, ...string[]][];
  readonly forms: readonly string[];
  readonly concepts: readonly [string, ...string[]][];
}

/** What `pack` packed. */
export function unpack(packed: string): LanguagePack {
  const { lang, poles, patterns, sentences, forms, concepts } = JSON.parse(packed) as Packed;
  return {
    lang,
    poles,
    rules: patterns.map(([id, kind, principle, match, unless, unlessNear], index) => {
      const [why = '', ...instead] = sentences[index] ?? [];
      return { id, kind, principle, match: match.map(read), unless: unless.map(read), unlessNear: unlessNear.map(read), why, instead };
    }),
    forms: Object.fromEntries(forms.map(unpackedForms)),
    concepts: Object.fromEntries(concepts.map(([name, ...parts]) => [name, parts.map(read)])),
  };
}

function spelled(pattern: string): string {
  const folded = pattern.toLowerCase().replaceAll('ё', 'е').replaceAll('ѝ', 'и');
  const taken = [...folded].find((character) => toCyrillic.has(character));
  if (taken !== undefined) throw new Error(`The pattern  ${pattern}  uses "${taken}", which no pattern needs.`);
  return [...folded].map((character) => toAscii.get(character) ?? character).join('');
}

const read = (pattern: string): string => pattern.replace(/[A-Z{}_;=&]/g, (character) => toCyrillic.get(character) ?? character);

/** `забыть 2 ть л ла ли`: the lemma, how many of its last letters go, and what comes in their place. */
function packedForms(lemma: string, forms: readonly string[]): string {
  const words = forms.map((form) => form.replaceAll('ё', 'е'));
  const stem = lemma.replaceAll('ё', 'е');
  let shared = 0;
  while (shared < stem.length && words.every((word) => word[shared] === stem[shared])) shared++;
  return [spelled(lemma), String(stem.length - shared), ...words.map((word) => spelled(word.slice(shared)))].join(' ');
}

function unpackedForms(packed: string): [lemma: string, forms: string] {
  const [lemma = '', cut = '0', ...endings] = read(packed).split(' ');
  const stem = lemma.slice(0, lemma.length - Number(cut));
  return [lemma, endings.map((ending) => stem + ending).join(' ')];
}
