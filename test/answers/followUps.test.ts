import assert from 'node:assert/strict';
import fc from 'fast-check';
import { facetsOf } from '../../src/answers/facets.js';
import { describe as inWords, readDescription } from '../../src/language/printed/describe.js';
import type { Question, When } from '../../src/language/question.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { day, fromDayNumber, dayNumber } from '../../src/workforce/calendar.js';
import { TIME_FACETS, type Facet, type Measure, type TimeFacet } from '../../src/workforce/measure.js';
import { MEASURES } from '../../src/workforce/measures/index.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { answerQuestions } from '../../src/answers/answerQuestions.js';
import { projected } from '../../src/answers/projected.js';
import { ask, NOW, only, question } from './asking.js';

const SEED = 20241107;
const days = fc.integer({ min: dayNumber(day('2019-06-01')), max: dayNumber(day('2025-03-01')) }).map(fromDayNumber);
const spans = fc.tuple(days, days).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const whens: fc.Arbitrary<When> = fc.oneof(
  days.map((one): When => ({ is: 'day', day: one })),
  spans.map((period): When => ({ is: 'period', period })),
  spans.map(({ from, to }): When => ({ is: 'change', from, to })),
);
const teams = fc.constantFrom('Assessment North', 'Assessment South', 'Case Management', 'Case Management East');

function questionsOf(measure: Measure): fc.Arbitrary<Question> {
  const facets: readonly Facet[] = facetsOf(measure).filter((facet) => facet !== 'person');
  return fc.record({
    figure: fc.constantFrom(...measure.figures.map(({ name }) => name)),
    where: fc.option(teams.map((team) => [only('team', team)]), { nil: [] }),
    by: fc.oneof(fc.constant([]), fc.constantFrom<Facet | TimeFacet>(...facets, ...TIME_FACETS).map((facet) => [facet])),
    when: whens,
    show: fc.constantFrom('figure' as const, 'records' as const),
    order: fc.option(fc.constantFrom({ by: 'most' as const, limit: 2 }, { by: 'fewest' as const, limit: 1 }), { nil: null, freq: 4 }),
  }).map((made) => question({ measure: measure.name, numbers: Object.fromEntries((measure.numbers ?? []).map((name) => [name, 12])), ...made }));
}

const anyQuestion = fc.constantFrom(...MEASURES).chain(questionsOf);

describe('answers to any question', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = workforceOf(await recordsFrom('test/data/example-council'));
  });
  const check = (holds: (asked: Question) => void, runs = 250) => {
    fc.assert(fc.property(anyQuestion, holds), { seed: SEED, numRuns: runs });
  };

  it('have figures exactly where they are answers', () => {
    check((asked) => {
      const answer = answerQuestions([asked], workforce, NOW);
      assert.equal(answer.kind === 'answer', answer.figures.length > 0, answer.text);
      assert.notEqual(answer.text, '');
    });
  });

  it('lead with the figure that was asked for', () => {
    check((asked) => {
      const { figure } = projected(asked, NOW.today);
      const [first] = answerQuestions([asked], workforce, NOW).figures;
      assert.ok(!first || first.name === figure || first.name === `change in ${figure}`, `${first?.name} for ${figure}`);
    });
  });

  it('have no follow-up that is refused, and each reads back', () => {
    check((asked) => {
      for (const { asks } of answerQuestions([asked], workforce, NOW).followUps) {
        const next = readDescription(asks);
        assert.ok(next, asks);
        assert.equal(inWords(next), asks);
        const { kind, text } = answerQuestions([next], workforce, NOW);
        assert.equal(kind, 'answer', `${asks}: ${text}`);
      }
    }, 100);
  });

  it('break a number of posts or cases down into teams that add up to it', () => {
    check((asked) => {
      const answer = answerQuestions([{ ...asked, by: ['team'], order: null, when: { is: 'day', day: NOW.today } }], workforce, NOW);
      const [whole] = answer.figures;
      if (answer.kind !== 'answer' || !whole || (whole.unit !== 'posts' && whole.unit !== 'cases')) return;
      const sum = answer.groups.reduce((total, { figures: [figure] }) => total + (figure?.value ?? 0), 0);
      assert.ok(Math.abs(sum - whole.value) < 1e-6, `${answer.reading}: ${sum} of ${whole.value}`);
    });
  });
});

describe('follow-ups', () => {
  it('offer a breakdown, who, a change, and months', async () => {
    const workforce = workforceOf(await recordsFrom('test/data/example-council'));

    const { followUps } = ask(workforce, { measure: 'agency' });

    assert.deepEqual(followUps.map(({ title }) => title), ['By team', 'Who?', 'Change in a year', 'By month', 'In FTE']);
  });

  it('offer roles and not teams within one team', async () => {
    const workforce = workforceOf(await recordsFrom('test/data/example-council'));

    const { followUps } = ask(workforce, { measure: 'posts', where: [only('team', 'Assessment North')] });

    assert.equal(followUps[0]?.asks, 'posts in the establishment, by role, in the Assessment North team, as at 7 November 2024');
  });

  const next: readonly (readonly [string, string, string])[] = [
    ['outcome of cohorts', 'cohortOutcome', 'Where did they go?'],
    ['leavers', 'leavers', 'Why?'],
  ];
  for (const [what, measure, title] of next) {
    it(`after ${what} ask first '${title}'`, async () => {
      const workforce = workforceOf(await recordsFrom('test/data/example-council'));

      assert.equal(ask(workforce, { measure }).followUps[0]?.title, title);
    });
  }
});
