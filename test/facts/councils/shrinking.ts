import { councilOf, several, sheet, WORKERS, workerRow, type Somebody } from './sheets.js';

// Paper 003: 382 staff in 2015, 15% of them newly qualified, turnover 21.9%; 316 in 2016, 18% and 14.3%.
// Staff stand at both figures from July to the June after, so that 30 September, 31 December and 31 March say the same.

const TEAM = 'Locality';
const LEFT_2015 = '2015-06-30';
const LEFT_2016 = '2016-06-30';
const QUALIFIED_2015 = '2015-07-01';
const QUALIFIED_2016 = '2016-07-01';

const people: Somebody[] = [
  // 79.1 FTE leave in the year to 2015, when 361.2 FTE stay: 21.9%.
  ...several(79, (number) => ({ id: `L${number}`, team: TEAM, end: LEFT_2015 })),
  { id: 'L80', team: TEAM, fte: 0.1, end: LEFT_2015 },
  // 66 people of 45.2 FTE leave in the year to 2016, when 316 FTE stay: 14.3%.
  ...several(38, (number) => ({ id: `M${number}`, team: TEAM, fte: 0.6, end: LEFT_2016 })),
  ...several(28, (number) => ({ id: `N${number}`, team: TEAM, fte: 0.8, end: LEFT_2016 })),
  // 57 of 382 and 57 of 316 are newly qualified: 15% and 18%.
  ...several(57, (number) => ({ id: `Q${number}`, team: TEAM, qualified: QUALIFIED_2015 })),
  ...several(57, (number) => ({ id: `R${number}`, team: TEAM, qualified: QUALIFIED_2016 })),
  ...several(202, (number) => ({ id: `S${number}`, team: TEAM, qualified: '2009-07-01' })),
];

export const SHRINKING = councilOf({
  teams: sheet('team,service', [[TEAM, 'Children']]),
  workers: sheet(WORKERS, people.map(workerRow)),
});
