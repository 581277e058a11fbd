import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { addDays, day } from '../../src/workforce/calendar.js';
import { columnsOf, WORKBOOK_SHEETS, type SheetName } from '../../src/workforce/sheets.js';
import { severnshire, severnshireRecords } from '../../src/sample/severnshire.js';
import { planImport, type ImportPlan } from '../../src/workbook/plan.js';
import { readWorkbook } from '../../src/workbook/readWorkbook.js';
import { applyFacts, emptyRecords, type Records } from '../../src/workforce/records.js';
import { idsOf, inForce, sample, spellsOn, tally } from './counting.js';

const TODAY = day('2023-02-20');
const WORKBOOK = fileURLToPath(new URL('../../src/sample/severnshire.xlsx', import.meta.url));

/** The rows as JSON, in a fixed order, without the ids that an import gives. */
function rowsAsWritten(records: Records, sheet: SheetName): string[] {
  const columns = columnsOf(sheet);
  return [...records.rows[sheet].values()].map((row) => {
    const fields = Object.keys(columns).filter((field) => !columns[field]?.given);
    return JSON.stringify(fields.map((field) => (row as Readonly<Record<string, unknown>>)[field] ?? null));
  }).sort();
}

describe('the workbook of Severnshire', () => {
  let plan: ImportPlan;

  before(async () => {
    plan = planImport(await readWorkbook(WORKBOOK), emptyRecords(), { replace: [], lastGiven: 0, changedByChat: () => false });
  });

  it('is imported without an error or a warning', () => {
    assert.deepEqual([plan.errors, plan.warnings], [[], []]);
  });

  it('is what the generator makes, sheet by sheet', () => {
    const made = severnshireRecords();
    const read = emptyRecords();

    applyFacts(read, plan.sheets, plan.facts);

    assert.deepEqual(read.known, made.known);
    for (const sheet of WORKBOOK_SHEETS) assert.deepEqual(rowsAsWritten(read, sheet), rowsAsWritten(made, sheet), sheet);
  });

  it('comes out the same each time it is made', () => {
    assert.deepEqual(severnshire(), sample);
  });
});

describe('the rows of Severnshire', () => {
  it('have no end before a start', () => {
    const spells = sample.workers.map(({ start, end }) => [start, end]);
    const spans = [...spells, ...[...sample.posts, ...sample.absences, ...sample.teams].map(({ from, to }) => [from, to])];

    assert.deepEqual(spans.filter(([from, to]) => from && to && to < from), []);
  });

  it('place every spell on a post that is in force, of the same team and role, for as long as it lasts', () => {
    const astray = sample.workers.filter(({ postId, team, role, start, end }) => {
      const until = end ?? TODAY;
      const alike = sample.posts.filter((post) => post.postId === postId && post.team === team && post.role === role);
      return postId !== null && !alike.some(({ from, to }) => inForce(from, to, start) && inForce(from, to, until));
    });

    assert.deepEqual(astray, []);
  });

  it('give every permanent or fixed-term worker a post, and no post more than its FTE', () => {
    const own = sample.workers.filter(({ contract }) => contract !== 'agency');

    assert.deepEqual(own.filter(({ postId }) => postId === null), []);
    for (const { postId, start } of own) {
      const filled = own.filter((spell) => spell.postId === postId && inForce(spell.start, spell.end, start)).reduce((sum, { fte }) => sum + fte, 0);
      const post = sample.posts.find((each) => each.postId === postId && inForce(each.from, each.to, start));
      assert.ok(post && filled <= post.fte, `${postId} on ${start} holds ${filled}`);
    }
  });

  it('say of every leaver a spell that ends on that day', () => {
    const ends = new Set(sample.workers.filter(({ contract }) => contract !== 'agency').map(({ workerId, end }) => `${workerId} ${end}`));

    assert.deepEqual(sample.leavers.filter(({ workerId, leftOn }) => !ends.has(`${workerId} ${leftOn}`)), []);
  });

  it('let nobody hold cases without a spell in that team and week', () => {
    const astray = sample.caseloads.filter(({ workerId, team, weekEnding }) => {
      const spells = sample.workers.filter((spell) => spell.workerId === workerId && spell.team === team);
      return workerId !== null && !spells.some(({ start, end }) => inForce(start, end, weekEnding));
    });

    assert.deepEqual(astray, []);
  });

  it('split every count of cases into children in need, on a plan and looked after', () => {
    assert.deepEqual(sample.caseloads.filter(({ cases, cin, cp, cla }) => (cin ?? 0) + (cp ?? 0) + (cla ?? 0) !== cases), []);
  });

  it('name nobody twice, and only one surname is shared, by two people who are in post', () => {
    const people = [...sample.workers.map(({ workerId, name }) => ({ person: workerId, name })), ...sample.cohortMembers];
    const names = new Map(people.map(({ person, name }) => [person, name ?? '']));
    const surnames = tally([...names.values()].map((name) => name.slice(name.indexOf(' ') + 1)));
    const shared = Object.entries(surnames).filter(([, count]) => count > 1);
    const inPost = idsOf(spellsOn(TODAY)).filter((id) => names.get(id)?.endsWith('Hollinshaw'));

    assert.deepEqual(Object.values(tally([...names.values()])).filter((count) => count > 1), []);
    assert.deepEqual(shared, [['Hollinshaw', 2]]);
    assert.equal(inPost.length, 2);
  });

  it('are a county of about 150 social workers, with part-timers, a job share and somebody in two teams', () => {
    const groups = new Map(sample.roles.map(({ role, orgRole }) => [role, orgRole]));
    const now = spellsOn(TODAY);
    const socialWorkers = now.filter(({ role }) => ['case holder', 'senior practitioner', 'qualified without cases'].includes(groups.get(role) ?? ''));
    const posts = tally(now.filter(({ contract }) => contract !== 'agency').map(({ postId }) => postId));
    const people = tally(now.map(({ workerId }) => workerId));

    assert.ok(Math.abs(idsOf(socialWorkers).length - 150) <= 10, `${idsOf(socialWorkers).length} social workers`);
    assert.ok(now.filter(({ fte }) => fte < 10_000).length >= 15, 'part-timers');
    assert.ok(Object.values(posts).some((count) => count === 2), 'a job share');
    assert.deepEqual(Object.values(people).filter((count) => count === 2), [2]);
  });

  it('overrun the target and the days of supervision in part, in the last week', () => {
    const week = sample.caseloads.filter(({ weekEnding }) => weekEnding === '2023-02-17');
    const held = week.filter(({ workerId }) => workerId !== null);
    const targets = new Map(sample.teams.map(({ team, caseloadTarget }) => [team, caseloadTarget ?? Infinity]));
    const over = held.filter(({ workerId, team, cases }) => {
      const fte = spellsOn(day('2023-02-17')).find((spell) => spell.workerId === workerId && spell.team === team)?.fte ?? 0;
      return cases / (fte / 10_000) > (targets.get(team) ?? Infinity);
    });
    const overdue = held.filter(({ lastSupervision }) => lastSupervision !== null && addDays(lastSupervision, 28) < '2023-02-17');

    assert.ok(over.length > held.length / 3 && over.length < held.length, `${over.length} of ${held.length} over target`);
    assert.ok(overdue.length >= 5 && overdue.length <= held.length / 4, `${overdue.length} overdue`);
    assert.ok(week.some(({ workerId, cases }) => workerId === null && cases > 0), 'unallocated cases');
  });
});
