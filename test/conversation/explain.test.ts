import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/answer.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT } from '../../src/conversation/turn.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { MEASURES, measureNamed } from '../../src/workforce/measures/index.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { NOW } from '../answers/asking.js';

/** A question about a definition, and the measure whose words are given. */
const DEFINED: readonly (readonly [string, string])[] = [
  ['how is turnover counted?', 'turnover'],
  ['How do you count agency staff', 'agency'],
  ['how are conversions calculated?', 'conversions'],
  ['what counts as a leaver?', 'leavers'],
  ['what do you mean by empty seats?', 'emptySeats'],
  ['what is meant by vacancy rate', 'vacancyRate'],
  ['definition of vacancy rate please', 'vacancyRate'],
  ['define starters', 'starters'],
  ['what is a leaver', 'leavers'],
  ['how is turnover arrived at', 'turnover'],
  ['how does turnover get calculated', 'turnover'],
  ['who counts as agency staff?', 'agency'],
  ['what do you class as an empty seat', 'emptySeats'],
  ["what's the formula for the vacancy rate", 'vacancyRate'],
  ['explain how turnover is calculated', 'turnover'],
  ['explain the vacancy rate', 'vacancyRate'],
  ['does the vacancy rate include agency cover?', 'vacancyRate'],
  ['are agency workers included in turnover', 'turnover'],
  ['do you count absent workers in the average caseload', 'averageCaseload'],
  ['do leavers include people who moved team?', 'leavers'],
  ['is turnover per head or FTE?', 'turnover'],
  ['are vacancies in FTE or headcount', 'vacancies'],
];

const TOPICS_ASKED: readonly (readonly [string, string])[] = [
  ['what can I ask about retention', 'retention payments paid'],
  ['what questions can we ask about leavers?', 'turnover rate'],
  ['help with caseloads', 'average caseload'],
  ['what do you know about agency?', 'agency premium'],
  ['what figures do you have on apprentices', 'outcome of cohorts'],
];

const OF_THE_LAST = [
  'how is that counted?', 'how are they counted', 'what does that include?', "what's included", "how's it worked out", 'definition', 'what do you mean by that?',
  'is that heads or FTE?', 'does that include absent workers?', 'are students included?', 'is this including the ones who are off sick', 'do you count people on maternity leave?',
];
const READ = ['how did you read that?', 'what did you count?', 'explain that', 'how did you get that figure', 'what did you understand?', "why doesn't that match the DfE's figure", 'why is that different?'];

describe('what Muster says about its own answers', () => {
  let workforce: Workforce;
  before(async () => { workforce = workforceOf(await recordsFrom('test/data/example-council')); });

  function conversation(...turns: readonly string[]): Answer[] {
    let context = NO_CONTEXT;
    return turns.map((turn) => {
      const said = converse(turn, workforce, NOW, context);
      context = said.context;
      return said.answer;
    });
  }

  for (const [text, name] of DEFINED) {
    it(`'${text}' is answered with the definition of ${name}`, () => {
      const [answer] = conversation(text);

      assert.equal(answer?.kind, 'chat');
      assert.ok(answer?.text.includes(measureNamed(name)!.definition), answer?.text);
      assert.deepEqual(answer?.figures, []);
    });
  }

  for (const text of OF_THE_LAST) {
    it(`'${text}' is about the figure of the turn before`, () => {
      const answer = conversation('agency staff in Assessment North', text).at(-1);

      assert.ok(answer?.text.includes(measureNamed('agency')!.definition), answer?.text);
    });
  }

  for (const text of READ) {
    it(`'${text}' tells the parts of the question as they were taken, those that nobody said included`, () => {
      const answer = conversation('agency staff by team', text).at(-1);

      assert.match(answer?.text ?? '', /I read: agency staff, by team, whole council, as at 7 November 2024\./);
      assert.match(answer?.notes.join('\n') ?? '', /Where: the whole council, since no team, service or role stands in it/);
      assert.match(answer?.notes.join('\n') ?? '', /Broken down by team/);
    });
  }

  it('goes on from the question, not from its explanation', () => {
    const answer = conversation('agency staff in Assessment North', 'how is that counted?', 'and in Assessment South?').at(-1);

    assert.match(answer?.reading ?? '', /agency staff, in the Assessment South team/);
  });

  it('says so where nothing was asked before', () => {
    const [answer] = conversation('how is that counted?');

    assert.match(answer?.text ?? '', /haven't asked me for a figure yet/);
  });

  it('explains words of the field that are no figure', () => {
    assert.match(conversation('what does FTE mean?')[0]?.text ?? '', /full-time equivalent/);
  });

  it('says which roles of the council a word for a kind of staff stands for', () => {
    assert.match(conversation('who counts as a social worker?')[0]?.text ?? '', /Here 'social worker' stands for the roles .*Senior Social Worker/);
  });

  for (const text of ['how is Omar counted?', 'what does wombat mean?', 'define happiness']) {
    it(`has no definition of what it does not count: '${text}'`, () => {
      const [answer] = conversation(text);

      assert.equal(answer?.kind, 'outOfScope');
      assert.deepEqual(answer?.figures, []);
    });
  }

  for (const [text, title] of TOPICS_ASKED) {
    it(`'${text}' lists what there is to ask about it, each as a button`, () => {
      const [answer] = conversation(text);

      assert.equal(answer?.kind, 'chat');
      assert.match(answer?.text ?? '', /^You can ask about /);
      assert.ok(answer?.followUps.some((button) => button.title === title), JSON.stringify(answer?.followUps));
    });
  }

  it('gives figures where figures are asked for', () => {
    for (const text of ['what is the vacancy rate?', 'what is an average caseload', 'how many leavers']) assert.equal(conversation(text)[0]?.figures.length ? 'figure' : conversation(text)[0]?.kind, 'figure', text);
  });

  it('leaves what only sounds like a question about an answer', () => {
    const asked = ['are there any posts?', 'is turnover up on last year', 'how do we measure up to the region on turnover', 'is anyone with more than 20 cases', 'are there any people', 'does anyone cover Assessment North'];

    const taken = asked.filter((text) => conversation(text)[0]?.kind === 'chat');

    assert.deepEqual(taken, []);
  });

  it('defines every measure that it counts by its title', () => {
    const first = MEASURES.filter(({ title }, index) => MEASURES.findIndex((other) => other.title === title) === index);

      const silent = first.filter(({ title, definition }) => !conversation(`how is ${title} counted?`)[0]?.text.includes(definition));

    assert.deepEqual(silent.map(({ title }) => title), []);
  });
});
