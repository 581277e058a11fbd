import { councilOf, several, sheet, WORKERS, workerRow, type Cells, type Somebody } from './sheets.js';

// Paper 004, on 14 October 2021: 13 empty seats in three assessment teams, 21 social workers on their way from overseas,
// vacant posts in all three help and protection teams, and an intake of 60 a year.

const ASSESSMENT = ['Assessment East', 'Assessment Mid', 'Assessment West'] as const;
/** By team: posts filled by permanent workers, by agency workers, and by nobody. */
const SEATS: readonly (readonly [team: string, permanent: number, agency: number, empty: number])[] = [
  ['Assessment East', 6, 3, 5],
  ['Assessment Mid', 7, 3, 4],
  ['Assessment West', 5, 2, 4],
  ['Help and Protection North', 8, 0, 1],
  ['Help and Protection Central', 11, 1, 2],
  ['Help and Protection South', 9, 0, 1],
];
/** The cases of every worker in the team. */
const CASES: Readonly<Record<string, number>> = {
  'Assessment East': 18, 'Assessment Mid': 17, 'Assessment West': 19,
  'Help and Protection North': 20, 'Help and Protection Central': 21, 'Help and Protection South': 20,
};
/** The overseas workers arrive from the middle of November to 1 December. */
const ARRIVALS = ['2021-11-15', '2021-11-22', '2021-12-01'];

const posts: Cells[] = [];
const people: Somebody[] = [];
const vacant: string[] = [];

for (const [team, permanent, agency, empty] of SEATS) {
  for (const number of several(permanent + agency + empty, (each) => each)) {
    const post = `${team.replaceAll(/[a-z ]/g, '')}${number}`;
    posts.push([post, team, 'Social Worker', 1, '2015-04-01']);
    if (Number(number) <= permanent) people.push({ id: `W${post}`, team, post, start: '2018-04-02' });
    else vacant.push(post);
    if (Number(number) > permanent && Number(number) <= permanent + agency) {
      people.push({ id: `X${post}`, team, post, contract: 'agency', start: '2021-05-04', cover: 'vacancy' });
    }
  }
}

const overseas: Cells[] = vacant
  .filter((post) => post.startsWith('A'))
  .map((post, place) => [post, `Arrival ${place + 1}`, 'overseas', '2021-04-19', '2021-05-10', ARRIVALS[place % 3]!, 'accepted']);

const intake = (cohort: string, members: number): Cells[] => several(members, (number) => [cohort, `${cohort} member ${number}`, 'on programme']);

export const ARRIVING = councilOf({
  teams: sheet('team,service', SEATS.map(([team]) => [team, (ASSESSMENT as readonly string[]).includes(team) ? 'Assessment' : 'Help and Protection'])),
  posts: sheet('post_id,team,role,fte,from', posts),
  workers: sheet(WORKERS, people.map(workerRow)),
  caseloads: sheet('week_ending,team,worker_id,cases', people.map(({ id, team }) => ['2021-10-08', team, id, CASES[team]!])),
  offers: sheet('post_id,name,origin,offered_on,accepted_on,expected_start,status', overseas),
  cohorts: sheet('cohort,programme,starts,ends,planned', [
    ['ASYE 2020', 'asye', '2020-10-05', '2021-10-29', 60],
    ['ASYE 2021', 'asye', '2021-10-04', '2022-10-03', 60],
  ]),
  cohort_members: sheet('cohort,name,status', [...intake('ASYE 2020', 41), ...intake('ASYE 2021', 46)]),
});
