import fc from 'fast-check';
import { tidy, type Row, type Sheets } from '../../support/independentCount.js';
import { benchmarks, caseloads, settings } from './casework.js';
import { conversions, costs } from './conversions.js';
import { TODAY } from './days.js';
import { absences, leavers, workers } from './people.js';
import { posts, roles, teams } from './places.js';
import { cohorts, members, offers, payments, reviews } from './programmes.js';
import { written } from './written.js';

/** A council on a day. */
export interface Council {
  readonly today: string;
  /** The rows of its workbook as people could have typed them. */
  readonly typed: Sheets;
  /** The same as the second counter reads them. */
  readonly sheets: Sheets;
}

const DROPPED = [
  'teams', 'posts', 'workers', 'absences', 'conversions', 'cohorts', 'cohort_members', 'leavers', 'retention_payments', 'reviews', 'caseloads',
  'offers', 'costs', 'roles', 'settings', 'benchmarks',
];

/** The first day from today on that the sheets hold: today is then the day on which something begins, ends or is due. */
function nextDay(sheets: Sheets, today: string): string {
  const days = Object.values(sheets).flatMap((rows) => rows.flatMap((row) => Object.values(row)));
  return days.filter((day) => /^2024-\d{2}-\d{2}$/.test(day) && day >= today).sort()[0] ?? today;
}

/** Small councils that hold what goes wrong in real ones; some lack a sheet or two. */
export const councils: fc.Arbitrary<Council> = TODAY.chain((today) => fc.tuple(workers(today), members(today)).chain(([spells, member]) =>
  fc.record({
    today: fc.constant(today),
    sheets: fc.record<Record<string, Row[]>>({
      teams, posts, workers: fc.constant(spells), absences, conversions: conversions(spells, today), cohorts, cohort_members: fc.constant(member),
      leavers: leavers(spells), retention_payments: payments(today), reviews: reviews(member, today), caseloads: caseloads(today), offers: offers(today), costs,
      roles: fc.constant(roles), settings, benchmarks,
    }),
    snaps: fc.boolean(),
    dropped: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray(DROPPED, { maxLength: 3 }) }),
  }))).map(({ today, sheets, snaps, dropped }) => {
    const typed = written(Object.fromEntries(Object.entries(sheets).filter(([sheet]) => !dropped.includes(sheet))));
    const read =  Object.fromEntries(Object.entries(typed).map(([sheet, rows]) => [sheet, rows.map(tidy)]));
    return { today: snaps ? nextDay(read, today) : today, typed, sheets: read };
  });
