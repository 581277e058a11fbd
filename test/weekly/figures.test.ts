import assert from 'node:assert/strict';
import type { Asker } from '../../src/access/asker.js';
import { rightsAs } from '../../src/access/rights.js';
import { hear } from '../../src/weekly/chat/hear.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT } from '../../src/conversation/turn.js';
import type { Answer } from '../../src/answers/answer.js';
import type { Scope } from '../../src/weekly/scope.js';
import type { WeeklySummary } from '../../src/weekly/summary/summary.js';
import { summaryOf } from '../../src/weekly/summary/summaryOf.js';
import { cardOf } from '../../src/weekly/card/cardOf.js';
import { day, type CalendarDate } from '../../src/workforce/calendar.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { severnshire } from './severnshire.js';

const LEAD: Asker = { id: 'lead', name: '', tenant: '', personal: true, rights: rightsAs(['lead']) };

/** Every figure of a summary that the bot can be asked for, by the question. */
function askable({ caseload, staff, ahead }: WeeklySummary): ReadonlyMap<string, number> {
  const stats = [caseload?.openCases.now, caseload?.average?.now, caseload?.unallocated.stat, staff.vacancies, staff.vacantFte, staff.emptySeats, staff.agency?.now];
  const lists = [caseload?.over, caseload?.supervision, staff.started, staff.left, staff.converted, staff.agencyStarted, staff.agencyEnded, ahead.agencyEnding, ahead.tieIns, ahead.asyeReviews];
  return new Map([
    ...stats.flatMap((stat) => (stat ? [[stat.asks, stat.figure.value] as const] : [])),
    ...lists.flatMap((people) => (people?.asks ? [[people.asks, people.count] as const] : [])),
  ]);
}

function answerTo(text: string, workforce: Workforce, today: CalendarDate): Answer {
  return converse(text, workforce, { today, fixed: false, freshness: 'Records of today' }, NO_CONTEXT).answer;
}

const scopes: readonly Scope[] = [
  { is: 'council' }, { is: 'service', name: 'Assessment' }, { is: 'service', name: 'Safeguarding' }, { is: 'service', name: 'Leadership' }, { is: 'team', name: 'Compass' }, { is: 'team', name: 'Leaving Care' },
];
const days = ['2022-09-26', '2022-10-10', '2023-01-16', '2023-02-20'].map(day);

/** In words that somebody would type, on the sample's own day. */
const typed: readonly (readonly [string, (summary: WeeklySummary) => number | undefined])[] = [
  ['how many open cases in Safeguarding?', ({ caseload }) => caseload?.openCases.now.figure.value],
  ['average caseload in Safeguarding', ({ caseload }) => caseload?.average?.now.figure.value],
  ['how many workers are over target in Safeguarding?', ({ caseload }) => caseload?.over?.count],
  ['unallocated cases in Safeguarding', ({ caseload }) => caseload?.unallocated.stat.figure.value],
  ['whose supervision is overdue in Safeguarding?', ({ caseload }) => caseload?.supervision.count],
  ['how many vacancies in Safeguarding?', ({ staff }) => staff.vacancies?.figure.value],
  ['empty seats in Safeguarding', ({ staff }) => staff.emptySeats?.figure.value],
  ['agency staff in Safeguarding', ({ staff }) => staff.agency?.now.figure.value],
  ['leavers in Safeguarding from 11 February 2023 to 17 February 2023', ({ staff }) => staff.left?.count],
  ['conversions in Safeguarding from 11 to 17 February 2023', ({ staff }) => staff.converted?.count],
  ['agency assignments started in Safeguarding from 11 February 2023 to 17 February 2023', ({ staff }) => staff.agencyStarted?.count],
  ['agency assignments ending in Safeguarding from 20 February 2023 to 19 March 2023', ({ ahead }) => ahead.agencyEnding?.count],
  ['tie-ins ending in Safeguarding from 20 February 2023 to 19 March 2023', ({ ahead }) => ahead.tieIns?.count],
  ['ASYE reviews due in Safeguarding from 20 February 2023 to 19 March 2023', ({ ahead }) => ahead.asyeReviews?.count],
];

describe('the figures of a weekly card', () => {
  for (const scope of scopes) {
    for (const today of days) {
      it(`are those that the bot answers: ${scope.is === 'council' ? 'council' : scope.name}, ${today}`, async () => {
        const workforce = await severnshire();

        const asked = askable(summaryOf(scope, workforce, today, { is: 'everything' }));

        const answered = new Map([...asked.keys()].map((asks) => [asks, answerTo(asks, workforce, today).figures[0]?.value]));
        assert.ok(asked.size > 5);
        assert.deepEqual(answered, asked);
      });
    }
  }

  for (const [text, figure] of typed) {
    it(`are what is answered to: ${text}`, async () => {
      const workforce = await severnshire();
      const summary = summaryOf({ is: 'service', name: 'Safeguarding' }, workforce, day('2023-02-20'), { is: 'everything' });

      const answer = answerTo(text, workforce, day('2023-02-20'));

      assert.equal(answer.kind, 'answer', answer.text);
      assert.equal(answer.figures[0]?.value, figure(summary));
    });
  }

  it('have questions on the buttons that are answered', async () => {
    const workforce = await severnshire();

    for (const [scope, sight] of scopes.flatMap((one) => [[one, { is: 'everything' }], [one, { is: 'counts' }]] as const)) {
      const { buttons, parts } = cardOf(summaryOf(scope, workforce, day('2023-02-20'), sight), { freshness: '', notices: [] });
      for (const { asks } of [...buttons, ...parts.flatMap(({ more }) => more ?? [])]) {
        const own = hear(asks, { asker: LEAD, conversation: '', workforce, now: { day: day('2023-02-20'), time: '09:00' }, freshness: '', about: null, status: () => null });
        assert.equal((own?.answer ?? answerTo(asks, workforce, day('2023-02-20'))).kind, 'answer', asks);
      }
    }
  });
});
