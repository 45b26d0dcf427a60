// One lesson a kind: what the customer hears, a sentence that does it, the same thing said better, and what would make the words fine.
import type { Kind } from '../engine/types.ts';
import type { Lesson } from './types.ts';

/** The lessons, in en, ru and bg; each language has its own sentences where a translation would sound like one. */
export const lessons: Readonly<Record<Kind, Lesson>> = {
  blame: {
    hears: { en: 'So this is on me, and help comes second.', ru: 'Значит, дело во мне, а помощь подождёт.', bg: 'Значи вината е моя, а за помощ ще се говори после.' },
    insteadOf: { en: 'You entered the wrong address.', ru: 'Вы указали неправильный адрес.', bg: 'Въвели сте грешен адрес.' },
    better: {
      en: 'The courier couldn’t find the address on the order. Could we check it together?',
      ru: 'Курьер не нашёл адрес из заказа. Давайте проверим его вместе?',
      bg: 'Куриерът не откри адреса от поръчката. Нека го проверим заедно?',
    },
    fine: {
      en: 'Saying what happened is fine: the fact is enough, without a culprit.',
      ru: 'Сказать, что произошло, можно всегда: достаточно факта, без виноватого.',
      bg: 'Какво се е случило, може да се каже винаги: стига фактът, без виновник.',
    },
  },
  'non-apology': {
    hears: { en: 'They doubt that it happened at all, and they are sorry about nothing.', ru: 'Они сомневаются, что это вообще случилось, и ни о чём не жалеют.', bg: 'Съмняват се, че изобщо се е случило, и не съжаляват за нищо.' },
    insteadOf: { en: 'We apologise if you were inconvenienced.', ru: 'Приносим извинения, если вам были доставлены неудобства.', bg: 'Извиняваме се, ако сме Ви създали неудобство.' },
    better: {
      en: 'I’m sorry: the parcel went to the wrong depot, and you waited at home for it.',
      ru: 'Простите: посылка ушла не на тот склад, и вы напрасно ждали её дома.',
      bg: 'Съжалявам: пратката отиде в друг склад и Вие напразно я чакахте вкъщи.',
    },
    fine: {
      en: '“If” is fine while it is still open whether anything went wrong.',
      ru: '«Если» уместно, пока не известно, случилось ли что-то.',
      bg: '„Ако“ е на място, докато не знаете дали нещо се е случило.',
    },
  },
  impersonal: {
    hears: { en: 'To them I am a number in a queue.', ru: 'Для них я номер в очереди.', bg: 'За тях съм номер в опашката.' },
    insteadOf: {
      en: 'Your ticket will be processed in the order received.',
      ru: 'Ваше обращение будет обработано в порядке очереди.',
      bg: 'Вашата заявка ще бъде обработена по реда на постъпване.',
    },
    better: {
      en: 'I have your message in front of me. I’m going through the order now and will write to you today by five.',
      ru: 'Ваше письмо у меня. Сейчас смотрю историю заказа и напишу вам сегодня до пяти.',
      bg: 'Писмото Ви е пред мен. В момента преглеждам поръчката и ще Ви пиша днес до пет.',
    },
    fine: {
      en: 'A case number is fine next to a name and someone who answers.',
      ru: 'Номер заявки на месте рядом с именем и с тем, кто отвечает.',
      bg: 'Номерът на заявката е на място, когато до него има име и човек, който отговаря.',
    },
  },
  dismissive: {
    hears: { en: 'What upsets me is too small for them.', ru: 'Мою беду всерьёз не приняли.', bg: 'За тях тревогата ми е дребна работа.' },
    insteadOf: {
      en: 'It is just a small delay, nothing to worry about.',
      ru: 'Это всего лишь небольшая задержка, не о чем беспокоиться.',
      bg: 'Това е само малко забавяне, няма за какво да се тревожите.',
    },
    better: {
      en: 'The delay upsets the plan you made. Here is where the parcel is now and what happens next.',
      ru: 'Задержка нарушила ваши планы. Вот где посылка сейчас и что будет дальше.',
      bg: 'Забавянето обърка плановете Ви. Ето къде е пратката сега и какво следва.',
    },
    fine: {
      en: 'Such words are fine when the customer used them first, or when you say why nothing is lost.',
      ru: 'Такие слова уместны, если их сказал клиент или если объяснить, почему ничего не потеряно.',
      bg: 'Такива думи са на място, когато клиентът ги е казал пръв или когато обясните защо нищо не е загубено.',
    },
  },
  'policy-wall': {
    hears: { en: 'Their rule matters more to them than I do.', ru: 'Правило им важнее меня.', bg: 'Правилото им е по-важно от мен.' },
    insteadOf: { en: 'Our policy does not allow returns after 30 days.', ru: 'По нашим правилам возврат после 30 дней невозможен.', bg: 'Правилата ни не позволяват връщане след 30 дни.' },
    better: {
      en: 'After 30 days the maker no longer takes the lamp back, so a refund is out. I can offer a repair or an exchange. Which suits you better?',
      ru: 'Через 30 дней производитель уже не принимает лампу обратно, поэтому вернуть деньги не получится. Зато её можно починить или обменять. Что вам удобнее?',
      bg: 'След 30 дни производителят вече не приема лампата обратно и сумата не може да се възстанови. Мога да предложа ремонт или замяна. Кое Ви устройва повече?',
    },
    fine: {
      en: 'A rule is fine together with its reason and something that is still possible.',
      ru: 'Правило уместно вместе с причиной и с тем, что ещё возможно.',
      bg: 'Правилото е на място заедно с причината за него и с това, което още е възможно.',
    },
  },
  command: {
    hears: { en: 'They talk to me as if I worked for them.', ru: 'Мной командуют, будто я у них на службе.', bg: 'Командват ме, все едно работя при тях.' },
    insteadOf: { en: 'Send us the photos immediately.', ru: 'Немедленно пришлите фотографии.', bg: 'Изпратете снимките незабавно.' },
    better: {
      en: 'Could you send a photo of the damage? It shows which part to order.',
      ru: 'Пришлите, пожалуйста, фото повреждения: по нему будет видно, какую деталь заказать.',
      bg: 'Бихте ли изпратили снимка на повредата? По нея ще се види коя част да поръчам.',
    },
    fine: {
      en: 'A step in a list of instructions is fine, and so is any request with its reason.',
      ru: 'Шаг в инструкции уместен, как и любая просьба с её причиной.',
      bg: 'Стъпка в упътване е на място, както и всяка молба с причината за нея.',
    },
  },
  'not-my-job': {
    hears: { en: 'I have to start all over again, with somebody else.', ru: 'Опять объяснять всё сначала, теперь кому-то другому.', bg: 'Пак ще обяснявам всичко отначало, този път на друг.' },
    insteadOf: { en: 'That is not our department, please contact the courier.', ru: 'Это не к нам, обратитесь в службу доставки.', bg: 'Това не е към нас, обърнете се към куриера.' },
    better: {
      en: 'I’ll ask the courier for you and write to you when their answer is here.',
      ru: 'Узнаю у службы доставки и напишу вам, когда придёт их ответ.',
      bg: 'Ще попитам куриера вместо Вас и ще Ви пиша, когато отговори.',
    },
    fine: {
      en: 'Naming another team is fine when you say why, and what you will do yourself.',
      ru: 'Назвать другой отдел можно, если сказать почему и что сделаете вы сами.',
      bg: 'Друг екип може да се посочи, ако кажете защо и какво ще направите Вие.',
    },
  },
  curt: {
    hears: { en: 'I wasn’t worth a whole sentence.', ru: 'Для меня пожалели целого предложения.', bg: 'За мен не се намери и едно цяло изречение.' },
    insteadOf: { en: 'No, not possible.', ru: 'Нет, невозможно.', bg: 'Не, няма как.' },
    better: {
      en: 'That part is no longer made, so I can’t order it. A newer one fits the same model. Shall I send it?',
      ru: 'Эту деталь больше не выпускают, поэтому заказать её не получится. К той же модели подходит новая. Отправить её вам?',
      bg: 'Тази част вече не се произвежда и не мога да я поръчам. За същия модел става новата. Да Ви я изпратя ли?',
    },
    fine: {
      en: 'A short answer is fine when it answers: “Yes, done, here is the link.”',
      ru: 'Короткий ответ хорош, когда он отвечает: «Да, готово, вот ссылка».',
      bg: 'Краткият отговор е добър, когато отговаря: „Да, готово, ето връзката“.',
    },
  },
  leftover: {
    hears: { en: 'Nobody looked at this letter before it went out.', ru: 'Перед отправкой на это письмо никто не взглянул.', bg: 'Никой не е погледнал това писмо, преди да го изпрати.' },
    insteadOf: {
      en: 'Dear {{first_name}}, your order [NUMBER] is on its way.',
      ru: '{{имя}}, здравствуйте. Ваш заказ [НОМЕР] уже в пути.',
      bg: 'Здравейте, {{име}}. Поръчката Ви [НОМЕР] е на път.',
    },
    better: { en: 'Dear Ana, your order 4821 is on its way.', ru: 'Анна, здравствуйте. Ваш заказ 4821 уже в пути.', bg: 'Здравейте, Ана. Поръчката Ви 4821 е на път.' },
    fine: {
      en: 'Brackets are fine where the customer is meant to type them: in code or in a path.',
      ru: 'Скобки уместны там, где их должен ввести сам клиент: в коде или в пути к файлу.',
      bg: 'Скобите са на място там, където клиентът трябва да ги въведе сам: в код или в път до файл.',
    },
  },
  overpromise: {
    hears: { en: 'I’m counting on this, and if it fails I won’t believe the next promise.', ru: 'На это весь мой расчёт, и если не сбудется, следующему обещанию не поверю.', bg: 'Разчитам на това, а не стане ли, няма да повярвам на следващото обещание.' },
    insteadOf: { en: 'Your parcel will definitely arrive tomorrow.', ru: 'Посылка обязательно придёт завтра.', bg: 'Пратката непременно ще пристигне утре.' },
    better: {
      en: 'The courier plans to deliver tomorrow. If it isn’t there by six, write to me and I’ll call them.',
      ru: 'Курьер планирует доставку на завтра. Если к шести её не будет, напишите мне, и всё узнаю у курьера.',
      bg: 'Куриерът предвижда доставка за утре. Ако до шест я няма, пишете ми и ще му се обадя.',
    },
    fine: {
      en: 'A promise is fine when keeping it is up to you, or when a law or a contract makes it.',
      ru: 'Обещать можно то, что зависит от вас, и то, что закреплено законом или договором.',
      bg: 'Може да се обещае онова, което зависи от Вас или е записано в закон или договор.',
    },
  },
  evasive: {
    hears: { en: 'So nobody knows who will do this, or when.', ru: 'Выходит, неизвестно, кто этим займётся и когда.', bg: 'Значи не се знае кой ще се заеме с това и кога.' },
    insteadOf: { en: 'Your request will be dealt with in due course.', ru: 'Вопрос будет решён в установленном порядке.', bg: 'Въпросът ще бъде разгледан своевременно.' },
    better: {
      en: 'Our billing team checks the invoice on Thursday, and I’ll write to you that evening.',
      ru: 'В четверг счёт проверит бухгалтерия, и вечером того же дня вы получите от меня ответ.',
      bg: 'В четвъртък счетоводството ще провери фактурата и същата вечер ще Ви пиша.',
    },
    fine: {
      en: 'Not knowing is fine: say so, and say when you will know more.',
      ru: 'Не знать можно: скажите об этом и назовите, когда станет известно больше.',
      bg: 'Може и да не знаете: кажете го и посочете кога ще знаете повече.',
    },
  },
  'false-empathy': {
    hears: { en: 'How could they know, when they never asked me?', ru: 'Откуда им знать, если меня ни о чём не спросили?', bg: 'Откъде знаят, като за нищо не са ме попитали?' },
    insteadOf: { en: 'I know exactly how you feel.', ru: 'Прекрасно понимаю, что вы чувствуете.', bg: 'Знам точно как се чувствате.' },
    better: {
      en: 'You waited two weeks for the dress, and you needed it for the wedding. I’m sorry.',
      ru: 'Вы ждали две недели, а платье было нужно к свадьбе. Мне очень жаль.',
      bg: 'Чакахте две седмици, а роклята Ви трябваше за сватбата. Съжалявам.',
    },
    fine: {
      en: 'Sympathy is fine when it stays with what the customer wrote.',
      ru: 'Сочувствие уместно, когда держится того, о чём написал клиент.',
      bg: 'Съчувствието е на място, когато остава при това, което клиентът е написал.',
    },
  },
  pretence: {
    hears: { en: 'If this isn’t true, then what else isn’t?', ru: 'Если и это неправда, чему тогда верить?', bg: 'Ако и това не е вярно, на какво тогава да вярвам?' },
    insteadOf: { en: 'To be honest, this has never happened before.', ru: 'Честно говоря, такого раньше никогда не случалось.', bg: 'Честно казано, такова нещо никога не се е случвало.' },
    better: {
      en: 'I don’t know of another case like this, so I’ll start from the beginning.',
      ru: 'О других таких случаях мне неизвестно, поэтому начну с самого начала.',
      bg: 'Не ми е известен друг такъв случай, затова ще започна от самото начало.',
    },
    fine: {
      en: 'A strong word is fine when there is something to show for it: a number, a source, a test.',
      ru: 'Сильное слово уместно, когда его есть чем подтвердить: числом, источником, проверкой.',
      bg: 'Силната дума е на място, когато има с какво да се потвърди: число, източник, проверка.',
    },
  },
  pressure: {
    hears: { en: 'My order matters more to them than my choice.', ru: 'Мой заказ им важнее моего выбора.', bg: 'Поръчката ми е по-важна за тях от избора ми.' },
    insteadOf: { en: 'Order now, before it’s too late.', ru: 'Закажите прямо сейчас, пока не поздно.', bg: 'Поръчайте веднага, преди да е станало късно.' },
    better: {
      en: 'The price holds until 30 June. If it helps, I can put both plans side by side for you.',
      ru: 'Цена действует до 30 июня. Если хотите, сравню для вас оба тарифа.',
      bg: 'Цената важи до 30 юни. Ако искате, ще сравня двата плана за Вас.',
    },
    fine: { en: 'A real deadline is fine with its date and its reason.', ru: 'Настоящий срок назвать можно: с датой и причиной.', bg: 'Истинският срок може да се каже: с дата и причина.' },
  },
  servile: {
    hears: { en: 'They would say anything just to calm me down.', ru: 'Они скажут что угодно, лишь бы меня успокоить.', bg: 'Готови са да кажат всичко, само и само да ме успокоят.' },
    insteadOf: {
      en: 'You are absolutely right, a thousand apologies for everything.',
      ru: 'Вы абсолютно правы, тысяча извинений за всё.',
      bg: 'Напълно сте прави, хиляди извинения за всичко.',
    },
    better: {
      en: 'You’re right about the invoice: it was sent twice. The second one is cancelled.',
      ru: 'Насчёт счёта вы правы: он был отправлен дважды. Второй отменён.',
      bg: 'За фактурата сте прави: изпратена е два пъти. Втората е анулирана.',
    },
    fine: {
      en: 'Agreeing is fine when the fact is checked and named.',
      ru: 'Согласиться можно с тем, что проверено и названо.',
      bg: 'Съгласието е на място, когато фактът е проверен и назован.',
    },
  },
  contempt: {
    hears: { en: 'They let me know that my question was a silly one.', ru: 'Мне дали понять, что вопрос глупый.', bg: 'Дадоха ми да разбера, че въпросът ми е глупав.' },
    insteadOf: { en: 'As anyone knows, you have to switch it on first.', ru: 'Как известно каждому, сначала прибор нужно включить.', bg: 'Както знае всеки, уредът първо се включва.' },
    better: {
      en: 'It starts with the switch on the back, which is easy to miss.',
      ru: 'Начать стоит с выключателя на задней стенке, его легко не заметить.',
      bg: 'Започнете с копчето на гърба, то лесно остава незабелязано.',
    },
    fine: {
      en: 'Explaining from the start is fine when nobody is told they should have known.',
      ru: 'Объяснять с самого начала можно, если не намекать, что это следовало знать.',
      bg: 'Да обясните всичко отначало е добре, стига да няма упрек, че е трябвало да се знае.',
    },
  },
  canned: {
    hears: { en: 'Everybody gets this letter, whatever they wrote.', ru: 'Такое письмо получают все, о чём бы ни писали.', bg: 'Това писмо получават всички, каквото и да са написали.' },
    insteadOf: {
      en: 'Thank you for contacting us. Your opinion is important to us.',
      ru: 'Благодарим за обращение, ваше мнение очень важно для нас.',
      bg: 'Благодарим, че се свързахте с нас, Вашето мнение е важно за нас.',
    },
    better: {
      en: 'Thank you for the detailed description, it showed me where to look.',
      ru: 'Спасибо за подробное описание: по нему сразу видно, где искать.',
      bg: 'Благодаря за подробното описание, по него веднага личи къде да търся.',
    },
    fine: {
      en: 'A greeting and a thank-you are fine when one word in them is about this customer.',
      ru: 'Приветствие и благодарность к месту, если хотя бы слово в них об этом клиенте.',
      bg: 'Поздравът и благодарността са на място, щом поне една дума в тях е за този клиент.',
    },
  },
};
