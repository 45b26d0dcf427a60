// Commitments in a reading: what is said, who is silent beside them, and what a change of them may do.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '../../src/engine/assemble.ts';
import { compileCommitments } from '../../src/engine/commitments.ts';
import { compile } from '../../src/engine/compile.ts';
import { newMemory, read, type ReadOptions } from '../../src/engine/read.ts';
import type { Commitment, Duration, SecondOpinion, SourceRule, TimeUnit } from '../../src/engine/types.ts';
import { allTimes } from '../../src/languages/all-times.ts';
import { langs, languages } from '../languages-under-test.ts';
import { answer, commitments, compiled, delivery, findingsIn, monday, refund } from './commitments-under-test.ts';
import { everyKind } from './kinds.ts';

const byCommitment = (text: string, list: readonly Commitment[], options: Partial<ReadOptions> = {}): string[] =>
  read(text, { languages: [], lang: 'en', commitments: compileCommitments(list, allTimes), today: monday, ...options }).findings.map(({ rule, text: words }) => `${rule}: ${words}`);

test('a finding quotes the team and says what it is', () => {
  expect(findingsIn("We'll refund you within 2 days.", 'en')).toEqual([
    {
      start: 17, end: 30, text: 'within 2 days', lang: 'en', kind: 'overpromise', pole: 'dishonest', ruleSet: 'honor', rule: 'team/en/commitment/refund', principle: 'honor.2', isQuiet: false,
      why: expect.stringContaining('“refunds within 5 working days”'),
      suggestions: [{ text: 'within 5 working days', range: { start: 17, end: 30 }, slots: [] }],
    },
  ]);
});

test('without words of the team in a language the time itself is quoted', () => {
  expect(findingsIn('Ще Ви отговорим до час.', 'bg')[0]?.why).toContain('„до 4 работни часа“');
});

test('every language says why in its own words, and what it says is marked by no rule', () => {
  for (const [lang, draft] of [['en', "We'll refund you today."], ['ru', 'Вернём деньги сегодня.'], ['bg', 'Ще Ви върнем парите днес.']] as const) {
    const why = findingsIn(draft, lang)[0]?.why ?? '';
    expect(why.split(/\s+/).length).toBeLessThanOrEqual(30);
    expect(why).toContain(refund.says[lang] ?? '?');
    expect(read(why, { languages, lang, commitments: compiled, today: monday }).findings.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  }
});

test('lengths are written as one says them', { timeout: 60_000 }, () => {
  const offered = (draft: string, lang: 'en' | 'ru' | 'bg', within: Duration): string | undefined => read(draft, { languages: [], lang, commitments: compileCommitments([{ ...refund, within }], allTimes) }).findings[0]?.suggestions[0]?.text;
  const amounts = [1, 2, 5, 11, 21, 101, 111];
  const lengths = (draft: string, lang: 'en' | 'ru' | 'bg', unit: TimeUnit): (string | undefined)[] => amounts.map((amount) => offered(draft, lang, { amount, unit }));
  expect(lengths("We'll refund you in a few minutes, in 5 minutes.", 'en', 'working-day').slice(0, 2)).toEqual(['within 1 working day', 'within 2 working days']);
  expect(lengths('Вернём деньги за 5 минут.', 'ru', 'working-day')).toEqual(['в течение 1 рабочего дня', 'в течение 2 рабочих дней', 'в течение 5 рабочих дней', 'в течение 11 рабочих дней', 'в течение 21 рабочего дня', 'в течение 101 рабочего дня', 'в течение 111 рабочих дней']);
  expect(lengths('Вернём деньги за 5 минут.', 'ru', 'working-hour').slice(0, 2)).toEqual(['в течение 1 рабочего часа', 'в течение 2 рабочих часов']);
  expect(lengths('Вернём деньги за 5 минут.', 'ru', 'week').slice(0, 2)).toEqual(['в течение 1 недели', 'в течение 2 недель']);
  expect(lengths('Ще върнем парите до 5 минути.', 'bg', 'working-day').slice(0, 2)).toEqual(['до 1 работен ден', 'до 2 работни дни']);
  expect(lengths('Ще върнем парите до 5 минути.', 'bg', 'hour').slice(0, 2)).toEqual(['до 1 час', 'до 2 часа']);
});

test('without the date weekdays, dates and weeks are left alone; days from now are not', () => {
  for (const draft of ["We'll refund you by Friday.", "We'll refund you on 3 December.", "We'll refund you this week."]) {
    expect(findingsIn(draft, 'en')).toHaveLength(1);
    expect(findingsIn(draft, 'en', { today: undefined })).toEqual([]);
  }
  expect(findingsIn("We'll refund you tomorrow.", 'en', { today: undefined })).toHaveLength(1);
  expect(findingsIn("We'll refund you within 6 days.", 'en', { today: undefined })).toEqual([]);
});

test('the same weekday is later on another day', () => {
  const on = (day: number, draft: string): number => findingsIn(draft, 'en', { today: { year: 2026, month: 12, day } }).length;
  // 4 December is a Friday: "by Friday" may be today or in a week.
  expect([3, 4, 5].map((day) => on(day, "We'll refund you by Friday."))).toEqual([1, 0, 0]);
  expect([3, 4, 5].map((day) => on(day, "We'll refund you by next Friday."))).toEqual([0, 0, 0]);
});

const never: SourceRule = { id: 'en/overpromise/surely', kind: 'overpromise', match: ['[surely] ..*', 'within 2 days', 'within 5 working days'], why: 'A reason.', instead: [], principle: 'honor.2' };
const cold: SourceRule = { id: 'en/curt/day', kind: 'curt', match: ['within 7 days'], why: 'A reason.', instead: [], principle: 'care.1' };
const withRules = [compile(assemble({ lang: 'en', kinds: everyKind, forms: {}, concepts: {}, rules: [never, cold] }))];

test('where a promise is kept, no other rule calls it an overpromise; other kinds speak', () => {
  expect(byCommitment("We'll surely refund you within 5 working days.", [], { languages: withRules })).toEqual(['en/overpromise/surely: surely', 'en/overpromise/surely: within 5 working days']);
  expect(byCommitment("We'll surely refund you within 5 working days.", [refund], { languages: withRules })).toEqual([]);
  expect(byCommitment("We'll refund you within 7 days.", [refund], { languages: withRules })).toEqual(['en/curt/day: within 7 days']);
  expect(byCommitment("We'll fix it within 2 days.", [refund], { languages: withRules })).toEqual(['en/overpromise/surely: within 2 days']);
});

test('where a promise is too soon, the commitment speaks at its place', () => {
  expect(byCommitment("We'll surely refund you within 2 days.", [refund], { languages: withRules })).toEqual(['en/overpromise/surely: surely', 'team/en/commitment/refund: within 2 days']);
});

test('the learned reader is heard as other rules are, and does not silence the team', () => {
  const text = "We'll refund you within 8 days. We'll refund you within 2 days.";
  const clauses = [{ start: 0, end: 31, probability: 0.9 }, { start: 32, end: text.length, probability: 0.01 }];
  const opinion: SecondOpinion = { clauses, doubtful: [{ start: 0, end: 31, kind: 'overpromise', isQuiet: false }] };
  const options = { languages: withRules, opinions: new Map([['en' as const, opinion]]) };
  expect(byCommitment(text, [], options)).toEqual(["null: We'll refund you within 8 days."]);
  expect(byCommitment(text, [refund], options)).toEqual(['team/en/commitment/refund: within 2 days']);
});

test('what is switched off, left out, quoted or a signature is not marked', () => {
  const text = "We'll refund you within 2 days.";
  expect(byCommitment(text, [refund], { isOn: ({ id }) => id !== 'team/en/commitment/refund' })).toEqual([]);
  expect(byCommitment(text, [refund], { isOn: ({ kind }) => kind !== 'overpromise' })).toEqual([]);
  expect(byCommitment(text, [refund], { leaveOut: [{ start: 0, end: 20 }] })).toEqual([]);
  expect(byCommitment(`On Monday you wrote:\n> ${text}`, [refund])).toEqual([]);
  expect(byCommitment(`All the best,\nAnna\n${text}`, [refund])).toEqual([]);
});

test('a promise about two things is marked once, for the first that cannot be kept', () => {
  expect(byCommitment('The refund and the parcel will arrive tomorrow.', [delivery, refund])).toEqual(['team/en/commitment/delivery: tomorrow']);
});

test('with a memory, and in a draft of several passages, places are right', () => {
  const text = "Hello Anna,\n\nthank you for your patience.\n\nWe'll refund you within 2 days. It's our mistake.\n\nAll the best\nIvo";
  const memory = newMemory();
  for (let round = 0; round < 2; round++) {
    const [finding] = findingsIn(text, 'en', { memory });
    expect(finding && text.slice(finding.start, finding.end)).toBe('within 2 days');
    expect(finding?.suggestions[0]?.range).toEqual({ start: finding?.start, end: finding?.end });
  }
});

test('only the sentences of its language are read with a language’s commitments', () => {
  const text = 'Вернём деньги завтра. We will refund you tomorrow.';
  expect(read(text, { languages: [], commitments: compileCommitments([{ ...refund, about: { en: ['refund'] } }], allTimes) }).findings.map(({ lang }) => lang)).toEqual(['en']);
});

test('a sentence with more times than anybody promises is left alone', () => {
  expect(findingsIn(`We'll refund you ${'within 2 days '.repeat(20)}.`, 'en')).toHaveLength(20);
  expect(findingsIn(`We'll refund you ${'within 2 days '.repeat(21)}.`, 'en')).toEqual([]);
});

// What a team's change of mind may do. To loosen a commitment is to let a draft promise more: the team can be quicker. So its amount gets smaller or its unit quicker, and findings can only go.
const things = { en: ['The refund', 'The reply', 'The parcel'], ru: ['Возврат', 'Ответ', 'Посылка'], bg: ['Сумата', 'Отговорът', 'Пратката'] };
const whens = {
  en: ['within 2 days', 'tomorrow', 'within 30 hours', 'by Friday', 'in a week', 'today', 'within 3 working days', 'within 2 working hours', 'on 9 December', 'in 90 minutes', 'within 6 days'],
  ru: ['в течение 2 дней', 'завтра', 'через 30 часов', 'до пятницы', 'через неделю', 'сегодня', 'в течение 3 рабочих дней', 'в течение 2 рабочих часов', '9 декабря', 'через 90 минут', 'за 6 дней'],
  bg: ['до 2 дни', 'утре', 'до 30 часа', 'до петък', 'до седмица', 'днес', 'до 3 работни дни', 'до 2 работни часа', 'до 9 декември', 'след 90 минути', 'до 6 дни'],
};
const verbs = { en: 'will arrive', ru: 'придёт', bg: 'ще пристигне' };
const anyDraft = fc.constantFrom(...langs).chain((lang) =>
  fc.array(fc.tuple(fc.nat(2), fc.nat(10)), { minLength: 1, maxLength: 4 }).map((sentences) => ({ lang, text: sentences.map(([thing, when]) => `${things[lang][thing]} ${verbs[lang]} ${whens[lang][when]}.`).join(' ') })),
);
const anyWithin = fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom<TimeUnit>('minute', 'hour', 'working-hour', 'day', 'working-day', 'week') });
const quicker: Readonly<Record<TimeUnit, readonly TimeUnit[]>> = { minute: [], hour: ['minute'], 'working-hour': ['hour', 'minute'], day: ['hour', 'minute'], 'working-day': ['day', 'working-hour', 'hour', 'minute'], week: ['working-day', 'day', 'hour', 'minute'] };
const anyToday = fc.option(fc.record({ year: fc.constant(2026), month: fc.constant(12), day: fc.integer({ min: 1, max: 8 }) }), { nil: undefined });

const placesOf = (text: string, lang: 'en' | 'ru' | 'bg', list: readonly Commitment[], today: typeof monday | undefined): string[] =>
  read(text, { languages: [], lang, commitments: compileCommitments(list, allTimes), today }).findings.map(({ start, end }) => `${start}-${end}`);

test('loosening a commitment never adds a finding', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyDraft, anyWithin, fc.nat(29), fc.nat(), anyToday, ({ lang, text }, within, less, pick, today) => {
      const units = [within.unit, ...quicker[within.unit]];
      const looser = { amount: Math.max(1, within.amount - less), unit: units[pick % units.length] as TimeUnit };
      const before = placesOf(text, lang, [{ ...refund, within }, answer, delivery], today);
      for (const place of placesOf(text, lang, [{ ...refund, within: looser }, answer, delivery], today)) expect(before).toContain(place);
    }),
    { numRuns: 300 },
  );
});

test('removing a commitment never adds a finding of one', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyDraft, anyToday, fc.nat(2), ({ lang, text }, today, removed) => {
      const before = placesOf(text, lang, commitments, today);
      for (const place of placesOf(text, lang, commitments.filter((_, index) => index !== removed), today)) expect(before).toContain(place);
    }),
    { numRuns: 300 },
  );
});

test('what is offered is a promise that is kept', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyDraft, anyToday, ({ lang, text }, today) => {
      const options = { languages: [], lang, commitments: compiled, today };
      let now = text;
      for (let [finding] = read(now, options).findings; finding?.suggestions[0]; [finding] = read(now, options).findings) {
        const { range, text: words } = finding.suggestions[0];
        const before = read(now, options).findings.length;
        now = now.slice(0, range.start) + words + now.slice(range.end);
        expect(read(now, options).findings.length).toBe(before - 1);
      }
    }),
    { numRuns: 200 },
  );
});

test('any text is read without an error, and every finding stands where its words are', { timeout: 60_000 }, () => {
  const pieces = fc.array(fc.constantFrom(...Object.values(whens).flat(), ...Object.values(things).flat(), 'we will', 'refund', 'ще', 'вернём', 'деньги', '2', '–', '3', ',', '. ', '?', '(', ')', '“', '”', 'if', '\n', '12.12.', '999999', '’'), { maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), fc.constantFrom(...langs, undefined), (text, lang) => {
      const { findings } = read(text, { languages: [], lang, commitments: compiled, today: monday });
      let end = 0;
      for (const finding of findings) {
        expect(text.slice(finding.start, finding.end)).toBe(finding.text);
        expect(finding.start).toBeGreaterThanOrEqual(end);
        ({ end } = finding);
      }
    }),
    { numRuns: 1000 },
  );
});
