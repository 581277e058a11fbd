import assert from 'node:assert/strict';
import type { Row } from '../../src/workforce/sheets.js';
import { PEOPLE, twoServices } from './council.js';
import { openFront, type Front, type Place } from './front.js';
import { HOLDERS, type Holder } from './holders.js';

const role = (holder: Holder, of: Row<'grants'>['role'], service?: string) => ({ person: HOLDERS[holder].toUpperCase(), name: 'Somebody', role: of, ...(service && { service }) });
const GRANTS = [role('lead', 'lead'), role('hr', 'hr'), role('manager', 'manager', 'Assessment'), role('viewer', 'viewer'), role('admin', 'admin')];

/** What comes back: everything; the people of Assessment named and the rest counted; counts; no figure; 'few': the count is kept back. */
type Sees = 'all' | 'own' | 'counts' | 'few' | 'refused';

/** Every question that could name somebody, with words that only the whole answer holds, and what each role gets. */
interface Line {
  readonly asks: string;
  /** In every answer with a count. */
  readonly count: RegExp;
  /** Only for whoever sees everything. */
  readonly all?: RegExp;
  /** For the manager of Assessment. */
  readonly own?: RegExp;
  readonly manager: Sees;
  readonly viewer: Sees;
  readonly channel: Sees;
}

const TABLE: readonly Line[] = [
  { asks: 'how many agency staff do we have?', count: /3 agency staff/, manager: 'own', viewer: 'counts', channel: 'counts' },
  { asks: 'agency staff by team', count: /South \(2\)/, manager: 'own', viewer: 'counts', channel: 'counts' },
  { asks: 'who are the agency staff?', count: /3 agency staff/, all: /Dee Okafor/, own: /Cal Reed/, manager: 'own', viewer: 'counts', channel: 'counts' },
  { asks: 'who are the agency staff in South?', count: /2 agency staff/, all: /Dee Okafor/, manager: 'counts', viewer: 'counts', channel: 'counts' },
  { asks: 'agency staff, listed, by person, whole council, as at 7 November 2024', count: /3 agency staff/, all: /Dee Okafor/, own: /Cal Reed/, manager: 'own', viewer: 'counts', channel: 'counts' },
  { asks: 'which posts are vacant?', count: /2 vacant posts/, all: /P4/, own: /P3/, manager: 'own', viewer: 'counts', channel: 'counts' },
  { asks: 'is Cal Reed agency?', count: /1 agency worker/, manager: 'own', viewer: 'refused', channel: 'refused' },
  { asks: 'is Dee Okafor agency?', count: /1 agency worker/, manager: 'refused', viewer: 'refused', channel: 'refused' },
  { asks: 'is Zed Nobody agency?', count: /Zed/, manager: 'refused', viewer: 'refused', channel: 'refused' },
  { asks: 'agency staff A2', count: /1 agency worker/, manager: 'refused', viewer: 'refused', channel: 'refused' },
  { asks: 'agency staff, whole council, for A2, as at 7 November 2024', count: /1 agency worker/, manager: 'refused', viewer: 'refused', channel: 'refused' },
  { asks: 'agency staff, whole council, not for A2, as at 7 November 2024', count: /2 agency staff/, manager: 'refused', viewer: 'refused', channel: 'refused' },
  { asks: 'agency staff, whole council, for A99, as at 7 November 2024', count: /0 agency staff/, manager: 'refused', viewer: 'refused', channel: 'refused' },
  { asks: 'is post P4 vacant?', count: /1 vacant post/, manager: 'refused', viewer: 'refused', channel: 'refused' },
  { asks: 'is Dee agency?', count: /Which|Dee/, manager: 'refused', viewer: 'refused', channel: 'refused' },
  { asks: 'is Dee Okafr agency?', count: /1 agency worker|Okafor/, manager: 'refused', viewer: 'refused', channel: 'refused' },
  { asks: 'vacancies in Sam Vances team', count: /1 vacant post|Vance/, manager: 'refused', viewer: 'refused', channel: 'refused' },
  { asks: 'who holds the most cases?', count: /23/, all: /Bo Lindqvist/, manager: 'refused', viewer: 'refused', channel: 'refused' },
  { asks: 'what is our average caseload?', count: /18\.7/, manager: 'own', viewer: 'counts', channel: 'counts' },
  { asks: 'why did people leave?', count: /pay/, manager: 'own', viewer: 'counts', channel: 'few' },
  { asks: 'where did people go?', count: /agency/, manager: 'own', viewer: 'counts', channel: 'few' },
  { asks: 'how many people are absent?', count: /1 person absent/, manager: 'own', viewer: 'counts', channel: 'few' },
  { asks: 'conversion pipeline', count: /interested/, manager: 'own', viewer: 'counts', channel: 'few' },
  { asks: 'who is interested in converting?', count: /1 agency worker/, all: /Dee Okafor/, manager: 'counts', viewer: 'counts', channel: 'few' },
];

const COUNTS_ONLY = [...PEOPLE.Assessment, ...PEOPLE.Safeguarding, 'Vance', 'Oakes'];

describe('who sees what, where', () => {
  let front: Front;
  const grants: Row<'grants'>[] = [];
  before(async () => {
    const workforce = twoServices(GRANTS);
    grants.push(...workforce.records.rows.grants.values());
    front = await openFront({ workforce: () => workforce });
  });
  after(() => front.close());

  async function said(holder: Holder, place: Place, asks: string): Promise<string> {
    const { summary, attachments } = await front.ask(HOLDERS[holder], place, asks);
    return JSON.stringify([summary, attachments]);
  }

  function namesNobody(text: string, asks: string, names: readonly string[]): void {
    for (const name of names) {
      if (!asks.includes(name)) assert.doesNotMatch(text, new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u'));
    }
  }

  function check(text: string, line: Line, sees: Sees): void {
    if (sees === 'refused') return assert.match(text, /You need access for this/);
    if (sees === 'few') {
      assert.match(text, /Fewer than 5/);
      return namesNobody(text, line.asks, COUNTS_ONLY);
    }
    assert.match(text, line.count);
    if (sees === 'all' && line.all) assert.match(text, line.all);
    if (sees === 'own' && line.own) assert.match(text, line.own);
    if (sees === 'own') namesNobody(text, line.asks, [...PEOPLE.Safeguarding, 'Vance', 'P4', 'P2']);
    if (sees === 'counts') namesNobody(text, line.asks, [...COUNTS_ONLY, 'P1', 'P2', 'P3', 'P4']);
  }

  for (const line of TABLE) {
    const columns: readonly (readonly [Holder, Place, Sees])[] = [
      ['lead', 'personal', 'all'], ['hr', 'personal', 'all'], ['manager', 'personal', line.manager], ['viewer', 'personal', line.viewer],
      ['admin', 'personal', 'refused'], ['nobody', 'personal', 'refused'],
      ['lead', 'channel', line.channel], ['hr', 'group', line.channel], ['manager', 'channel', line.channel], ['viewer', 'group', line.channel],
      ['admin', 'channel', 'refused'], ['nobody', 'group', 'refused'],
    ];
    for (const [holder, place, sees] of columns) {
      it(`'${line.asks}' of ${holder} in a ${place} chat: ${sees}`, async () => {
        check(await said(holder, place, line.asks), line, sees);
      });
    }
  }
});
