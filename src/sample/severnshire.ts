import { emptyRecords, type Records } from '../workforce/records.js';
import { keyOf, WORKBOOK_SHEETS, type Row, type WorkbookSheet } from '../workforce/sheets.js';
import { caseloadRows } from './caseloads.js';
import { COHORTS, memberRows, outsiders } from './cohorts.js';
import { spellsOn, type Council } from './council.js';
import { TODAY } from './days.js';
import { playedHistory } from './history.js';
import { offerRows } from './offers.js';
import { paymentRows } from './payments.js';
import { pipelineSteps } from './pipeline.js';
import { randomFrom } from './random.js';
import { benchmarkRows, EVENTS, SETTINGS } from './reference.js';
import { reviewRows } from './reviews.js';
import { costRows, roleRows } from './roles.js';
import { teamRows } from './teams.js';

const SEED = 20_230_220;

/** The rows of every sheet of the invented council, as at 20 February 2023: always the same. */
export type Sample = { readonly [S in WorkbookSheet]: readonly Row<S>[] };

export function severnshire(): Sample {
  const council = playedHistory(SEED);
  const people = outsiders(council);
  const members = memberRows(council, people);
  return {
    teams: teamRows(managersToday(council)),
    posts: sortedBy(council.posts, ({ postId, from }) => postId + from),
    workers: sortedBy(council.spells, ({ workerId, start }) => workerId + start),
    absences: council.absences,
    conversions: sortedBy([...council.conversions, ...pipelineSteps(council, randomFrom(SEED + 1))], ({ workerId, on }) => workerId + on),
    cohorts: COHORTS,
    cohortMembers: members,
    leavers: council.leavers,
    retentionPayments: paymentRows(council, randomFrom(SEED + 2)),
    reviews: reviewRows(randomFrom(SEED + 3), members.filter(({ workerId }) => workerId !== null)),
    caseloads: caseloadRows(council, randomFrom(SEED + 4), members),
    offers: offerRows(council, randomFrom(SEED + 5), people.firstApprentices.slice(0, 6), people.stepUp),
    events: EVENTS,
    costs: costRows(),
    roles: roleRows(),
    settings: SETTINGS,
    benchmarks: benchmarkRows(),
  };
}

/** The sample as the records of a store. Throws where two rows have one key. */
export function severnshireRecords(): Records {
  const sample = severnshire();
  const records = emptyRecords();
  for (const sheet of WORKBOOK_SHEETS) {
    const rows = records.rows[sheet] as Map<string, Row>;
    for (const row of sample[sheet]) rows.set(keyOf(sheet, row), row);
    if (rows.size !== sample[sheet].length) throw new Error(`${sheet} of the sample has two rows with one key`);
    records.known.add(sheet);
  }
  return records;
}

function sortedBy<T>(rows: readonly T[], place: (row: T) => string): T[] {
  return [...rows].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** The names of the permanent Team Managers in post, by team. */
function managersToday(council: Council): Map<string, string> {
  const managers = spellsOn(council, TODAY).filter(({ role, contract }) => role === 'Team Manager' && contract === 'permanent');
  return new Map(managers.map(({ team, name }) => [team, name ?? '']));
}
