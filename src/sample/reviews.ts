import { addDays, addMonths, type CalendarDate } from '../workforce/calendar.js';
import type { CohortMember, Review } from '../workforce/sheets.js';
import { COHORTS } from './cohorts.js';
import { TODAY } from './days.js';
import { between, chance, type Random } from './random.js';

const MONTHS = [3, 6, 9, 12] as const;

/** The 3, 6, 9 and 12 month reviews of each ASYE; a few of those due are not done yet. */
export function reviewRows(random: Random, members: readonly CohortMember[]): Review[] {
  return members.flatMap((member) => {
    const start = member.started ?? COHORTS.find(({ cohort }) => cohort === member.cohort)?.starts;
    return start ? MONTHS.map((months) => reviewOf(random, member, addMonths(start, months), months)) : [];
  });
}

function reviewOf(random: Random, { cohort, workerId, name, person, status, on }: CohortMember, due: CalendarDate, months: number): Review {
  const onTime = addDays(due, between(random, -5, 12));
  const late = months > 3 && status === 'on programme' && chance(random, 0.3);
  const held = onTime <= TODAY && !late && !(status === 'deferred' && on !== null && due > on);
  return { cohort, workerId, name, person, review: `${months} month`, due, done: held ? onTime : null };
}
