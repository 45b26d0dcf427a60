// Rules as Vale styles have them: what is words is taken over, the rest is listed at its line; and the way back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { read } from '../../src/engine/read.ts';
import { packOf } from '../../src/phrases/pack.ts';
import { phrasesFrom } from '../../src/phrases/phrases.ts';
import { spellingsOf } from '../../src/phrases/regex-words.ts';
import { valeOf } from '../../src/phrases/to-vale.ts';
import { phrasesFromVale } from '../../src/phrases/vale.ts';
import { everyKind } from '../engine/kinds.ts';
import { patternTexts, phrase } from './made.ts';

const take = (text: string, name = 'Desk/Rule.yml') => {
  const { phrases, problems } = phrasesFromVale([{ name, text }], { lang: 'en' });
  return { phrases, problems: problems.map(({ file, line, column, message, gaps }) => [`${file}:${line}:${column}`, message, ...gaps].join(' ')) };
};

const wordy = `---
extends: substitution
message: "Try '%s' rather than '%s'."
link: https://style.example/wordy
ignorecase: true
level: warning
action:
  name: replace
swap:
  (?:give|gave) birth to: start
  a (?:big )?pile of: many
  'approximate(?:ly)?': about
  e-?mails?: message|letter
  at (?:this|the present) moment: now
  log\\s+(?:in|on) to: sign in to
  commence: "'begin' or 'start'"
  obviously: ""
  'within the (.*)?folder': in the $1 folder
  put out: go[es] out
`;

test('a list of wordy phrases, as styles for documents have it', () => {
  const { phrases, problems } = take(wordy, 'Desk/Wordy.yml');
  expect(phrases.map(({ id, match, instead, why }) => [id, ...match, instead.join('|'), why])).toEqual([
    ['give-gave-birth-to', '(give|gave) birth to', 'start', "Try 'start' rather than '(give|gave) birth to'."],
    ['a-big-pile-of', 'a (big)? pile of', 'many', "Try 'many' rather than 'a (big)? pile of'."],
    ['approximately-approximate', '(approximately|approximate)', 'about', "Try 'about' rather than '(approximately|approximate)'."],
    ['e-mails-e-mail-emails-email', '(e-mails|e-mail|emails|email)', 'message|letter', "Try 'message, letter' rather than '(e-mails|e-mail|emails|email)'."],
    ['at-this-the-present-moment', 'at (this|the present) moment', 'now', "Try 'now' rather than 'at (this|the present) moment'."],
    ['log-in-on-to', 'log (in|on) to', 'sign in to', "Try 'sign in to' rather than 'log (in|on) to'."],
    ['commence', 'commence', 'begin|start', "Try 'begin, start' rather than 'commence'."],
    ['obviously', 'obviously', '', "Try '' rather than 'obviously'."],
    ['put-out', 'put out', '', "Try 'go[es] out' rather than 'put out'."],
  ]);
  expect(phrases.at(-2)?.instead).toEqual(['']);
  expect(phrases.at(-1)?.instead).toEqual([]);
  expect(problems).toEqual(['Desk/Wordy.yml:4:1 valeLeftOut link, level, action', 'Desk/Wordy.yml:18:16 valeRegex .', 'Desk/Wordy.yml:19:12 valeWording go[es] out']);
});

test('a list of words to avoid, cut where it is long; one that counts capitals', () => {
  const tokens = Array.from({ length: 45 }, (_, index) => `  - word${'abcdefghij'.charAt(index % 10)}${'abcdefghij'.charAt(Math.floor(index / 10))}`).join('\n');
  const { phrases, problems } = take(`extends: existence\nmessage: "Leave out '%s'."\nignorecase: true\ntokens:\n${tokens}\n`, 'Desk/WeaselWords.yml');
  expect(phrases.map(({ id, match, why }) => `${id} ${match.length} ${why}`)).toEqual(['weasel-words 20 Leave out this phrase.', 'weasel-words-2 20 Leave out this phrase.', 'weasel-words-3 5 Leave out this phrase.']);
  expect(problems).toEqual([]);
  expect(take('extends: existence\nmessage: "Avoid %s"\ntokens:\n  - TODO\n  - I think\n  - "(?i)FIXME"\n')).toEqual({
    phrases: [phrase({ id: 'rule', match: ['I think', 'FIXME'], why: 'Avoid this phrase', instead: [] })],
    problems: ['Desk/Rule.yml:4:5 valeCapitals TODO'],
  });
});

test('a rule without word edges is taken where it writes them', () => {
  const { phrases, problems } = take(`extends: existence
message: Use first person sparingly ('%s').
ignorecase: true
nonword: true
tokens:
  - (?:^|\\s)I\\s
  - \\bour team\\b
  - \\bwe'(?:ve|re)\\b
  - team
  - '[0-9]+ items'
`);
  expect(phrases).toEqual([phrase({ id: 'rule', match: ['our team', "(we've|we're)"], why: 'Use first person sparingly (this phrase).', instead: [] })]);
  expect(problems).toEqual(['Desk/Rule.yml:6:8 valeRegex ^', 'Desk/Rule.yml:9:5 valeNonword team', 'Desk/Rule.yml:10:6 valeRegex [0-9]']);
});

test('raw pieces are joined, before the tokens or behind them; exceptions cancel', () => {
  const raw = (append: string): string => `extends: existence
message: "'%s' has no degrees."
ignorecase: true
${append}raw:
  - \\b(?:most|very)\\b
  - \\s+
tokens:
  - unique
  - absolute
exceptions:
  - very absolute zero
`;
  expect(take(raw('')).phrases).toEqual([phrase({ id: 'rule', match: ['(most unique|most absolute|very unique|very absolute)'], unless: ['very absolute zero'], why: "'(most unique|most absolute|very unique|very absolute)' has no degrees.", instead: [] })]);
  expect(take(raw('append: true\n')).problems).toEqual([]);
  expect(take('extends: existence\nmessage: x\nignorecase: true\nraw:\n  - in\n  - sane\n').problems).toEqual(['Desk/Rule.yml:5:5 valeNonword insane']);
});

test('what only counts, compares or reads headings is listed, and so is what is no rule', { timeout: 60_000 }, () => {
  const rule = (lines: string): string[] => take(lines).problems;
  expect(rule('extends: occurrence\nmessage: long\nmax: 25\ntoken: \\b(\\w+)\\b\n')).toEqual(['Desk/Rule.yml:1:1 valeExtends occurrence']);
  expect(rule('extends: existence\nmessage: x\nscope: heading\ntokens: [fine words]\n')).toEqual(['Desk/Rule.yml:3:1 valeScope heading']);
  expect(rule('extends: existence\nmessage: x\n')).toEqual(['Desk/Rule.yml:1:1 valeNothing']);
  expect(rule('extends: [')).toEqual([expect.stringContaining('valeNotYaml')]);
  expect(rule('just text')).toEqual(['Desk/Rule.yml:1:1 valeNotYaml']);
  for (const deep of ['[', '- ', 'a: ', '? ', '{a: [', '["]", ', '[&a ', '&a '].map((piece) => piece.repeat(5000))) expect(rule(deep), deep.slice(0, 10)).toEqual([expect.stringContaining('valeNotYaml')]);
  expect(rule(Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'))).toEqual(['Desk/Rule.yml:1:1 valeNotYaml']);
  expect(rule(`a: ${'x'.repeat(200_000)}`)).toEqual(['Desk/Rule.yml:1:1 valeTooLong']);
  expect(rule('extends: substitution\nmessage: x\nswap:\n  Mutual TLS: mutual TLS\n  e.g.: for example\n  "a & b": a and b\n')).toEqual(['Desk/Rule.yml:4:3 valeCapitals Mutual TLS', 'Desk/Rule.yml:5:4 valeRegex .', 'Desk/Rule.yml:6:4 valeSigns a & b']);
  expect(rule('extends: existence\nmessage: x\na: &a [very, very]\ntokens: [*a, {x: y}, fine words]\n')).toEqual(['Desk/Rule.yml:3:1 valeLeftOut a', 'Desk/Rule.yml:4:10 valeNotText', 'Desk/Rule.yml:4:14 valeNotText']);
  expect(rule('extends: substitution\nmessage: x\nswap:\n  no worries: see https://a.example\n')).toEqual(['Desk/Rule.yml:4:23 phraseFact']);
  expect(rule('extends: existence\nmessage: x\ntokens:\n  - the\n')).toEqual(['Desk/Rule.yml:4:5 phraseTooCommon the']);
});

test('the spellings are those that the expression matches', () => {
  const node = fc.letrec<{ all: string; item: string }>((tie) => ({
    item: fc.oneof({ maxDepth: 3 }, fc.constantFrom('a', 'b', '-', ' ', '\\s', 'c?', '[ab]', '\\.', "'"), tie('all').map((inner) => `(?:${inner})`), tie('all').map((inner) => `(${inner})?`)),
    all: fc.array(fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.join('')), { minLength: 1, maxLength: 3 }).map((options) => options.join('|')),
  }));
  fc.assert(
    fc.property(node.all, fc.string({ unit: fc.constantFrom(...'abc- .\''), maxLength: 5 }), (regex, text) => {
      const found = spellingsOf(regex);
      if ('piece' in found) return;
      // A test may: the expression is the test's own.
      const whole = new RegExp(`^(?:${regex})$`);
      for (const spelling of found) if (!/ /.test(spelling)) expect(spelling).toMatch(whole);
      if (!/ {2}/.test(text) && whole.test(text)) expect(found).toContain(text);
    }),
    { numRuns: 1000 },
  );
});

test('whatever text is no rule, reading it does not throw, and problems lie in it', () => {
  const lines = fc.array(fc.oneof(fc.constantFrom('extends: existence', 'extends: substitution', 'message: "no %s"', 'ignorecase: true', 'nonword: true', 'tokens:', '  - no worries', '  - (a|b', '  - [x', 'swap:', '  a b: c', '  "x": &a y', '  *a : z', 'raw: [a]', 'exceptions: [b c]', 'scope: text'), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 12 });
  fc.assert(
    fc.property(lines, (all) => {
      const { phrases, problems } = phrasesFromVale([{ name: 'x.yml', text: all.join('\n') }], { lang: 'en' });
      expect(phrasesFrom(phrases).problems).toEqual([]);
      for (const { line, column } of problems) expect(line > 0 && column > 0 && line <= all.join('\n').split('\n').length).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a phrase goes to Vale and comes back to mark the same words; what Vale cannot say is listed', () => {
  const list = [
    phrase({ match: ['no (big)? worries', "don't worry"], instead: ['you are welcome'] }),
    phrase({ id: 'calm', match: ['(calm down|relax)', 'please ..2 calm down'], instead: [] }),
    phrase({ id: 'drop', match: ['of course'], instead: [''], why: '' }),
    phrase({ id: 'many', match: ['kind regards'], instead: ['best', 'warmly'] }),
    phrase({ id: 'edge', match: ['^ no $'], unless: ['yes'], why: '100 % cold' }),
  ];
  const { files, problems } = valeOf(list);
  expect(files.map(({ name }) => name)).toEqual(['en-no-worries.yml', 'en-calm.yml', 'en-drop.yml', 'en-many.yml']);
  expect(files[0]?.text).toBe(`# en, canned
extends: substitution
message: It brushes the thanks aside.
level: suggestion
ignorecase: true
action:
  name: replace
swap:
  no(?:\\s+big)?\\s+worries: you are welcome
  don['’]t\\s+worry: you are welcome
`);
  expect(problems.map(({ phrase: at, field, line, message, gaps }) => [at, field, line, message, ...gaps].join(' '))).toEqual(['3 instead 1 valeCannotOffer', '4 match 1 valeCannotMatch ^ no $', '4 unless 1 valeCannotExcept']);
  const back = phrasesFromVale(files, { lang: 'en' });
  expect(back.problems.filter(({ message }) => message !== 'valeLeftOut').map(({ message, gaps }) => [message, ...gaps].join(' '))).toEqual(['valeRegex \\S']);
  const marks = (phrases: Parameters<typeof packOf>[0]): string[] => read("No big worries, calm down; don't worry. Of course, relax. Kind regards and no worries.", { languages: [compile(packOf(phrases, 'en', everyKind))], lang: 'en' }).findings.map(({ text, suggestions }) => `${text} > ${suggestions.map((one) => one.text).join('|')}`);
  const before = marks(list).map((mark) => mark.replace('best|warmly', '').replace('Best|Warmly', ''));
  expect(before.length).toBe(7);
  expect(marks(back.phrases)).toEqual(before);
});

test('every pattern that Vale can say is an expression that matches its words', () => {
  fc.assert(
    fc.property(patternTexts, (pattern) => {
      const { phrases } = phrasesFrom([phrase({ match: [pattern], instead: [] })]);
      for (const { text } of valeOf(phrases).files) {
        const token = /^ {2}- (.*)$/m.exec(text)?.[1] ?? '';
        expect(token).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});
