// The texts of the interface, by their key in public/_locales, and the language they come in.
import type { Lang } from './engine/types.ts';

/** The text of a key in the language of the interface; `$1`, `$2` … in it become the values. An unknown key gives the key itself, so that a gap is seen. */
export function say(key: string, ...values: readonly (string | number)[]): string {
  return chrome.i18n.getMessage(key, values.map(String)) || key;
}

/** The language in which `say` speaks: that of the locale which the browser picked, not the browser's own. */
export function interfaceLanguage(): Lang {
  return say('languageCode') as Lang;
}

/** Like `say`, for a text that hangs on a number: `key` + One, Few, Many or Other, as the language counts. The number is `$1`, the values are `$2` and on. */
export function sayCount(key: string, count: number, ...values: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(interfaceLanguage()).select(count);
  return say(key + form.charAt(0).toUpperCase() + form.slice(1), count, ...values);
}
