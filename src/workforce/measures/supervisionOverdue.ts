import type { Measure } from '../measure.js';
import { weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { inCount } from './apart.js';
import { CASELOAD_FACETS } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { allowedWords, supervisedItems, undatedNote } from './supervisedItem.js';
import { people } from './tally.js';

/** Takes `sinceDays` or `sinceMonths`; blank: the days of the setting. */

export const supervisionOverdue: Measure = {
  name: 'supervisionOverdue',
  title: 'workers whose supervision is overdue',
  time: 'stock',
  definition:
    "Workers whose last supervision is more days before the end of the latest week recorded than the council's setting allows (28 where none is set), "
    + 'or than the days or months asked for. Workers with cases and no date are told apart.',
  sheets: ['caseloads'],
  records: 'people',
  inOrder: true,
  figures: [{ name: 'supervision overdue', unit: 'people' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, asked) => supervisedItems(workforce, asked).flatMap((item) => (item.apart !== undefined || item.amounts.overdue ? item : [])),
  count: (items) => [people('supervision overdue', inCount(items))],
  notes: (items, asked, workforce) => {
    return [...weekNotes(workforce, asked), `overdue is more than ${allowedWords(workforce, asked)} before the end of the week`, ...undatedNote(items)];
  },
  phrase: phrased({ 'supervision overdue': countOf('worker whose supervision is overdue', 'workers whose supervision is overdue') }),
};
