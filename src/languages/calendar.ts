// Dates that cannot be: a weekday that is not the date's ("Tuesday, 30 November 2026"), a day that the month lacks ("31 June").

/** Words -> weekday, Sunday is 0, in all three languages; `неделя` is a Bulgarian Sunday and a Russian week. */
export const weekdays = numbered([
  'sunday sun воскресенье воскресенья воскресенью воскресеньем неделя',
  'monday mon понедельник понедельника понедельнику понедельником пн понеделник понеделника пон',
  'tuesday tue tues вторник вторника вторнику вторником вт',
  'wednesday wed среда среду среды среде ср сряда',
  'thursday thu thur thurs четверг четверга четвергу четвергом чт четвъртък четвъртъка',
  'friday fri пятница пятницу пятницы пятнице пт петък петъка',
  'saturday sat суббота субботу субботы субботе сб събота',
]);

/** Words -> month, January is 0. */
export const months = numbered([
  'january jan января януари',
  'february feb февраля февруари',
  'march mar марта март',
  'april apr апреля април',
  'may мая май',
  'june jun июня юни',
  'july jul июля юли',
  'august aug августа август',
  'september sep sept сентября септември',
  'october oct октября октомври',
  'november nov ноября ноември',
  'december dec декабря декември',
]);

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Words that may stand between a weekday and its date, or inside a date. */
const between = new Set(['the', 'of', 'on', 'от', 'на', 'г', 'года', 'година', 'число', 'числа']);

/** The words of a wrong date: indexes into a sentence's folded words and numbers. */
export function wrongDays(words: readonly string[]): number[] {
  const wrong: number[] = [];
  words.forEach((word, at) => {
    const date = weekdays.has(word) || months.has(word) || /\d/.test(word) ? dateAt(words, at) : null;
    if (!date) return;
    const { day, month, year, end } = date;
    if (day > (daysOfMonth[month] ?? 0) || (year !== null && new Date(Date.UTC(year, month, day)).getUTCDate() !== day)) wrong.push(at);
    else if (year !== null) {
      const weekday = new Date(Date.UTC(year, month, day)).getUTCDay();
      for (const named of [neighbour(words, at, -1), neighbour(words, end, 1)]) {
        const its = named === null ? undefined : weekdays.get(words[named] ?? '');
        if (named !== null && its !== undefined && its !== weekday) wrong.push(named);
      }
    }
  });
  return wrong;
}

interface CalendarDate {
  readonly day: number;
  readonly month: number;
  /** null where it is not written. */
  readonly year: number | null;
  /** Its last word. */
  readonly end: number;
}

/** `30 November 2026`, `November 30th, 2026`, `30.11.2026`; slashes are left alone, because nobody knows which number is the month. */
function dateAt(words: readonly string[], at: number): CalendarDate | null {
  const word = words[at] ?? '';
  const figures = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  if (figures) {
    const [day = 0, month = 0, year = 0] = figures.slice(1).map(Number);
    return day < 1 || month < 1 || month > 12 ? null : { day, month: month - 1, year, end: at };
  }
  const second = neighbour(words, at, 1);
  if (second === null) return null;
  const next = words[second] ?? '';
  const [day, month] = months.has(word) ? [dayIn(next), months.get(word)] : [dayIn(word), months.get(next)];
  if (!day || month === undefined) return null;
  const third = neighbour(words, second, 1);
  const year = third !== null && /^(?:19|20)\d\d$/.test(words[third] ?? '') ? Number(words[third]) : null;
  return { day, month, year, end: year === null ? second : (third ?? second) };
}

function dayIn(word: string): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th|-?го|-?ти|-?ми|-?ви|-?ри)?$/.exec(word);
  const day = Number(found?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** The next word in a direction, over the small words of dates. */
function neighbour(words: readonly string[], at: number, direction: 1 | -1): number | null {
  for (let next = at + direction; next >= 0 && next < words.length && Math.abs(next - at) <= 3; next += direction) {
    if (!between.has(words[next] ?? '')) return next;
  }
  return null;
}

function numbered(lists: readonly string[]): Map<string, number> {
  return new Map(lists.flatMap((list, index) => list.split(' ').map((word) => [word, index] as const)));
}
