// A length of time in the words of each language, as it is written behind "within": for what is quoted and for what is offered instead.
import type { Duration, InEachLanguage, Lang, TimeUnit } from './types.ts';

/** Forms of a unit: behind 1, and behind any other number. Russian uses the genitive, which only asks whether a number ends in 1. */
type Forms = readonly [one: string, many: string];

const forms: InEachLanguage<Readonly<Record<TimeUnit, Forms>>> = {
  en: {
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    'working-hour': ['working hour', 'working hours'],
    day: ['day', 'days'],
    'working-day': ['working day', 'working days'],
    week: ['week', 'weeks'],
  },
  ru: {
    minute: ['минуты', 'минут'],
    hour: ['часа', 'часов'],
    'working-hour': ['рабочего часа', 'рабочих часов'],
    day: ['дня', 'дней'],
    'working-day': ['рабочего дня', 'рабочих дней'],
    week: ['недели', 'недель'],
  },
  bg: {
    minute: ['минута', 'минути'],
    hour: ['час', 'часа'],
    'working-hour': ['работен час', 'работни часа'],
    day: ['ден', 'дни'],
    'working-day': ['работен ден', 'работни дни'],
    week: ['седмица', 'седмици'],
  },
};

const within: InEachLanguage = { en: 'within', ru: 'в течение', bg: 'до' };
const upTo: InEachLanguage = { en: 'up to', ru: 'до', bg: 'до' };

function length({ amount, unit }: Duration, lang: Lang): string {
  const [one, many] = forms[lang][unit];
  const isOne = lang === 'ru' ? amount % 10 === 1 && amount % 100 !== 11 : amount === 1;
  return `${amount} ${isOne ? one : many}`;
}

/** "within 5 working days", «в течение 5 рабочих дней», „до 5 работни дни“. */
export const withinWords = (duration: Duration, lang: Lang): string => `${within[lang]} ${length(duration, lang)}`;

/** The same behind a verb like "takes": "up to 5 working days". */
export const upToWords = (duration: Duration, lang: Lang): string => `${upTo[lang]} ${length(duration, lang)}`;
