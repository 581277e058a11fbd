import assert from 'node:assert/strict';
import { applyFacts } from '../../src/workforce/records.js';
import { COUNCIL, imported, planned } from './council.js';

const COUNTS = { added: 0, changed: 0, ended: 0, unchanged: 0, removed: 0 };
const WORKERS = 'worker_id,name,contract,role,team,post_id,fte,start,end';

describe('the difference an import makes', () => {
  it('a first import adds every row and makes every sheet known', () => {
    const plan = planned(COUNCIL);

    assert.deepEqual(plan.difference.find(({ sheet }) => sheet === 'workers'), { sheet: 'workers', ...COUNTS, added: 3 });
    assert.equal(plan.sheets.length, Object.keys(COUNCIL).length);
  });

  it('the same file twice changes nothing', () => {
    const plan = planned(COUNCIL, imported(COUNCIL));

    assert.deepEqual(plan.facts, []);
    assert.ok(plan.difference.every(({ added, changed, ended, removed }) => added + changed + ended + removed === 0));
  });

  it('the same file with its columns in another order changes nothing', () => {
    const file = { posts: 'From,Role,Post ID,FTE,Team\n01/04/2020,Social Worker,P1,1.0,North\n' };

    assert.deepEqual(planned(file, imported(COUNCIL)).facts, []);
  });

  const effects: [sentence: string, row: string, effect: string][] = [
    ['another value', 'W1,Ada Thorn,permanent,Social Worker,North,P1,0.8,2021-01-04,', 'changed'],
    ['a first end', 'W1,Ada Thorn,permanent,Social Worker,North,P1,1,2021-01-04,2022-12-31', 'ended'],
    ['another end', 'W2,Ben Oak,permanent,Social Worker,South,P2,1,2021-01-04,2022-06-29', 'changed'],
    ['the same values in another spelling', 'W2, Ben Oak ,PERMANENT,Social Worker,South,P2,1.0,04/01/2021,30 June 2022', 'unchanged'],
    ['another key', 'W1,Ada Thorn,permanent,Social Worker,North,P1,1,2023-01-04,', 'added'],
  ];
  for (const [sentence, row, effect] of effects) {
    it(`a row with ${sentence} is ${effect}`, () => {
      const records = imported({ ...COUNCIL, leavers: 'worker_id,left_on\n', workers: (COUNCIL.workers ?? '').replace('2021-01-04,\n', `2021-01-04,${effect === 'added' ? '2022-12-31' : ''}\n`) });

      const plan = planned({ workers: `${WORKERS}\n${row}\n` }, records);

      assert.deepEqual(plan.errors, []);
      assert.deepEqual(plan.difference, [{ sheet: 'workers', ...COUNTS, [effect]: 1 }]);
    });
  }

  it('a column that is absent leaves its values alone, a blank cell clears', () => {
    const before = { teams: 'team,service,locality,caseload_target\nNorth,Assessment,coast,15\n' };

    const records = imported(before, { teams: 'team,service,caseload_target\nNorth,Help,\n' });

    const [north] = [...records.rows.teams.values()];
    assert.deepEqual([north?.service, north?.locality, north?.caseloadTarget], ['Help', 'coast', null]);
  });

  it('a file of spells without the column post_id means the spells that are there', () => {
    const file = { workers: 'worker_id,name,contract,role,team,fte,start\nW1,Ada Thorn,permanent,Social Worker,North,0.6,2021-01-04\n' };

    const plan = planned(file, imported(COUNCIL));

    assert.deepEqual(plan.difference, [{ sheet: 'workers', ...COUNTS, changed: 1 }]);
    assert.equal(plan.facts[0]?.key, '["W1","North","P1","2021-01-04"]');
  });

  it('a row that is absent is left alone, and removed where the file is the whole truth', () => {
    const file = { events: 'name,from\nAway day,2022-05-01\n' };
    const records = imported(COUNCIL);

    const laid = planned(file, records);
    const replaced = planned(file, records, { replace: ['events'] });

    assert.deepEqual(laid.difference, [{ sheet: 'events', ...COUNTS, added: 1 }]);
    assert.deepEqual(replaced.difference, [{ sheet: 'events', ...COUNTS, added: 1, removed: 1 }]);
    assert.deepEqual(replaced.facts.filter(({ row }) => row === null).map(({ key }) => key), ['["HR meetings","2022-03-01"]']);
  });

  it('a sheet to be replaced that the file does not hold is an error', () => {
    const { errors } = planned({ events: 'name,from\nAway day,2022-05-01\n' }, imported(COUNCIL), { replace: ['workers'] });

    assert.deepEqual(errors.map(({ sheet }) => sheet), ['workers']);
    assert.match(errors[0]?.message ?? '', /the file does not hold it/);
  });

  it('a value last changed by chat is kept and told as a conflict', () => {
    const file = { conversions: 'worker_id,stage,on,post_id,notes\nA1,approached,2022-01-10,P1,wrote\n' };
    const byChat = (_sheet: string, _key: string, field: string) => field === 'postId';

    const records = imported(COUNCIL);
    const plan = planned(file, records, { changedByChat: byChat });
    applyFacts(records, plan.sheets, plan.facts);

    assert.deepEqual(plan.conflicts, [{ sheet: 'conversions', row: 2, field: 'postId', kept: null, file: 'P1' }]);
    assert.deepEqual([...records.rows.conversions.values()].map(({ postId, notes }) => [postId, notes]), [[null, 'wrote']]);
  });
});
