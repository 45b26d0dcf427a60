import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbbreviation, isQuoteHeader, isSignOff } from '../../src/languages/marks.ts';

describe('abbreviations', () => {
  it.each('mr mrs dr e.g i.e approx т.е т.к г ул д напр др тел стр руб г-н т.нар бул лв ч inc'.split(' '))('%s keeps its full stop', (word) => {
    expect(isAbbreviation(word)).toBe(true);
  });

  it.each('order wait no not ok так да он ден добре всичко on me up так ме се за'.split(' '))('%s ends its sentence', (word) => {
    expect(isAbbreviation(word)).toBe(false);
  });

  it('lets a unit end a sentence before a capital, a title never', () => {
    expect(isAbbreviation('лв', 'Ще')).toBe(false);
    expect(isAbbreviation('лв', 'за')).toBe(true);
    expect(isAbbreviation('г', 'Деньги')).toBe(false);
    expect(isAbbreviation('г', 'мы')).toBe(true);
    expect(isAbbreviation('mr', 'Brown')).toBe(true);
    expect(isAbbreviation('ул', 'Ленина')).toBe(true);
  });
});

describe('closing phrases', () => {
  it.each([
    'Best regards,',
    'Kind regards',
    'Kind regards, Anna Brown',
    'Sincerely, Tom',
    'Yours sincerely,',
    'best wishes,',
    'All the best,',
    'С уважением,',
    'С уважением, Анна',
    'С уважением, служба поддержки',
    'Всего доброго,',
    'Всего хорошего!',
    'С наилучшими пожеланиями,',
    'С уважение,',
    'С уважение, Мария Петрова',
    'Поздрави,',
    'Поздрави, Иван',
    'С най-добри пожелания,',
    '  Всичко добро,  ',
  ])('%s begins the signature', (line) => {
    expect(isSignOff(line)).toBe(true);
  });

  it.each([
    '',
    'Thanks',
    'Regards to your family from all of us here.',
    'Best regards to you and thank you for the photos.',
    'С уважением отнеситесь к правилам.',
    'С уважением относимся к вашему времени.',
    'Всего доброго вам и вашей семье в новом году, спасибо!',
    'Поздрави колегите си от нас.',
    'С уважение към времето Ви ще бъда кратка.',
    'Sincerely sorry for this.',
    'We are sincerely sorry.',
  ])('%s is the agent speaking', (line) => {
    expect(isSignOff(line)).toBe(false);
  });
});

describe('lines above a quoted message', () => {
  it.each([
    'On Mon, 3 May 2026 at 10:12, Maria <m@example.org> wrote:',
    'On 3 May 2026, at 10:12, Maria Brown wrote:',
    '-----Original Message-----',
    '---- Forwarded message ----',
    '________ Original Message ________',
    'Begin forwarded message:',
    '3 мая 2026 г., в 10:12, Мария пишет:',
    'пн, 3 мая 2026 г. в 10:12, Мария <m@example.org> пишет:',
    'Мария писал(а):',
    '03.05.2026 10:12, Мария пишет:',
    '-------- Исходное сообщение --------',
    'На 3.05.2026 г. в 10:12 Мария написа:',
    'На пн, 3.05.2026 г. в 10:12 Мария <m@example.org> написа:',
    '---------- Препратено съобщение ---------',
  ])('%s', (line) => {
    expect(isQuoteHeader(line)).toBe(true);
  });

  it.each([
    '',
    'This is what the courier wrote:',
    'Original message',
    'I found your original message.',
    'Вот что пишет банк:',
    'Ето какво написа куриерът:',
    'Please send these:',
    'Your delivery is at 10:12:',
  ])('not: %s', (line) => {
    expect(isQuoteHeader(line)).toBe(false);
  });
});

describe('any string', () => {
  it('gets an answer', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const ask of [isAbbreviation, isSignOff, isQuoteHeader]) expect(typeof ask(text)).toBe('boolean');
      }),
    );
  });
});
