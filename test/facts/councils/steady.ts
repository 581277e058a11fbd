import { councilOf, several, sheet, WORKERS, workerRow, type Cells, type Somebody } from './sheets.js';

// Paper 002, on 10 January 2017: 1.5 vacant posts, 12 agency workers of whom 10.5 stay beyond January, 14 on ASYE,
// most at 23 cases or fewer, and a Frontline unit of 4.

/** By team: its service, social workers in permanent posts, and the cases of each. */
const TEAMS: readonly (readonly [team: string, service: string, workers: number, cases: number])[] = [
  ['Compass', 'Assessment', 4, 12],
  ['Assessment North', 'Assessment', 6, 20],
  ['Assessment South', 'Assessment', 6, 22],
  ['Case Management North', 'Case Management', 6, 23],
  ['Case Management Central', 'Case Management', 9, 24],
  ['Case Management South', 'Case Management', 6, 22],
  ['LAC Permanency', 'Looked After Children', 5, 19],
  ["Disabled Children's Team", 'Looked After Children', 4, 21],
  ['Leaving Care', 'Looked After Children', 3, 18],
  ['Placements', 'Looked After Children', 3, 16],
  ['Adoption', 'Looked After Children', 3, 15],
];
const WEEK = '2017-01-06';
const AGENCY_TEAM = 'Case Management Central';

const managers: Somebody[] = TEAMS.map(([team], place) => ({ id: `T${place + 1}`, team, role: 'Team Manager', post: `PT${place + 1}` }));

const workers: Somebody[] = TEAMS.flatMap(([team, , count], place) =>
  several(count, (number) => ({ id: `W${place + 1}-${number}`, team, post: `P${place + 1}-${number}`, qualified: '2008-07-01' })));

/** 14 newly qualified, outside the posts above: 3 began in February 2016, 11 in September. */
const newlyQualified: Somebody[] = several(14, (number) => ({
  id: `Q${number}`, team: 'Assessment North', post: `PQ${number}`,
  start: Number(number) <= 3 ? '2016-02-08' : '2016-09-05', qualified: Number(number) <= 3 ? '2016-02-01' : '2016-07-15',
}));

const COVERS = ['vacancy', 'maternity', 'additional capacity'];

/** 12 full-time agency workers today; one ends on 20 January, another goes on in a half-time spell. */
const agency: Somebody[] = several(12, (number) => Number(number)).flatMap((number) => {
  const worker: Somebody = { id: `A${number}`, team: AGENCY_TEAM, contract: 'agency', start: '2016-06-06', cover: COVERS[number % 3]! };
  if (number === 1) return [{ ...worker, end: '2017-01-20' }];
  if (number === 2) return [{ ...worker, end: '2017-01-27' }, { ...worker, fte: 0.5, start: '2017-01-28' }];
  return [worker];
});

const posts: Cells[] = [
  ...[...managers, ...workers, ...newlyQualified].map(({ post, team, role = 'Social Worker' }): Cells => [post!, team, role, 1, '2009-04-01']),
  ['PV1', 'Adoption', 'Social Worker', 1, '2009-04-01'],
  ['PV2', 'Compass', 'Social Worker', 0.5, '2009-04-01'],
];

/** Supervised 11 days before the week's end, or, the first of each of four teams, 30 days before. */
const caseloads: Cells[] = TEAMS.flatMap(([team, , count, cases], place) =>
  several(count, (number) => [WEEK, team, `W${place + 1}-${number}`, cases, number === '01' && place < 4 ? '2016-12-07' : '2016-12-26']));

const asye: Cells[] = newlyQualified.map(({ id, start }) => ['ASYE 2016', id, '', 'on programme', start!, start === '2016-02-08' ? '2017-02-07' : '2017-09-04']);
const unit: Cells[] = several(4, (number) => ['Frontline unit', '', `Participant ${number}`, 'on programme', '2016-09-12', '2018-09-11']);

export const STEADY = councilOf({
  teams: sheet('team,service,caseload_target', TEAMS.map(([team, service]) => [team, service, 23])),
  posts: sheet('post_id,team,role,fte,from', posts),
  workers: sheet(WORKERS, [...managers, ...workers, ...newlyQualified, ...agency].map(workerRow)),
  caseloads: sheet('week_ending,team,worker_id,cases,last_supervision', caseloads),
  cohorts: sheet('cohort,programme,starts,ends', [['ASYE 2016', 'asye', '2016-02-08', '2017-09-04'], ['Frontline unit', 'frontline', '2016-09-12', '2018-09-11']]),
  cohort_members: sheet('cohort,worker_id,name,status,started,due_to_complete', [...asye, ...unit]),
  settings: sheet('setting,value', [['supervision_days', 28]]),
});
