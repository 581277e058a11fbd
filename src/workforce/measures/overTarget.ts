import { FULL_TIME } from '../amounts.js';
import type { Item, Measure } from '../measure.js';
import { weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { listed } from '../words.js';
import type { Workforce } from '../workforce.js';
import { CASELOAD_FACETS, holderItems, holderNotes } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { distinct, having, people } from './tally.js';

export const overTarget: Measure = {
  name: 'overTarget',
  title: 'workers over their caseload target',
  time: 'stock',
  definition:
    "Workers whose cases / FTE are above the target of the team in which they hold them, in the latest week recorded up to the day. "
    + 'Teams without a target are left out.',
  sheets: ['caseloads', 'workers', 'teams'],
  records: 'people',
  figures: [{ name: 'workers over target', unit: 'people' }, { name: 'workers with cases', unit: 'people' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, { period }) => holderItems(workforce, period.to).map((item) => againstTarget(workforce, item)),
  count: (items) => {
    const held = items.filter((item) => item.apart === undefined);
    const targeted = having(held, 'targeted');
    if (held.length > 0 && targeted.length === 0) return [];
    return [people('workers over target', having(targeted, 'over')), people('workers with cases', targeted)];
  },
  notes: (items, asked, workforce) => [...weekNotes(workforce, asked), ...withoutTarget(items), ...holderNotes(items)],
  phrase: phrased({ 'workers over target': countOf('worker over target', 'workers over target'), 'workers with cases': (value) => `of ${countOf('worker')(value)} with cases` }),
};

function againstTarget(workforce: Workforce, item: Item): Item {
  const target = item.team === null ? null : workforce.team(item.team)?.caseloadTarget ?? null;
  if (item.apart !== undefined || target === null) return { ...item, counted: false };
  const { cases = 0, teamFte = 0, wholeFte = 0 } = item.amounts;
  const over = cases * FULL_TIME > target * (teamFte || wholeFte);
  return {
    ...item,
    amounts: { ...item.amounts, targeted: 1, over: over ? 1 : 0 },
    counted: over ? true : ['workers with cases'],
    shown: () => ({ ...item.shown?.(), Target: String(target) }),
  };
}

function withoutTarget(items: readonly Item[]): string[] {
  const held = items.filter((item) => item.apart === undefined && !item.amounts.targeted);
  const teams = [...new Set(held.flatMap((item) => item.team ?? []))];
  if (teams.length === 0) return [];
  return [`${listed(teams)} ${teams.length === 1 ? 'has' : 'have'} no caseload target: ${distinct(held)} left out`];
}
