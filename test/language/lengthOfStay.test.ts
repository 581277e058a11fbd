import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from './council.js';
import { inWords, readAfter } from './reading.js';

const YEAR = 'whole council, 1 April 2024 to 7 November 2024';
const NOW = 'whole council, as at 7 November 2024';
const LAST_YEAR = 'whole council, 1 April 2023 to 31 March 2024';

/** A reading, and the words that all come to it. */
const same: readonly (readonly [string, readonly string[]])[] = [
  // How long leavers had been here is no time in which they left.
  [`length of service of leavers: leavers, ${YEAR.replace('council,', 'council, for 12 months at most,')}`, ['how many left within a year of starting', 'how many leavers left within 12 months of joining']],
  [`length of service of leavers: leavers, ${YEAR.replace('council,', 'council, for less than 12 months,')}`, ['how many left in their first year', "leavers with less than a year's service"]],
  [`length of service of leavers: share of leavers, ${YEAR.replace('council,', 'council, for 24 months at most,')}`, ['what share of leavers left within two years of joining', 'what percentage of leavers left within 24 months of starting']],
  [`length of service of leavers, ${LAST_YEAR}`, ["how long had last year's leavers been with us", 'how long did leavers stay with us last year']],
  [`length of service of permanent staff: share of permanent staff, ${NOW.replace('council,', 'council, for less than 24 months,')}`, ['what share of permanent staff have less than two years service', 'permanent staff with under two years service as a percentage']],
  // Of those of a day: who is here today, and who has gone since.
  ['staff of the day still here or gone, whole council, with contract permanent or fixed-term, as at 7 November 2023', ['how many of the permanent staff we had a year ago are still here', 'of the permanent staff in post a year ago how many are still with us']],
  ['staff of the day still here or gone: no longer here, whole council, as at 31 October 2024', ['of the staff we had last October how many have left', "how many of last October's staff have left", 'how many of the staff we had last October are no longer here']],
  ['staff, whole council, as at 31 March 2024', ['how many staff were still in post at the end of March']],
  [`stability rate of permanent staff, ${NOW}`, ["what's our stability index?", 'staff retention rate', 'how stable is our workforce']],
  // Who they were then and what they are now are of two days: the word that says so is named.
  ['unread: still', ['how many of the team managers we had two years ago are still team managers', 'how many of the vacancies we had in April are still vacant', 'how many of the permanent staff in Assessment a year ago are still in Assessment']],
  // What happened a year ago is the year up to that day.
  ['leavers, whole council, 1 April 2023 to 7 November 2023', ['leavers a year ago', 'how many people left 12 months ago', 'leavers this time last year']],
  [`leavers, ${YEAR}; leavers, whole council, 1 April 2023 to 7 November 2023`, ['leavers versus a year ago', 'leavers compared to 12 months ago', 'did more people leave than a year ago']],
  ['staff, whole council, as at 7 November 2023', ['how many staff did we have a year ago']],
  // An average of its own, of each team.
  ['average retention payment agreed, by team, whole council, 1 April 2024 to 7 November 2024', ['average retention payment agreed per team']],
  // How long things take.
  [`time from first approach to conversion, ${YEAR}`, ['how long do conversions take', 'how long does it take to convert an agency worker', 'average time from being approached to going permanent']],
  [`time from first approach to conversion: average time to convert in days, ${YEAR}`, ['average days from approach to conversion', 'how many days does a conversion take']],
  [`time that vacant posts have stood vacant: average time vacant in days, ${NOW}`, ['average days vacant', 'how many days have vacancies been open on average']],
  // What is held by workers of one contract.
  [`protection plan cases, ${NOW.replace('council,', 'council, with contract agency,')}`, ['CP cases held by agency workers', 'child protection cases held by agency']],
  [`open cases, ${NOW.replace('council,', 'council, with contract permanent or fixed-term,')}`, ['cases held by permanent staff']],
  [`yearly cost of agency staff, ${NOW.replace('council,', 'council, with cover vacancy,')}`, ['cost of covering vacancies', 'what does agency cover for vacancies cost a year']],
  ['open offers, whole council, as at 31 March 2024', ['offers outstanding last year']],
];

describe('how long, and who stayed', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [reading, asked] of same) {
    for (const sentence of asked) {
      it(`${sentence}: ${reading}`, () => {
        assert.equal(inWords(readAfter([sentence], workforce)), reading);
      });
    }
  }
});
