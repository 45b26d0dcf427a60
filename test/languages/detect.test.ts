import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/engine/types.ts';
import { decide, weigh, type Evidence } from '../../src/languages/detect.ts';
import { sentences } from './sentences.ts';

const nothing: Evidence = { en: 0, ru: 0, bg: 0, other: 0 };
const drafts = {
  en: 'Hello Maria, we checked your order and it is on its way. The courier will bring it tomorrow. Thank you for waiting.',
  ru: 'Здравствуйте, Мария! Мы проверили ваш заказ, он уже в пути. Завтра курьер его привезёт. Спасибо, что подождали.',
  bg: 'Здравейте, Мария! Проверихме поръчката Ви, вече пътува. Утре куриерът ще я донесе. Благодаря, че изчакахте.',
};
const alone = (sentence: string): Lang | null => decide(weigh(sentence), nothing);
const inside = (draft: Lang, sentence: string): Lang | null => decide(weigh(sentence), weigh(`${drafts[draft]} ${sentence}`));

describe.each(['en', 'ru', 'bg'] as const)('a short sentence in %s', (lang) => {
  it.each(sentences[lang].map((sentence) => [sentence]))('%s', (sentence) => {
    expect(alone(sentence)).toBe(lang);
    expect(inside(lang, sentence)).toBe(lang);
  });
});

describe('another language', () => {
  it.each(sentences.other.map((sentence) => [sentence]))('%s', (sentence) => {
    expect(alone(sentence)).toBeNull();
  });

  it.each([
    'Дякуємо за звернення. Ваше замовлення вже в дорозі, кур’єр привезе його завтра. Перепрошуємо за незручності.',
    'Дзякуй за зварот. Ваша замова ўжо ў дарозе, кур’ер прывязе яе заўтра.',
    'Хвала вам што сте нам писали. Ваша поруџбина је већ на путу и стиже сутра.',
    'Ви благодариме што ни пишавте. Вашата нарачка е веќе на пат и ќе пристигне утре.',
    'Vielen Dank für Ihre Nachricht. Ihre Bestellung ist unterwegs und kommt morgen an.',
    'Merci pour votre message. Votre commande est en route et arrivera demain.',
  ])('a whole draft: %s', (draft) => {
    for (const sentence of draft.split(/(?<=\.) /)) expect(decide(weigh(sentence), weigh(draft))).toBeNull();
  });
});

describe('the draft around a sentence', () => {
  it.each(['Warmline.', 'Facebook', 'Thunderbird', 'Premium Business Plus', 'Settings', '42', 'OK', 'https://example.org/refund/policy'])('%s is no change of language', (sentence) => {
    expect(inside('ru', sentence)).toBe('ru');
    expect(inside('bg', sentence)).toBe('bg');
  });

  it.each(['Please wait for the courier.', 'I will write to you on Friday.', 'You should have read the terms.', 'We are sorry.'])('%s stays English in any draft', (sentence) => {
    for (const draft of ['en', 'ru', 'bg'] as const) expect(inside(draft, sentence)).toBe('en');
  });

  it.each([
    ['ru', 'Откройте Settings > Account > Privacy and security.'],
    ['bg', 'Отворете Settings > Account > Privacy and security.'],
  ] as const)('a %s sentence keeps its language among English buttons: %s', (lang, sentence) => {
    expect(inside(lang, sentence)).toBe(lang);
  });

  it.each([
    ['ru', 'Анна Иванова, служба качества'],
    ['bg', 'Рестартирайте рутера.'],
    ['bg', 'С уважение, Мартин'],
    ['ru', 'Артём'],
    ['en', 'Giorgio'],
    ['en', 'Elena Ricci, Duty Manager'],
  ] as const)('settles in %s what could be either: %s', (lang, sentence) => {
    expect(inside(lang, sentence)).toBe(lang);
  });

  it('does not make a Russian or Bulgarian sentence English', () => {
    expect(inside('en', 'Спасибо за терпение.')).toBe('ru');
    expect(inside('en', 'Благодаря за търпението.')).toBe('bg');
  });

  it('does not make a German sentence English', () => {
    expect(inside('en', 'Wir erstatten das Geld am Freitag.')).toBeNull();
  });
});

describe('the spelling', () => {
  it('may have decomposed letters, capitals, ё or е, either apostrophe', () => {
    expect(weigh('Мой заказ ещё не пришёл'.normalize('NFD'))).toEqual(weigh('Мой заказ ещё не пришёл'));
    expect(weigh('NO REFUNDS.')).toEqual(weigh('no refunds.'));
    expect(weigh('It won’t work')).toEqual(weigh("It won't work"));
    expect(alone('Все еще не пришел?')).toBe('ru');
    expect(alone('Кажете ѝ да почака.')).toBe('bg');
  });

  it('of addresses, file names and template gaps counts for nothing', () => {
    for (const text of ['maria@example.org', 'https://example.org/please/wait', 'www.example.org', '{{first_name}}', 'invoice_final.pdf', '12:30']) expect(weigh(text)).toEqual(nothing);
  });
});

describe('any string', () => {
  it('gets weights that are numbers, never negative', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (text) => {
        const evidence = weigh(text);
        for (const points of Object.values(evidence)) expect(points).toBeGreaterThanOrEqual(0);
        expect(['en', 'ru', 'bg', null]).toContain(decide(evidence, evidence));
      }),
    );
  });

  it.each(['', ' ', '\n\n', '…', '🙂🙂', '\ud83d', '\u0000', '12345', '—', '???'])('%j has no language', (text) => {
    expect(alone(text)).toBeNull();
  });

  it('is read in a time that grows with its length only', () => {
    for (const unit of ['а', 'please wait ', '@', 'a@', '://', "'", '-', '\u0301', '\u0327\u0301', 'ы.']) {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const before = process.cpuUsage();
      weigh(text);
      // CPU time: the machine may be busy with something else.
      expect([unit, process.cpuUsage(before).user < 2_000_000]).toEqual([unit, true]);
    }
  });
});
