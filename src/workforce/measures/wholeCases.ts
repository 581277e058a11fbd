import type { CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import type { Workforce } from '../workforce.js';
import { holderItems } from './caseloadItem.js';
import { total } from './tally.js';

/**
 * The workers with at least one case, each with the `whole` of their cases over all teams. Shares 'count whole cases, not cases per FTE'
 * (DATA.md, Caseload): nobody is set apart for having no spell.
 */
export function wholeCaseItems(workforce: Workforce, day: CalendarDate): Item[] {
  const items = holderItems(workforce, day);
  const byWorker = new Map<string | null, Item[]>();
  for (const item of items) byWorker.set(item.record, [...(byWorker.get(item.record) ?? []), item]);
  return items.map(({ record, team, role, facets, amounts, shown }) => ({
    record,
    team,
    role,
    facets,
    amounts: { cases: amounts.cases ?? 0, whole: total(byWorker.get(record) ?? [], 'cases') },
    ...(shown && { shown }),
  }));
}
