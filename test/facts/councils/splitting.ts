import { councilOf, several, sheet, WORKERS, workerRow, type Cells, type Somebody } from './sheets.js';

// Paper 003: caseloads of 21 that 8 more social workers bring down to 15, and a team of 32 that is split in two.

const SPLIT_ON = '2017-10-02';
const LAST_DAY = '2017-10-01';

/** 32 in the Central Locality Team until the split; then 17 in one half and 15 in the other. */
const central: Somebody[] = several(32, (number) => `C${number}`).flatMap((id, place) => [
  { id, team: 'Central Locality', end: LAST_DAY },
  { id, team: place < 17 ? 'Harbour Locality' : 'Castle Locality', start: SPLIT_ON },
]);

const north: Somebody[] = several(20, (number) => ({ id: `N${number}`, team: 'North Locality' }));

/** 24 cases each in an earlier week, 21 in the latest. */
const caseloads: Cells[] = north.flatMap(({ id }) => [['2017-05-12', 'North Locality', id, 24], ['2017-11-10', 'North Locality', id, 21]]);

export const SPLITTING = councilOf({
  teams: sheet('team,service,from,to,replaced_by', [
    ['Central Locality', 'Localities', '', LAST_DAY, 'Harbour Locality;Castle Locality'],
    ['Harbour Locality', 'Localities', SPLIT_ON, '', ''],
    ['Castle Locality', 'Localities', SPLIT_ON, '', ''],
    ['North Locality', 'Localities', '', '', ''],
  ]),
  workers: sheet(WORKERS, [...central, ...north].map(workerRow)),
  caseloads: sheet('week_ending,team,worker_id,cases', caseloads),
  // 8 social workers and 3 service leaders are 499,000 pounds a year.
  costs: sheet('contract,role,annual_cost,from', [
    ['permanent', 'Social Worker', 38_000, '2017-04-01'],
    ['permanent', 'Service Leader', 65_000, '2017-04-01'],
  ]),
});
