import { earlier, later, type CalendarDate } from './calendar.js';
import type { SheetName } from './sheets.js';
import type { Workforce } from './workforce.js';

/** A workforce never changes: the first day of a sheet is looked up once, when a question needs it. */
const known = new WeakMap<Workforce, Map<SheetName, CalendarDate | null>>();

/**
 * The first day on which all of these sheets say something; null where none of them says how things stand on a day.
 * Before it nothing is known, which is not 0.
 */
export function recordsBegin(workforce: Workforce, sheets: readonly SheetName[]): CalendarDate | null {
  const begins = sheets.flatMap((sheet) => firstDay(workforce, sheet) ?? []);
  return begins.length === 0 ? null : begins.reduce(later);
}

function firstDay(workforce: Workforce, sheet: SheetName): CalendarDate | null {
  const days = known.get(workforce) ?? new Map<SheetName, CalendarDate | null>();
  known.set(workforce, days);
  if (!days.has(sheet)) days.set(sheet, lookUp(workforce, sheet));
  return days.get(sheet) ?? null;
}

function lookUp(workforce: Workforce, sheet: SheetName): CalendarDate | null {
  if (sheet === 'caseloads') return workforce.caseloadWeeks[0] ?? null;
  if (sheet === 'posts') return earliest(workforce.posts.map((post) => post.from));
  return sheet === 'workers' ? earliest(workforce.spells.map((spell) => spell.start)) : null;
}

function earliest(days: readonly CalendarDate[]): CalendarDate | null {
  return days.length === 0 ? null : days.reduce(earlier);
}

const leavings = new WeakMap<Workforce, CalendarDate | null>();

/**
 * The first day on which a spell is recorded to have ended; null where none is. Who left before it may not be in the records, so that
 * earlier figures of people can be too low.
 */
export function firstLeaving(workforce: Workforce): CalendarDate | null {
  const found = leavings.get(workforce);
  if (found !== undefined) return found;
  const first = earliest(workforce.spells.flatMap((spell) => spell.end ?? []));
  leavings.set(workforce, first);
  return first;
}
