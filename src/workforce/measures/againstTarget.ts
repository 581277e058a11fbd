import { FULL_TIME } from '../amounts.js';
import type { Figure, Item, Measure } from '../measure.js';
import { inCount } from './apart.js';
import { overTarget } from './overTarget.js';
import { countOf, phrased } from './phrases.js';
import { percent } from '../words.js';
import { distinct, people, rate } from './tally.js';

const STANDINGS = ['over', 'at', 'under'] as const;
type Standing = (typeof STANDINGS)[number];

/** The three beside each other; `overTarget` and `underTarget` (which takes in those at target) are each of one. */
export const againstTarget: Measure = {
  ...overTarget,
  name: 'againstTarget',
  title: 'workers against their caseload target',
  definition:
    'Workers by whether their cases / FTE are above, exactly at or below the target of the team in which they hold them, in the latest week recorded up to the day, and their '
    + 'shares of the workers with cases. Workers without a case, and teams without a target, are left out.',
  figures: [
    ...STANDINGS.map((standing) => ({ name: `workers ${standing} target`, unit: 'people' as const })),
    ...STANDINGS.map((standing) => ({ name: `share ${standing} target`, unit: '%' as const })),
    { name: 'workers with cases', unit: 'people' },
  ],
  items: (workforce, asked) => overTarget.items(workforce, asked).map((item) => {
    if (item.apart !== undefined) return item;
    const target = item.team === null ? null : workforce.team(item.team)?.caseloadTarget ?? null;
    const standing = standingOf(item, target ?? 0);
    return { ...item, amounts: { ...item.amounts, [standing]: 1, over: standing === 'over' ? 1 : 0 }, counted: [`workers ${standing} target`, `share ${standing} target`, 'workers with cases'] };
  }),
  count: (items) => {
    const targeted = inCount(items);
    if (items.length > 0 && targeted.length === 0) return [];
    return [
      ...STANDINGS.map((standing) => people(`workers ${standing} target`, those(targeted, standing))),
      ...STANDINGS.flatMap((standing): Figure[] => rate(`share ${standing} target`, distinct(those(targeted, standing)), distinct(targeted))),
      people('workers with cases', targeted),
    ];
  },
  phrase: phrased({
    ...Object.fromEntries(STANDINGS.flatMap((standing) => [
      [`workers ${standing} target`, (value: number) => `${value} ${standing} target`],
      [`share ${standing} target`, (value: number) => `${percent(value)} ${standing}`],
    ])),
    'workers with cases': countOf('worker with cases', 'workers with cases'),
  }),
};

function those(items: readonly Item[], standing: Standing): Item[] {
  return items.filter(({ amounts }) => amounts[standing] === 1);
}

function standingOf({ amounts: { cases = 0, teamFte = 0, wholeFte = 0 } }: Item, target: number): Standing {
  const [held, meant] = [cases * FULL_TIME, target * (teamFte || wholeFte)];
  if (held === meant) return 'at';
  return held > meant ? 'over' : 'under';
}
