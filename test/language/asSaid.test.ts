import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const workforce = council({
  teams: [{ team: 'Children in Care', service: 'Care' }, { team: 'Elm', service: 'Safeguarding' }],
  workers: [
    { workerId: 'W1', name: 'Ivy Marsh', team: 'Elm', start: '2022-01-01' },
    { workerId: 'A1', team: 'Elm', contract: 'agency', agency: 'Tern Locums', start: '2024-01-01' },
  ],
});

/** As somebody says it, and what it asks in full. */
const asked: readonly (readonly [string, string])[] = [
  // What is sent to whoever asks is an answer.
  ['Send me a breakdown of agency by supplier', 'agency by supplier'],
  ['Please send us the vacancies by team if you can', 'vacancies by team'],
  ['could you send over the list of leavers', 'list of leavers'],
  ['What sort of numbers have we got on ASYE?', 'how many people are on ASYE'],
  ['who we have got on secondment', 'who is on secondment'],
  ['how many have we got on maternity leave', 'how many are on maternity leave'],
  // A payment is made once, and its tie-in ends.
  ['whose retention payment runs out in March', 'whose tie-in ends in March'],
  ['retention payments finishing next year by team', 'list tie-ins ending next year by team'],
  ['how many retention payments ended in 2023', 'list tie-ins ended in 2023'],
  ['what do we reckon Ivy Marsh would have to pay back if she went at the end of May', 'what would Ivy Marsh have to repay if she left on 31 May'],
  ['how much would we get back from Ivy Marsh if she resigned on 30 April', 'what would Ivy Marsh have to repay if she left on 30 April'],
  ['would Ivy Marsh have to pay anything back if she left now', 'what would Ivy Marsh have to repay if she left today'],
  ['who have we made offers to that have not got back to us yet', 'which offers are not yet accepted'],
  ['which offers have not been answered', 'which offers are not yet accepted'],
  ['agency workers who are interested but have not sent an application in', 'agency workers who are interested but have not applied'],
  ['who ought we to be speaking to next about a permanent job', 'which agency workers should we approach next'],
  ['how many agency are sitting in vacant posts', 'how many agency are covering a vacancy'],
  // In the one or in the other.
  ['who left in January or February', 'who left between 1 January 2024 and 29 February 2024'],
  ['leavers by team in May or in June', 'leavers by team between 1 May 2024 and 30 June 2024'],
  ['did more leave in May or June', 'leavers in May and leavers in June'],
  ['leavers in May or July', 'leavers in May and leavers in July'],
  ['vacancies in May or June', 'vacancies at the end of May and vacancies at the end of June'],
  ['how many vacancies in Elm please x', 'vacancies in Elm'],
  ['agency in Elm xx', 'agency in Elm'],
  ['leavers in childrens in care', 'leavers in Children in Care'],
  ['I have lost track of how many agency there are', 'how many agency are there'],
  ['how many have come over from agency to us this year', 'how many converted this year'],
  ['leavers in Elm lst year', 'leavers in Elm last year'],
  ['a lst of vacancies', 'a list of vacancies'],
  ['retention payments payed this year', 'retention payments paid this year'],
  ['could we have sight of the turnover rate', 'turnover rate'],
  ['who in Elm has room for another case', 'who in Elm is under target'],
  // When stands behind the question.
  ['Are vacancies going up? Since April, month by month', 'are vacancies going up since April, month by month'],
  ['Is agency creeping up? In Elm since June', 'is agency creeping up in Elm since June'],
  ['agency contracts that we have ended since April', 'agency assignments ended by us since April'],
  ['how many locums did we finish ourselves this year', 'agency assignments ended by us this year'],
  ['who is on secondment, and when does each secondment end?', 'who is on secondment'],
  ['what share of staff are newly qualified', 'percentage of staff that is newly qualified'],
  ['how much are we forking out on agency', 'how much are we spending on agency'],
];

/** What stays refused, named or asked back. */
const kept: readonly (readonly [string, string])[] = [
  ['Send me an email when vacancies go up', 'refused'],
  ['Send me the vacancies every Monday', 'refused'],
  ['send me and Priya the agency list', 'refused'],
  ['send Priya the agency list', 'refused'],
  ['what do you reckon about our agency spend', 'refused'],
  ['what do we think of Ivy Marsh', 'refused'],
  ['what is Ivy Marsh paid', 'refused'],
  ['how many agency have we lost track of', 'unread'],
  ['how much did we pay Ivy Marsh', 'refused'],
  ['vacancies in team x', 'unread'],
  ['vacancies in childrens', 'unread'],
  ['who has not come back yet', 'unclear'],
  ['how have we got on', 'unclear'],
  // Their reasons, or where they go.
  ['what are people leaving us for', 'unclear'],
  ['what did people leave for in July', 'unclear'],
  ['Are vacancies going up? How many leavers since April?', 'unclear'],
  // A share of those who are named is none of everybody.
  ['what proportion of our newly qualified social workers are still with us', 'unread'],
  ['what % of the newly qualified are in Elm', 'unread'],
  ['what percentage of the newly qualified have left', 'unread'],
  ['what share of apprentices are still here', 'unread'],
];

describe('questions as they are said', () => {
  for (const [said, full] of asked) {
    it(`${said} = ${full}`, () => {
      assert.equal(inWords(readAfter([said], workforce)), inWords(readAfter([full], workforce)));
    });
  }

  for (const [said, is] of kept) {
    it(`${said}: ${is}`, () => {
      assert.equal(readAfter([said], workforce).is, is);
    });
  }
});
