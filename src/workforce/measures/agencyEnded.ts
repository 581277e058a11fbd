import { earlier } from '../calendar.js';
import type { Measure } from '../measure.js';
import { assignmentsEnding } from '../rules/assignments.js';
import { AGENCY_FACETS, agencyItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { fullTime, people } from './tally.js';

export const agencyEnded: Measure = {
  name: 'agencyEnded',
  title: 'agency assignments ended',
  time: 'flow',
  definition:
    'Agency workers whose last day was in the period, today at the latest, by the reason recorded: completed, ended by us, ended by the worker or converted. '
    + 'Somebody who went on the day after, in another team or post, did not end.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'agency workers ended', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: ['reason', ...AGENCY_FACETS],
  groupedBy: 'reason',
  items: (workforce, { today, period: { from, to } }) =>
    assignmentsEnding(workforce, { from, to: earlier(to, today) }).map(({ spell, on }) => {
      const item = agencyItem(workforce, spell, on);
      const shown = () => ({ ...item.shown?.(), Reason: spell.endReason ?? '' });
      return { ...item, on, facets: { ...item.facets, reason: spell.endReason }, shown };
    }),
  count: (items) => [people('agency workers ended', items), fullTime('FTE', items)],
  phrase: phrased({ 'agency workers ended': countOf('agency worker whose assignment ended', 'agency workers whose assignments ended'), FTE: fteOf() }),
};
