/** English lists and counts in the sentences of the audit. */
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "seven"; digits from 13 on. */
export const spelled = (count: number): string => NUMBERS[count] ?? String(count);

/** "1 more finding", "2 more findings". */
export const counted = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`;

/** "A, B and C". */
export const andList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** "A, B and 7 others". */
export const someOf = (names: readonly string[], count: number): string =>
  andList(count > names.length ? [...names, `${count - names.length} other${count - names.length === 1 ? '' : 's'}`] : names);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "14 September 2023", "September 2023" or "2023", as exact as the date. */
export function longDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** " The same goes for three other years." */
export const alsoIn = (otherYears: number): string =>
  otherYears ? ` The same goes for ${spelled(otherYears)} other year${otherYears === 1 ? '' : 's'}.` : '';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
