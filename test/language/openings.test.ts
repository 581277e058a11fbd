import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from './council.js';
import { inWords, readAfter } from './reading.js';

/** What people say before a question that goes on from the one before, and behind it; * is what they change. */
const openings: readonly string[] = [
  '*', '*?', 'and *', 'ok, *', 'cool, *', 'hmm, *', 'great. and *', 'lovely - *', 'thanks, *', 'right, now *', 'ta. and *', 'oh I see, *', 'ok so *', 'interesting. *', 'got it, thanks. *',
  'same for *', 'the same for *', 'same again but *', 'same again *', 'show me the same *', 'same thing *', 'sorry, *', 'sorry, I meant *', 'no, I meant *', 'oops, *', 'no * I meant', 'make that *', 'actually *',
  'switch to *', 'change that to *', 'swap it to *', 'narrow it to *', 'limit to *', 'restrict that to *', 'filter to *', 'drill down to *', 'focus on *', 'go to *', 'go back to *', 'take it back to *', 'try *',
  'can you do just *', 'could we see that *', 'do that *', 'show me that *', 'give me that *', 'what about *', 'how about *', 'just *', '* please', '* instead', '* then', '* for me please', '* again', 'ok and * instead please',
];

/** What is changed of 'vacancies in Assessment at the end of August 2024', and what it then asks. */
const changes: readonly (readonly [string, string])[] = [
  ['Safeguarding', 'vacancies, in the Safeguarding service, as at 31 August 2024'],
  ['Assessment South', 'vacancies, in the Assessment South team, as at 31 August 2024'],
  ['by role', 'vacancies, by role, in the Assessment service, as at 31 August 2024'],
  ['in FTE', 'vacancies: vacant FTE, in the Assessment service, as at 31 August 2024'],
  ['at the end of June', 'vacancies, in the Assessment service, as at 30 June 2024'],
  ['the whole council', 'vacancies, whole council, as at 31 August 2024'],
  ['agency staff', 'agency staff, in the Assessment service, as at 31 August 2024'],
];

/** Openings that would say something else with it, or that nobody says. */
const without: readonly string[] = ['in FTE again', 'no in FTE I meant', 'no by role I meant'];

describe('openings of follow-ups', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [change, expected] of changes) {
    it(`${change}, however it is opened`, () => {
      const said = openings.map((opening) => opening.replace('*', change)).filter((message) => !without.includes(message));

      const wrong = said.map((message) => [message, inWords(readAfter(['vacancies in Assessment at the end of August 2024', message], workforce))]).filter(([, reading]) => reading !== expected);

      assert.deepEqual(wrong, []);
    });
  }

  it('a question that is whole starts afresh, whatever courtesy opens it', () => {
    for (const courtesy of ['great, thanks.', 'ok.', 'lovely', 'hmm', 'cheers,']) {
      const reading = readAfter(['vacancies in Assessment', `${courtesy} how many agency staff do we have?`], workforce);

      assert.equal(inWords(reading), 'agency staff, whole council, as at 7 November 2024', courtesy);
    }
  });

  it('an order to do something is refused where nothing was asked before', () => {
    for (const order of ['drop table workers', 'add Ivy Marsh to Assessment South', 'remove Ivy Marsh']) assert.equal(readAfter([order], workforce).is, 'refused', order);
  });
});
