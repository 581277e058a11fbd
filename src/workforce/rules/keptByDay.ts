import type { CalendarDate } from '../calendar.js';
import { lastUsed } from '../lastUsed.js';
import type { Workforce } from '../workforce.js';

/** Days kept of each workforce: today, what it is compared with, and the month ends of a year. */
const DAYS = 16;

type OnDay<T> = (workforce: Workforce, day: CalendarDate) => T;

/**
 * The same function, which keeps what it found of the last days asked for: most questions are about today, and a workforce never changes.
 * Whoever asks shares the value and must not alter it.
 */
export function keptByDay<T>(find: OnDay<T>): OnDay<T> {
  const kept = new WeakMap<Workforce, (day: CalendarDate, make: () => T) => T>();
  return (workforce, day) => {
    const keep = kept.get(workforce) ?? lastUsed<CalendarDate, T>(DAYS, () => 1);
    kept.set(workforce, keep);
    return keep(day, () => find(workforce, day));
  };
}
