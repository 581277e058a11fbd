import { MONTHS, partsOf, type CalendarDate } from '../../workforce/calendar.js';

/** '3 February', for days within the year around the card. */
export function dayAndMonth(date: CalendarDate): string {
  const { month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1]}`;
}
