import { addDays, addMonths, partsOf, type CalendarDate } from '../../../src/workforce/calendar.js';
import type { Fact } from '../../../src/workforce/records.js';
import type { Spell } from '../../../src/workforce/sheets.js';
import { put } from './rows.js';
import { isAgency, type Span } from './spells.js';

const REVIEW_MONTHS = [3, 6, 9, 12];

/** An ASYE cohort a year, of those who came newly qualified in it, with their reviews. */
export function cohortFacts(spells: readonly Spell[], span: Span): Fact[] {
  const joined = spells.filter((spell) => spell.origin === 'newly qualified' && !isAgency(spell) && spell.start >= span.from);
  const years = [...new Set(joined.map(({ start }) => partsOf(start).year))].sort();
  return [
    ...years.map((year) => put('cohorts', { cohort: `ASYE ${year}`, programme: 'asye', starts: `${year}-01-01` as CalendarDate, planned: 10 })),
    ...joined.flatMap((spell) => memberFacts(spell, span)),
  ];
}

function memberFacts({ workerId, start, end }: Spell, { to }: Span): Fact[] {
  const member = { cohort: `ASYE ${partsOf(start).year}`, workerId, person: workerId };
  const due = addMonths(start, 12);
  const passed = due <= to && (end === null || due <= end);
  const status = passed ? { status: 'passed', on: due } as const : end !== null ? { status: 'withdrawn', on: end } as const : { status: 'on programme' } as const;
  return [
    put('cohortMembers', { ...member, ...status, started: start, dueToComplete: due }),
    ...REVIEW_MONTHS.map((months) => {
      const on = addMonths(start, months);
      return put('reviews', { ...member, review: `${months} months`, due: on, done: on <= addDays(to, -20) ? on : null });
    }),
  ];
}
