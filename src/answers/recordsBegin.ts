import type { CalendarDate } from '../workforce/calendar.js';
import { earlier, later } from '../workforce/calendar.js';
import type { SheetName } from '../workforce/sheets.js';
import type { Workforce } from '../workforce/workforce.js';

/** The sheets that say how things stand on every day since their first: before it nothing is known, which is not 0. */
function firstDays(workforce: Workforce, sheet: SheetName): readonly CalendarDate[] {
  if (sheet === 'posts') return workforce.posts.map((post) => post.from);
  if (sheet === 'workers') return workforce.spells.map((spell) => spell.start);
  if (sheet === 'caseloads') return workforce.caseloadWeeks.slice(0, 1);
  return [];
}

/** The first day on which all of these sheets say something; null where none of them holds a day. */
export function recordsBegin(workforce: Workforce, sheets: readonly SheetName[]): CalendarDate | null {
  const begins = sheets.flatMap((sheet) => {
    const days = firstDays(workforce, sheet);
    return days.length === 0 ? [] : [days.reduce(earlier)];
  });
  return begins.length === 0 ? null : begins.reduce(later);
}
