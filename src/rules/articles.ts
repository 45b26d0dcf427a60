// The five articles that the rules rest on: one rule set each, told in our own words. No sentence of theirs is repeated here.
import { kindsOf } from './kinds.ts';
import type { Article } from './types.ts';

/** The articles in the order in which the pages list them. */
export const articles: readonly Article[] = [
  {
    ruleSet: 'honor',
    name: { en: 'Honour', ru: 'Честь', bg: 'Чест' },
    title: { en: 'Do you serve your customers with honour?', ru: 'Служите ли вы клиентам с честью?', bg: 'Обслужвате ли клиентите си с чест?' },
    author: null,
    teaches: {
      en: 'Service is an agreement that both sides must be able to trust: say what is true, promise what you can keep, and be open about your own gain.',
      ru: 'Обслуживание — это договорённость, на которую полагаются обе стороны: говорите правду, обещайте посильное и не скрывайте своего интереса.',
      bg: 'Обслужването е уговорка, на която разчитат и двете страни: казвайте истината, обещавайте каквото зависи от Вас и не крийте какво печелите.',
    },
    principles: [
      { en: 'Say what is true, all of it, and leave out what nobody can know.', ru: 'Говорите правду целиком и не утверждайте того, чего знать нельзя.', bg: 'Казвайте цялата истина и не твърдете онова, което никой не може да знае.' },
      { en: 'Trust hangs on kept promises, so promise only what you can keep.', ru: 'Доверие держится на сдержанных обещаниях, поэтому обещайте только посильное.', bg: 'Доверието се крепи на спазените обещания, затова обещавайте само каквото зависи от Вас.' },
      { en: 'Modest and genuine goes further than grand: no borrowed feelings, no flattery.', ru: 'Скромность и искренность убедительнее громких слов: без показных чувств и без лести.', bg: 'Скромното и искреното тежат повече от гръмкото: без престорени чувства и без ласкателства.' },
      { en: 'If you gain from what you recommend, say so.', ru: 'Если совет выгоден и вам, скажите об этом прямо.', bg: 'Ако имате полза от това, което препоръчвате, кажете го открито.' },
      { en: 'Kindness is a matter of practice, on a bad day too.', ru: 'Доброта — это навык, и в трудный день он тоже нужен.', bg: 'Добротата е навик, който важи и в трудните дни.' },
      { en: 'Leave each reply a little nicer than it had to be.', ru: 'Пусть ответ будет чуть красивее, чем требовалось.', bg: 'Нека отговорът бъде малко по-хубав, отколкото е било нужно.' },
      { en: 'Write to each customer as you would to the person who matters most to you.', ru: 'Пишите каждому клиенту так, как писали бы самому дорогому человеку.', bg: 'Пишете на всеки клиент така, както бихте писали на най-скъпия си човек.' },
    ],
    kinds: kindsOf('honor'),
  },
  {
    ruleSet: 'care',
    name: { en: 'Care', ru: 'Забота', bg: 'Грижа' },
    title: { en: 'From customer service to customer care', ru: 'От обслуживания клиентов к заботе о них', bg: 'От обслужване на клиенти към грижа за тях' },
    author: null,
    teaches: {
      en: 'People come to be looked after. Write to a person and not to a case, and when something went wrong, own it and put it right.',
      ru: 'К вам приходят за заботой. Отвечайте человеку, а не заявке, а если вышла ошибка, признайте её и исправьте.',
      bg: 'Хората идват за грижа. Пишете на човек, а не на номер, а ако нещо се е объркало, признайте го и го поправете.',
    },
    principles: [
      { en: 'Personal contact has become rare: write to a person, by name, and never to a number.', ru: 'Живое внимание стало редкостью: обращайтесь к человеку по имени, а не к номеру.', bg: 'Личното внимание е станало рядкост: обръщайте се към човека по име, а не към номер.' },
      { en: 'Ask yourself first how the customer is, then what the case is.', ru: 'Сначала подумайте, каково сейчас клиенту, и только потом о заявке.', bg: 'Първо помислете как е клиентът, а после за случая.' },
      { en: 'Whoever answers may be flexible and solve it on the spot.', ru: 'Тот, кто отвечает, может отойти от шаблона и решить вопрос на месте.', bg: 'Който отговаря, може да прояви гъвкавост и да реши въпроса на място.' },
      { en: 'When something went wrong: admit it, take it on, put it right.', ru: 'Если вышла ошибка: признайте её, возьмите на себя и исправьте.', bg: 'Ако нещо се е объркало: признайте го, поемете го и го поправете.' },
    ],
    kinds: kindsOf('care'),
  },
  {
    ruleSet: 'consistency',
    name: { en: 'Consistency', ru: 'Постоянство', bg: 'Постоянство' },
    title: { en: 'Amazing service is a little better than average, all the time', ru: 'Удивительный сервис — чуть лучше среднего, но всегда', bg: 'Удивителното обслужване е малко над средното, но винаги' },
    author: { en: 'Shep Hyken', ru: 'Шеп Хайкен', bg: 'Шеп Хайкен' },
    teaches: {
      en: 'Good service needs no fireworks: one notch above the ordinary in every reply, every detail in place, nobody sent elsewhere.',
      ru: 'Хорошему сервису не нужны фейерверки: на шаг лучше обычного в каждом ответе, внимание к мелочам, и никого не отсылают к другим.',
      bg: 'Доброто обслужване не иска фойерверки: с една идея над обичайното във всеки отговор, внимание към дребното и никой препратен другаде.',
    },
    principles: [
      { en: 'A steady level makes people confident, so no reply is too small to be done well.', ru: 'Ровный уровень рождает уверенность, поэтому и самый короткий ответ стоит написать хорошо.', bg: 'Равното ниво дава сигурност, затова и най-краткият отговор заслужава да е добър.' },
      { en: 'Care shows in details: the right name, no gaps left by a template, a clear next step.', ru: 'Внимание видно в мелочах: верное имя, ни одного пропуска из шаблона, понятный следующий шаг.', bg: 'Грижата личи в дребното: вярното име, нито едно празно място от шаблон, ясна следваща стъпка.' },
      { en: 'Whoever answers sees it through, whatever the sign on the door says.', ru: 'Кто отвечает, тот и доводит вопрос до конца, что бы ни было написано на двери.', bg: 'Който отговаря, довежда въпроса докрай, каквото и да пише на вратата.' },
      { en: 'An ordinary reply can be lifted by one notch; it takes no crisis to shine.', ru: 'Любой обычный ответ можно сделать на шаг лучше, не дожидаясь кризиса.', bg: 'И обикновеният отговор може да стане с една идея по-добър, без да се чака криза.' },
    ],
    kinds: kindsOf('consistency'),
  },
  {
    ruleSet: 'moments',
    name: { en: 'Moments', ru: 'Моменты', bg: 'Моменти' },
    title: { en: 'Moments that matter', ru: 'Моменты, которые решают', bg: 'Моментите, които имат значение' },
    author: { en: 'Mark Matteson', ru: 'Марк Маттесон', bg: 'Марк Матесън' },
    teaches: {
      en: 'Any contact may turn out to be the one that decides. Explain rather than refuse, ask rather than order, and let people feel what they feel.',
      ru: 'Решающим может оказаться любой разговор. Объяснить лучше, чем отказать, спросить лучше, чем приказать, а чувства клиента — его право.',
      bg: 'Всеки разговор може да се окаже решаващият. По-добре обяснете, отколкото да откажете, попитайте, вместо да наредите, и оставете хората да чувстват каквото чувстват.',
    },
    principles: [
      { en: 'Don’t wave a question away: explain what happens and why.', ru: 'Не отмахивайтесь от вопроса: объясните, что происходит и почему.', bg: 'Не подминавайте въпроса: обяснете какво се случва и защо.' },
      { en: 'Everyone is owed respect, whoever they are and whatever the rule says.', ru: 'Уважения заслуживает каждый, кто бы он ни был и что бы ни говорило правило.', bg: 'Всеки заслужава уважение, който и да е и каквото и да пише в правилата.' },
      { en: 'What the customer feels is theirs to feel: meet it, don’t correct it.', ru: 'Что чувствовать, решает сам клиент: услышьте это и не поправляйте.', bg: 'Какво да чувства, решава клиентът: чуйте го, без да го поправяте.' },
      { en: 'Listen first, then ask the big question: what would help you now?', ru: 'Сначала выслушайте, потом спросите о главном: что бы вам сейчас помогло?', bg: 'Първо изслушайте, после попитайте за важното: какво би Ви помогнало сега?' },
      { en: 'Go one step further, for what this person needs most right now.', ru: 'Сделайте на шаг больше ради того, что сейчас человеку нужнее всего.', bg: 'Направете крачка повече за онова, от което човекът сега има най-голяма нужда.' },
      { en: 'Keeping a customer costs far less than winning one: show in deeds that they matter.', ru: 'Сохранить клиента намного дешевле, чем найти нового: покажите делом, что он важен.', bg: 'Да задържите клиент струва много по-малко, отколкото да спечелите нов: покажете на дело, че е важен.' },
    ],
    kinds: kindsOf('moments'),
  },
  {
    ruleSet: 'fairness',
    name: { en: 'Fairness', ru: 'Справедливость', bg: 'Справедливост' },
    title: { en: 'Is the customer always right?', ru: 'Клиент всегда прав?', bg: 'Винаги ли е прав клиентът?' },
    author: null,
    teaches: {
      en: 'The customer is right when the facts say so. Agree with what you have checked, disagree kindly, and leave everyone their dignity, yours included.',
      ru: 'Клиент прав, когда за него факты. Соглашайтесь с проверенным, возражайте по-доброму и берегите достоинство каждого, своё тоже.',
      bg: 'Клиентът е прав, когато и фактите са на негова страна. Съгласявайте се с провереното, възразявайте добронамерено и пазете достойнството на всички, и своето.',
    },
    principles: [
      { en: 'Agree with what you checked; agreeing to everything helps nobody.', ru: 'Соглашайтесь с тем, что проверено: согласие со всем подряд никому не помогает.', bg: 'Съгласявайте се с провереното: съгласието с всичко не помага на никого.' },
      { en: 'Look at it through the customer’s eyes and explain what changed.', ru: 'Поставьте себя на место клиента и объясните, что изменилось.', bg: 'Поставете се на мястото на клиента и обяснете какво се е променило.' },
      { en: 'Between yes and no there is usually a third way: look for it.', ru: 'Между согласием и отказом почти всегда есть третий путь: поищите его.', bg: 'Между съгласието и отказа почти винаги има трети път: потърсете го.' },
      { en: 'The expert here is you: use your own words, not the crib sheet.', ru: 'Знаток здесь вы: пишите своими словами, а не по подсказке.', bg: 'Познавачът тук сте Вие: пишете със свои думи, а не по образец.' },
      { en: 'Dignity belongs to both sides, the one who asks and the one who answers.', ru: 'Достоинство есть у обеих сторон: у того, кто спрашивает, и у того, кто отвечает.', bg: 'Достойнство имат и двете страни: и който пита, и който отговаря.' },
    ],
    kinds: kindsOf('fairness'),
  },
];
