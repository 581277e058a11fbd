import type { Measure } from '../measure.js';
import { latestStep } from '../rules/pipeline.js';
import { agencyInPost, pipelineItem } from './pipelineItem.js';
import { AGENCY_FACETS } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { fullTime, people } from './tally.js';

export const notApproached: Measure = {
  name: 'notApproached',
  title: 'agency workers not yet approached',
  time: 'stock',
  definition: 'Agency workers in post on the day for whom no stage of a way to a permanent post is recorded.',
  sheets: ['workers', 'conversions'],
  records: 'people',
  figures: [{ name: 'not yet approached', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: AGENCY_FACETS,
  items: (workforce, { period: { to } }) =>
    agencyInPost(workforce, to)
      .filter((spell) => latestStep(workforce, spell.workerId, to) === null)
      .map((spell) => pipelineItem(workforce, spell, to, null)),
  count: (items) => [people('not yet approached', items), fullTime('FTE', items)],
  phrase: phrased({ 'not yet approached': countOf('agency worker not yet approached', 'agency workers not yet approached'), FTE: fteOf() }),
};
