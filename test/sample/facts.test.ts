import assert from 'node:assert/strict';
import { addDays, addMonths, day, daysBetween, type CalendarDate } from '../../src/workforce/calendar.js';
import { agencyOn, appointed, conversions, idsOf, inForce, leavers, sample, spellsOn, starters, tally, vacantPosts } from './counting.js';

const TODAY = day('2023-02-20');
const JULY = day('2022-07-01');
const SEPTEMBER = day('2022-09-01');
const HR_MEETINGS = day('2022-11-01');
const SOCIAL_WORKERS = ['case holder', 'senior practitioner', 'qualified without cases'];

function isSocialWorker(role: string): boolean {
  return SOCIAL_WORKERS.includes(sample.roles.find((each) => each.role === role)?.orgRole ?? '');
}

function cost(contract: string, role: string, on: CalendarDate): number {
  const rows = sample.costs.filter((each) => each.contract === contract && each.role === role && each.from <= on);
  return rows.reduce((latest, each) => (each.from > latest.from ? each : latest)).annualCost / 100;
}

function agencyStages(): Map<string, string> {
  const stages = new Map<string, { stage: string; on: CalendarDate }>();
  for (const { workerId, stage, on } of sample.conversions) {
    const known = stages.get(workerId);
    if (!known || on > known.on) stages.set(workerId, { stage, on });
  }
  return new Map(agencyOn(TODAY).map((id) => [id, stages.get(id)?.stage ?? 'not yet approached']));
}

describe('Severnshire, as at 20 February 2023', () => {
  describe('F1 agency staff', () => {
    it('stand at 47 on every day of September 2022', () => {
      const counts = Array.from({ length: 30 }, (_, place) => agencyOn(addDays(SEPTEMBER, place)).length);

      assert.deepEqual([...new Set(counts)], [47]);
    });

    it('stand at 34 on 20 February 2023', () => {
      assert.equal(agencyOn(TODAY).length, 34);
    });

    it('are social workers all, then and now', () => {
      const roles = [...spellsOn(SEPTEMBER), ...spellsOn(TODAY)].filter(({ contract }) => contract === 'agency').map(({ role }) => role);

      assert.deepEqual(roles.filter((role) => !isSocialWorker(role)), []);
    });
  });

  describe('F2 conversions since July 2022', () => {
    it('are 11 agency social workers and 2 agency team managers', () => {
      assert.deepEqual(tally(conversions(JULY, TODAY).map(({ left }) => left.role)), { 'Social Worker': 11, 'Team Manager': 2 });
    });

    it('made one of the managers a Team Manager and one an Operational Manager', () => {
      const taken = conversions(JULY, TODAY).filter(({ left }) => left.role === 'Team Manager').map(({ taken: { role } }) => role);

      assert.deepEqual(taken.sort(), ['Operational Manager', 'Team Manager']);
    });

    it('are 4 since the first day of the HR meetings, social workers all', () => {
      const event = sample.events.find(({ name }) => name === 'HR meetings');

      assert.deepEqual([event?.from, event?.to], ['2022-11-01', '2022-12-31']);
      assert.deepEqual(tally(conversions(HR_MEETINGS, TODAY).map(({ left }) => left.role)), { 'Social Worker': 4 });
    });
  });

  it('F3 the conversions save 330,000 and 60,000 pounds a year', () => {
    const saved: Record<string, number> = {};
    for (const { on, left, taken } of conversions(JULY, TODAY)) {
      saved[left.role] = (saved[left.role] ?? 0) + (cost('agency', left.role, on) - cost('permanent', taken.role, on)) * (taken.fte / 10_000);
    }

    assert.deepEqual([cost('agency', 'Social Worker', TODAY), cost('permanent', 'Social Worker', TODAY)], [78_000, 48_000]);
    assert.deepEqual(saved, { 'Social Worker': 330_000, 'Team Manager': 60_000 });
  });

  it('F4 of the 34, 3 are interested, 2 have ruled it out, and all others are approached with a day to come back', () => {
    const stages = agencyStages();

    assert.deepEqual(tally([...stages.values()].sort()), { approached: 29, interested: 3, 'not considering': 2 });
    for (const [id, stage] of stages) {
      const steps = sample.conversions.filter(({ workerId }) => workerId === id).sort((a, b) => (a.on < b.on ? -1 : 1));
      assert.equal(steps.at(-1)?.nextContact !== null, stage !== 'not considering', id);
    }
  });

  describe('F5 permanent social workers appointed since July 2022', () => {
    it('are 9, and nobody else was appointed', () => {
      const rows = appointed(JULY, TODAY);

      assert.equal(idsOf(rows).length, 9);
      assert.deepEqual(rows.filter(({ role, contract }) => !isSocialWorker(role) || contract !== 'permanent'), []);
    });

    it('are 5 newly qualified, on ASYE all of them, and 4 who are not', () => {
      const rows = appointed(JULY, TODAY);
      const newly = rows.filter(({ qualifiedOn, start }) => qualifiedOn !== null && qualifiedOn <= start && start < addMonths(qualifiedOn, 12));
      const asye = sample.cohortMembers.filter(({ cohort, status }) => cohort === 'ASYE 2022' && status === 'on programme');

      assert.equal(newly.length, 5);
      assert.deepEqual(asye.map(({ workerId }) => workerId).sort(), idsOf(newly).sort());
    });
  });

  describe('F6 the first apprentice cohort', () => {
    const members = sample.cohortMembers.filter(({ cohort }) => cohort === 'Apprentices 2020');

    it('has 8 who qualified in February 2023, 6 for the Academy and 2 who go elsewhere', () => {
      const starts = sample.cohorts.filter(({ programme }) => programme === 'apprenticeship').map(({ starts: first, cohort }) => `${first} ${cohort}`);

      assert.equal(starts.sort()[0], '2020-01-27 Apprentices 2020');
      assert.deepEqual(tally(members.map(({ status, on }) => `${status} ${on?.slice(0, 7)}`)), { 'qualified 2023-02': 8 });
      assert.deepEqual(tally(members.map(({ destination }) => destination)), { Academy: 6, 'other local authority': 1, 'within the council': 1 });
    });

    it('has 6 who accepted 6 different vacant posts of the Academy, which came from several teams', () => {
      const offers = sample.offers.filter(({ status }) => status === 'accepted');
      const vacant = vacantPosts(TODAY).filter(({ team }) => team === 'Academy').map(({ postId }) => postId);
      const before = sample.posts.filter(({ postId, team }) => vacant.includes(postId) && team !== 'Academy').map(({ team }) => team);
      const bound = members.filter(({ destination }) => destination === 'Academy').map(({ name }) => name);

      assert.equal(vacant.length, 6);
      assert.deepEqual(offers.map(({ postId }) => postId).sort(), vacant.sort());
      assert.deepEqual(offers.map(({ name }) => name), bound);
      assert.ok(new Set(before).size >= 3, `the posts come from ${before.join(', ')}`);
    });
  });

  it('F7 4 Step Up students who finish at the end of April 2023 are offered 4 vacant posts', () => {
    const students = sample.cohortMembers.filter(({ cohort }) => cohort === 'Step Up 2022');
    const offers = sample.offers.filter(({ status }) => status === 'offered');
    const vacant = vacantPosts(TODAY).map(({ postId }) => postId);

    assert.deepEqual(students.map(({ status, dueToComplete }) => [status, dueToComplete]), Array(4).fill(['on programme', '2023-04-28']));
    assert.deepEqual(offers.map(({ name }) => name), students.map(({ name }) => name));
    assert.equal(new Set(offers.map(({ postId }) => postId)).size, 4);
    assert.deepEqual(offers.filter(({ postId }) => !vacant.includes(postId)), []);
  });

  describe('F8 leavers since July 2022', () => {
    const left = leavers(JULY, TODAY);
    const exits = sample.leavers.filter(({ leftOn }) => leftOn >= JULY);

    it('are 8 permanent social workers, each with an exit interview, and nobody else', () => {
      assert.equal(left.length, 8);
      assert.deepEqual(left.filter(({ role, contract }) => !isSocialWorker(role) || contract !== 'permanent'), []);
      assert.deepEqual(
        left.map(({ workerId, end }) => `${workerId} ${end}`).sort(),
        exits.map(({ workerId, leftOn }) => `${workerId} ${leftOn}`).sort(),
      );
      assert.deepEqual(tally(exits.map(({ exitInterview }) => String(exitInterview))), { true: 8 });
    });

    it('name travel, pay and career development most', () => {
      assert.deepEqual(tally(exits.flatMap(({ reasons }) => reasons ?? [])), { pay: 3, travel: 3, workload: 1, 'career development': 3 });
    });

    it('went to project teams for career development most recently: 3, of whom 2 would come back, and nobody else would', () => {
      const latest = [...exits].sort((a, b) => (a.leftOn < b.leftOn ? -1 : 1)).slice(-3);

      assert.deepEqual(latest.map(({ reasons }) => reasons), Array(3).fill(['career development']));
      assert.deepEqual(tally(latest.map(({ destination }) => destination)), { 'within the council': 2, nhs: 1 });
      assert.equal(latest.filter(({ wouldReturn }) => wouldReturn).length, 2);
      assert.equal(exits.filter(({ wouldReturn }) => wouldReturn).length, 2);
    });
  });

  it('F9 every retention payment is of 5,000 pounds for 24 months, most run, and a leaver owes what is left', () => {
    const forms = sample.retentionPayments.map(({ amount, tieInMonths }) => `${amount / 100} for ${tieInMonths}`);
    const inPost = new Set(idsOf(spellsOn(TODAY)));
    const tiedIn = sample.retentionPayments.filter(({ workerId, agreedOn }) => inPost.has(workerId) && addMonths(agreedOn, 24) > TODAY);
    const leaver = sample.retentionPayments.find(({ repaid }) => repaid === 312_500);

    assert.deepEqual([...new Set(forms)], ['5000 for 24']);
    assert.ok(tiedIn.length >= 30 && tiedIn.length < sample.retentionPayments.length, `${tiedIn.length} are tied in`);
    assert.equal(leaver && sample.leavers.find(({ workerId }) => workerId === leaver.workerId)?.leftOn, leaver && addMonths(leaver.agreedOn, 9));
  });

  it('F10 agency workers cover vacancies, maternity, sickness and secondments, each absence that of a colleague', () => {
    const agency = spellsOn(TODAY).filter(({ contract }) => contract === 'agency');
    const away = (reason: string) => sample.absences.filter((each) => each.reason === reason && inForce(each.from, each.to, TODAY));

    assert.deepEqual(tally(agency.map(({ cover }) => cover)), { vacancy: 19, maternity: 6, sickness: 4, secondment: 3, 'additional capacity': 2 });
    for (const { cover, postId } of agency.filter((spell) => ['maternity', 'sickness', 'secondment'].includes(spell.cover ?? ''))) {
      const holders = spellsOn(TODAY).filter((spell) => spell.postId === postId && spell.contract !== 'agency').map(({ workerId }) => workerId);
      assert.ok(away(cover ?? '').some(({ workerId }) => holders.includes(workerId)), `${postId} has nobody on ${cover}`);
    }
  });

  it('F11 several leavers go 2 to 3 years after qualifying, and some of them leave the profession', () => {
    const within = (from: CalendarDate, to: CalendarDate) => addMonths(from, 24) <= to && to < addMonths(from, 36);
    const early = leavers(JULY, TODAY).filter(({ qualifiedOn, end }) => qualifiedOn && end && within(qualifiedOn, end));
    const gone = sample.leavers.filter(({ destination, leftOn }) => destination === 'left the profession' && leftOn >= JULY);

    assert.equal(early.length, 4);
    assert.equal(gone.length, 2);
    assert.deepEqual(gone.filter(({ workerId }) => !idsOf(early).includes(workerId)), []);
  });

  it('F28 agency work costs more than a million pounds a year beyond permanent staff', () => {
    const agency = spellsOn(TODAY).filter(({ contract }) => contract === 'agency');
    const premium = agency.reduce((sum, { role, fte }) => sum + (cost('agency', role, TODAY) - cost('permanent', role, TODAY)) * (fte / 10_000), 0);

    assert.ok(premium > 900_000 && premium < 1_100_000, `the premium is ${premium}`);
  });

  it('nobody starts, leaves or converts from 1 April to 30 June 2022, agency workers included', () => {
    const [from, to] = [day('2022-04-01'), day('2022-06-30')];
    const moving = sample.workers.filter(({ start, end }) => (start >= from && start <= to) || (end !== null && end >= from && end <= to));

    assert.deepEqual(moving, []);
    assert.deepEqual([starters(from, to), leavers(from, to), conversions(from, to)], [[], [], []]);
  });

  it('holds 60 weeks of caseloads that end on Friday 17 February 2023', () => {
    const weeks = [...new Set(sample.caseloads.map(({ weekEnding }) => weekEnding))].sort();

    assert.equal(weeks.length, 60);
    assert.equal(weeks.at(-1), '2023-02-17');
    assert.ok(weeks.every((week, place) => place === 0 || daysBetween(weeks[place - 1] ?? week, week) === 7));
  });
});
