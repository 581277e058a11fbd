import assert from 'node:assert/strict';
import { readOrder, type Order, type OrderReader } from '../../../src/weekly/chat/readOrder.js';
import { placesIn } from '../../../src/weekly/chat/readScope.js';
import { day } from '../../../src/workforce/calendar.js';
import { severnshire } from '../severnshire.js';

const SAFEGUARDING = [{ is: 'service', name: 'Safeguarding' }] as const;
const ASSESSMENT = [{ is: 'service', name: 'Assessment' }] as const;
const COUNCIL = [{ is: 'council' }] as const;
const HELENA = '33333333-3333-4333-8333-333333333333';
const WEEKLY = { cadence: 'weeks', every: 1 } as const;

/** What each says beside nothing at all. */
const read: readonly (readonly [string, Partial<Order>])[] = [
  ['send me the weekly card for Safeguarding on Mondays at 8', { act: 'subscribe', scopes: SAFEGUARDING, timing: { ...WEEKLY, weekday: 'Monday', time: '08:00' } }],
  ['Please send me the weekly card for Safeguarding every Monday at 8am.', { act: 'subscribe', scopes: SAFEGUARDING, timing: { ...WEEKLY, weekday: 'Monday', time: '08:00' } }],
  ['I want the weekly summary for the Assessment service, on Tuesdays at 9:30', { act: 'subscribe', scopes: ASSESSMENT, timing: { ...WEEKLY, weekday: 'Tuesday', time: '09:30' } }],
  ['subscribe me to the weekly card for the whole council', { act: 'subscribe', scopes: COUNCIL }],
  ['send me the card for Safeguarding every three weeks', { act: 'subscribe', scopes: SAFEGUARDING, timing: { cadence: 'weeks', every: 3 } }],
  ['send me the card for Safeguarding every 3 weeks on Wednesday at 2pm', { act: 'subscribe', scopes: SAFEGUARDING, timing: { cadence: 'weeks', every: 3, weekday: 'Wednesday', time: '14:00' } }],
  ['send me the card for Safeguarding fortnightly', { act: 'subscribe', scopes: SAFEGUARDING, timing: { cadence: 'weeks', every: 2 } }],
  ['send me the card for Safeguarding monthly, first Tuesday', { act: 'subscribe', scopes: SAFEGUARDING, timing: { cadence: 'month', every: 1, weekday: 'Tuesday' } }],
  ['send me the card on the last Friday of each month at noon for Assessment', { act: 'subscribe', scopes: ASSESSMENT, timing: { cadence: 'month', every: 5, weekday: 'Friday', time: '12:00' } }],
  ['send me the card for Compass on Mondays but not on bank holidays', { act: 'subscribe', scopes: [{ is: 'team', name: 'Compass' }], timing: { ...WEEKLY, weekday: 'Monday', workingDays: true } }],
  ['send the weekly card for Safeguarding to this channel on Mondays at 8', { act: 'subscribe', scopes: SAFEGUARDING, place: 'channel', timing: { ...WEEKLY, weekday: 'Monday', time: '08:00' } }],
  ['send me the weekly card for Safeguarding as text', { act: 'subscribe', scopes: SAFEGUARDING, form: 'text' }],
  ['send Helena Stokewell the weekly card for Assessment on Mondays at 8', { act: 'subscribe', scopes: ASSESSMENT, whom: HELENA, timing: { ...WEEKLY, weekday: 'Monday', time: '08:00' } }],
  ['stop', { act: 'stop' }],
  ['stop the weekly card', { act: 'stop' }],
  ['stop sending me the weekly card for Safeguarding', { act: 'stop', scopes: SAFEGUARDING }],
  ['unsubscribe', { act: 'stop' }],
  ['pause until 2 September', { act: 'pause', until: day('2023-09-02') }],
  ['pause the weekly card until 2 September', { act: 'pause', until: day('2023-09-02') }],
  ['pause the weekly card for two weeks', { act: 'pause', until: day('2023-03-06') }],
  ['what is the weekly card?', { act: 'help' }],
  ['how does the weekly card work?', { act: 'help' }],
  ['resume the weekly card', { act: 'resume' }],
  ['send the weekly card for Safeguarding now', { act: 'show', scopes: SAFEGUARDING }],
  ['show me the weekly card for Safeguarding', { act: 'show', scopes: SAFEGUARDING }],
  ["show last week's card for Safeguarding", { act: 'show', scopes: SAFEGUARDING, back: 1 }],
  ['weekly card for Safeguarding', { act: 'show', scopes: SAFEGUARDING }],
  ['the weekly card for the whole council', { act: 'show', scopes: COUNCIL }],
  ['preview for Assessment', { act: 'show', scopes: ASSESSMENT }],
  ['preview the weekly card for Assessment', { act: 'show', scopes: ASSESSMENT }],
  ['who gets the weekly card?', { act: 'who' }],
  ['show all subscriptions', { act: 'who' }],
  ['show my subscriptions', { act: 'mine' }],
  ['what am I subscribed to?', { act: 'mine' }],
  ['am I subscribed to anything?', { act: 'mine' }],
  ['which cards do I get?', { act: 'mine' }],
  ['do I get a weekly card?', { act: 'mine' }],
  ['what day do I get my card', { act: 'mine' }],
  ["when's my next card due?", { act: 'mine' }],
  ['when does the weekly card for Safeguarding go out?', { act: 'mine', scopes: SAFEGUARDING }],
  ['has the weekly card been sent yet?', { act: 'mine' }],
  ['did the card go out', { act: 'mine' }],
  ["I don't want the weekly card anymore", { act: 'stop' }],
  ['I no longer need the weekly card for Safeguarding', { act: 'stop', scopes: SAFEGUARDING }],
  ['take me off the weekly card', { act: 'stop' }],
  ['turn the weekly card off', { act: 'stop' }],
  ['please turn my card back on', { act: 'resume' }],
  ["show me this week's card for Safeguarding", { act: 'show', scopes: SAFEGUARDING }],
  ['the latest card for Safeguarding', { act: 'show', scopes: SAFEGUARDING }],
  ["pause my card while I'm on leave until 2 September", { act: 'pause', until: day('2023-09-02') }],
  ["skip next week's card", { act: 'pause' }],
  ['set me up with a weekly summary of Assessment', { act: 'subscribe', scopes: ASSESSMENT }],
  ["I'd like a weekly update on Assessment caseloads on Mondays", { act: 'subscribe', scopes: ASSESSMENT, timing: { ...WEEKLY, weekday: 'Monday' } }],
  ['add me to the weekly card for Assessment', { act: 'subscribe', scopes: ASSESSMENT }],
  ['could the card for Assessment come on Wednesdays', { act: 'subscribe', scopes: ASSESSMENT, timing: { ...WEEKLY, weekday: 'Wednesday' } }],
  ['weekly card for Assessment every other Thursday at half past nine', { act: 'subscribe', scopes: ASSESSMENT, timing: { cadence: 'weeks', every: 2, weekday: 'Thursday', time: '09:30' } }],
  ['weekly card for Assessment on Fridays at quarter to four in the afternoon', { act: 'subscribe', scopes: ASSESSMENT, timing: { ...WEEKLY, weekday: 'Friday', time: '15:45' } }],
  ["what's in the weekly card?", { act: 'help' }],
  ['what does the weekly card tell me?', { act: 'help' }],
  ['how do I change the day of the card?', { act: 'help' }],
  ['send me the card for Assessment too, fortnightly on a Thursday at 8am', { act: 'subscribe', scopes: ASSESSMENT, timing: { cadence: 'weeks', every: 2, weekday: 'Thursday', time: '08:00' } }],
  ['why this on the weekly card?', { act: 'why' }],
  ['what has changed in Safeguarding since last week?', { act: 'show', scopes: SAFEGUARDING }],
  ["what's changed in the Assessment service this week", { act: 'show', scopes: ASSESSMENT }],
  ['anything new in Assessment?', { act: 'show', scopes: ASSESSMENT }],
  ['who could take more cases in Safeguarding?', { act: 'show', scopes: SAFEGUARDING, part: 'room' }],
  ['which ASYE workers are over their share in the whole council', { act: 'show', scopes: COUNCIL, part: 'asye' }],
];

/** What is read only where the talk is about the card. */
const goesOn: readonly (readonly [string, Partial<Order>])[] = [
  ['send it now', { act: 'show' }],
  ['can you send it at 10 instead', { act: 'subscribe', timing: { time: '10:00' } }],
  ['could we have it on Tuesdays', { act: 'subscribe', timing: { ...WEEKLY, weekday: 'Tuesday' } }],
  ["show last week's", { act: 'show', back: 1 }],
  ['why this?', { act: 'why' }],
  ['to this channel', { act: 'subscribe', place: 'channel' }],
  ['make it Tuesdays at 9.30', { act: 'subscribe', timing: { ...WEEKLY, weekday: 'Tuesday', time: '09:30' } }],
  ['change it to Wednesdays', { act: 'subscribe', timing: { ...WEEKLY, weekday: 'Wednesday' } }],
  ['move the day to Thursdays instead', { act: 'subscribe', timing: { ...WEEKLY, weekday: 'Thursday' } }],
  ['every three weeks', { act: 'subscribe', timing: { cadence: 'weeks', every: 3 } }],
  ['monthly, first Tuesday', { act: 'subscribe', timing: { cadence: 'month', every: 1, weekday: 'Tuesday' } }],
  ['on Tuesdays at 9', { act: 'subscribe', timing: { ...WEEKLY, weekday: 'Tuesday', time: '09:00' } }],
  ['at 7.45', { act: 'subscribe', timing: { time: '07:45' } }],
  ['as text', { act: 'subscribe', form: 'text' }],
  ['not on bank holidays', { act: 'subscribe', timing: { workingDays: true } }],
  ['who gets it?', { act: 'who' }],
  ['resume', { act: 'resume' }],
];

const others = [
  'how many vacancies in Safeguarding?', 'caseload by week', "last week's leavers", 'show me agency staff on Mondays', 'how many open cases are there every week?', 'who is over target?', 'what has changed since 1 October', 'what changed in caseloads in Assessment this week', 'what changed in Safeguarding since March', 'stop the conversion of A00123', 'why are people leaving?',
  'send it now', 'every three weeks', 'help', 'confirm', 'cancel', 'undo',
];

const NOTHING: Order = { act: 'subscribe', scopes: [], timing: {}, place: null, form: null, whom: null, until: null, back: 0, part: null };

async function reader(about: boolean): Promise<OrderReader> {
  const workforce = await severnshire();
  return { places: () => placesIn(workforce), today: day('2023-02-20'), people: new Map([['helena stokewell', HELENA]]), about };
}

describe('reading orders about the weekly card', () => {
  for (const [text, order] of read) {
    it(text, async () => {
      assert.deepEqual(readOrder(text, await reader(false)), { is: 'order', order: { ...NOTHING, ...order } });
    });
  }

  for (const [text, order] of goesOn) {
    it(`going on: ${text}`, async () => {
      assert.deepEqual(readOrder(text, await reader(true)), { is: 'order', order: { ...NOTHING, ...order } });
    });
  }

  for (const text of others) {
    it(`leaves alone: ${text}`, async () => {
      assert.equal(readOrder(text, await reader(false)), null);
    });
  }

  it('asks which half of the day is meant', async () => {
    const asked = readOrder('send me the weekly card for Safeguarding at 5', await reader(false));

    assert.deepEqual(asked, { is: 'unclear', ask: 'Is that 5 in the morning or in the afternoon?', said: 'at 5', choices: ['at 5am', 'at 5pm'] });
  });

  it('says which words it did not read', async () => {
    assert.deepEqual(readOrder('send me the weekly card for Safegarden on Mondays', await reader(false)), { is: 'unread', words: ['safegarden'] });
  });

  it('takes no manager for the place that they run', async () => {
    const read = readOrder('send the weekly card to Oluwaseun Aldersley on Mondays', await reader(false));

    assert.deepEqual(read, { is: 'unread', words: ['oluwaseun', 'aldersley'] });
  });

  it('says which day it could not read', async () => {
    const asked = readOrder('pause until the cows come home', await reader(false));

    assert.equal(asked?.is, 'unclear');
  });
});
