import { expect, test } from 'vitest';
import { carry } from '../../src/engine/carry.ts';
import { compile } from '../../src/engine/compile.ts';
import { read } from '../../src/engine/read.ts';
import { loadRules } from '../../src/rules/index.ts';
import { langs, languages, packs } from '../languages-under-test.ts';

/** A cold sentence of each language: the first catch of the first rule against blame. */
const cold = Object.fromEntries(
  await Promise.all(
    langs.map(async (lang) => {
      const rules = await loadRules(lang);
      return [lang, rules.find(({ kind }) => kind === 'blame')?.rule.catches[0]?.draft ?? ''] as const;
    }),
  ),
);
const en = cold['en'] ?? '';
const ru = cold['ru'] ?? '';
const bg = cold['bg'] ?? '';

const rulesIn = (text: string, more: object = {}): (string | null)[] => read(text, { languages, ...more }).findings.map(({ rule }) => rule);

test('each sentence is read in its own language', () => {
  const { findings, langs: found } = read(`${en}\n\n${ru}\n\n${bg}`, { languages });
  expect(findings.map(({ lang }) => lang)).toEqual(['en', 'ru', 'bg']);
  expect([...found].sort()).toEqual(['bg', 'en', 'ru']);
});

test('a language that nobody loaded is named, so that it can be loaded', () => {
  expect(read(ru, { languages: [] })).toMatchObject({ lang: 'ru', langs: ['ru'], findings: [] });
});

test('other languages are left in peace', () => {
  for (const text of ['Leider haben Sie vergessen, die Rechnung beizulegen.', 'Ви забули додати чек, тому ми не можемо допомогти.', 'Vous avez oublié de joindre la facture.']) expect(read(text, { languages }), text).toMatchObject({ lang: null, findings: [] });
});

test('quoted words, quoted mail, code and signatures are not the agent’s', () => {
  expect(rulesIn(en)).not.toEqual([]);
  for (const text of [`You wrote: “${en}” and that is true.`, `> ${en}`, `\`${en}\``, `Thank you for the photo.\n\nBest regards,\n${en}`]) expect(rulesIn(text), text).toEqual([]);
});

test('what the editor says is not the agent’s is left out', () => {
  expect(rulesIn(en, { leaveOut: [{ start: 0, end: en.length }] })).toEqual([]);
});

test('a rule that is switched off is silent', () => {
  expect(rulesIn(en, { isOn: () => false })).toEqual([]);
});

test('findings move with the text, and go when their words are touched', () => {
  const before = read(en, { languages });
  const [first] = before.findings;
  const moved = carry(before, `Hello. ${en}`).findings[0];
  expect(moved?.start).toBe((first?.start ?? 0) + 7);
  expect(moved?.suggestions[0]?.range.start).toBe((first?.suggestions[0]?.range.start ?? 0) + 7);
  const inside = (first?.start ?? 0) + 2;
  expect(carry(before, `${en.slice(0, inside)}x${en.slice(inside)}`).findings).toEqual([]);
  expect(carry(before, `${en.slice(0, first?.end)}x${en.slice(first?.end)}`).findings).toEqual([]);
});

test('a removed line takes its line break along', async () => {
  const removed = (await loadRules('en')).flatMap(({ rule }) => (rule.instead[0] === '' ? rule.catches.filter(({ becomes }) => becomes === '') : []));
  const alone = removed[0]?.draft ?? '';
  expect(alone).not.toBe('');
  const { text, findings } = read(`Hello Maria,\n${alone}\nIt is here.`, { languages });
  const range = findings[0]?.suggestions[0]?.range;
  expect(text.slice(0, range?.start) + text.slice(range?.end)).toBe('Hello Maria,\nIt is here.');
});

test('in the signature only a gap that a template left is found', () => {
  const found = read('Hi Maria, the parcel is on its way to you.\n\nBest regards,\n[Agent name]\nWe value your feedback\n', { languages }).findings;
  expect(found.map(({ text, kind }) => `${kind}: ${text}`)).toEqual(['leftover: [Agent name]']);
});

test('what was read before changes no reading, though patterns are built when their words come up', { timeout: 60_000 }, async () => {
  for (const lang of langs) {
    const drafts = (await loadRules(lang)).flatMap(({ rule }) => rule.catches.map(({ draft }) => draft)).filter((_, index) => index % 40 === 0);
    const seasoned = [compile(packs[lang])];
    for (const draft of [...drafts, ...drafts.toReversed()]) {
      const rules = (languages: typeof seasoned): string[] => read(draft, { languages, lang }).findings.map(({ rule, start, end }) => `${rule} ${start} ${end}`);
      expect(rules(seasoned), draft).toEqual(rules([compile(packs[lang])]));
    }
  }
});
