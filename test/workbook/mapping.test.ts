import assert from 'node:assert/strict';
import type { Fact } from '../../src/workforce/records.js';
import type { Caseload } from '../../src/workforce/sheets.js';
import { COUNCIL, imported, planned } from './council.js';

const SETTINGS = 'setting,value\nmap.sheet.Caseload Extract*,caseloads\nmap.caseloads.Week to,week_ending\nmap.caseloads.Team name,team\nmap.caseloads.Case Worker ID,worker_id\nmap.caseloads.Open children,cases\n';
const EXTRACT = 'Week to,Team name,case worker id,Open children,Ward\n14/01/2022,South,W2,17,Hill\n14/01/2022,South,,3,\n';

function rowsOf(facts: readonly Fact[]): readonly Caseload[] {
  return facts.flatMap(({ sheet, row }) => (sheet === 'caseloads' && row ? [row as Caseload] : []));
}

describe("another system's names of sheets and columns", () => {
  it('are turned into ours by settings in the same file', () => {
    const others = Object.fromEntries(Object.entries(COUNCIL).filter(([sheet]) => sheet !== 'caseloads'));

    const { errors, facts } = planned({ ...others, settings: SETTINGS, 'Caseload Extract 2022-01-17': EXTRACT });

    assert.deepEqual(errors, []);
    assert.deepEqual(rowsOf(facts).map(({ cases }) => cases), [17, 3]);
  });

  it('are remembered for every later file', () => {
    const records = imported({ ...COUNCIL, settings: SETTINGS });

    const { errors, warnings, facts } = planned({ 'caseload_extract_20220117': EXTRACT }, records);

    assert.deepEqual(errors, []);
    assert.deepEqual(warnings.map(({ column }) => column), ['Ward']);
    assert.deepEqual(rowsOf(facts).map(({ weekEnding, team, workerId, cases }) => [weekEnding, team, workerId, cases]), [['2022-01-14', 'South', 'W2', 17], ['2022-01-14', 'South', null, 3]]);
  });

  it('leave a file without settings as it is', () => {
    const { errors } = planned({ 'caseload_extract_20220117': EXTRACT }, imported(COUNCIL));

    assert.match(errors[0]?.message ?? '', /holds none of the sheets/);
  });

  it('list ids that are no worker with those near, and take none for another', () => {
    const records = imported({ ...COUNCIL, workers: `${COUNCIL.workers}A00123,Gil Elm,agency,Social Worker,North,,1,2022-01-03,\n`, settings: SETTINGS });

    const { errors, warnings, facts } = planned({ 'Caseload Extract': 'Week to,Team name,Case Worker ID,Open children\n14/01/2022,South,A00132,4\n' }, records);

    assert.deepEqual(errors, []);
    assert.match(warnings[0]?.message ?? '', /No such worker is recorded; near it: A00123 \(Gil Elm\)\. Nothing was guessed: put it right in the file$/);
    assert.deepEqual(rowsOf(facts).map(({ workerId }) => workerId), ['A00132']);
  });
});
