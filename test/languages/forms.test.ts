import { describe, expect, it } from 'vitest';
import { wordForms } from '../../scripts/forms.ts';
import { irregular } from '../../src/languages/en/irregular.ts';
import type { Lang } from '../../src/engine/types.ts';

const among: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {
    fail: 'fails failed failing',
    go: 'goes went gone going',
    be: 'am is are was were been',
    forget: 'forgets forgot forgotten forgetting',
    stop: 'stops stopped stopping',
    try: 'tries tried trying',
    return: 'returns returned returning',
    review: 'reviews reviewed reviewing',
    cancel: 'cancels canceled cancelled cancelling',
    apologize: 'apologizes apologised apologising',
    apologise: 'apologises apologised apologising',
    favour: 'favours favoured',
    customer: 'customers',
    policy: 'policies',
    child: 'children',
    cold: 'colder coldest',
    big: 'bigger biggest',
    good: 'better best',
    replacement: 'replacements',
    refund: 'refunds refunded refunding',
  },
  ru: {
    забыть: 'забыл забыла забыли забудешь забудет забудьте забудь забыв',
    ждать: 'жду ждёте ждал ждите',
    мочь: 'могу может можете могут мог могла могли',
    хотеть: 'хочу хотите хотел',
    помочь: 'помогу поможем помог помогли помогите',
    прийти: 'приду придет пришел пришла придите',
    понять: 'пойму поймете понял поймите',
    выбрать: 'выберу выбрал выберите',
    разбить: 'разобью разбил разбейте',
    ошибиться: 'ошибся ошиблись ошибетесь',
    вернуться: 'вернусь вернулся вернулись вернитесь',
    принести: 'принесу принес принесли принесите',
    заказ: 'заказа заказу заказом заказе заказы заказов',
    ошибка: 'ошибки ошибку ошибок',
    человек: 'человека людей людям',
    виноватый: 'виновата виноваты виноватого',
    ваш: 'ваша вашего вашей',
    должен: 'должна должны',
  },
  bg: {
    съжалявам: 'съжалява съжаляваме съжалявате съжалявал',
    забравя: 'забравите забравихте забравил забравили',
    мога: 'може можем можете могат можеше',
    съм: 'е сме сте бяхте бил',
    приема: 'приемем приехме приел приета',
    дойда: 'дойде дойдох дошъл дошли',
    видя: 'видим видяхте вижте видели',
    върна: 'върнем върнахте върнал',
    клиент: 'клиента клиентът клиенти клиентите',
    поръчка: 'поръчката поръчки поръчките',
    виновен: 'виновна виновни виновният',
    ваш: 'вашата вашите вашия',
    човек: 'хора човека човекът',
    отбележа: 'отбележим отбелязах отбелязано',
  },
};

const notAmong: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: { fail: 'failure', cancel: 'canceler', fit: 'fitness unfit', quick: 'quickly quickness', send: 'sender resend', customer: "customer's", help: 'helper' },
  ru: { делить: 'дель дельте', вернуть: 'вернулся вернуться', купить: 'купью', забыть: 'забывать' },
  bg: { върна: 'връщам', клиент: 'клиентка' },
};

describe.each(Object.keys(among) as Lang[])('word forms in %s', (lang) => {
  it.each(Object.entries(among[lang]))('%s has %s', async (lemma, forms) => {
    const found = (await wordForms(lang, [lemma])).get(lemma);
    expect(found).toEqual(expect.arrayContaining([lemma, ...forms.split(' ')]));
    expect(found?.[0]).toBe(lemma);
    expect(new Set(found).size).toBe(found?.length);
  });

  it.each(Object.entries(notAmong[lang]))('%s has not %s', async (lemma, words) => {
    const found = (await wordForms(lang, [lemma])).get(lemma) ?? [];
    for (const word of words.split(' ')) expect(found).not.toContain(word);
  });

  it('names every unknown lemma in one error', async () => {
    await expect(wordForms(lang, ['qqqq', Object.keys(among[lang])[0] ?? '', 'zzzz'])).rejects.toThrow(/qqqq[^]*zzzz/);
  });
});

describe('an unknown lemma', () => {
  it('comes with words that are spelt like it', async () => {
    await expect(wordForms('en', ['recieve'])).rejects.toThrow(/~recieve.*receive/);
    await expect(wordForms('ru', ['извенить'])).rejects.toThrow(/извинить/);
    await expect(wordForms('bg', ['сажалявам'])).rejects.toThrow(/съжалявам|near it/);
  });
});

describe('the irregular words', () => {
  it('are lower case, parted by one space, and never name their lemma', () => {
    for (const [lemma, forms] of Object.entries(irregular)) {
      expect(forms).toBe(forms.toLowerCase().trim().split(/\s+/).join(' '));
      expect(forms.split(' ')).not.toContain(lemma);
    }
  });
});
