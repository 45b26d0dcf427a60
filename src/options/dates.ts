// Moments in the words of the interface's language.
import { interfaceLanguage } from '../say.ts';

const written = (iso: string, options: Intl.DateTimeFormatOptions): string => {
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? '' : new Intl.DateTimeFormat(interfaceLanguage(), options).format(moment);
};

/** "3 March 2026", in the reader's time zone; '' where `iso` is no date. */
export const dayInWords = (iso: string): string => written(iso, { dateStyle: 'long' });

/** "3 March 2026 at 14:05". */
export const momentInWords = (iso: string): string => written(iso, { dateStyle: 'long', timeStyle: 'short' });
