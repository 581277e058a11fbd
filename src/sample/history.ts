import { day, type CalendarDate } from '../workforce/calendar.js';
import { absencesToHappen } from './absences.js';
import { addsCapacity, agencyCovers, agencyDueToLeave, agencyLeaves } from './agencyStays.js';
import { emptyCouncil, type Council, type Happening } from './council.js';
import { fridayOf, mondays, TODAY } from './days.js';
import { founds } from './founding.js';
import { leavesEarlier, leaversSinceJuly } from './leaving.js';
import { changesTeam, closesCourtTeam, joinsAcademy, promotes, splitsCaseManagement } from './moves.js';
import { appoints, converts, convertsManager, type Appointment } from './recruiting.js';
import { STEP_UP_MAKES_WAY } from './offers.js';
import { ACADEMY_POSTS_ON, COURT_CLOSED_ON, SPLIT_ON } from './teams.js';

interface Event {
  readonly on: CalendarDate;
  readonly happen: Happening;
}

// Nothing but the running on of what is falls in April to June 2022, and September 2022 keeps its 47 agency workers
// every day: who comes then comes on the Monday after somebody's last Sunday.

const CONVERSIONS = [
  '2021-05-10', '2021-09-13', '2021-12-06', '2022-02-14',
  // 7 from July 2022 and 4 since the HR meetings.
  '2022-07-11', '2022-07-25', '2022-08-08', '2022-08-22', '2022-10-10', '2022-10-24', '2022-10-31',
  '2022-12-05', '2023-01-16', '2023-01-23', '2023-02-06',
];

const NEWLY_QUALIFIED_2021 = { origin: 'newly qualified', qualifiedOn: '2021-07-02', cohort: 'ASYE 2021' } as const;
const NEWLY_QUALIFIED_JANUARY = { origin: 'newly qualified', qualifiedOn: '2021-11-26', cohort: 'ASYE January 2022' } as const;
const NEWLY_QUALIFIED_2022 = { origin: 'newly qualified', qualifiedOn: '2022-07-01', cohort: 'ASYE 2022' } as const;

const APPOINTMENTS: readonly (readonly [on: string, who: Appointment])[] = [
  ['2021-02-08', { origin: 'other local authority', qualifiedOn: '2014-07-04' }],
  ['2021-04-12', { origin: 'other local authority', qualifiedOn: '2016-07-01', until: '2023-03-31' }],
  ['2021-05-17', { origin: 'other local authority', qualifiedOn: '2012-06-29', until: '2023-09-29' }],
  ['2021-06-14', { origin: 'overseas', qualifiedOn: '2011-11-18' }],
  ...Array.from({ length: 7 }, () => ['2021-09-06', NEWLY_QUALIFIED_2021] as const),
  ['2021-10-04', { origin: 'other local authority', qualifiedOn: '2018-07-06', until: '2023-09-29' }],
  ['2021-11-15', { origin: 'other local authority', qualifiedOn: '2009-07-03' }],
  ...Array.from({ length: 4 }, () => ['2022-01-10', NEWLY_QUALIFIED_JANUARY] as const),
  ['2022-03-07', { origin: 'other', qualifiedOn: '2017-02-10' }],
  // 9 since July 2022, 5 of them newly qualified.
  ['2022-07-18', { origin: 'other local authority', qualifiedOn: '2015-07-03' }],
  ...Array.from({ length: 4 }, () => ['2022-09-05', NEWLY_QUALIFIED_2022] as const),
  ['2022-10-17', { ...NEWLY_QUALIFIED_2022, qualifiedOn: '2022-08-26' }],
  ['2022-11-07', { origin: 'other local authority', qualifiedOn: '2018-07-06' }],
  ['2022-12-12', { origin: 'overseas', qualifiedOn: '2013-11-22' }],
  ['2023-01-16', { origin: 'other local authority', qualifiedOn: '2010-07-02' }],
];

const AGENCY_ENDS: readonly (readonly [on: string, reason: 'completed' | 'ended by us' | 'ended by the worker'])[] = [
  ['2021-03-12', 'ended by the worker'], ['2021-04-30', 'completed'], ['2021-06-25', 'ended by us'], ['2021-08-13', 'ended by the worker'],
  ['2021-10-08', 'completed'], ['2021-11-19', 'ended by us'], ['2022-01-21', 'ended by the worker'], ['2022-03-04', 'ended by us'],
  ['2022-07-15', 'completed'], ['2022-07-22', 'ended by the worker'], ['2022-08-12', 'ended by us'],
  ['2022-09-11', 'ended by the worker'],
  ['2022-10-07', 'completed'], ['2022-10-21', 'ended by us'], ['2022-11-18', 'ended by the worker'], ['2022-12-16', 'completed'],
  ['2023-01-13', 'ended by us'], ['2023-02-03', 'ended by the worker'],
];
/** Last days that are known ahead; the Step Up students come where the last two go. */
const ENDS_TO_COME = ['2023-03-17', '2023-03-31', STEP_UP_MAKES_WAY, STEP_UP_MAKES_WAY].map(day);
const CAPACITY_ENDS = ['2021-07-30', '2021-12-17', '2022-10-14', '2022-11-04', '2022-12-23', '2023-01-27'];

const VACANCY_COVERS = [
  ...mondays(day('2021-01-11'), day('2022-03-14'), 22),
  ...['2022-07-04', '2022-07-18', '2022-08-01', '2022-08-15', '2022-08-30', '2022-09-12', '2022-11-14', '2023-01-30'].map(day),
];
const CAPACITY = ['2021-01-18', '2021-02-01', '2021-05-24', '2021-08-16', '2021-10-18', '2022-01-17', '2022-02-21', '2022-07-11'];

const LEAVING_FRIDAYS = mondays(day('2021-01-25'), day('2022-03-14'), 25).map(fridayOf);

/** The county from 1 January 2021 to 20 February 2023, as it happened. */
export function playedHistory(seed: number): Council {
  const council = emptyCouncil(seed);
  founds(council);
  const inOrder = events().sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const { on, happen } of inOrder) happen(council, on);
  return council;
}

function events(): Event[] {
  return [
    ...absencesToHappen(),
    ...managersComeAndGo(),
    ...LEAVING_FRIDAYS.map((on) => ({ on, happen: leavesEarlier('Social Worker') })),
    ...leaversSinceJuly(),
    ...AGENCY_ENDS.map(([on, reason]) => ({ on: day(on), happen: agencyLeaves('vacancy', reason) })),
    ...CAPACITY_ENDS.map((on) => ({ on: day(on), happen: agencyLeaves('additional capacity', 'completed') })),
    ...ENDS_TO_COME.map((lastDay) => ({ on: TODAY, happen: agencyDueToLeave(lastDay) })),
    ...CONVERSIONS.map((on) => ({ on: day(on), happen: converts })),
    ...APPOINTMENTS.map(([on, who]) => ({ on: day(on), happen: appoints(who) })),
    ...VACANCY_COVERS.map((on) => ({ on, happen: agencyCovers('Social Worker') })),
    ...CAPACITY.map((on) => ({ on: day(on), happen: addsCapacity })),
    ...reorganisations(),
  ];
}

/** Two agency Team Managers come for two who leave, and become permanent in the summer of 2022. */
function managersComeAndGo(): Event[] {
  return [
    { on: day('2021-03-26'), happen: leavesEarlier('Team Manager') },
    { on: day('2021-04-19'), happen: agencyCovers('Team Manager') },
    { on: day('2021-06-25'), happen: leavesEarlier('Team Manager') },
    { on: day('2021-07-19'), happen: agencyCovers('Team Manager') },
    { on: day('2022-02-25'), happen: leavesEarlier('Operational Manager') },
    { on: day('2021-10-29'), happen: leavesEarlier('Personal Adviser') },
    { on: day('2022-07-18'), happen: convertsManager('Operational Manager') },
    { on: day('2022-08-08'), happen: convertsManager('Team Manager') },
    { on: day('2022-08-15'), happen: promotes('Senior Social Worker', 'Team Manager') },
  ];
}

function reorganisations(): Event[] {
  const moves = ['2021-03-15', '2021-07-12', '2021-11-08', '2022-02-07', '2022-08-01', '2022-11-14', '2023-01-30'];
  const promotions = ['2021-06-07', '2021-11-01', '2022-03-14', '2023-01-23'];
  return [
    ...moves.map((on) => ({ on: day(on), happen: changesTeam })),
    ...promotions.map((on) => ({ on: day(on), happen: promotes('Social Worker', 'Senior Social Worker') })),
    { on: SPLIT_ON, happen: splitsCaseManagement },
    { on: day('2022-10-17'), happen: promotes('Social Worker', 'Specialist Child Protection Social Worker') },
    { on: day('2022-11-07'), happen: promotes('Social Worker', 'Specialist Child Protection Social Worker') },
    { on: COURT_CLOSED_ON, happen: closesCourtTeam },
    { on: ACADEMY_POSTS_ON, happen: joinsAcademy },
  ];
}
