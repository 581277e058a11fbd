import { longDate, type CalendarDate } from '../calendar.js';
import type { Figure, Item, Measure } from '../measure.js';
import { inForce, isPermanent } from '../rules/inForce.js';
import { percent } from '../words.js';
import type { Workforce } from '../workforce.js';
import { countOf, phrased } from './phrases.js';
import { distinct, having, people, rate } from './tally.js';

const [HERE, SHARE, GONE] = ['still in post', 'share still in post', 'no longer in post'];

/** What counts, of the people who came in a period, those who are in post today and those who are not; `came` is how a figure names them all. */
export function hereToday(came: string): Pick<Measure, 'figures' | 'count' | 'phrase'> {
  return {
    figures: [{ name: HERE, unit: 'people' }, { name: SHARE, unit: '%' }, { name: GONE, unit: 'people' }, { name: came, unit: 'people' }],
    count: (items): Figure[] => {
      const here = having(items, 'here');
      return [people(HERE, here), ...rate(SHARE, distinct(here), distinct(items)), people(GONE, items.filter(({ amounts }) => amounts.here === 0)), people(came, items)];
    },
    phrase: phrased({ [HERE]: countOf('still in post today', 'still in post today'), [SHARE]: percent, [GONE]: countOf('no longer in post', 'no longer in post'), [came]: (value) => `of ${value} ${came}` }),
  };
}

/** People who came in a period, each with whether a permanent or fixed-term contract of theirs is in force today; if none is, the last day of their last one is shown. */
export function hereTodayItems(workforce: Workforce, items: readonly Item[], today: CalendarDate, came: string): Item[] {
  return items.map((item) => hereTodayItem(workforce, item, today, came));
}

function hereTodayItem(workforce: Workforce, item: Item, today: CalendarDate, came: string): Item {
  const contracts = workforce.spellsOf(item.record ?? '').filter(isPermanent);
  const isHere = contracts.some(({ start, end }) => inForce(start, end, today));
  const ended = contracts.flatMap(({ end }) => (end !== null && end < today ? [end] : [])).sort().at(-1);
  return {
    ...item,
    amounts: { here: isHere ? 1 : 0 },
    counted: [isHere ? HERE : GONE, SHARE, came],
    shown: () => ({ ...item.shown?.(), Left: !isHere && ended ? longDate(ended) : '' }),
  };
}
