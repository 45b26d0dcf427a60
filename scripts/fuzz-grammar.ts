// What a hostile team's file, and hostile text in the notation of phrases, are made of: most of each is good, so that what is bad in it is reached.
import fc from 'fast-check';

/** Weighted towards the first: what is good must be frequent, or nothing behind the first bad member is ever looked at. */
const mostly = <T>(good: fc.Arbitrary<T>, bad: fc.Arbitrary<unknown>, weight = 100): fc.Arbitrary<unknown> => fc.oneof({ weight, arbitrary: good }, { weight: 1, arbitrary: bad });

/** Texts that did harm elsewhere: markup, marks that turn the writing, halves of characters, names that every object has, links, numbers, very long ones. */
export const hostileTexts = [
  '', ' ', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '<img src=x onerror=alert(1)>', '</script><script>', '${7*7}', '{{7*7}}', '%s%n', '../../etc/passwd', 'javascript:alert(1)',
  'https://evil.example/a?b=c', 'pay to GB29NWBK60161331926819', 'a@b.example', 'up to 100 €', 'at 5 pm', 'ab\u202Ecd', '\u2066a\u2069', 'a\u200Bb', 'a\u00ADb', '\uFEFFa', 'a\u0000b', 'a\nb', 'a\r\nb', 'a\u2028b', '\uD800', '\uDC00a', '\uFFFE',
  '\u{E0041}', 'ﬁ', 'İ', 'ß', 'Ǆ', '\u0301', 'е\u0308', '\u3164', '🙂', '👩‍👩‍👧', 'a'.repeat(201), 'a'.repeat(301), 'ab '.repeat(120), '('.repeat(250), '"'.repeat(99), '..1 '.repeat(70), 'en/blame/you-failed-to', 'team/en/x', '-'.repeat(70),
] as const;
const hostileText = fc.constantFrom<string>(...hostileTexts);
const noText = fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, 2 ** 53, [], {}, [[]], ['x'], { constructor: { prototype: { polluted: 1 } } }, { length: 3 }, { toString: 1 });
const anything = fc.oneof({ weight: 2, arbitrary: hostileText }, { weight: 3, arbitrary: noText }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });

const words = ['no', 'worries', 'problem', 'check', 'you', 'the', 'a', 'to', 'refund', "don't", 'e-mail', 'нет', 'проблем', 'ёлка', 'вы', 'съжалявам', 'няма', 'во', '24', 'constructor', 'hasownproperty', 'ß', 'ﬁne', 'İstanbul'] as const;
const word = fc.constantFrom(...words);
const sign = fc.constantFrom('..', '..0', '..1', '..5', '..6', '..99999999999', '..,', '..*', ',', ':', '^', '$', '"?"', '"!"', '"..."', '""', '"', '@number', '@url', '@email', '@placeholder', '@delay', '@__proto__', '~check', '~', '@', '|', '(', ')', '[', ']', '<', '>', '<a', '?', '??', '.', '-', "'", '\u00A0', '\t', '\n', '\\', '{', '}', '*', '+');

/** Brackets of the notation around words, as deep as one may and deeper. */
export function bracketsOf(word: fc.Arbitrary<string>): fc.Memo<string> {
  const brackets: fc.Memo<string> = fc.memo((depth) => {
    const inner = depth > 1 ? fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: brackets(depth - 1) }) : word;
    const option = fc.array(inner, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
    return fc.tuple(fc.array(option, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '?')).map(([options, end]) => `(${options.join('|')})${end}`);
  });
  return brackets;
}

const group = bracketsOf(word);
const piece = fc.oneof({ weight: 9, arbitrary: word }, { weight: 2, arbitrary: group(4) }, { weight: 2, arbitrary: fc.constantFrom('just?', '..2', ', so', '[you said]', '<thing the order>', '@number', 'no "?"') }, { weight: 1, arbitrary: sign });

/** Text in the notation: most of it good or nearly so, some any text at all. */
export const notation = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' ')) },
  { weight: 2, arbitrary: fc.array(fc.oneof(word, sign), { maxLength: 10 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: hostileText },
);
/** As leads write it. */
const goodPattern = fc.oneof(fc.tuple(word, fc.constantFrom('worries', 'refund', 'проблем', 'problem', 'няма')).map((two) => two.join(' ')), fc.tuple(fc.constantFrom('please', 'моля', 'sorry'), group(2)).map((two) => two.join(' ')));
const pattern = mostly(goodPattern, notation, 14);

/** Lists that are one entry longer than any may be. */
const tooLong = fc.constantFrom(11, 21, 51).map((length) => Array.from({ length }, () => 'no refund'));
const listOf = (one: fc.Arbitrary<unknown>, least: number, most: number): fc.Arbitrary<unknown> => mostly(fc.array(one, { minLength: least, maxLength: most, size: 'max' }), fc.oneof(anything, tooLong));
const wording = mostly(fc.constantFrom('you are welcome', '', 'I will look into it by {day}', '(рад|рада) помочь', 'ще проверя', "it's done"), hostileText, 9);
const lang = mostly(fc.constantFrom('en', 'ru', 'bg'), anything);
const id = mostly(fc.constantFrom('no-worries', 'a', 'b', 'refund-2', 'calm-down', 'x'.repeat(60)), hostileText, 60);

const phrase = fc.record(
  {
    id, lang,
    kind: mostly(fc.constantFrom('canned', 'blame', 'pressure', 'curt', 'pretence'), anything),
    match: listOf(pattern, 1, 3),
    unless: listOf(pattern, 0, 1),
    why: mostly(fc.constantFrom('', 'It brushes the thanks aside.', 'До пяти дней: https://a.example'), anything, 30),
    instead: listOf(wording, 0, 2),
  },
  { noNullPrototype: true },
);

const about = fc.dictionary(fc.constantFrom('en', 'ru', 'bg'), listOf(pattern, 1, 2), { minKeys: 1, maxKeys: 2, noNullPrototype: true });
const says = fc.dictionary(fc.constantFrom('en', 'ru', 'bg'), mostly(fc.constantFrom('refunds within 5 working days', 'возврат за 5 рабочих дней'), anything), { maxKeys: 2, noNullPrototype: true });
const within = fc.record({ amount: mostly(fc.integer({ min: 1, max: 999 }), anything), unit: mostly(fc.constantFrom('minute', 'hour', 'working-hour', 'day', 'working-day', 'week'), anything) }, { noNullPrototype: true });
const commitment = fc.record({ id, about: mostly(about, anything), within: mostly(within, anything), says: mostly(says, anything) }, { noNullPrototype: true });

const tokens = {
  ruleSets: fc.constantFrom('+care', '-honor', '-fairness', '-care'),
  kinds: fc.constantFrom('-pretence', '+blame', '-overpromise'),
  rules: fc.constantFrom('-en/overpromise/i-promise-that', '+team/en/no-worries', '-ru/curt/no'),
  readerKinds: fc.constantFrom('-servile'),
  askKinds: fc.constantFrom('+blame', '-leftover'),
  languages: fc.constantFrom('-bg', '+en'),
  sites: fc.constantFrom('-help.example.com', '-127.0.0.1'),
  addedSites: fc.constantFrom('+https://help.example.com/*'),
} as const;
const hostileToken = fc.oneof(anything, fc.constantFrom('care', '*care', '+', '-__proto__', '+<all_urls>', '+https://*/*', '-toString', '+file:///*'));
const listsOfSettings = Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, listOf(mostly(token, hostileToken, 80), 0, 3)]));
const plain: Readonly<Record<string, fc.Arbitrary<unknown>>> = { level: fc.constantFrom('quiet', 'line', 'ask'), reader: fc.boolean(), quietMarks: fc.boolean(), readerQuietMarks: fc.boolean(), readsNotes: fc.boolean() };
const plainSettings = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, mostly(value, anything, 80)]));
const choices = fc.record({ ...listsOfSettings, ...plainSettings }, { requiredKeys: [], noNullPrototype: true });
const hostileKey = fc.dictionary(fc.constantFrom('gender', 'announces', 'counts', 'report', 'constructor', '__proto__', 'toString', 'organization', 'teamFile', 'phrases', 'suggested'), anything, { minKeys: 1, maxKeys: 1, noNullPrototype: true });
const settings = fc
  .tuple(choices, fc.option(choices, { freq: 3, nil: undefined }), mostly(fc.constant({}), hostileKey, 60))
  .map(([decided, suggested, more]) => ({ ...decided, ...(suggested && { suggested }), ...(more as object) }));

const member = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> => mostly(good, anything, 150);

/** What a policy may say beside its team, its type and its dates: an object that JSON can write, each member mostly good. */
export const policyMembers = fc.record(
  {
    name: mostly(fc.constantFrom('Blue Harbour Support', 'Поддержка', 'x'.repeat(100)), hostileText, 50),
    author: mostly(fc.constantFrom('Ana', ''), hostileText, 50),
    note: mostly(fc.constantFrom('', 'Refunds are promised\nin working days now.'), hostileText, 50),
    version: member(fc.constantFrom(1, 2, 7, Number.MAX_SAFE_INTEGER)),
    minExtension: member(fc.constantFrom('0.1.0', '0.1', '0')),
    settings: member(settings),
    phrases: member(fc.oneof({ weight: 4, arbitrary: fc.array(phrase, { maxLength: 2, size: 'max' }).map(numbered) }, { weight: 1, arbitrary: fc.array(phrase, { maxLength: 3 }) })),
    commitments: member(fc.oneof({ weight: 4, arbitrary: fc.array(commitment, { maxLength: 1, size: 'max' }).map(numbered) }, { weight: 1, arbitrary: fc.array(commitment, { maxLength: 2 }) })),
  },
  { noNullPrototype: true },
);

/** Ids that do not meet. */
function numbered<T extends { readonly id: unknown }>(all: readonly T[]): T[] {
  return all.map((one, index) => ({ ...one, id: one.id === 'a' || one.id === 'b' ? `${one.id}-${index}` : one.id }));
}

/** Something done to a text at a place that is a share of its length, so that it shrinks and can be read. */
export interface Wound {
  /** From 0 to 1. */
  readonly at: number;
  readonly how: 'cut' | 'insert' | 'replace' | 'drop' | 'behind' | 'before' | 'key';
  readonly text: string;
}

const jsonPieces = [
  '"__proto__":{"polluted":1},', '"constructor":{"prototype":{"polluted":1}},', '"version":9,', '"settings":{},', '"phrases":[],', String.raw`"\u0066ormat":1,`, '"format":1,', '{', '}', '[', ']', ',', ':', '"', '\\', ' ', '\n', '\u0000', '\uFEFF', '\uD800', '[['.repeat(15),
  '{"a":'.repeat(25), '['.repeat(3000), 'null', '1e999', '-0', '{}', 'true,', 'NaN', '//', '/*', "'", 'A',
] as const;

/** What may happen to a text of JSON on its way. */
export const wound: fc.Arbitrary<Wound> = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), how: fc.constantFrom('cut', 'insert', 'replace', 'drop', 'behind', 'before', 'key', 'key'), text: fc.constantFrom<string>(...jsonPieces) }, { noNullPrototype: true });

/** The text with its wounds. */
export function wounded(text: string, wounds: readonly Wound[]): string {
  return wounds.reduce((whole, { at, how, text: more }) => {
    const place = Math.floor(at * whole.length);
    if (how === 'cut') return whole.slice(0, place);
    if (how === 'insert') return whole.slice(0, place) + more + whole.slice(place);
    if (how === 'replace') return whole.slice(0, place) + more + whole.slice(place + more.length);
    if (how === 'drop') return whole.slice(0, place) + whole.slice(place + 1);
    if (how === 'behind') return whole + more;
    if (how === 'before') return more + whole;
    const brace = whole.indexOf('{', place);
    return brace < 0 ? whole : whole.slice(0, brace + 1) + more + whole.slice(brace + 1);
  }, text);
}
