import { longDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { contains } from '../period.js';
import { isAgency } from '../rules/inForce.js';
import { mainPlace } from '../rules/places.js';
import type { ConversionStep } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

export const stageReached: Measure = {
  name: 'stageReached',
  title: 'steps towards a permanent post',
  time: 'flow',
  definition:
    'Agency workers by the stages of their way to a permanent post that are recorded on a day within the period, whatever came after and whether they are '
    + 'still in post. Somebody who reached two stages in it counts once in all.',
  sheets: ['workers', 'conversions'],
  records: 'people',
  figures: [{ name: 'agency workers', unit: 'people' }],
  facets: ['stage', 'person'],
  groupedBy: 'stage',
  items: (workforce, { period }) =>
    [...workforce.records.rows.conversions.values()].filter(({ on }) => contains(period, on)).map((step) => stepItem(workforce, step)),
  count: (items) => [people('agency workers', items)],
  phrase: phrased({ 'agency workers': countOf('agency worker', 'agency workers') }),
};

/** A step towards a permanent post, in the team and role of the agency spell of that day, or the nearest. */
export function stepItem(workforce: Workforce, { workerId, stage, on }: ConversionStep): Item {
  const place = mainPlace(workforce.spellsOf(workerId).filter(isAgency), on);
  return {
    ...place,
    record: workerId,
    on,
    facets: { stage, person: workerId },
    amounts: {},
    shown: () => ({ Name: workforce.nameOf(workerId), Role: place.role ?? '', Team: place.team ?? '', Stage: stage, On: longDate(on) }),
  };
}
