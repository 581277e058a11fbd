import { fteNumber } from '../amounts.js';
import type { Figure, Item, Measure } from '../measure.js';
import { weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { oneDecimal } from '../words.js';
import type { Workforce } from '../workforce.js';
import { inCount } from './apart.js';
import { CASELOAD_FACETS, fteOfHolders, holderItems, holderNotes } from './caseloadItem.js';
import { averageOf, countOf, fteOf, phrased } from './phrases.js';
import { cases, total } from './tally.js';

export const averageCaseload: Measure = {
  name: 'averageCaseload',
  title: 'average caseload',
  time: 'stock',
  definition:
    'Cases held by workers with at least one case / the FTE of those workers at the end of the latest week recorded up to the day, agency included. '
    + 'A worker in two teams counts with the FTE of each. Absent workers who hold cases count; unallocated cases do not.',
  sheets: ['caseloads', 'workers'],
  records: 'people',
  figures: [{ name: 'average caseload', unit: 'cases per fte' }, { name: 'cases held', unit: 'cases' }, { name: 'FTE of their workers', unit: 'fte' }, { name: 'caseload target', unit: 'cases per fte' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, { period }) => holderItems(workforce, period.to).map((item) => withTarget(workforce, item)),
  count: (items) => {
    const holders = inCount(items);
    const fte = fteNumber(fteOfHolders(holders));
    if (fte === 0) return [];
    return [
      { name: 'average caseload', value: total(holders, 'cases') / fte, unit: 'cases per fte' },
      cases('cases held', holders, 'cases'),
      { name: 'FTE of their workers', value: fte, unit: 'fte' },
      ...targetOf(holders),
    ];
  },
  notes: (items, asked, workforce) => [...weekNotes(workforce, asked), ...holderNotes(items)],
  phrase: phrased({
    'average caseload': averageOf('cases per FTE'),
    'cases held': countOf('case held', 'cases held'),
    'FTE of their workers': fteOf('of workers'),
    'caseload target': (value) => `target ${oneDecimal(value)}`,
  }),
};

function withTarget(workforce: Workforce, item: Item): Item {
  const target = item.team === null ? null : workforce.team(item.team)?.caseloadTarget ?? null;
  return target === null ? item : { ...item, amounts: { ...item.amounts, target } };
}

/** The target of the teams that the cases are held in, where they have the same. */
function targetOf(holders: readonly Item[]): Figure[] {
  const [target, ...others] = new Set(holders.map(({ amounts }) => amounts.target));
  return target === undefined || others.length > 0 ? [] : [{ name: 'caseload target', value: target, unit: 'cases per fte' }];
}
