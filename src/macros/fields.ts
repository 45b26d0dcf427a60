// Which field or column holds what, by its name in the exports of many tools and in three languages.

export type Field = 'text' | 'title' | 'lang' | 'id' | 'uses';

/** Folded names, the surest first. */
const names: Readonly<Record<Field, readonly string[]>> = {
  text: [
    'body text', 'content text', 'plain text', 'comment value', 'text', 'body', 'content', 'reply', 'response', 'message', 'comment', 'answer', 'draft', 'template', 'description text',
    'body html', 'content html', 'comment value html', 'text html', 'html', 'текст', 'ответ', 'сообщение', 'содержание', 'содержимое', 'тело', 'отговор', 'съобщение', 'съдържание', 'шаблон',
  ],
  title: ['title', 'name', 'macro', 'label', 'subject', 'shortcut', 'short code', 'shortcode', 'heading', 'название', 'имя', 'заголовок', 'тема', 'заглавие', 'име', 'наименование'],
  lang: ['language', 'lang', 'locale', 'язык', 'език'],
  id: ['id', 'key', 'number', 'номер'],
  uses: ['usage', 'uses', 'usage count', 'times used', 'usage 30d', 'usage 7d', 'used', 'использований', 'использования', 'употреби', 'използвания'],
};

/** `Macro_Title` and `macro title` are one name. */
export const folded = (name: string): string => name.normalize('NFC').replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ').toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();

/** What a name says beside the words of a field, so that `template_id` and `Message title` are not the text. */
const other: Readonly<Partial<Record<Field, RegExp>>> = { text: /(?:^| )(?:id|url|date|count|type|at|by|name|title|label)$/, title: /(?:^| )(?:id|url|date|count|type|at|by)$/ };

/** The index of the name that is one of a field's; -1 where none is. */
export function indexOfExactly(field: Field, given: readonly string[]): number {
  const all = given.map(folded);
  for (const name of names[field]) {
    const at = all.indexOf(name);
    if (at !== -1) return at;
  }
  return -1;
}

/** The same, and for texts, titles and languages also a name with its words among others ("Macro body (English)"). Those in `taken` do not count. */
export function indexOfField(field: Field, given: readonly string[], taken: ReadonlySet<number> = new Set()): number {
  const free = given.map((name, index) => (taken.has(index) ? '' : name));
  const exactly = indexOfExactly(field, free);
  if (exactly !== -1 || field === 'id' || field === 'uses') return exactly;
  const all = free.map(folded);
  for (const name of names[field]) {
    const at = all.findIndex((one) => ` ${one} `.includes(` ${name} `) && !other[field]?.test(one));
    if (at !== -1) return at;
  }
  return -1;
}
