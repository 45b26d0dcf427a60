// Which bracketed stretches are gaps that a macro left for the agent to fill, and which are ordinary brackets.

const askingWords =
  /^(?:insert|enter|add|your|customer|client|agent|first|last|full|name|date|day|time|number|order|ticket|amount|link|reason|product|company|signature|todo|tbd|имя|фамилия|дата|номер|сумма|ссылка|вставить|вставьте|укажите|указать|клиент|заказ|причина|название|компания|име|сума|връзка|линк|въведете|посочете|поръчка|фирма)(?![\p{L}])/iu;
const capitals = /^[\p{Lu}][\p{Lu}\d _-]{2,}$/u;
const snake = /^[\p{L}\d]+[_.][\p{L}\d_.]+$/u;
const wordsOnly = /^[\p{L}][^:;=\n]*$/u;

/** Brackets that only macros have: Handlebars and Liquid, ERB, wiki and mail-merge fields, Mailchimp. */
const onlyMacros = /^(?:\{\{|\{%|<%|<<|\[\[|\*\||##|%%)/;

/** Whether `{…}`, `{{…}}`, `[…]`, `<…>`, `%…%`, `___` … (given whole) is a gap of a template. Single brackets have other uses, so they must look like one. */
export function isTemplateGap(stretch: string): boolean {
  if (onlyMacros.test(stretch)) return true;
  const first = stretch.charAt(0);
  if (first === '[' || first === '<') {
    const inner = stretch.slice(1, -1).trim();
    return askingWords.test(inner) || snake.test(inner) || (first === '[' && capitals.test(inner));
  }
  if (first === '{') return wordsOnly.test(stretch.slice(1, -1).trim());
  return true;
}
