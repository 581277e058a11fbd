import type { Measure } from '../measure.js';
import { weekNotes } from '../rules/caseloadWeek.js';
import { percent } from '../words.js';
import { inCount } from './apart.js';
import { countOf, phrased } from './phrases.js';
import { allowedWords, supervisedItems, undatedNote } from './supervisedItem.js';
import { supervisionOverdue } from './supervisionOverdue.js';
import { distinct, people, rate } from './tally.js';

/** Takes `withinDays` or `withinMonths`; blank: the days of the setting. */
export const supervisionUpToDate: Measure = {
  ...supervisionOverdue,
  name: 'supervisionUpToDate',
  title: 'workers whose supervision is up to date',
  definition:
    "Workers whose last supervision is no more days before the end of the latest week recorded than the council's setting allows (28 where none is set), "
    + 'or than the days or months asked for, and their share of the workers with a supervision date. Workers with cases and no date are told apart.',
  figures: [
    { name: 'supervision up to date', unit: 'people' }, { name: 'share up to date', unit: '%' }, { name: 'workers with a supervision date', unit: 'people' },
  ],
  items: (workforce, asked) =>
    supervisedItems(workforce, asked).map((item) => (item.amounts.overdue ? { ...item, counted: ['workers with a supervision date'] } : item)),
  count: (items) => {
    const dated = inCount(items);
    const onTime = dated.filter(({ amounts }) => !amounts.overdue);
    return [people('supervision up to date', onTime), ...rate('share up to date', distinct(onTime), distinct(dated)), people('workers with a supervision date', dated)];
  },
  notes: (items, asked, workforce) => [...weekNotes(workforce, asked), `up to date is within ${allowedWords(workforce, asked)} before the end of the week`, ...undatedNote(items)],
  phrase: phrased({
    'supervision up to date': countOf('worker whose supervision is up to date', 'workers whose supervision is up to date'),
    'share up to date': (value) => `${percent(value)} up to date`,
    'workers with a supervision date': countOf('worker with a supervision date', 'workers with a supervision date'),
  }),
};
