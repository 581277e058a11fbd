import assert from 'node:assert/strict';
import { rightsOf, type AccessRules } from '../../src/access/rights.js';
import type { Answer } from '../../src/answers/answer.js';
import { clerkOf } from '../../src/clerk/clerk.js';
import type { Account } from '../../src/clerk/grants/door.js';
import { converse } from '../../src/conversation/converse.js';
import { openConversations } from '../../src/ledger/conversations.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { daysIn } from '../../src/now.js';
import { responder } from '../../src/respond.js';
import type { Press } from '../../src/changes/press.js';
import { day } from '../../src/workforce/calendar.js';
import type { Fact } from '../../src/workforce/records.js';
import type { SheetName } from '../../src/workforce/sheets.js';
import { freshStore } from '../support/store.js';
import { twoServices } from './council.js';

const config = { today: day('2024-11-07'), timezone: 'Europe/London' };
const id = (letter: string) => `${letter.repeat(8)}-0000-4000-8000-000000000000`;
const ADMIN = id('a');
const JO = id('b');
const SAM = id('c');
const OTHER_SAM = id('d');
const NAMES: Readonly<Record<string, string>> = { [ADMIN]: 'Ann Admin', [JO]: 'Jo Field', [SAM]: 'Sam Vale', [OTHER_SAM]: 'Sam Vale' };
const MET: readonly Account[] = Object.entries(NAMES).map(([person, name]) => ({ id: person, name }));

describe('access by chat', () => {
  let ledger: Ledger;
  let say: (text: string, who?: string, personal?: boolean) => Promise<Answer>;
  let press: (button: Press, who?: string) => Promise<Answer>;
  const told: (readonly string[])[] = [];
  const given: string[] = [];

  async function open(rules: AccessRules = { loopback: false, admins: [ADMIN] }) {
    const store = await freshStore();
    ledger = await openLedger({ ...store, clock: () => new Date('2024-11-07T09:00:00Z'), timezone: config.timezone });
    const conversations = await openConversations({ ...store, clock: () => new Date() });
    const { records } = twoServices();
    const facts = Object.entries(records.rows).flatMap(([sheet, rows]) => [...rows].map(([key, row]) => ({ sheet: sheet as SheetName, key, row }) as Fact));
    await ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import', sheets: [...records.known], facts }, 0);
    told.length = 0;
    given.length = 0;
    const tell = async (people: readonly string[]) => told.push(people) && people.length;
    const clerk = clerkOf(ledger, conversations, daysIn(config), { rules, met: async () => MET, granted: (person, role) => void given.push(`${NAMES[person]}: ${role}`), tell });
    const respond = responder({ ledger, conversations, converse, clerk, rightsOf: (who, { records: known }) => rightsOf(who.id, known.rows.grants.values(), rules), config, clock: () => new Date() });
    const turn = async (who: string, personal: boolean, text: string, button?: Press) => {
      const responded = await respond({ conversationId: `${personal} ${who}`, activity: null, who: { id: who, name: NAMES[who] ?? '', tenant: '' }, personal, text, ...(button && { press: button }) });
      await responded!.first;
      return responded!.answer;
    };
    say = (text, who = ADMIN, personal = true) => turn(who, personal, text);
    press = (button, who = ADMIN) => turn(who, true, '', button);
  }
  beforeEach(() => open());
  afterEach(() => ledger.close());

  async function roles(): Promise<readonly string[]> {
    const { records } = await ledger.refresh();
    return [...records.rows.grants.values()].map(({ name, role, service }) => `${name}: ${role}${service ? ` of ${service}` : ''}`).sort();
  }

  async function grant(text: string, who = ADMIN): Promise<Answer> {
    await say(text, who);
    return say('confirm', who);
  }

  it('is granted by an admin, previewed and confirmed, and holds from the next message on', async () => {
    const before = await say('how many vacancies?', JO);
    const preview = await say('grant viewer to Jo Field');
    const done = await say('confirm');
    const after = await say('how many vacancies?', JO);

    assert.deepEqual([before.kind, preview.kind, done.kind, after.kind], ['notAllowed', 'confirm', 'done', 'answer']);
    assert.match(done.text, /the viewer role given to Jo Field\./);
    assert.deepEqual(given, ['Jo Field: the viewer role']);
    assert.deepEqual(await roles(), ['Jo Field: viewer']);
  });

  const granted: [string, string, string][] = [
    ['by a part of the name', 'grant hr to Jo', 'Jo Field: hr'],
    ['by the object id', `grant lead to ${JO.toUpperCase()}`, 'Jo Field: lead'],
    ['of a service', 'grant manager of Assessment to Jo Field', 'Jo Field: manager of Assessment'],
    ['of a service by a part of its name', 'grant manager of safeg to jo field', ''],
    ['in other words', 'please give Jo Field the administrator role', 'Jo Field: admin'],
    ['in other words again', 'make Jo Field a manager of the Safeguarding service.', 'Jo Field: manager of Safeguarding'],
    ['to oneself', 'grant lead to me', 'Ann Admin: lead'],
  ];
  for (const [what, text, expected] of granted) {
    it(`is granted ${what}`, async () => {
      await grant(text);

      assert.deepEqual(await roles(), expected ? [expected] : []);
    });
  }

  it('is granted to an object id that has never written, with a word of warning', async () => {
    const preview = await say(`grant viewer to ${id('e')}`);

    assert.match(preview.notes.join(), /nobody with this id has written to me yet/);
  });

  const back: [string, string, RegExp][] = [
    ['two people of one name', 'grant hr to Sam Vale', /There are 2 people called 'Sam Vale'/],
    ['a manager of no service', 'grant manager to Jo Field', /Manager of which service/],
    ['a service that is not recorded', 'grant manager of Fostering to Jo Field', /Which service is 'Fostering'/],
  ];
  for (const [what, text, ask] of back) {
    it(`asks back for ${what}`, async () => {
      const answer = await say(text);
      const chosen = await say('1');

      assert.deepEqual([answer.kind, chosen.kind], ['clarify', 'confirm']);
      assert.match(answer.text, ask);
    });
  }

  const refused: [string, string, string, RegExp][] = [
    ['somebody whom the bot has not met', ADMIN, 'grant hr to Zed Nobody', /I have not met anybody called 'Zed Nobody'/],
    ['somebody who is no admin', JO, 'grant hr to Jo Field', /need the admin role/],
    ['what somebody does not hold', ADMIN, 'revoke hr from Jo Field', /does not hold the hr role/],
    ['an admin of the settings', ADMIN, 'revoke admin from Ann Admin', /administrator by the settings/],
  ];
  for (const [what, who, text, why] of refused) {
    it(`is refused for ${what}, and nothing is changed`, async () => {
      const answer = await say(text, who);

      assert.ok(['error', 'notAllowed'].includes(answer.kind));
      assert.match(answer.text, why);
      assert.deepEqual(await roles(), []);
    });
  }

  it('is given in the personal chat only', async () => {
    const answer = await say('grant hr to Jo Field', ADMIN, false);

    assert.equal(answer.kind, 'notAllowed');
    assert.match(answer.text, /personal chat/);
  });

  it('is revoked, one role or all', async () => {
    await grant('grant manager of Assessment to Jo');
    await grant('grant manager of Safeguarding to Jo');
    await grant('grant hr to Jo');
    await grant('revoke manager of Assessment from Jo');
    const one = await roles();
    await grant('revoke Jo Field');

    assert.deepEqual(one, ['Jo Field: hr', 'Jo Field: manager of Safeguarding']);
    assert.deepEqual(await roles(), []);
    assert.equal((await say('how many vacancies?', JO)).kind, 'notAllowed');
  });

  describe('of the last admin', () => {
    beforeEach(async () => {
      await ledger.close();
      await open({ loopback: false, admins: [] });
      const grants = [ADMIN, JO].map((person): Fact<'grants'> => ({ sheet: 'grants', key: JSON.stringify([person, 'admin', null]), row: { person, name: NAMES[person]!, role: 'admin', service: null } }));
      await ledger.append({ who: { id: 'import', name: null }, kind: 'chat', why: '', sheets: ['grants'], facts: grants }, 1);
    });

    it("can't be revoked", async () => {
      await grant('revoke admin from Jo');
      const answer = await say('revoke admin from me');

      assert.match(answer.text, /nobody who can give access/);
      assert.deepEqual(await roles(), ['Ann Admin: admin']);
    });

    it("can't be revoked by two admins of each other at once", async () => {
      await say('revoke admin from Jo', ADMIN);
      await say('revoke admin from Ann', JO);
      await Promise.all([say('confirm', ADMIN), say('confirm', JO)]);

      assert.equal((await roles()).length, 1);
    });
  });

  it('is taken back by undo, by an admin and by nobody else', async () => {
    await grant('grant hr to Jo');
    const hr = await say('undo C-0002', JO);
    const undo = await say('undo C-0002');
    await say('confirm');

    assert.deepEqual([hr.kind, undo.kind], ['notAllowed', 'confirm']);
    assert.deepEqual(await roles(), []);
  });

  it('of a revoked admin is worth nothing: the preview that waits cannot be confirmed', async () => {
    await grant('grant admin to Jo');
    await say('grant hr to Jo', JO);
    await grant('revoke admin from Jo');
    const answer = await say('confirm', JO);

    assert.equal(answer.kind, 'notAllowed');
    assert.deepEqual(await roles(), []);
  });

  it("is listed by 'who has access', the admins of the settings too", async () => {
    await grant('grant manager of Assessment to Jo');
    const answer = await say('who has access?');

    assert.match(answer.text, /2 people with a role: Ann Admin \(admin by the settings\); Jo Field \(manager of Assessment\)/);
    assert.equal((await say('who has access?', JO)).kind, 'notAllowed');
  });

  it('is asked for by somebody without a role: kept once, told to the admins, answered by a grant', async () => {
    const none = await say('how many vacancies?', JO);
    const asked = await say(none.followUps[0]?.asks ?? '', JO);
    const again = await say('I need access', JO);
    const requests = await say('requests');
    await say(requests.followUps.find(({ title }) => title === 'viewer for Jo Field')?.asks ?? '');
    await say('confirm');

    assert.match(asked.text, /I have told 1 administrator/);
    assert.match(again.text, /asked for access already/);
    assert.deepEqual(told, [[ADMIN]]);
    assert.match(requests.text, /1 person is waiting for access: Jo Field since 7 November 2024/);
    assert.deepEqual(await roles(), ['Jo Field: viewer']);
    assert.equal((await say('requests')).text, 'Nobody is waiting for access.');
  });

  it('is declined', async () => {
    await say('ask for access', JO);
    await grant('decline Jo Field');

    assert.equal((await say('requests')).text, 'Nobody is waiting for access.');
    assert.deepEqual(await roles(), []);
  });

  it('is not needed by somebody who has it', async () => {
    await grant('grant viewer to Jo');

    assert.match((await say('ask for access', JO)).text, /You have access already: viewer/);
  });

  it('by a button that an admin pressed is not confirmed by somebody else', async () => {
    const preview = await say('grant hr to Jo');
    const answer = await press({ act: 'confirm', id: preview.change!.id }, JO);

    assert.equal(answer.kind, 'notAllowed');
    assert.deepEqual(await roles(), []);
  });
});
