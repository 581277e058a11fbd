import * as count from '../../support/independentCount.js';
import type { Measured } from '../measured.js';
import { column, MEMBER, SCHEME } from './facets.js';
import { behindSpans, share, spans } from './sums.js';

const OFFER = { origin: column('origin'), status: column('status') };

function workers(rows: readonly count.Row[]): number {
  return new Set(rows.map((row) => count.cell(row, 'worker_id'))).size;
}

export const STEPS: readonly Measured[] = [
  {
    measure: 'stageReached', time: 'flow', sheets: ['workers', 'conversions'], facets: { stage: column('stage') },
    figures: (sheets, { from, to, scope }) => ({ 'agency workers': workers(count.stepsIn(sheets, from, to, scope)) }),
  },
  {
    measure: 'conversionRate', time: 'flow', sheets: ['workers', 'conversions'], behind: { 'conversion rate': ['converted since'] },
    figures: (sheets, { today, from, to, scope }) => {
      const approached = count.stepsIn(sheets, from, to, scope).filter((step) => count.code(step, 'stage') === 'approached');
      const converted = approached.filter((step) => count.convertedBetween(sheets, count.cell(step, 'worker_id'), count.cell(step, 'on'), today));
      return { 'conversion rate': share(workers(converted), workers(approached)), 'converted since': workers(converted), approached: workers(approached) };
    },
  },
  {
    measure: 'timeToConvert', time: 'flow', sheets: ['conversions', 'workers'], behind: behindSpans('time to convert', 'conversions'), facets: { roleTaken: column('role_taken'), supplier: column('agency') },
    figures: (sheets, { from, to, scope }) => {
      const found = count.conversions(sheets, from, to, scope);
      const timed = found.filter((conversion) => count.daysToConvert(sheets, [conversion]).length > 0);
      return { ...spans('time to convert', count.daysToConvert(sheets, found)), conversions: new Set(timed.map(({ worker }) => worker)).size };
    },
  },
  {
    measure: 'programmeCompletion', time: 'flow', sheets: ['cohorts', 'cohort_members'], facets: MEMBER,
    behind: { 'completion rate': ['ended'], 'average time taken': ['completed'], 'longest time taken': ['completed'] },
    figures: (sheets, { from, to, scope }) => {
      const ended = count.statusesIn(sheets, from, to, scope).filter((member) => ['passed', 'qualified', 'failed', 'withdrawn'].includes(count.code(member, 'status')));
      const completed = ended.filter((member) => ['passed', 'qualified'].includes(count.code(member, 'status')));
      const months = count.monthsTaken(sheets, completed);
      const [some, all] = [count.distinctPeople(completed), count.distinctPeople(ended)];
      return {
        'completion rate': share(some, all), completed: some, ended: all,
        'average time taken': months.length === 0 ? null : months.reduce((sum, each) => sum + each, 0) / months.length, 'longest time taken': months.length === 0 ? null : Math.max(...months),
      };
    },
  },
  {
    measure: 'statusReached', time: 'flow', sheets: ['cohorts', 'cohort_members'], facets: MEMBER,
    figures: (sheets, { from, to, scope }) => ({ members: count.distinctPeople(count.statusesIn(sheets, from, to, scope)) }),
  },
  {
    measure: 'programmeStarts', time: 'flow', sheets: ['cohorts', 'cohort_members'], facets: MEMBER,
    figures: (sheets, { from, to, scope }) => ({ 'started a programme': count.distinctPeople(count.programmeStarts(sheets, from, to, scope)) }),
  },
  {
    measure: 'reviewsDone', time: 'flow', sheets: ['reviews'], facets: { cohort: column('cohort') },
    figures: (sheets, { from, to, scope }) => ({ 'with a review done': count.distinctPeople(count.reviewsDone(sheets, from, to, scope)) }),
  },
  {
    measure: 'offersMade', time: 'flow', sheets: ['offers'], facets: OFFER,
    figures: (sheets, { from, to, scope }) => ({ 'offers made': count.offersIn(sheets, 'offered_on', from, to, scope).length }),
  },
  {
    measure: 'offersAccepted', time: 'flow', sheets: ['offers'], facets: OFFER,
    figures: (sheets, { from, to, scope }) => ({ 'offers accepted': count.offersIn(sheets, 'accepted_on', from, to, scope).length }),
  },
  {
    measure: 'openOffers', time: 'stock', sheets: ['offers'], facets: OFFER,
    figures: (sheets, { to, scope }) => {
      const open = count.openOffers(sheets, to, scope);
      return { 'open offers': open.length, 'posts with an open offer': new Set(open.map((offer) => count.cell(offer, 'post_id'))).size };
    },
  },
  {
    measure: 'lateStarters', time: 'stock', sheets: ['offers'], facets: OFFER,
    figures: (sheets, { to, scope }) => {
      const accepted = count.openOffers(sheets, to, scope).filter((offer) => count.code(offer, 'status') === 'accepted' && count.cell(offer, 'accepted_on') <= to);
      const late = accepted.filter((offer) => count.cell(offer, 'expected_start') !== '' && count.cell(offer, 'expected_start') < to);
      return { 'should have started': late.length };
    },
  },
  {
    measure: 'teamManagers', time: 'stock', sheets: ['teams', 'workers'],
    figures: (sheets, { to, scope }) => ({ 'managers of teams': count.teamManagers(sheets, to, scope).length }),
  },
  // The councils that are generated name no service managers.
  { measure: 'serviceManagers', time: 'stock', sheets: ['teams', 'workers'], figures: () => null },
  {
    measure: 'amountTiedIn', time: 'stock', sheets: ['retention_payments', 'workers'], facets: SCHEME,
    figures: (sheets, { to, scope }) => {
      const binding = count.bindingPayments(sheets, to, scope);
      return { 'amount tied in': count.amountOf(binding), payments: binding.length, 'people tied in': workers(binding) };
    },
  },
];
