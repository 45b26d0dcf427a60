// Three made-up tickets, one a language: who writes, what went wrong, and the cold reply that a tired person might send.

export type Lang = 'en' | 'ru' | 'bg';

export interface Ticket {
  readonly subject: string;
  readonly opened: string;
  readonly customer: { readonly name: string; readonly address: string; readonly since: string; readonly place: string };
  readonly order: { readonly number: string; readonly what: string; readonly total: string };
  /** Paragraphs of the customer's message. */
  readonly message: readonly string[];
  /** Paragraphs of the cold reply. */
  readonly coldReply: readonly string[];
}

export const tickets: Readonly<Record<Lang, Ticket>> = {
  en: {
    subject: 'The lamp arrived broken, and it was a present',
    opened: 'Tuesday, 9:42',
    customer: { name: 'Nora Whitlock', address: 'nora@example.com', since: 'Customer since 2021', place: 'Bristol, England' },
    order: { number: '70412', what: 'Reading lamp, brass', total: '84.00 GBP' },
    message: [
      'Hello,',
      'The lamp from order 70412 came today with the glass in pieces. The box looked fine from outside. It was meant for my father’s birthday on Saturday, so I am rather stuck.',
      'Could you send another one, or tell me what I can do?',
      'Nora',
    ],
    coldReply: [
      'Hi Nora,',
      'As per our policy, broken items are only replaced within 24 hours. You failed to attach a photo, so there is nothing we can do at the moment.',
      'We apologize for any inconvenience this may have caused. Your case will be processed as soon as possible.',
    ],
  },
  ru: {
    subject: 'Вместо синего чайника приехал зелёный',
    opened: 'вторник, 10:15',
    customer: { name: 'Вера Соколова', address: 'vera@example.com', since: 'С нами с 2020 года', place: 'Казань' },
    order: { number: '70388', what: 'Чайник эмалированный, синий', total: '3 490 ₽' },
    message: [
      'Здравствуйте!',
      'В заказе 70388 был синий чайник, а приехал зелёный. К нашей кухне он совсем не подходит. Курьер сказал, что вопросы не к нему.',
      'Как мне получить тот, который был заказан?',
      'Вера',
    ],
    coldReply: [
      'Здравствуйте, Вера!',
      'Вы не указали номер заказа в форме обращения. Согласно правилам магазина, обмен занимает до 30 дней, и сделать ничего нельзя.',
      'Приносим извинения за доставленные неудобства. Ваше обращение будет рассмотрено в ближайшее время.',
    ],
  },
  bg: {
    subject: 'Пратката обикаля вече трета седмица',
    opened: 'вторник, 11:03',
    customer: { name: 'Елена Тодорова', address: 'elena@example.com', since: 'При нас от 2022 г.', place: 'Пловдив' },
    order: { number: '70295', what: 'Вълнено одеяло, сиво', total: '62,00 €' },
    message: [
      'Здравейте,',
      'Поръчка 70295 трябваше да пристигне преди две седмици. Куриерът казва, че пратката е върната, а при вас пише „на път“. Одеялото е за майка ми.',
      'Къде е то и кога ще го получа?',
      'Елена',
    ],
    coldReply: [
      'Здравейте, Елена,',
      'Вие не сте посочили правилен адрес. Съгласно нашите правила това не е наша отговорност и трябва да се обърнете към куриера.',
      'Извиняваме се за причиненото неудобство. Вашата заявка ще бъде обработена възможно най-скоро.',
    ],
  },
};
