import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Role } from '../../src/access/rights.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { planImport } from '../../src/workbook/plan.js';
import { readWorkbook } from '../../src/workbook/readWorkbook.js';
import { keyOf, type Grant } from '../../src/workforce/sheets.js';
import { openFront, type Front, type Place } from '../access/front.js';
import { freshStore } from '../support/store.js';

interface Manifest {
  readonly bots: readonly [{ readonly commandLists: readonly { readonly scopes: readonly string[]; readonly commands: readonly Command[] }[] }];
}
interface Command {
  readonly title: string;
  readonly prompt: string;
}

const ADMIN = '5e7e4000-0000-4000-8000-000000000012';
const HOLDERS: Readonly<Record<Exclude<Role, 'admin' | 'viewer'>, string>> = {
  lead: '5e7e4000-0000-4000-8000-000000000010', hr: '5e7e4000-0000-4000-8000-000000000011', manager: '5e7e4000-0000-4000-8000-000000000013',
};
/** Whom each command of the personal chat is for, and how its answer begins. */
const PERSONAL: Readonly<Record<string, readonly [who: keyof typeof HOLDERS | 'admin', begins: RegExp]>> = {
  'Vacancies by team': ['lead', /^36 vacant posts \(36\.9 FTE vacant\)/],
  'Agency staff': ['lead', /^34 agency staff \(33 FTE\)[^:]*: vacancy \(19\)/],
  'Why people leave': ['lead', /^8 leavers[^:]*: career development \(3\)/],
  'Workers needed': ['lead', /^12 more full-time workers needed/],
  'Caseloads by team': ['manager', /^16\.5 cases per FTE[^:]*: Assessment South \(18\.8\)/],
  'Over target': ['manager', /^72 workers over target/],
  'Supervision overdue': ['manager', /^19 workers whose supervision is overdue/],
  'Weekly card': ['manager', /^You get the weekly card for [^.]* on Mondays at 08:00/],
  'Who is tied in': ['hr', /^41 people tied in/],
  'Approach next': ['hr', /^15 agency workers to approach/],
  'Who has access': ['admin', /^4 people with a role/],
  'Help': ['lead', /^Ask for any of these/],
};
/** How the answers in a channel or group chat begin, whoever asks. */
const SHARED: Readonly<Record<string, RegExp>> = {
  'Vacancies by team': /^36 vacant posts/,
  'Agency staff by team': /^34 agency staff/,
  'Caseloads by team': /^16\.5 cases per FTE/,
  'Weekly card': /^This c\w+ gets the weekly card/,
  'Help': /^Ask for any of these/,
};

describe('the commands of the Teams app', () => {
  const { bots: [{ commandLists }] } = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as Manifest;
  const of = (scope: string) => commandLists.find(({ scopes }) => scopes.includes(scope))?.commands ?? [];
  let front: Front;

  before(async () => {
    // The whole of Severnshire goes into the store.
    const store = await freshStore();
    const ledger = await openLedger({ ...store, clock: () => new Date(), timezone: 'Europe/London' });
    const { sheets, facts } = planImport(await readWorkbook('src/sample/severnshire.xlsx'), (await ledger.refresh()).records, { replace: [], lastGiven: 0, changedByChat: () => false });
    const grants = Object.entries(HOLDERS).map(([role, person]): Grant => ({ person, name: `The ${role}`, role: role as Role, service: role === 'manager' ? 'Assessment' : null }));
    await ledger.append({ who: { id: 'sample', name: null }, kind: 'sample', why: 'Severnshire', sheets: [...sheets, 'grants'], facts: [...facts, ...grants.map((row) => ({ sheet: 'grants', key: keyOf('grants', row), row }) as const)] }, 0);
    await ledger.close();
    front = await openFront({ store, loopback: true, admins: [ADMIN] });
  });
  after(() => front?.close());

  it('are as many as Teams takes, and each is known here', () => {
    assert.deepEqual(of('personal').map(({ title }) => title).sort(), Object.keys(PERSONAL).sort());
    assert.deepEqual(of('team').map(({ title }) => title).sort(), Object.keys(SHARED).sort());
    assert.ok(commandLists.every(({ commands }) => commands.length <= 12));
  });

  for (const { title, prompt } of of('personal')) {
    it(`'${prompt}' is answered to whom it is for`, async () => {
      const [who, begins] = PERSONAL[title] ?? [];

      assert.match(await answerTo(who === 'admin' ? ADMIN : HOLDERS[who!], 'personal', prompt), begins!);
    });
  }

  for (const [place, scope] of [['channel', 'team'], ['group', 'groupChat']] as const) {
    for (const { title, prompt } of of(scope)) {
      it(`'${prompt}' is answered in a ${place}`, async () => {
        assert.match(await answerTo(HOLDERS.lead, place, prompt), SHARED[title]!);
      });
    }
  }

  async function answerTo(who: string, place: Place, prompt: string): Promise<string> {
    const { channelData } = await front.ask(who, place, prompt);
    return channelData?.answer?.text ?? '';
  }
});
