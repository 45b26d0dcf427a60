// Which bracketed stretches are gaps that a macro left for the agent to fill, and which are ordinary brackets.

/** What somebody writes into brackets for whoever sends the text: what belongs there, or what to do there. */
const askingWords =
  /^(?:insert|enter|add|your|customer|client|agent|first|last|full|name|date|day|time|number|order|ticket|amount|link|reason|product|company|signature|todo|tbd|here|describe|paste|choose|pick|select|check with|ask|имя|фамилия|фио|дата|номер|сумма|ссылка|вставить|вставьте|вставь|укажите|указать|клиент|заказ|причина|название|компания|тут|сюда|опишите|описать|добавить|согласовать|уточнить|проверить|дописать|см\. макрос|ник|город|адрес|име|фамилия|сума|връзка|линк|въведете|посочете|посочи|поръчка|фирма|тук|опишете|добавете|добави|впишете|впиши|постави|поставете|сложи|попълни|попълнете|уточни|провери|град|причината)(?![\p{L}])/iu;
/** Windows writes its own places like a macro: `%appdata%`. */
const systemPlace = /^%(?:(?:local)?appdata|userprofile|username|program(?:files|data)|temp|tmp|windir|systemroot|homepath|public|path)%$/i;
const cyrillic = /^\p{Script=Cyrillic}/u;
const capitals = /^[\p{Lu}][\p{Lu}\d _-]{2,}$/u;
const snake = /^[\p{L}\d]+[_.][\p{L}\d_.]+$/u;
const wordsOnly = /^[\p{L}][^:;=\n]*$/u;

/** Brackets that only macros have: Handlebars and Liquid, ERB, wiki and mail-merge fields, Mailchimp. */
const onlyMacros = /^(?:\{\{|\{%|<%|<<|\[\[|\*\||##|%%|@@|#|\$\p{L}|⟨)/u;

/** Whether `{…}`, `{{…}}`, `[…]`, `<…>`, `%…%`, `___` … (given whole) is a gap of a template. Single brackets have other uses, so they must look like one. */
export function isTemplateGap(stretch: string): boolean {
  if (onlyMacros.test(stretch)) return true;
  if (systemPlace.test(stretch)) return false;
  const first = stretch.charAt(0);
  if (first === '[' || first === '<') {
    const inner = stretch.slice(1, -1).trim();
    return askingWords.test(inner) || snake.test(inner) || (first === '[' ? capitals.test(inner) : cyrillic.test(inner));
  }
  if (first === '{') return wordsOnly.test(stretch.slice(1, -1).trim());
  return true;
}
