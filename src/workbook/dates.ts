import { dateOf, MONTHS, type CalendarDate } from '../workforce/calendar.js';

type DateReading = { readonly value: CalendarDate } | { readonly problem: string };

const MIDNIGHT = /[T ]00:00(:00(\.0+)?)?Z?$/;

/** Reads `2023-02-20`, `20/02/2023` and `20 Feb 2023`: the day before the month, the year in full (DATA.md, Reading rules). */
export function readDate(written: string): DateReading {
  const text = written.replace(MIDNIGHT, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d+)$/.exec(text);
  if (numeric) return dayOf(numeric[4], numeric[3], numeric[1]);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[ -](\d+)$/i.exec(text);
  if (named) return dayOf(named[3], monthNumber(named[2] ?? ''), named[1]);
  return { problem: 'is not a date; write it as 2023-02-20, 20/02/2023 or 20 Feb 2023' };
}

function dayOf(year = '', month = '', dayOfMonth = ''): DateReading {
  if (year.length !== 4) return { problem: 'has a year that is not written with four digits; write it as 20/02/2023' };
  const value = dateOf(Number(year), Number(month), Number(dayOfMonth));
  if (value) return { value };
  return { problem: 'is not a day of the calendar; the day comes before the month, as in 20/02/2023' };
}

function monthNumber(name: string): string {
  return String(MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1);
}
