import { daysBetween, type CalendarDate } from '../workforce/calendar.js';
import { standsBehind, type Asked, type ByRecord, type Figure, type Item } from '../workforce/measure.js';
import type { Period } from '../workforce/period.js';
import type { Asking } from './asking.js';
import { askedOf, figuresOf, groupsOf } from './counting.js';
import { valuesOf } from './facets.js';
import { matches } from './scope.js';
import { addsUp } from './units.js';

/** What the days of a period add up to: each figure by its name, times the days on which it was so. */
export interface DaySums {
  readonly whole: Map<string, { readonly unit: Figure['unit']; readonly sum: number }>;
  readonly groups: Map<string, DaySums['whole']>;
  /** The last item of each record that stands behind the figure asked for, in the order of their first days. */
  readonly items: readonly Item[];
}

/**
 * Adds up the days of a period record by record: a worker's or a post's items stay as they are from one turn to the next, and are counted once
 * for all the days between. Null where that would not give what the days one by one give: then those are counted.
 */
export function daySums(asking: Asking, period: Period): DaySums | null {
  const { byRecord, figures } = asking.measure;
  if (!byRecord || !figures.every(addsUp) || asking.question.where.some((filter) => filter.facet === 'team' && !stand(asking, filter.values, period))) return null;
  const sums: DaySums = { whole: new Map(), groups: new Map(), items: [] };
  const asked = askedOf(asking, period);
  const behind: { readonly first: CalendarDate; readonly item: Item }[] = [];
  for (const record of byRecord.records(asking.workforce, period)) {
    let first: CalendarDate | null = null;
    let last: Item | null = null;
    for (const span of spansOf(asking, byRecord, record, period)) {
      const items = narrowed(asking, byRecord.itemsOf(asking.workforce, record, span.from), span.from);
      if (items === null) return null;
      if (items.length > 0) addSpan(asking, sums, items, asked, span.days);
      for (const item of items) {
        if (!standsBehind(item, asking.question.figure)) continue;
        first ??= span.from;
        last = item;
      }
    }
    if (first && last) behind.push({ first, item: last });
  }
  behind.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return { ...sums, items: behind.map(({ item }) => item) };
}

/** Whether the teams named stand for themselves on every day of the period. */
function stand({ workforce }: Asking, names: readonly string[], { from, to }: Period): boolean {
  return names.every((name) => {
    const team = workforce.team(name);
    return !team || ((team.from === null || team.from <= from) && (team.to === null || team.to >= to));
  });
}

/** The parts of the period between the turns of a record; the first and last day of each are included. */
function spansOf({ workforce }: Asking, byRecord: ByRecord, record: string, { from, to }: Period): { readonly from: CalendarDate; readonly days: number }[] {
  const turns = byRecord.turns(workforce, record).filter((turn) => from < turn && turn <= to);
  const starts = [from, ...[...new Set(turns)].sort()];
  return starts.map((start, at) => ({ from: start, days: at + 1 < starts.length ? daysBetween(start, starts[at + 1]!) : daysBetween(start, to) + 1 }));
}

/** The items in scope; null where a filter's facet is not recorded, of which the days one by one have more to say. */
function narrowed({ question, workforce }: Asking, items: readonly Item[], day: CalendarDate): readonly Item[] | null {
  if (question.where.some(({ facet }) => items.some((item) => valuesOf(item, facet, workforce) === null))) return null;
  return items.filter((item) => question.where.every((filter) => matches(workforce, item, filter, day) !== filter.without));
}

function addSpan(asking: Asking, { whole, groups }: DaySums, items: readonly Item[], asked: Asked, days: number): void {
  add(whole, figuresOf(asking, items, asked), days);
  for (const [key, figures] of groupsOf(asking, items, asked)) {
    const group: DaySums['whole'] = groups.get(key) ?? new Map();
    groups.set(key, group);
    add(group, figures, days);
  }
}

function add(sums: DaySums['whole'], figures: readonly Figure[], days: number): void {
  for (const { name, unit, value } of figures) sums.set(name, { unit, sum: (sums.get(name)?.sum ?? 0) + value * days });
}
