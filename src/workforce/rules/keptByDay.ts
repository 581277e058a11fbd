import type { CalendarDate } from '../calendar.js';
import type { Workforce } from '../workforce.js';

/** Days kept of each workforce: today, what it is compared with, and the month ends of a year. */
const DAYS = 16;

type OnDay<T> = (workforce: Workforce, day: CalendarDate) => T;

/**
 * The same function, which keeps what it found of the last days asked for: most questions are about today, and a workforce never changes.
 * Whoever asks shares the value and must not alter it.
 */
export function keptByDay<T>(find: OnDay<T>): OnDay<T> {
  const kept = new WeakMap<Workforce, Map<CalendarDate, T>>();
  return (workforce, day) => {
    const days = kept.get(workforce) ?? new Map<CalendarDate, T>();
    kept.set(workforce, days);
    const found = days.get(day) ?? find(workforce, day);
    days.delete(day);
    days.set(day, found);
    for (const oldest of days.keys()) {
      if (days.size <= DAYS) break;
      days.delete(oldest);
    }
    return found;
  };
}
