import { day, type CalendarDate } from '../workforce/calendar.js';

/** Gives the day that it is, at an instant in ISO 8601, in a time zone. Throws RangeError for an unknown zone. */
export function localDays(timezone: string): (instant: string) => CalendarDate {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
    return day(`${parts['year']}-${parts['month']}-${parts['day']}`);
  };
}
