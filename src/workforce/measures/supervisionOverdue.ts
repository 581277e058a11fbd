import { longDate, type CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { weekInForce, weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { heldCases } from '../rules/heldCases.js';
import { isOverdue, lastSupervisions, supervisionDays } from '../rules/supervision.js';
import { counted } from '../words.js';
import type { Workforce } from '../workforce.js';
import { inCount } from './apart.js';
import { CASELOAD_FACETS, heldItem } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { distinct, people } from './tally.js';

const NO_DATE = 'no supervision date';

export const supervisionOverdue: Measure = {
  name: 'supervisionOverdue',
  title: 'workers whose supervision is overdue',
  time: 'stock',
  definition:
    "Workers whose last supervision is more days before the end of the latest week recorded than the council's setting allows (28 where none is set). "
    + 'Workers with cases and no date are told apart.',
  sheets: ['caseloads'],
  records: 'people',
  inOrder: true,
  figures: [{ name: 'supervision overdue', unit: 'people' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, { period }) => {
    const week = weekInForce(workforce, period.to);
    return week === null ? [] : supervisionItems(workforce, week);
  },
  count: (items) => [people('supervision overdue', inCount(items))],
  notes: (items, asked, workforce) => {
    const undated = distinct(items.filter((item) => item.apart === NO_DATE));
    return [
      ...weekNotes(workforce, asked),
      `overdue is more than ${counted(supervisionDays(workforce), 'day')} before the end of the week`,
      ...(undated > 0 ? [`not counted: ${counted(undated, 'worker')} with cases and no supervision date`] : []),
    ];
  },
  phrase: phrased({ 'supervision overdue': countOf('worker whose supervision is overdue', 'workers whose supervision is overdue') }),
};

/** The overdue, the longest first, and those with cases and no date, set apart. */
function supervisionItems(workforce: Workforce, week: CalendarDate): Item[] {
  const rows = workforce.caseloads(week);
  const latest = lastSupervisions(rows);
  const days = supervisionDays(workforce);
  const dated = heldCases(workforce, rows).flatMap((held) => {
    const last = latest.get(held.row.workerId) ?? null;
    if (last === null) return held.row.cases > 0 ? [{ last: '', item: undatedItem(heldItem(workforce, held)) }] : [];
    return isOverdue(last, week, days) ? [{ last, item: overdueItem(heldItem(workforce, held), last) }] : [];
  });
  return dated.sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)).map(({ item }) => item);
}

function overdueItem({ record, team, role, facets, amounts, shown }: Item, last: CalendarDate): Item {
  return { record, team, role, facets, amounts, shown: () => ({ ...shown?.(), 'Last supervision': longDate(last) }) };
}

function undatedItem(item: Item): Item {
  return { ...item, counted: false, apart: NO_DATE };
}
