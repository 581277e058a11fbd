import { longDate, type CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { bindsOn, permanentSpellsOf, retentionPayments, tieInEnds } from '../rules/retention.js';
import type { RetentionPayment } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { personItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { RETENTION_FACETS } from './retentionItem.js';
import { fullTime, people } from './tally.js';

export const tiedIn: Measure = {
  name: 'tiedIn',
  title: 'people tied in by a retention payment',
  time: 'stock',
  definition:
    'Permanent and fixed-term workers in post on the day, with a retention payment agreed on or before it whose tie-in (its months from the agreed date) '
    + 'ends after it.',
  sheets: ['retentionPayments', 'workers'],
  records: 'people',
  figures: [{ name: 'tied in', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: [...RETENTION_FACETS, 'contract', 'origin', 'newlyQualified', 'post'],
  items: (workforce, { period: { to } }) => {
    const binding = retentionPayments(workforce).filter((payment) => bindsOn(payment, to));
    const workers = new Set(binding.map(({ workerId }) => workerId));
    return [...workers].flatMap((worker) => tiedInItems(workforce, worker, binding.filter(({ workerId }) => workerId === worker), to));
  },
  count: (items) => [people('tied in', items), fullTime('FTE', items)],
  phrase: phrased({ 'tied in': countOf('person tied in', 'people tied in'), FTE: fteOf() }),
};

/** A worker with all the payments that bind them: with two they are tied in until the later ends. */
function tiedInItems(workforce: Workforce, workerId: string, payments: readonly RetentionPayment[], day: CalendarDate): Item[] {
  const schemes = [...new Set(payments.map(({ scheme }) => scheme))];
  const until = payments.map(tieInEnds).sort().at(-1);
  return permanentSpellsOf(workforce, workerId, day).map((spell) => {
    const item = personItem(workforce, spell, day);
    return {
      ...item,
      facets: { ...item.facets, scheme: schemes },
      shown: () => {
        const { Name = '', Role = '', Team = '', FTE = '' } = item.shown?.() ?? {};
        return { Name, Role, Team, FTE, Scheme: schemes.join('; '), 'Tied in until': until ? longDate(until) : '' };
      },
    };
  });
}
