import type { Item, Measure } from '../measure.js';
import { contains } from '../period.js';
import { latestStep } from '../rules/pipeline.js';
import { inCount, peopleApart, setApart } from './apart.js';
import { countOf, phrased } from './phrases.js';
import { agencyInPost, PIPELINE_FACETS, pipelineItem } from './pipelineItem.js';
import { people } from './tally.js';

const EARLIER = 'next contact due earlier';

export const contactsDue: Measure = {
  name: 'contactsDue',
  title: 'agency workers due another contact',
  time: 'flow',
  spans: 'ahead',
  definition:
    'Agency workers in post today whose next contact about a permanent post falls in the period, by their latest step. Those whose next contact was due '
    + 'before the period are named apart; whoever is not considering a permanent post is left out.',
  sheets: ['workers', 'conversions'],
  records: 'people',
  figures: [{ name: 'due another contact', unit: 'people' }],
  facets: PIPELINE_FACETS,
  items: (workforce, { today, period }) =>
    agencyInPost(workforce, today).flatMap((spell): Item[] => {
      const step = latestStep(workforce, spell.workerId, today);
      const due = step?.nextContact ?? null;
      if (step === null || due === null || step.stage === 'not considering' || due > period.to) return [];
      const item = { ...pipelineItem(workforce, spell, today, step), placedOn: today };
      return [contains(period, due) ? { ...item, on: due } : setApart(item, EARLIER)];
    }),
  count: (items) => [people('due another contact', inCount(items))],
  notes: (items) => peopleApart(items, EARLIER, 'more was due a contact earlier', 'more were due a contact earlier'),
  phrase: phrased({ 'due another contact': countOf('agency worker due another contact', 'agency workers due another contact') }),
};
