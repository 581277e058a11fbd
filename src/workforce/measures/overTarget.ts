import { FULL_TIME } from '../amounts.js';
import type { Item, Measure } from '../measure.js';
import { weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { counted, listed, percent } from '../words.js';
import type { Workforce } from '../workforce.js';
import { inCount } from './apart.js';
import { CASELOAD_FACETS, holderItems, holderNotes } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { distinct, having, people, rate } from './tally.js';

const NO_TARGET = 'no caseload target';

export const overTarget: Measure = {
  name: 'overTarget',
  title: 'workers over their caseload target',
  time: 'stock',
  definition:
    'Workers whose cases / FTE are above the target of the team in which they hold them, in the latest week recorded up to the day, and their share of the workers with cases. '
    + 'Teams without a target are left out.',
  sheets: ['caseloads', 'workers', 'teams'],
  records: 'people',
  figures: [{ name: 'workers over target', unit: 'people' }, { name: 'share over target', unit: '%' }, { name: 'workers with cases', unit: 'people' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, { period }) => holderItems(workforce, period.to).map((item) => againstTarget(workforce, item)),
  count: (items) => {
    const targeted = inCount(items);
    if (items.length > 0 && targeted.length === 0) return [];
    const over = having(targeted, 'over');
    return [people('workers over target', over), ...rate('share over target', distinct(over), distinct(targeted)), people('workers with cases', targeted)];
  },
  notes: (items, asked, workforce) => [...weekNotes(workforce, asked), ...withoutTarget(items), ...holderNotes(items)],
  phrase: phrased({
    'workers over target': countOf('worker over target', 'workers over target'),
    'share over target': (value) => `${percent(value)} over target`,
    'workers with cases': countOf('worker with cases', 'workers with cases'),
  }),
};

function againstTarget(workforce: Workforce, item: Item): Item {
  const target = item.team === null ? null : workforce.team(item.team)?.caseloadTarget ?? null;
  if (item.apart !== undefined) return item;
  if (target === null) return { ...item, counted: false, apart: NO_TARGET };
  const { cases = 0, teamFte = 0, wholeFte = 0 } = item.amounts;
  const over = cases * FULL_TIME > target * (teamFte || wholeFte);
  return {
    ...item,
    amounts: { ...item.amounts, over: over ? 1 : 0 },
    counted: over ? true : ['workers with cases'],
    shown: () => ({ ...item.shown?.(), Target: String(target) }),
  };
}

/** 'left out: 3 workers of East, without a caseload target' */
function withoutTarget(items: readonly Item[]): string[] {
  const without = items.filter((item) => item.apart === NO_TARGET);
  const teams = [...new Set(without.flatMap((item) => item.team ?? []))];
  return teams.length === 0 ? [] : [`left out: ${counted(distinct(without), 'worker')} of ${listed(teams)}, without a caseload target`];
}
