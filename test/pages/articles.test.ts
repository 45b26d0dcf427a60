// The five articles and the 17 kinds: complete in each language, and in step with each other.
import { describe, expect, test } from 'vitest';
import { articles } from '../../src/rules/articles.ts';
import { kinds } from '../../src/rules/kinds.ts';

const languages = ['en', 'ru', 'bg'] as const;
const everyText: [string, string][] = [];
(function collect(value: unknown, path: string): void {
  if (typeof value === 'string') everyText.push([path, value]);
  else if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) collect(inner, `${path}.${key}`);
})({ articles, kinds }, '');
const own = everyText.filter(([path]) => languages.some((lang) => path.endsWith(`.${lang}`)) && !path.includes('insteadOf'));

test('each of the 17 kinds belongs to exactly one article', () => {
  expect(articles.flatMap((article) => article.kinds).toSorted()).toEqual(Object.keys(kinds).toSorted());
  for (const article of articles) for (const kind of article.kinds) expect(kinds[kind].ruleSet).toBe(article.ruleSet);
});

test('the articles have the principles that rules may name', () => {
  expect(Object.fromEntries(articles.map((article) => [article.ruleSet, article.principles.length]))).toEqual({ honor: 7, care: 4, consistency: 4, moments: 6, fairness: 5 });
});

describe('our own words', () => {
  const those = (fault: RegExp, texts = own): string[] => texts.filter(([, text]) => fault.test(text)).map(([path]) => path);

  test('are there, and calm: no exclamation mark, no straight quotes', () => {
    expect(own.length).toBeGreaterThan(300);
    expect(those(/[!'"]|^\s|\s$|^$/)).toEqual([]);
  });

  test('what the customer hears is one short sentence, in the customer’s own voice', () => {
    for (const [kind, { lesson }] of Object.entries(kinds)) {
      for (const lang of languages) {
        expect(lesson.hears[lang].split(' ').length, kind).toBeLessThanOrEqual(16);
        expect(lesson.hears[lang], kind).toMatch(/^[^.?]+[.?]$/);
        expect(lesson.hears[lang], kind).not.toMatch(/customer|клиент/i);
      }
    }
  });

  test('a lesson’s principle is one of its article', () => {
    for (const { ruleSet, principle } of Object.values(kinds)) expect(articles.find((article) => article.ruleSet === ruleSet)?.principles[principle - 1]).toBeDefined();
  });

  test('address a Bulgarian reader as Вие', () => {
    expect(those(/(?<![а-яА-Я])(вие|вас|ви|ваш\w*)(?![а-яА-Я])/, own.filter(([path]) => path.endsWith('.bg')))).toEqual([]);
  });

  test('address a Russian reader as вы, without the capital of Bulgarian', () => {
    expect(those(/[^.?] (Вы|Вас|Вам|Ваш)(?![а-яА-Я])/, own.filter(([path]) => path.endsWith('.ru')))).toEqual([]);
  });

  test('a kind says what it does without a full stop, and each lesson is a sentence good enough to send', () => {
    for (const { does, lesson } of Object.values(kinds)) {
      for (const lang of languages) {
        expect(does[lang]).toMatch(/^\p{Ll}.*[^.]$/u);
        for (const part of [lesson.hears, lesson.insteadOf, lesson.better, lesson.fine]) expect(part[lang]).toMatch(/[.?]”?$/);
      }
    }
  });
});
