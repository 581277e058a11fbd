import { fteNumber } from '../amounts.js';
import type { Item, Measure } from '../measure.js';
import { leavingsIn, startsIn } from '../rules/startersAndLeavers.js';
import { numeral } from '../words.js';
import { leaverItem } from './leaverItem.js';
import { countOf, phrased } from './phrases.js';
import { starterItem } from './starters.js';
import { having, people, total } from './tally.js';

export const netChange: Measure = {
  name: 'netChange',
  title: 'net change of permanent staff',
  time: 'flow',
  definition:
    'Starters less leavers: people whose permanent or fixed-term contract began in the period, less those whose contract ended in it for good. '
    + 'A break of up to 31 days and a move between teams or posts are neither.',
  sheets: ['workers'],
  records: 'people',
  figures: [
    { name: 'net change', unit: 'people' },
    { name: 'net FTE', unit: 'fte' },
    { name: 'starters', unit: 'people' },
    { name: 'leavers', unit: 'people' },
  ],
  facets: ['status', 'contract', 'origin', 'newlyQualified', 'person', 'post'],
  items: (workforce, { period }) => [
    ...startsIn(workforce, period).map((spell) => moved(starterItem(workforce, spell), 'starter', spell.fte)),
    ...leavingsIn(workforce, period).map((leaving) => moved(leaverItem(workforce, leaving), 'leaver', leaving.spell.fte)),
  ],
  count: (items) => {
    const starters = people('starters', having(items, 'started'));
    const leavers = people('leavers', having(items, 'left'));
    return [
      { name: 'net change', value: starters.value - leavers.value, unit: 'people' },
      { name: 'net FTE', value: fteNumber(total(items, 'started') - total(items, 'left')), unit: 'fte' },
      starters,
      leavers,
    ];
  },
  phrase: phrased({
    'net change': (value) => `a net change of ${signed(value)} permanent staff`,
    'net FTE': (value) => `${signed(value)} FTE`,
    starters: countOf('starter'),
    leavers: countOf('leaver'),
  }),
};

function moved(item: Item, status: 'starter' | 'leaver', fte: number): Item {
  const way = status === 'starter' ? 'Started' : 'Left';
  return {
    ...item,
    facets: { ...item.facets, status },
    amounts: status === 'starter' ? { started: fte } : { left: fte },
    counted: ['net change', 'net FTE', `${status}s`],
    shown: () => {
      const { Name = '', Role = '', Team = '', FTE = '', [way]: on = '' } = item.shown?.() ?? {};
      return { Name, Role, Team, FTE, Came: status === 'starter' ? on : '', Left: status === 'leaver' ? on : '' };
    },
  };
}

/** 3 -> '+3' */
function signed(value: number): string {
  return value > 0 ? `+${numeral(value)}` : numeral(value);
}
