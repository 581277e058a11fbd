import assert from 'node:assert/strict';
import type { Asker } from '../../../src/access/asker.js';
import { rightsAs, type Role } from '../../../src/access/rights.js';
import { hear } from '../../../src/weekly/chat/hear.js';
import type { Hearing } from '../../../src/weekly/chat/hearing.js';
import type { Scope } from '../../../src/weekly/scope.js';
import { day } from '../../../src/workforce/calendar.js';
import { council, type Sketches } from '../../workforce/council.js';

const MANAGER = '33333333-3333-4333-8333-333333333333';
const OTHER = '44444444-4444-4444-8444-444444444444';
const BASE: Sketches = {
  teams: [{ team: 'North', service: 'Assessment', caseloadTarget: 15 }, { team: 'East', service: 'Safeguarding' }, { team: 'West', service: 'Safeguarding' }],
  workers: [{ workerId: 'W1', name: 'Ada Reed' }], posts: [{}],
  caseloads: [{ weekEnding: '2024-11-01', team: 'North', workerId: 'W1', cases: 19 }],
  grants: [{ person: OTHER, name: 'Helena Stokewell', role: 'manager', service: 'Assessment' }],
  subscriptions: [],
};
const MONDAYS = { recipient: MANAGER, place: 'personal', scope: 'service', of: 'Assessment', cadence: 'weeks', every: 1, weekday: 'Monday', time: '08:00', from: '2024-01-01' } as const;

interface Given {
  readonly roles?: readonly Role[];
  readonly services?: readonly string[];
  readonly personal?: boolean;
  readonly about?: Scope | null;
  readonly sheets?: Sketches;
}

function hearing({ roles = ['manager'], services = ['Assessment'], personal = true, about = null, sheets = {} }: Given): Hearing {
  const asker: Asker = { id: MANAGER, name: 'Omar Blythe', tenant: 'T', personal, rights: rightsAs(roles, services) };
  return { asker, conversation: '19:channel;messageid=1', workforce: council({ ...BASE, ...sheets }), now: { day: day('2024-11-04'), time: '09:00' }, freshness: 'Records of today', about, status: () => 'arrived on 4 November 2024' };
}

const subscribed = { subscriptions: [MONDAYS] };

describe('orders about the weekly card', () => {
  it('subscribe from the next slot on, without the hour that has passed', () => {
    const heard = hear('send me the weekly card for Assessment on Mondays at 8', hearing({}));

    assert.deepEqual(heard?.rows.map(({ recipient, place, scope, of, weekday, time, from }) => ({ recipient, place, scope, of, weekday, time, from })), [{ recipient: MANAGER, place: 'personal', scope: 'service', of: 'Assessment', weekday: 'Monday', time: '08:00', from: '2024-11-05' }]);
    assert.equal(heard?.answer.text, 'You get the weekly card for Assessment on Mondays at 08:00. The next one goes on Monday 11 November 2024.');
  });

  it("take a manager's own service and the council's usual time where neither is said", () => {
    const heard = hear('send me the weekly card', hearing({ sheets: { settings: [{ setting: 'weekly_card', value: 'Tuesday 9:15' }] } }));

    assert.equal(heard?.answer.text, 'You get the weekly card for Assessment on Tuesdays at 09:15. The next one goes on Tuesday 5 November 2024.');
  });

  it('ask which service where that is open, with choices that can be typed', () => {
    const heard = hear('send me the weekly card on Fridays', hearing({ roles: ['lead'], services: [] }));

    assert.deepEqual(heard?.answer.choices, [
      'send me the weekly card for Assessment on Fridays at 08:00', 'send me the weekly card for Safeguarding on Fridays at 08:00', 'send me the weekly card for the whole council on Fridays at 08:00',
    ]);
    assert.deepEqual(heard?.rows, []);
    assert.equal(hear(heard!.answer.choices[2]!, hearing({ roles: ['lead'], services: [] }))?.rows[0]?.scope, 'council');
  });

  it('ask again with the whole order where a time has two readings', () => {
    const heard = hear('send me the weekly card for Assessment on Mondays at 5', hearing({}));

    assert.deepEqual(heard?.answer.choices, ['send me the weekly card for Assessment on Mondays at 5am', 'send me the weekly card for Assessment on Mondays at 5pm']);
  });

  it('change what there is and leave the rest', () => {
    const heard = hear('every three weeks', hearing({ about: { is: 'service', name: 'Assessment' }, sheets: subscribed }));

    assert.deepEqual(heard?.rows.map(({ every, weekday, time }) => [every, weekday, time]), [[3, 'Monday', '08:00']]);
  });

  it('pause until a day and go on by themselves', () => {
    const heard = hear('pause until 2 September', hearing({ sheets: subscribed }));

    assert.equal(heard?.rows[0]?.pausedUntil, '2025-09-02');
    assert.equal(heard?.answer.text, 'You get the weekly card for Assessment on Mondays at 08:00. It pauses until 2 September 2025 and goes on by itself. The next one goes on Monday 8 September 2025.');
  });

  it('stop', () => {
    const heard = hear('stop', hearing({ sheets: subscribed }));

    assert.equal(heard?.rows[0]?.stopped, '2024-11-04');
    assert.equal(heard?.answer.text, 'You get no weekly card for Assessment any more.');
  });

  it('stop nothing where there is nothing', () => {
    const heard = hear('stop the weekly card', hearing({}));

    assert.deepEqual(heard?.rows, []);
    assert.equal(heard?.answer.text, 'You get no such card: there is nothing to stop.');
  });

  it('show the card as whoever asks may see it', () => {
    const own = hear('show the weekly card for Assessment', hearing({}));
    const viewer = hear('show the weekly card for Assessment', hearing({ roles: ['viewer'], services: [] }));

    assert.equal(own?.answer.weekly?.title, 'Assessment, week ending 1 November 2024');
    assert.ok(JSON.stringify(own?.answer).includes('Ada Reed'));
    assert.ok(!JSON.stringify(viewer?.answer).includes('Ada Reed'));
  });

  it('show who could take more, whole', () => {
    const heard = hear('who could take more in Assessment?', hearing({ sheets: { caseloads: [{ weekEnding: '2024-11-01', team: 'North', workerId: 'W1', cases: 9 }] } }));

    assert.deepEqual(heard?.answer.figures, [{ name: 'Could take more', value: 1, unit: 'people' }]);
    assert.deepEqual(heard?.answer.weekly?.parts.map(({ lines }) => lines), [['Ada Reed (North): room for 6, holds 9']]);
  });

  it('show the card of the week before', () => {
    const heard = hear("show last week's", hearing({ about: { is: 'service', name: 'Assessment' } }));

    assert.equal(heard?.answer.weekly?.title, 'Assessment, week ending 25 October 2024');
  });

  it('send it to a channel where they are said in it, in counts', () => {
    const heard = hear('send the weekly card for Assessment to this channel on Mondays at 8', hearing({ personal: false }));
    const shown = hear('show the weekly card for Assessment', hearing({ personal: false }));

    assert.deepEqual(heard?.rows.map(({ recipient, place, name }) => [recipient, place, name]), [['19:channel', 'channel', null]]);
    assert.equal(heard?.answer.text, 'This channel gets the weekly card for Assessment on Mondays at 08:00. The next one goes on Monday 11 November 2024.');
    assert.ok(!JSON.stringify(shown?.answer).includes('Ada Reed'));
  });

  it('are not for somebody without a role', () => {
    const heard = hear('send me the weekly card for Assessment', hearing({ roles: [], services: [] }));

    assert.equal(heard?.answer.kind, 'notAllowed');
    assert.deepEqual(heard?.rows, []);
  });

  it('subscribe others for an administrator only', () => {
    const text = 'send Helena Stokewell the weekly card for Assessment on Mondays at 8';

    const refused = hear(text, hearing({}));
    const allowed = hear(text, hearing({ roles: ['admin'], services: [] }));

    assert.equal(refused?.answer.kind, 'notAllowed');
    assert.deepEqual(allowed?.rows.map(({ recipient, name }) => [recipient, name]), [[OTHER, 'Helena Stokewell']]);
    assert.equal(allowed?.why, `${OTHER} gets the weekly card for Assessment on Mondays at 08:00`);
  });

  it('tell an administrator who gets what, when it last arrived and when it comes next', () => {
    const heard = hear('who gets the weekly card?', hearing({ roles: ['admin'], services: [], sheets: { subscriptions: [{ ...MONDAYS, name: 'Omar Blythe' }] } }));

    assert.deepEqual(heard?.answer.notes, ['Omar Blythe: Assessment, on Mondays at 08:00; next on Monday 11 November 2024; arrived on 4 November 2024']);
  });

  it('say why the sentences stand there', () => {
    const heard = hear('why this?', hearing({ about: { is: 'service', name: 'Assessment' } }));

    assert.ok(heard?.answer.notes.some((note) => note.endsWith('Said because somebody is over their target by a quarter of it or more.')), heard?.answer.notes.join(' '));
  });
});
