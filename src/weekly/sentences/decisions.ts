import { longDate } from '../../workforce/calendar.js';
import { counted, numeral, oneDecimal } from '../../workforce/words.js';
import type { Rule } from './rule.js';
import { roomWords } from './wording.js';

/** Weeks in a row with unallocated cases. */
const TOO_LONG = 2;

/** What needs deciding, by rank. */
export const DECISIONS: readonly Rule[] = [
  {
    subject: 'unallocated',
    why: `cases have stood unallocated for ${TOO_LONG} weeks in a row or longer`,
    says: ({ caseload }) => {
      const { stat, weeks } = caseload?.unallocated ?? {};
      if (!stat || !weeks || weeks < TOO_LONG) return null;
      return `Decide who takes ${counted(stat.figure.value, 'unallocated case')}: there have been some for ${weeks} weeks in a row${roomWords(caseload)}.`;
    },
  },
  {
    subject: 'target',
    why: 'somebody is over their target by a quarter of it or more',
    says: ({ caseload }) => {
      const over = caseload?.over;
      if (!over || over.far === 0) return null;
      return `Decide what to move: ${counted(over.far, 'worker is', 'workers are')} over target by a quarter or more, the furthest by ${oneDecimal(over.most)} cases per FTE${roomLeft(caseload)}.`;
    },
  },
  {
    subject: 'asye',
    why: 'somebody on ASYE is over their protected part of the target',
    says: ({ caseload }) => {
      const asye = caseload?.asye;
      if (!asye || asye.count === 0) return null;
      return `Protect ${counted(asye.count, 'ASYE caseload')}: over ${numeral(asye.share * 100, 1)}% of the target, by up to ${oneDecimal(asye.most)} cases per FTE.`;
    },
  },
  {
    subject: 'supervision',
    why: 'somebody with cases has had no supervision within the days that the council sets',
    says: ({ caseload }) => {
      const supervision = caseload?.supervision;
      if (!supervision || supervision.count === 0) return null;
      return `Arrange ${counted(supervision.count, 'supervision')}: overdue, the longest at ${supervision.most} days where ${supervision.days} are allowed.`;
    },
  },
  {
    subject: 'unallocated',
    why: 'there are unallocated cases this week',
    says: ({ caseload }) => {
      const cases = caseload?.unallocated.stat.figure.value ?? 0;
      return cases === 0 ? null : `Decide who takes ${counted(cases, 'unallocated case')}${roomWords(caseload)}.`;
    },
  },
  {
    subject: 'assignments',
    why: 'an agency assignment ends within four weeks',
    says: ({ ahead: { agencyEnding, until } }) => {
      if (!agencyEnding || agencyEnding.count === 0) return null;
      return `Extend, convert or let go: ${counted(agencyEnding.count, 'agency assignment ends', 'agency assignments end')} by ${longDate(until)}.`;
    },
  },
  {
    subject: 'seats',
    why: 'a post stands empty, with no agency worker in it',
    says: ({ staff: { emptySeats } }) => {
      const seats = emptySeats?.figure.value ?? 0;
      return seats === 0 ? null : `Decide how to fill ${counted(seats, 'empty seat')}: nobody, agency included, is in ${seats === 1 ? 'it' : 'them'}.`;
    },
  },
  {
    subject: 'target',
    why: 'somebody is over their target',
    says: ({ caseload }) => {
      const over = caseload?.over;
      return !over || over.count === 0 ? null : `${counted(over.count, 'worker is', 'workers are')} over target, the furthest by ${oneDecimal(over.most)} cases per FTE${roomLeft(caseload)}.`;
    },
  },
];

/** Said with the unallocated cases where there are some: those come first. */
function roomLeft(caseload: Parameters<typeof roomWords>[0]): string {
  return caseload?.unallocated.stat.figure.value === 0 ? roomWords(caseload) : '';
}
