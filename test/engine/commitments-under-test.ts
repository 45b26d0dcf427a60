// Three commitments as a team would write them, and what a draft gets that is read with them on a Monday.
import { compileCommitments } from '../../src/engine/commitments.ts';
import { read, type ReadOptions } from '../../src/engine/read.ts';
import type { Commitment, Finding, Lang } from '../../src/engine/types.ts';

export const refund: Commitment = {
  id: 'refund',
  about: {
    en: ['(refund|refunds|refunded|refunding)', '(get|have|receive|see) ..1 (your|the) money ..1 back?', '(your|the) money', '(money|amount|payment) ..3 back', 'reimburse you?', 'reimbursed'],
    ru: ['(возврат|возврата|возвратом)', '(вернем|верну|вернут|вернутся|вернется|возвращаем|возместим|переведем) ..2 (деньги|сумму|средства|оплату|стоимость)?', '(деньги|сумма|сумму|средства)'],
    bg: ['(възстановим|възстановя|възстановяваме|възстановена|възстановени|върнем|върна|връщаме|върнат|върнати|преведем) ..2 (парите|сумата|плащането)?', '(парите|сумата)', 'възстановяването'],
  },
  within: { amount: 5, unit: 'working-day' },
  says: { en: 'refunds within 5 working days', ru: 'возврат денег за 5 рабочих дней', bg: 'връщане на пари до 5 работни дни' },
};

export const answer: Commitment = {
  id: 'first-answer',
  about: {
    en: ['(answer|reply|response|respond)', 'get back to you', 'write back', 'hear from (us|me)', '(call|ring) you', 'in touch'],
    ru: ['(ответ|ответа|ответим|отвечу|ответит|ответят|отвечаем|напишем|напишу|перезвоним|перезвоню|позвоню|позвоним|свяжемся|свяжусь)'],
    bg: ['(отговор|отговора|отговорим|отговоря|отговаряме|пиша|пишем|обадя|обадим|свържа|свържем)'],
  },
  within: { amount: 4, unit: 'working-hour' },
  says: { en: 'a first answer within 4 working hours', ru: 'первый ответ за 4 рабочих часа' },
};

export const delivery: Commitment = {
  id: 'delivery',
  about: {
    en: ['(parcel|package|order|delivery|replacement)', '(deliver|ship)'],
    ru: ['(посылка|посылку|заказ|заказа|доставка|доставку|замена|замену|доставим|привезем)'],
    bg: ['(пратката|пратка|поръчката|поръчка|доставка|доставката|колетът|колета|доставим|доставяме)'],
  },
  within: { amount: 3, unit: 'day' },
  says: { en: 'parcels within 3 days', ru: 'посылки за 3 дня', bg: 'пратки до 3 дни' },
};

export const commitments = [refund, answer, delivery];
export const compiled = compileCommitments(commitments);
/** 30 November 2026. */
export const monday = { year: 2026, month: 11, day: 30 };

/** The findings of a draft in a language that no pack is there for: only commitments speak. */
export function findingsIn(text: string, lang: Lang, options: Partial<ReadOptions> = {}): readonly Finding[] {
  return read(text, { languages: [], lang, commitments: compiled, today: monday, ...options }).findings;
}

/** The draft with a finding's first wording put in; null where there is none. */
export function put(text: string, { suggestions: [first] }: Finding): string | null {
  return first ? text.slice(0, first.range.start) + first.text + text.slice(first.range.end) : null;
}
