// Drafts for the preview of the overlay, with findings at fixed phrases: the overlay is tried without the engine and its rules.
import type { Finding, Kind, Lang, Pole, Reading, Suggestion } from '../../src/engine/types.ts';

interface Phrase {
  readonly words: string;
  readonly pole: Pole;
  readonly kind: Kind;
  readonly why: string;
  readonly instead: readonly string[];
}

interface Sample {
  readonly text: string;
  readonly phrases: readonly Phrase[];
  readonly does: Readonly<Partial<Record<Kind, string>>>;
  readonly article: string;
  readonly principle: string;
  readonly hears: string;
  readonly insteadOf: string;
  readonly better: string;
  readonly fine: string;
}

export const samples: Readonly<Record<Lang, Sample>> = {
  en: {
    text: 'Hello Mara,\n\nYou forgot to tick the cable in your order, so it was not packed. We are sorry if this felt like a problem. Once you write back, the cable will definitely be with you tomorrow.\n\nYou can answer this message, and I',
    phrases: [
      { words: 'You forgot to tick the cable', pole: 'cold', kind: 'blame', why: '“You forgot to” names a culprit before it helps. The fact alone is enough.', instead: ['The cable wasn’t ticked', 'I don’t see the cable', 'The cable is missing'] },
      { words: 'We are sorry if this felt like a problem', pole: 'dishonest', kind: 'non-apology', why: '“If this felt” leaves it to the reader to decide whether anything went wrong. Name what did, and it becomes an apology.', instead: ['I’m sorry about this problem', 'I’m sorry that {what happened}', ''] },
      { words: 'will definitely be with you tomorrow', pole: 'dishonest', kind: 'overpromise', why: 'Nobody can promise this for the carrier. Say what you expect, and from whom.', instead: ['should be with you by {day}', 'will be with you tomorrow'] },
    ],
    does: { blame: 'puts it on the customer', 'non-apology': 'takes the apology back', overpromise: 'is more than anyone can promise' },
    article: 'From customer service to customer care', principle: 'An apology names what went wrong and asks for nothing.',
    hears: 'They doubt that it happened at all, and they are sorry about nothing.',
    insteadOf: 'Sorry if there was any confusion.', better: 'I’m sorry. I sent the wrong form, and here is the right one.',
    fine: '“If” is fine while it is still open whether anything went wrong.',
  },
  ru: {
    text: 'Здравствуйте, Мара!\n\nВы сами не отметили кабель в заказе, поэтому его не положили. Нам жаль, если вам показалось, что возникла проблема. Как только вы ответите, кабель точно будет у вас завтра.\n\nОтветьте на это письмо, и я',
    phrases: [
      { words: 'Вы сами не отметили кабель', pole: 'cold', kind: 'blame', why: '«Вы сами не» сначала называет виноватого и только потом помогает. Одного факта достаточно.', instead: ['Кабель остался неотмеченным', 'Не вижу кабеля', 'Кабеля нет'] },
      { words: 'Нам жаль, если вам показалось, что возникла проблема', pole: 'dishonest', kind: 'non-apology', why: '«Если вам показалось» оставляет читателю решать, было ли что-то не так. Назовите, что случилось, и это станет извинением.', instead: ['Мне жаль, что возникла проблема', 'Мне жаль, что {что случилось}', ''] },
      { words: 'точно будет у вас завтра', pole: 'dishonest', kind: 'overpromise', why: 'За курьера такого не обещать. Напишите, чего вы ожидаете.', instead: ['должен быть у вас к {день}'] },
    ],
    does: { blame: 'перекладывает вину на клиента', 'non-apology': 'извинение, которое берёт себя назад', overpromise: 'больше, чем можно обещать' },
    article: 'От обслуживания к заботе', principle: 'Извинение называет, что случилось, и ничего не просит взамен.',
    hears: 'Они сомневаются, что это вообще случилось, и ни о чём не жалеют.',
    insteadOf: 'Приносим извинения, если что-то было непонятно.', better: 'Простите, это моя ошибка: форма не та. Вот правильная.',
    fine: '«Если» уместно, пока не известно, случилось ли что-то.',
  },
  bg: {
    text: 'Здравейте, Мара,\n\nВие пропуснахте да отбележите кабела в поръчката и той не беше сложен. Съжаляваме, ако сте останали с впечатление за проблем. Щом ни пишете, кабелът със сигурност ще е при Вас утре.\n\nМожете да отговорите на това писмо и аз',
    phrases: [
      { words: 'Вие пропуснахте да отбележите кабела', pole: 'cold', kind: 'blame', why: '„Вие пропуснахте“ първо посочва виновен и чак после помага. Само фактът е достатъчен.', instead: ['Кабелът не е отбелязан', 'Не виждам кабела'] },
      { words: 'Съжаляваме, ако сте останали с впечатление за проблем', pole: 'dishonest', kind: 'non-apology', why: '„Ако сте останали с впечатление“ оставя читателя да реши дали нещо е било нередно. Назовете какво стана и ще бъде извинение.', instead: ['Съжалявам за проблема', 'Съжалявам, че {какво се случи}', ''] },
      { words: 'със сигурност ще е при Вас утре', pole: 'dishonest', kind: 'overpromise', why: 'Това никой не може да обещае вместо куриера. Кажете какво очаквате.', instead: ['трябва да е при Вас до {ден}'] },
    ],
    does: { blame: 'вината остава у клиента', 'non-apology': 'извинение, което се отмята', overpromise: 'повече, отколкото може да се обещае' },
    article: 'От обслужване към грижа', principle: 'Извинението казва какво е станало и не иска нищо в замяна.',
    hears: 'Съмняват се, че изобщо се е случило, и не съжаляват за нищо.',
    insteadOf: 'Извиняваме се, ако нещо е било неясно.', better: 'Извинете, изпратих Ви грешния формуляр. Ето правилния.',
    fine: '„Ако“ е на място, докато не знаете дали нещо се е случило.',
  },
};

const slotsOf = (text: string): Suggestion['slots'] => [...text.matchAll(/\{[^}]+\}/g)].map(({ index, 0: slot }) => ({ start: index, end: index + slot.length }));

/** A reading with a finding at every phrase of the sample that stands in the text; those of the kinds in `quiet` are less sure, those in `judged` of no rule. */
export function readSample(text: string, lang: Lang, quiet: readonly string[] = [], judged: readonly string[] = []): Reading {
  const findings = samples[lang].phrases.flatMap(({ words, pole, kind, why, instead }) => {
    const found: Finding[] = [];
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      const suggestions = instead.map((wording) => ({
        text: wording,
        range: wording ? { start, end } : { start: text[start - 1] === ' ' ? start - 1 : start, end: /[.!?]/.test(text[end] ?? '') ? end + 1 : end },
        slots: slotsOf(wording),
      }));
      found.push({ start, end, text: words, lang, kind, pole, ruleSet: 'care', rule: judged.includes(kind) ? null : `${lang}/${kind}/sample`, why, principle: 'care.1', isQuiet: quiet.includes(kind), suggestions: judged.includes(kind) ? [] : suggestions });
    }
    return found;
  });
  return { text, lang, langs: [lang], findings: findings.toSorted((a, b) => a.start - b.start) };
}
