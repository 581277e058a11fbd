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
    + 'Those who have not been approached have no stage and are left out.',
  sheets: ['workers', 'conversions'],
  records: 'people',
  figures: [{ name: 'agency workers', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: PIPELINE_FACETS,
  groupedBy: 'stage',
  items: (workforce, { period: { to } }) =>
    agencyInPost(workforce, to).flatMap((spell) => {
      const step = latestStep(workforce, spell.workerId, to);
      return step ? [pipelineItem(workforce, spell, to, step)] : [];
    }),
  count: (items) => [people('agency workers', items), fullTime('FTE', items)],
  phrase: phrased({ 'agency workers': countOf('agency worker in the pipeline', 'agency workers in the pipeline'), FTE: fteOf() }),
};
