import assert from 'node:assert/strict';
import { openLedger } from '../../src/ledger/openLedger.js';
import type { Fact } from '../../src/workforce/records.js';
import type { SheetName } from '../../src/workforce/sheets.js';
import { freshStore } from '../support/store.js';
import { twoServices } from './council.js';
import { openFront, type Front, type Place } from './front.js';
import { HOLDERS, type Holder } from './holders.js';

const ROLES = ['lead', 'hr', 'manager', 'viewer', 'admin'] as const;
const ALL = Object.keys(HOLDERS) as Holder[];

/** What can be done, who may do it in the personal chat, and who where others read it. */
interface Line {
  readonly what: string;
  readonly sends: object;
  readonly may: readonly Holder[];
  readonly elsewhere?: readonly Holder[];
}

const text = (words: string) => ({ text: words });
const submit = (data: object) => ({ text: undefined, value: data });
const execute = (data: object, trigger = 'manual') => ({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, value: { action: { type: 'Action.Execute', verb: 'do', data }, trigger } });
const FILE = { text: undefined, attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'a.xlsx', content: { downloadUrl: 'https://example.org/a.xlsx', fileType: 'xlsx' } }] };
const confirm = { muster: 'do', act: 'confirm', id: 'unknown' };

const TABLE: readonly Line[] = [
  { what: 'a question', sends: text('how many vacancies do we have?'), may: ['lead', 'hr', 'manager', 'viewer'], elsewhere: ['lead', 'hr', 'manager', 'viewer'] },
  { what: 'a question as a button', sends: submit({ muster: 'ask', asks: 'how many vacancies do we have?' }), may: ['lead', 'hr', 'manager', 'viewer'], elsewhere: ['lead', 'hr', 'manager', 'viewer'] },
  { what: 'the weekly card', sends: text('show the weekly card for Assessment'), may: ['lead', 'hr', 'manager', 'viewer'], elsewhere: ['lead', 'hr', 'manager', 'viewer'] },
  { what: 'a change', sends: text('A1 is interested'), may: ['hr'] },
  { what: 'confirming', sends: text('confirm'), may: ['hr'] },
  { what: 'confirming by Action.Execute', sends: execute(confirm), may: ['hr'] },
  { what: 'confirming by Action.Submit', sends: submit(confirm), may: ['hr'] },
  { what: 'refreshing a card', sends: execute(confirm, 'automatic'), may: ['hr'] },
  { what: 'cancelling by a button', sends: execute({ ...confirm, act: 'cancel' }), may: ['hr'] },
  { what: "taking a file's values by a button", sends: execute({ ...confirm, act: 'takeFile' }), may: ['hr'] },
  { what: 'sending a form', sends: execute({ muster: 'do', act: 'form', id: 'unknown', on: '2024-11-03' }), may: ['hr'] },
  { what: 'undoing', sends: text('undo C-0002'), may: ['hr'] },
  { what: 'undoing by a button', sends: execute({ muster: 'do', act: 'undo', number: 'C-0002' }), may: ['hr'] },
  { what: 'undoing a grant', sends: text('undo C-0003'), may: ['admin'] },
  { what: 'the history of somebody', sends: text('history of A1'), may: ['lead', 'hr'] },
  { what: 'what changed', sends: text('what changed this week'), may: ['lead', 'hr'] },
  { what: 'a file', sends: FILE, may: ['hr'] },
  { what: 'granting', sends: text(`grant viewer to ${HOLDERS.nobody}`), may: ['admin'] },
  { what: 'granting by a button', sends: submit({ muster: 'do', act: 'grant', id: HOLDERS.nobody, role: 'hr' }), may: ['admin'] },
  { what: 'revoking', sends: text(`revoke hr from ${HOLDERS.hr}`), may: ['admin'] },
  { what: 'who has access', sends: text('who has access?'), may: ['admin'] },
  { what: 'the requests', sends: text('requests'), may: ['admin'] },
  { what: 'teaching a word', sends: text('teach: the pod means North'), may: ['admin'] },
];

/** How somebody is told that they may not. */
const REFUSED = /You need access for this|You don't have access|you need the [a-z ]+ role|personal chat only|sees no figures/i;

describe('who may do what, where', () => {
  let front: Front;
  before(async () => {
    const store = await freshStore();
    const ledger = await openLedger({ ...store, clock: () => new Date('2024-11-07T08:00:00Z'), timezone: 'Europe/London' });
    const { records } = twoServices(ROLES.map((role) => ({ person: HOLDERS[role], name: `The ${role}`, role, service: role === 'manager' ? 'Assessment' : null })));
    const facts = Object.entries(records.rows).flatMap(([sheet, rows]) => [...rows].map(([key, row]) => ({ sheet: sheet as SheetName, key, row }) as Fact));
    await ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import', sheets: [...records.known], facts }, 0);
    const step = { workerId: 'A1', stage: 'approached', on: '2024-11-04', postId: null, nextContact: null, notes: null } as Fact<'conversions'>['row'];
    await ledger.append({ who: { id: HOLDERS.hr, name: 'The hr' }, kind: 'chat', why: 'A1 approached', sheets: ['conversions'], facts: [{ sheet: 'conversions', key: '["A1","approached","2024-11-04"]', row: step }] }, 1);
    const extra = { person: 'bbbbbbbb-0000-4000-8000-000000000000', name: 'Extra', role: 'viewer', service: null } as const;
    await ledger.append({ who: { id: HOLDERS.admin, name: 'The admin' }, kind: 'chat', why: 'granted', sheets: ['grants'], facts: [{ sheet: 'grants', key: JSON.stringify([extra.person, 'viewer', null]), row: extra }] }, 2);
    await ledger.close();
    front = await openFront({ store });
  });
  after(() => front.close());

  for (const { what, sends, may, elsewhere = [] } of TABLE) {
    for (const [place, allowed] of [['personal', may], ['channel', elsewhere], ['group', elsewhere]] as const satisfies readonly (readonly [Place, readonly Holder[]])[]) {
      it(`${what} in a ${place} chat: ${allowed.join(', ') || 'nobody'}`, async () => {
        const done: Holder[] = [];
        for (const holder of ALL) {
          const replies = await front.send(HOLDERS[holder], place, sends);
          if (!REFUSED.test(JSON.stringify(replies))) done.push(holder);
        }

        assert.deepEqual(done, ALL.filter((holder) => allowed.includes(holder)));
      });
    }
  }
});
