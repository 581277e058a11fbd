import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe as described, readDescription } from '../../src/language/printed/describe.js';
import { read } from '../../src/language/read.js';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { average, change, on, only, period, question, TODAY, without, type Sketch } from '../answers/asking.js';
import { ASKED_FOR, questionsAbout } from './questions.js';

const printed: readonly (readonly [string, Sketch])[] = [
  ['vacancies, whole council, as at 7 November 2024', { measure: 'vacancies' }],
  ['vacancies: vacant FTE, by team, in the Assessment service, as at 31 August 2024', { measure: 'vacancies', figure: 'vacant FTE', by: ['team'], where: [only('service', 'Assessment')], when: on('2024-08-31') }],
  ['leavers, listed, whole council, social workers only, 1 April 2023 to 31 March 2024', { measure: 'leavers', show: 'records', where: [only('roleGroup', 'social workers')], when: period('2023-04-01', '2024-03-31') }],
  ['agency staff, in the Adoption or Assessment South team, change from 1 January 2024 to 7 November 2024', { measure: 'agency', where: [only('team', 'Adoption', 'Assessment South')], when: change('2024-01-01', '2024-11-07') }],
  ['agency staff, whole council, not in the Assessment South team, average of 1 April 2024 to 7 November 2024', { measure: 'agency', where: [without('team', 'Assessment South')], when: average('2024-04-01', '2024-11-07') }],
  ['agency staff, by team and month, most first, top 3, whole council, with cover maternity, 1 April 2024 to 7 November 2024', { measure: 'agency', by: ['team', 'month'], order: { by: 'most', limit: 3 }, where: [only('cover', 'maternity')], when: period('2024-04-01', '2024-11-07') }],
  ['leavers, listed, the latest 5, whole council, 1 April 2023 to 31 March 2024', { measure: 'leavers', show: 'records', first: { count: 5, by: 'latest' }, when: period('2023-04-01', '2024-03-31') }],
  ['open cases, in the "Adoption, Fostering and Kinship" team, as at 7 November 2024', { measure: 'totalCases', where: [only('team', 'Adoption, Fostering and Kinship')] }],
  ['vacancies, whole council, as at 31 March 2024, as known on 1 April 2024', { measure: 'vacancies', when: on('2024-03-31'), knownAt: TODAY }],
];

describe('a question in plain English', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = workforceOf(await recordsFrom('test/data/example-council'));
  });

  for (const [text, sketch] of printed) {
    const asked = question(text.endsWith('as known on 1 April 2024') ? { ...sketch, knownAt: '2024-04-01' as typeof TODAY } : sketch);

    it(`prints '${text}'`, () => assert.equal(described(asked), text));

    it(`reads '${text}' as a message`, () => {
      assert.deepEqual(read(text, workforce, TODAY, []), { is: 'questions', questions: [asked], corrections: [] });
    });
  }

  for (const measure of ASKED_FOR) {
    it(`reads back every question about ${measure.title}`, () => {
      fc.assert(fc.property(questionsAbout(measure), (asked) => {
        assert.deepEqual(readDescription(described(asked)), asked);
      }), { seed: 20241107, numRuns: 100 });
    });
  }

  it('reads back two questions in one message, whatever the names in them', () => {
    const two = fc.constantFrom(...ASKED_FOR).chain((measure) => fc.tuple(questionsAbout(measure), questionsAbout(measure)));

    fc.assert(fc.property(two, (asked) => {
      const reading = read(asked.map(described).join('; '), workforce, TODAY, []);

      assert.deepEqual(reading, { is: 'questions', questions: asked, corrections: [] });
    }), { seed: 20241107, numRuns: 300 });
  });

  it('begins with words that name one measure and one figure', () => {
    const heads = ASKED_FOR.flatMap((measure) => measure.figures.map(({ name }) => described(question({ measure: measure.name, figure: name })).split(',')[0]));

    assert.deepEqual(heads.filter((head, index) => heads.indexOf(head) !== index), []);
  });

  it('of a measure that projects begins as the one whose place it takes', () => {
    assert.equal(described(question({ measure: 'projectedVacancies' })), described(question({ measure: 'vacancies' })));
  });

  it('cannot be said of a measure that there is not', () => {
    assert.throws(() => described({ ...question({ measure: 'vacancies' }), measure: 'unicorns' }), /there is no measure unicorns/);
  });

  const others = [
    '', 'vacancies', 'vacancies by team', 'vacancies, whole council', 'vacancies, whole council, as at 31 June 2024', 'vacancies, whole council, as at the end of March',
    'unicorns, whole council, as at 7 November 2024', 'vacancies, by colour, whole council, as at 7 November 2024', 'vacancies, with colour red, as at 7 November 2024',
    'vacancies, top 3, whole council, as at 7 November 2024', 'vacancies, whole council, please, as at 7 November 2024',
    'vacancies, with grade "a\\q", whole council, as at 7 November 2024', 'vacancies, in the "a" b team, as at 7 November 2024', 'vacancies, in the "a team, as at 7 November 2024',
  ];
  for (const text of others) {
    it(`leaves '${text}' to those who read sentences`, () => assert.equal(readDescription(text), null));
  }
});
