import { counted, listed, numeral, oneDecimal } from '../../workforce/words.js';
import type { People } from '../summary/summary.js';
import type { Rule } from './rule.js';
import { beside } from './wording.js';

/** Cases per FTE from one week to the next that are worth a sentence. */
const AVERAGE_STEP = 0.5;
/** Open cases from one week to the next, as a part of those before. */
const CASES_STEP = 0.05;

/** What changed in the week, by rank. */
export const CHANGES: readonly Rule[] = [
  {
    subject: 'average',
    why: `the average moved by ${AVERAGE_STEP} cases per FTE or more in the week`,
    says: ({ caseload }) => {
      const { average, target } = caseload ?? {};
      if (!average || average.before === null) return null;
      const { value } = average.now.figure;
      if (Math.abs(value - average.before) < AVERAGE_STEP) return null;
      return `The average caseload ${value > average.before ? 'rose' : 'fell'} from ${oneDecimal(average.before)} to ${oneDecimal(value)} cases per FTE${beside(value, target ?? null)}.`;
    },
  },
  {
    subject: 'cases',
    why: 'open cases moved by 5% or more in the week',
    says: ({ caseload }) => {
      const { now, before } = caseload?.openCases ?? { before: null };
      if (!now || !before || Math.abs(now.figure.value - before) < CASES_STEP * before) return null;
      return `Open cases ${now.figure.value > before ? 'rose' : 'fell'} from ${numeral(before)} to ${numeral(now.figure.value)}.`;
    },
  },
  {
    subject: 'staff',
    why: 'somebody left, or an agency assignment ended, in the week',
    says: ({ staff: { left, started, agencyStarted, agencyEnded } }) => {
      const went = [...saidOf(left, 'person left', 'people left'), ...saidOf(agencyEnded, 'agency assignment ended', 'agency assignments ended')];
      if (went.length === 0) return null;
      const came = [...saidOf(started, 'person started', 'people started'), ...saidOf(agencyStarted, 'agency worker started', 'agency workers started')];
      return `In the week ${listed([...went, ...(came.length > 0 ? came : ['nobody started'])])}.`;
    },
  },
  {
    subject: 'steady',
    why: 'nothing moved far enough in the week for a sentence of its own',
    says: ({ caseload }) => {
      if (!caseload) return null;
      const { now, before } = caseload.openCases;
      const average = caseload.average?.now.figure.value;
      const than = before === null ? '' : `, ${difference(now.figure.value - before)} the week before`;
      return `${counted(now.figure.value, 'open case')}${than}${average === undefined ? '' : `; ${oneDecimal(average)} cases per FTE${beside(average, caseload.target)}`}.`;
    },
  },
];

/** Nothing where there is nobody. */
function saidOf(people: People | null, singular: string, plural: string): readonly string[] {
  return people && people.count > 0 ? [counted(people.count, singular, plural)] : [];
}

function difference(change: number): string {
  return change === 0 ? 'as many as' : `${numeral(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than`;
}
