// Every wording of every rule, put into the rule's own examples and read again: it may bring no fault, number, name, negation or promise of its own.
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { read } from '../../src/engine/read.ts';
import type { Finding, Lang, LanguagePack, Suggestion } from '../../src/engine/types.ts';
import { loadRules } from '../../src/rules/index.ts';

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}'’])(?:${list})(?![\\p{L}])`, 'iu');

const negation: Readonly<Record<Lang, RegExp>> = {
  en: words("no|not|never|none|nothing|nobody|cannot|\\p{L}+n['’]t"),
  ru: words('не|нет|ни|никогда|ничего|никто|нельзя|невозможно'),
  bg: words('не|няма|нямаме|нямам|никога|нищо|никой|нито|невъзможно'),
};

/** What the agent would have to keep. In Russian the first person of the future is known by its verb. */
const promise: Readonly<Record<Lang, RegExp>> = {
  en: words("(?:i|we)(?:['’]ll| will| shall)|promise|guarantee|guaranteed"),
  ru: words('обещаю|обещаем|гарантирую|гарантируем|проверю|проверим|напишу|напишем|отвечу|ответим|сообщу|сообщим|вернусь|вернёмся|вернемся|узнаю|узнаем|сделаю|сделаем|решим|решу|передам|передадим|исправлю|исправим|разберусь|разберёмся|перезвоню|перезвоним|пришлю|пришлём|уточню|уточним|расскажу|расскажем|помогу|поможем|верну|вернём|найду|найдём'),
  bg: words('ще (?:се |ви |ти |го |я |ги |ни |ми |им )*\\p{L}+(?:а|я|м|ме)|обещавам|обещаваме|гарантирам|гарантираме'),
};

const number = /\d/;
const withoutSlots = (wording: string): string => wording.replace(/\{[^{}]*\}|<[^<>]*>/g, '');
const filledIn = ({ text, slots }: Suggestion): string => [...slots].reverse().reduce((all, { start, end }) => all.slice(0, start) + all.slice(start + 1, end - 1) + all.slice(end), text);

export async function testWordings(pack: LanguagePack): Promise<void> {
  const { lang } = pack;
  const languages = [compile(pack)];
  const findings = (draft: string): readonly Finding[] => read(draft, { languages, lang, gender: 'feminine' }).findings;
  const rules = await loadRules(lang);

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s: its wordings are good enough to send', (id, { rule }) => {
    expect(rule.instead.length, 'it offers nothing to do').toBeGreaterThan(0);
    for (const { draft, mark } of rule.catches) {
      const before = findings(draft);
      const found = before.find((finding) => finding.rule === id);
      for (const suggestion of found?.suggestions ?? []) {
        const words = filledIn(suggestion);
        const after = draft.slice(0, suggestion.range.start) + words + draft.slice(suggestion.range.end);
        const end = suggestion.range.start + words.length;
        const faults = findings(after).filter((finding) => (finding.start < end && finding.end > suggestion.range.start) || !before.some(({ rule: known }) => known === finding.rule));
        expect(faults.map(({ rule: fault, text }) => `${fault}: ${text}`), `with the wording “${suggestion.text}” it reads: ${after}`).toEqual([]);
      }
      for (const wording of rule.instead) {
        const own = withoutSlots(wording);
        for (const [what, pattern] of [['a negation', negation[lang]], ['a promise', promise[lang]], ['a number', number]] as const) {
          if (!pattern.test(mark)) expect(own, `the wording brings ${what} that “${mark}” did not have`).not.toMatch(pattern);
        }
        expect(own.slice(1), 'a capital inside a wording is a name').not.toMatch(lang === 'en' ? /(?<![.?!] )\b(?!I\b|I['’]|PIN\b|PDF\b)[A-Z]/ : /(?<![.?!] )(?<!\p{L})(?!Ви|Ва|Ти)\p{Lu}/u);
      }
    }
  });
}
