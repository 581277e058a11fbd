import { councilOf, several, sheet, WORKERS, workerRow, type Cells, type Somebody } from './sheets.js';

// Paper 001, on 17 January 2024: about 30 agency workers at any one time, 25 to 30% dearer than permanent ones,
// 16 conversions in 15 months, new posts of several kinds, two key posts vacant for months, assignments ended.

const TEAM = 'Case Management';

/** 28 stay; 4 more work for the first half of October to December, and of November: 30 on average. */
const agency: Somebody[] = [
  ...several(24, (number) => ({ id: `A${number}`, team: TEAM, contract: 'agency' as const, start: '2022-01-10', cover: 'vacancy' })),
  ...several(4, (number) => ({ id: `B${number}`, team: TEAM, contract: 'agency' as const, role: 'Team Manager', start: '2022-01-10', cover: 'vacancy' })),
  ...several(4, (number) => ({ id: `C${number}`, team: TEAM, contract: 'agency' as const, start: '2023-10-01', end: '2023-11-15', endReason: 'completed' })),
  // 5 were given notice and 3 went themselves, before October.
  ...several(5, (number) => ({ id: `D${number}`, team: TEAM, contract: 'agency' as const, start: '2022-05-02', end: '2023-06-16', endReason: 'ended by us' })),
  ...several(3, (number) => ({ id: `E${number}`, team: TEAM, contract: 'agency' as const, start: '2022-05-02', end: '2023-08-11', endReason: 'ended by the worker' })),
];

/** 16 conversions in the 15 months from 18 October 2022, and one the day before that. */
const CONVERTED_ON = ['2022-10-17', '2022-10-18', ...several(15, (number) => `2023-${String(1 + (Number(number) % 9)).padStart(2, '0')}-09`)];
const conversions = CONVERTED_ON.map((on, place) => ({ id: `F${place + 1}`, on, before: dayBefore(on) }));
const converts: Somebody[] = conversions.flatMap(({ id, on, before }) => [
  { id, team: TEAM, contract: 'agency', start: '2022-01-10', end: before, endReason: 'converted' },
  { id, team: TEAM, start: on, post: `P${id}` },
]);

/** Two key posts, whose holders left on 30 June and 31 August 2023. */
const keyStaff: Somebody[] = [
  { id: 'K1', team: 'Quality Assurance', role: 'Quality Assurance Manager', post: 'QA1', end: '2023-06-30' },
  { id: 'K2', team: 'Quality Assurance', role: 'Audit Lead', post: 'QA2', end: '2023-08-31' },
];

const POSTS: Cells[] = [
  ...conversions.map(({ id }): Cells => [`P${id}`, TEAM, 'Social Worker', 'SW2', 1, '2020-04-01', 'permanent']),
  ['QA1', 'Quality Assurance', 'Quality Assurance Manager', 'M1', 1, '2020-04-01', 'permanent'],
  ['QA2', 'Quality Assurance', 'Audit Lead', 'M1', 1, '2020-04-01', 'permanent'],
  ...several(4, (number): Cells => [`SP${number}`, TEAM, 'Specialist Child Protection Social Worker', 'SW4', 1, '2024-01-01', 'pilot']),
  ...several(3, (number): Cells => [`TM${number}`, TEAM, 'Team Manager', 'TM1', 1, '2024-01-01', 'temporary']),
  ...several(2, (number): Cells => [`IR${number}`, 'Quality Assurance', 'Independent Reviewing Officer', 'TM1', 1, '2024-01-01', 'permanent']),
  ['CH1', 'Quality Assurance', 'Child Protection Chair', 'TM1', 1, '2024-01-01', 'permanent'],
];

function dayBefore(day: string): string {
  const [date, of] = [Number(day.slice(8)) - 1, day.slice(0, 8)];
  return `${of}${String(date).padStart(2, '0')}`;
}

export const RELIANT = councilOf({
  teams: sheet('team,service,caseload_target', [[TEAM, 'Safeguarding', 18], ['Quality Assurance', 'Quality', '']]),
  posts: sheet('post_id,team,role,grade,fte,from,funding', POSTS),
  workers: sheet(WORKERS, [...agency, ...converts, ...keyStaff].map(workerRow)),
  conversions: sheet('worker_id,stage,on', conversions.map(({ id, on }) => [id, 'converted', on])),
  costs: sheet('contract,role,annual_cost,from', [
    ['agency', 'Social Worker', 62_400, '2022-04-01'],
    ['permanent', 'Social Worker', 48_000, '2022-04-01'],
    ['agency', 'Team Manager', 75_000, '2022-04-01'],
    ['permanent', 'Team Manager', 60_000, '2022-04-01'],
  ]),
  caseloads: sheet('week_ending,team,worker_id,cases', agency.slice(0, 24).map(({ id }): Cells => ['2024-01-12', TEAM, id, 24])),
});
