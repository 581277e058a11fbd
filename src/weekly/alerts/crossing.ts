import { hiddenFrom } from '../../access/view.js';
import type { Sight } from '../../access/asker.js';
import { numeral } from '../../workforce/words.js';
import type { CalendarDate } from '../../workforce/calendar.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Alert } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import { scopeOf } from '../due/dueOf.js';
import type { Person } from '../summary/summary.js';
import { counted, listed, onDay, type Counted, type View } from '../summary/view.js';

/** A figure that went over what somebody watches, in the week that it did. */
export interface Crossing {
  readonly value: number;
  /** The week recorded before; null where there is none. */
  readonly before: number | null;
  /** The question that gives the records behind it. */
  readonly asks: string;
  /** Who was not over a week before, as far as the recipient may see. */
  readonly people: readonly Person[];
}

/**
 * Whether a watched figure went over its bound in a week: over it then, and not in the week recorded before. People are watched one by one:
 * each who passes the bound is a crossing, whoever else was over it. Null where nothing crossed, or nothing is recorded.
 */
export function crossingIn(alert: Alert, workforce: Workforce, week: CalendarDate, sight: Sight): Crossing | null {
  const last = workforce.caseloadWeeks.findLast((one) => one < week) ?? null;
  const view: View = { scope: scopeOf(alert), workforce, day: week, week, measures: measureNamed, hides: hiddenFrom(sight, workforce, week) };
  const now = countIn(view, alert, week);
  const before = last && countIn(view, alert, last);
  const [value, earlier] = [valueIn(now), before && valueIn(before)];
  if (!now || value === null) return null;
  if (alert.watched === 'holdingMore') return passed(view, now, before, value, earlier);
  if (value <= alert.over || (earlier !== null && earlier > alert.over)) return null;
  return { value, before: earlier, asks: now.asks, people: [] };
}

function passed(view: View, now: Counted, before: Counted | null, value: number, earlier: number | null): Crossing | null {
  const known = new Set(before?.outcome.items.map(({ record }) => record));
  const fresh = now.outcome.items.filter(({ record }) => !known.has(record));
  if (fresh.length === 0) return null;
  const { named } = listed(view, fresh, (item) => ({ says: `${numeral(item.amounts['whole'] ?? 0)} cases`, weight: item.amounts['whole'] ?? 0 }));
  return { value, before: earlier, asks: now.asksWho, people: named };
}

function countIn(view: View, { watched, over }: Alert, week: CalendarDate): Counted | null {
  return counted({ ...view, week }, { measure: watched, when: onDay(week), ...(watched === 'holdingMore' && { numbers: { cases: over } }) });
}

function valueIn(counting: Counted | null): number | null {
  return counting?.outcome.figures[0]?.value ?? null;
}
