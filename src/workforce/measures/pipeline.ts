import type { Measure } from '../measure.js';
import { latestStep } from '../rules/pipeline.js';
import { agencyInPost, PIPELINE_FACETS, pipelineItem } from './pipelineItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { fullTime, people } from './tally.js';

export const pipeline: Measure = {
  name: 'pipeline',
  title: 'conversion pipeline',
  time: 'stock',
  definition:
    'Agency workers in post on the day by the latest stage of their way to a permanent post. '
    + 'Those without a stage are not yet approached.',
  sheets: ['workers', 'conversions'],
  records: 'people',
  figures: [{ name: 'agency workers', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: PIPELINE_FACETS,
  groupedBy: 'stage',
  items: (workforce, { period: { to } }) =>
    agencyInPost(workforce, to).map((spell) => pipelineItem(workforce, spell, to, latestStep(workforce, spell.workerId, to))),
  count: (items) => [people('agency workers', items), fullTime('FTE', items)],
  phrase: phrased({ 'agency workers': countOf('agency worker', 'agency workers'), FTE: fteOf() }),
};
