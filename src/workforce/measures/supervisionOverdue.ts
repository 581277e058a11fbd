import type { Measure } from '../measure.js';
import { weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { percent } from '../words.js';
import { inCount } from './apart.js';
import { CASELOAD_FACETS } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { allowedWords, supervisedItems, undatedNote } from './supervisedItem.js';
import { distinct, having, people, rate } from './tally.js';

/** Takes `sinceDays` or `sinceMonths`; blank: the days of the setting. */

export const supervisionOverdue: Measure = {
  name: 'supervisionOverdue',
  title: 'workers whose supervision is overdue',
  time: 'stock',
  definition:
    "Workers whose last supervision is more days before the end of the latest week recorded than the council's setting allows (28 where none is set), "
    + 'or than the days or months asked for, and their share of the workers with a supervision date. Workers with cases and no date are told apart.',
  sheets: ['caseloads'],
  records: 'people',
  inOrder: true,
  figures: [{ name: 'supervision overdue', unit: 'people' }, { name: 'share overdue', unit: '%' }, { name: 'workers with a supervision date', unit: 'people' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, asked) =>
    supervisedItems(workforce, asked).map((item) => (item.apart !== undefined || item.amounts.overdue ? item : { ...item, counted: ['workers with a supervision date'] })),
  count: (items) => {
    const dated = inCount(items);
    const late = having(dated, 'overdue');
    return [people('supervision overdue', late), ...rate('share overdue', distinct(late), distinct(dated)), people('workers with a supervision date', dated)];
  },
  notes: (items, asked, workforce) => {
    return [...weekNotes(workforce, asked), `overdue is more than ${allowedWords(workforce, asked)} before the end of the week`, ...undatedNote(items)];
  },
  phrase: phrased({
    'supervision overdue': countOf('worker whose supervision is overdue', 'workers whose supervision is overdue'),
    'share overdue': (value) => `${percent(value)} overdue`,
    'workers with a supervision date': countOf('worker with a supervision date', 'workers with a supervision date'),
  }),
};
