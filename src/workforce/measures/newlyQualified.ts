import type { Item, Measure } from '../measure.js';
import { isPermanent, spellsInForce } from '../rules/inForce.js';
import { counted, percent } from '../words.js';
import { PERSON_FACETS, personItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { distinct, fullTime, people, rate } from './tally.js';

export const newlyQualified: Measure = {
  name: 'newlyQualified',
  title: 'newly qualified staff',
  time: 'stock',
  definition:
    'Permanent and fixed-term workers in post on the day who are in the first 12 months after qualifying; the share is of the permanent and '
    + 'fixed-term headcount.',
  sheets: ['workers'],
  records: 'people',
  figures: [
    { name: 'newly qualified', unit: 'people' },
    { name: 'newly qualified FTE', unit: 'fte' },
    { name: 'share of permanent headcount', unit: '%' },
  ],
  facets: PERSON_FACETS,
  items: (workforce, { period: { to } }) =>
    spellsInForce(workforce, to).filter(isPermanent).map((spell): Item => {
      const item = personItem(workforce, spell, to);
      return { ...item, counted: isNew(item) };
    }),
  count: (items) => {
    const fresh = items.filter(isNew);
    return [
      people('newly qualified', fresh),
      fullTime('newly qualified FTE', fresh),
      ...rate('share of permanent headcount', distinct(fresh), distinct(items)),
    ];
  },
  notes: (items) => {
    const unknown = distinct(items.filter((item) => item.facets.newlyQualified === null));
    if (unknown === 0) return [];
    return [`no day of qualifying is recorded for ${counted(unknown, 'worker')}, who ${unknown === 1 ? 'counts' : 'count'} as not newly qualified`];
  },
  phrase: phrased({
    'newly qualified': countOf('newly qualified worker'),
    'newly qualified FTE': fteOf(),
    'share of permanent headcount': (value) => `${percent(value)} of the permanent headcount`,
  }),
};

function isNew(item: Item): boolean {
  return item.facets.newlyQualified === 'yes';
}
