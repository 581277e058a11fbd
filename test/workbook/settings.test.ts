import assert from 'node:assert/strict';
import { imported, planned } from './council.js';

describe('settings in a workbook', () => {
  const read: [sentence: string, row: string, setting: string, value: string | null][] = [
    ['a name in another spelling', 'Supervision Days,28', 'supervision_days', '28'],
    ['a day', 'today,07/11/2024', 'today', '2024-11-07'],
    ['the number of the authority', 'dfe_number,855', 'dfe_number', '855'],
    ['a share', 'asye_caseload_share,0.90', 'asye_caseload_share', '0.9'],
    ['all of the target', 'asye_caseload_share,1', 'asye_caseload_share', '1'],
    ['a day and a time', 'weekly_card,Monday 8:00', 'weekly_card', 'Monday 8:00'],
    ['a blank value', 'region,', 'region', null],
  ];
  for (const [sentence, row, setting, value] of read) {
    it(`${sentence}: ${row}`, () => {
      const records = imported({ settings: `setting,value\n${row}\n` });

      assert.deepEqual([...records.rows.settings.values()], [{ setting, value }]);
    });
  }

  const wrong: [string, RegExp][] = [
    ['dfe_number,85', /not a number of 3 digits/],
    ['supervision_days,four weeks', /not a whole number/],
    ['today,11/25/2024', /day comes before the month/],
    ['supervision_days,0', /no number of days; write a whole number of 1 or more/],
    ['asye_caseload_share,most', /not a number/],
    ['asye_caseload_share,90', /no part of the target; write a number of at most 1/],
    ['asye_caseload_share,0', /no part of the target/],
    ['weekly_card,Mondays at 8', /write it as Monday 08:00/],
    ['weekly_card,Monday 08:60', /write it as Monday 08:00/],
    ['weekly_card,Monday 24:00', /write it as Monday 08:00/],
  ];
  for (const [row, message] of wrong) {
    it(`${row} is an error`, () => assert.match(planned({ settings: `setting,value\n${row}\n` }).errors[0]?.message ?? '', message));
  }
});
