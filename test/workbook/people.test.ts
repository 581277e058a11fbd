import assert from 'node:assert/strict';
import { applyFacts, type Records } from '../../src/workforce/records.js';
import { COUNCIL, imported, planned } from './council.js';

const MEMBERS = 'cohort,worker_id,name,status,on';

describe('people without a worker id', () => {
  it('a member keeps the id that was given, whatever else of the row changes', () => {
    const records = imported(COUNCIL);
    const person = memberNamed(records, 'Cy Elm');

    importInto(records, { cohort_members: `${MEMBERS}\nASYE 2021,, cy  elm,deferred,2022-02-01\n` });

    assert.match(person, /^N\d{4}$/);
    assert.equal(memberNamed(records, 'cy  elm'), person);
    assert.equal(records.rows.cohortMembers.size, 2);
  });

  it('a row that gains a worker id is the same member', () => {
    const records = imported(COUNCIL);
    const person = memberNamed(records, 'Cy Elm');

    const plan = importInto(records, { cohort_members: `${MEMBERS}\nASYE 2021,W9,Cy Elm,withdrawn,2022-01-05\n` });

    assert.deepEqual(plan.difference.map(({ added, changed }) => [added, changed]), [[0, 1]]);
    assert.deepEqual([memberNamed(records, 'Cy Elm'), records.rows.cohortMembers.get(JSON.stringify(['ASYE 2021', person]))?.workerId], [person, 'W9']);
  });

  it('a row that gains a worker id and drops the name is the same member, by the name in workers', () => {
    const records = imported(COUNCIL);
    const workers = 'worker_id,name,contract,role,team,fte,start\nW9,Cy Elm,agency,Social Worker,North,1,2022-02-01\n';

    importInto(records, { workers, cohort_members: `${MEMBERS}\nASYE 2021,W9,,withdrawn,2022-01-05\n` });

    assert.equal(records.rows.cohortMembers.size, 2);
  });

  it('a row that gains a worker id and drops the name is the same member, by the name recorded for the worker before', () => {
    const records = imported(COUNCIL);
    importInto(records, { workers: 'worker_id,name,contract,role,team,fte,start\nW9,Cy Elm,agency,Social Worker,North,1,2022-02-01\n' });

    importInto(records, { cohort_members: `${MEMBERS}\nASYE 2021,W9,,withdrawn,2022-01-05\n` });

    assert.equal(records.rows.cohortMembers.size, 2);
  });

  it('a worker whose name was erased is not one called Null', () => {
    const records = imported(COUNCIL);
    for (const [key, spell] of records.rows.workers) records.rows.workers.set(key, { ...spell, name: null as unknown as string });
    const [{ workerId } = { workerId: '' }] = records.rows.workers.values();

    importInto(records, { cohort_members: `${MEMBERS}\nASYE 2021,${workerId},,deferred,\nASYE 2021,,Null,deferred,\n` });

    assert.equal(memberNamed(records, 'Null').startsWith('N'), true);
  });

  it('a review and a membership with the same name in a cohort are one person', () => {
    const records = imported({ ...COUNCIL, reviews: 'cohort,name,review,due\nASYE 2021,CY ELM,3 month,2021-12-01\n' });

    assert.equal([...records.rows.reviews.values()][0]?.person, memberNamed(records, 'Cy Elm'));
  });

  it('the same name in another cohort is another person', () => {
    const records = imported({ ...COUNCIL, cohorts: 'cohort,programme\nASYE 2021,asye\nASYE 2022,asye\n', cohort_members: `${MEMBERS}\nASYE 2021,,Cy Elm,deferred,\nASYE 2022,,Cy Elm,on programme,\n` });

    assert.equal(new Set([...records.rows.cohortMembers.values()].map(({ person }) => person)).size, 2);
  });

  it('a name that fits two members is an error', () => {
    const files = { ...COUNCIL, cohort_members: `${MEMBERS}\nASYE 2021,W1,Jo Fir,deferred,\nASYE 2021,W2,Jo Fir,deferred,\nASYE 2021,,Jo Fir,deferred,\n` };

    assert.match(planned(files).errors[0]?.message ?? '', /fits two members of the cohort; give the worker_id/);
  });

  it('an offer keeps its person by post and name', () => {
    const records = imported(COUNCIL);

    const plan = importInto(records, { offers: 'post_id,name,offered_on,status\nP2,di ash,2022-07-01,accepted\nP1,Di Ash,2022-07-01,offered\n' });

    assert.deepEqual(plan.difference.map(({ added, changed }) => [added, changed]), [[1, 1]]);
  });

  it('a manager of two teams is one person, and a new manager another', () => {
    const records = imported({ teams: 'team,service,service_manager,team_manager\nNorth,Help,Ann Lea,Joan Pike\nSouth,Help,ann lea,Joan Pike\nWest,Help,Ann Lea,Ann Lea\n' });
    const [north, south, west] = [...records.rows.teams.values()];

    importInto(records, { teams: 'team,service,team_manager\nSouth,Help,Una Vale\n' });

    assert.equal(north?.serviceManagerId, south?.serviceManagerId);
    assert.equal(north?.teamManagerId, south?.teamManagerId);
    assert.equal(west?.teamManagerId, west?.serviceManagerId);
    const after = records.rows.teams.get('["South"]');
    assert.equal(after?.serviceManagerId, north?.serviceManagerId);
    assert.ok(![north?.teamManagerId, north?.serviceManagerId, null].includes(after?.teamManagerId ?? null));
  });

  it('an id that a council writes for a name is a name', () => {
    const records = imported({ workers: 'worker_id,name,contract,role,team,fte,start\nW1,W1,agency,Social Worker,North,1,2022-02-01\n' });

    assert.deepEqual([...records.rows.workers.values()].map(({ name }) => name), ['W1']);
  });

  it('an id is never given again, nor one that a council uses for its workers', () => {
    const records = imported({ ...COUNCIL, cohort_members: `${MEMBERS}\nASYE 2021,N0041,,deferred,\nASYE 2021,,Cy Elm,deferred,\n` });

    const plan = planned({ cohort_members: `${MEMBERS}\nASYE 2021,,Di Yew,deferred,\n` }, records, { lastGiven: 99 });

    assert.equal(memberNamed(records, 'Cy Elm'), 'N0042');
    assert.equal(plan.facts[0]?.key, '["ASYE 2021","N0100"]');
  });
});

function importInto(records: Records, files: Record<string, string>) {
  const plan = planned(files, records);
  assert.deepEqual(plan.errors, []);
  applyFacts(records, plan.sheets, plan.facts);
  return plan;
}

function memberNamed(records: Records, name: string): string {
  return [...records.rows.cohortMembers.values()].find((member) => member.name === name)?.person ?? '';
}
