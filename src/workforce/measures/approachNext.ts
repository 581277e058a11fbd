import type { CalendarDate } from '../calendar.js';
import type { Measure } from '../measure.js';
import { latestStep } from '../rules/pipeline.js';
import type { ConversionStep, Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { agencyInPost, PIPELINE_FACETS, pipelineItem } from './pipelineItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { distinct, fullTime, people } from './tally.js';

export const approachNext: Measure = {
  name: 'approachNext',
  title: 'agency workers to approach next',
  time: 'stock',
  definition:
    'Agency workers in post on the day who have not been approached yet, then those whose next contact is due, the longest due first. '
    + 'Whoever is not considering a permanent post is left out.',
  sheets: ['workers', 'conversions'],
  records: 'people',
  inOrder: true,
  figures: [{ name: 'to approach', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: PIPELINE_FACETS,
  items: (workforce, { period: { to } }) => inOrder(workforce, to).map(({ spell, step }) => pipelineItem(workforce, spell, to, step)),
  count: (items) => [people('to approach', items), fullTime('FTE', items)],
  notes: (items) => {
    const first = distinct(items.filter((item) => item.facets.stage === 'not yet approached'));
    return items.length === 0 ? [] : [`${first} not yet approached, ${distinct(items) - first} due another contact`];
  },
  phrase: phrased({ 'to approach': countOf('agency worker to approach', 'agency workers to approach'), FTE: fteOf() }),
};

interface Candidate {
  readonly spell: Spell;
  readonly step: ConversionStep | null;
}

function inOrder(workforce: Workforce, day: CalendarDate): Candidate[] {
  return agencyInPost(workforce, day)
    .map((spell) => ({ spell, step: latestStep(workforce, spell.workerId, day) }))
    .filter(({ step }) => step === null || isDue(step, day))
    .sort((a, b) => (dueDay(a) < dueDay(b) ? -1 : dueDay(a) > dueDay(b) ? 1 : 0));
}

function isDue(step: ConversionStep, day: CalendarDate): boolean {
  return step.stage !== 'not considering' && step.nextContact !== null && step.nextContact <= day;
}

/** Those without a step come before every day. */
function dueDay({ step }: Candidate): string {
  return step?.nextContact ?? '';
}
