// Drafts of a given length for the bench: kind and cold replies in turn, in paragraphs as agents write them.
const pieces = {
  en: [
    'Hi Maria,\n\nThank you for sending the photos of the cracked lid. You failed to attach the receipt, so we cannot do anything for you. I have asked the warehouse to look for the second box, and the courier expects to deliver it on Thursday before noon.\n\n',
    'I looked at both orders this morning. The first one was charged on 3 May and the second on 4 May, so you are right: it is the same basket twice. As per our policy refunds are not possible after 14 days. The money goes back to your card, which takes three working days at your bank.\n\n',
    'We apologize for any inconvenience this may have caused. If anything is unclear, reply to this message and it comes straight to me. Please be patient and wait for our response.\n\n',
  ],
  ru: [
    'Здравствуйте, Мария!\n\nСпасибо за фотографии треснувшей крышки. Вы сами не приложили чек, поэтому помочь мы не можем. Склад уже ищет вторую коробку, курьер рассчитывает привезти её в четверг до полудня.\n\n',
    'Сегодня утром посмотрели оба заказа. Первый списан 3 мая, второй — 4 мая, то есть вы правы: корзина одна и та же. Согласно регламенту возврат не предусмотрен. Деньги вернутся на карту, банку на это нужно три рабочих дня.\n\n',
    'Приносим извинения за возможные неудобства. Если что-то останется неясным, ответьте на это письмо. Ваш вопрос будет рассмотрен в кратчайшие сроки.\n\n',
  ],
  bg: [
    'Здравейте, Мария,\n\nБлагодаря за снимките на спукания капак. Вие не сте приложили касовата бележка, затова не можем да помогнем. Складът вече търси втората кутия, куриерът очаква да я достави в четвъртък преди обяд.\n\n',
    'Тази сутрин прегледахме и двете поръчки. Първата е таксувана на 3 май, втората на 4 май, тоест Вие сте права: кошницата е една и съща. Съгласно общите условия връщане не е предвидено. Парите се връщат по картата за три работни дни.\n\n',
    'Извиняваме се за евентуалното неудобство. Ако нещо не е ясно, отговорете на това писмо. Вашето запитване ще бъде разгледано при първа възможност.\n\n',
  ],
};

/** About `length` UTF-16 units of replies; every paragraph differs from the others by a number, so that nothing is read only once. */
export function drafts(lang: keyof typeof pieces, length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index++) text += (pieces[lang][index % 3] ?? '').replace(/\n\n$/, ` (${index})\n\n`);
  return text.slice(0, length);
}
