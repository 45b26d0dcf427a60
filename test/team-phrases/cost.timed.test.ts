// What a team's phrases cost: a thousand ordinary ones beside our own rules, and the worst that a file can hold. Counted in processor time, so that other work on the machine does not count.
import { expect, test } from 'vitest';
import { compile, type CompiledLanguage } from '../../src/engine/compile.ts';
import { match } from '../../src/engine/match.ts';
import { passages } from '../../src/engine/passages.ts';
import { read } from '../../src/engine/read.ts';
import { sentences, type Step } from '../../src/engine/sentences.ts';
import { tokenise } from '../../src/engine/tokens.ts';
import { packOf } from '../../src/phrases/pack.ts';
import { phrasesFrom } from '../../src/phrases/phrases.ts';
import type { Phrase } from '../../src/phrases/types.ts';
import { drafts } from '../bench/drafts.ts';
import { packs } from '../languages-under-test.ts';
import { phrase } from './made.ts';

const own = compile(packs.en);
const teamOf = (phrases: readonly Phrase[]): CompiledLanguage => compile(packOf(phrases, 'en', packs.en.kinds));

const stepsOf = (text: string): (readonly Step[])[] =>
  passages(text).flatMap(({ start, end }) => {
    const passage = text.slice(start, end);
    return sentences(passage, tokenise(passage)).map(({ steps }) => steps);
  });

/** The least processor time of some runs, ms. */
const least = (runs: number, work: (run: number) => void): number => leastOfEach(runs, [work])[0] ?? 0;

/** The same of several works in turn, so that what else the machine does falls on all of them. */
function leastOfEach(runs: number, works: readonly ((run: number) => void)[]): readonly number[] {
  const best = works.map(() => Infinity);
  for (let run = 0; run < runs; run++) {
    works.forEach((work, index) => {
      const before = process.cpuUsage();
      work(run);
      const { user, system } = process.cpuUsage(before);
      best[index] = Math.min(best[index] ?? Infinity, (user + system) / 1000);
    });
  }
  return best;
}

const matchAll = (language: CompiledLanguage, all: readonly (readonly Step[])[]): void => {
  language.sentences.clear();
  for (const steps of all) match(language, steps);
};

/** Words of the drafts, the most frequent first. */
const words = ((): string[] => {
  const counts = new Map<string, number>();
  for (const { kind, folded } of tokenise(drafts('en', 200_000))) if (kind === 'word') counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
})();
const word = (index: number): string => words[index % words.length] ?? '';

/** A thousand phrases as teams write them: stretches of two to four words out of replies, some with alternatives, gaps and conditions. */
function ordinary(): Phrase[] {
  const all = stepsOf(drafts('en', 400_000, 7)).map((steps) => steps.map(({ keys }) => keys[0] ?? '').filter((key) => /^[a-z']+$/.test(key)));
  const list = all.flatMap((line, index): Phrase[] => {
    const [one = '', two = '', three = '', four = ''] = line.slice(index % 3);
    if (!three) return [];
    const match = [[one, two, three].join(' '), ...(index % 2 ? [`${one} (${two}|${word(300 + index)}) ..2 ${four || three}`] : [])];
    return [phrase({ id: `p-${index}`, match, unless: index % 5 ? [] : [`${word(500 + index)} ${two}`], instead: ['I will look into it'] })];
  });
  return phrasesFrom(list.slice(0, 1000)).phrases.concat(phrasesFrom(list.slice(1000, 1400)).phrases).slice(0, 1000);
}

test('a thousand phrases cost less than a fifth of reading a draft of 5,000 characters', { timeout: 120_000 }, () => {
  const { phrases } = phrasesFrom(ordinary());
  expect(phrases.length).toBeGreaterThan(850);
  const more = Array.from({ length: 1000 - phrases.length }, (_, index) => phrase({ id: `more-${index}`, match: [`${word(400 + index)} ${word(700 + index)}`] }));
  const all = phrasesFrom([...phrases, ...more]);
  const team = teamOf(all.phrases);
  const texts = Array.from({ length: 16 }, (_, index) => drafts('en', 5000, index));
  for (const text of texts) {
    read(text, { languages: [own], lang: 'en' });
    matchAll(team, stepsOf(text));
  }
  const steps = texts.map(stepsOf);
  const [ofAll = 0, ofTeam = 0] = leastOfEach(8, [() => texts.forEach((text) => read(text, { languages: [own], lang: 'en' })), () => steps.forEach((all) => matchAll(team, all))]);
  const [reading, added] = [ofAll / texts.length, ofTeam / texts.length];
  const found = steps.flat().reduce((sum, one) => sum + match(team, one).matches.length, 0);
  console.log(`${all.phrases.length} team phrases: ${added.toFixed(2)} ms on top of ${reading.toFixed(2)} ms a draft, ${((100 * added) / reading).toFixed(1)} %; ${(found / texts.length).toFixed(1)} of them found in a draft`);
  expect(all.phrases.length).toBeGreaterThan(950);
  expect(added).toBeLessThan(0.2 * reading);
});

/** Files that somebody might write to slow us down: each phrase as costly as its limits allow, on the words that come up most. */
const hostile: Readonly<Record<string, (index: number, entry: number) => string>> = {
  'one common word each': (index) => word(index),
  'gaps around common words': (index, entry) => `the ..5 ${word(50 + 3 * index + entry)} ..5 to`,
  'alternatives of common words': (index, entry) => `(the|a|to|you|of) ..5 (${word(50 + 3 * index + entry)}|${word(51 + 3 * index + entry)})`,
  'as many as may hang on a word': (index, entry) => `${word(50 + Math.floor((3 * index + entry) / 12))} ${word(2000 + ((3 * index + entry) % 12))}`,
  'words that may be missing': (index, entry) => `${word(50 + 3 * index + entry)} the? to? you? a? of?`,
  'missing words and long ways': (index, entry) => `(|the|a of) (|to you) (|we) ${word(50 + 3 * index + entry)} ..2 (to|you)`,
};

test('the worst file that is accepted costs little on 100,000 characters, and twice as much on twice the text', { timeout: 300_000 }, () => {
  const [half, whole] = [stepsOf(drafts('en', 50_000)), stepsOf(drafts('en', 100_000))];
  // Other words would be other matches. More sentences than are kept lie between the two halves. The half is timed twice over: a shorter time is more often an undisturbed one.
  const twice = [...half, ...half];
  const empty = teamOf([phrase({ match: ['zebra'] })]);
  matchAll(own, whole);
  const ours = least(3, () => matchAll(own, whole));
  const nothing = least(4, () => matchAll(empty, whole));
  const [sumOfTwice, sumOfHalf, worst] = Object.entries(hostile).reduce(
    ([all, allOfHalf, most], [name, of]) => {
      const list = Array.from({ length: 1000 }, (_, index) => phrase({ id: `p-${index}`, match: Array.from({ length: name.startsWith('one') ? 1 : 3 }, (__, entry) => of(index, entry)) }));
      const { phrases } = phrasesFrom(list);
      // What one phrase too many spoils is left out, as whoever writes such a file would.
      const team = teamOf(phrases);
      matchAll(team, whole);
      const [cost = 0, costOfTwice = 0, costOfHalf = 0] = leastOfEach(8, [() => matchAll(team, whole), () => matchAll(team, twice), () => [half, half].forEach((steps) => matchAll(team, steps))]);
      console.log(`${name}: ${phrases.length} of 1000 accepted, ${cost.toFixed(0)} ms`);
      return [all + costOfTwice, allOfHalf + costOfHalf / 2, Math.max(most, cost)];
    },
    [0, 0, 0],
  );
  console.log(`nothing: ${nothing.toFixed(0)} ms, our own rules: ${ours.toFixed(0)} ms, the worst file: ${worst.toFixed(0)} ms, time(2n)/time(n): ${(sumOfTwice / sumOfHalf).toFixed(2)}`);
  expect(sumOfTwice / sumOfHalf).toBeLessThanOrEqual(2.3);
  expect(worst).toBeLessThan(ours / 2);
});
