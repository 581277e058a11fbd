import assert from 'node:assert/strict';
import { refusalOf, ACTS, type Act } from '../../src/access/acts.js';
import { sightOf, type Asker } from '../../src/access/asker.js';
import { rightsAs, rightsOf, type AccessRules, type Role } from '../../src/access/rights.js';
import { council } from '../workforce/council.js';

const ME = 'aaaaaaaa-0000-4000-8000-00000000000A';
const OTHER = 'bbbbbbbb-0000-4000-8000-000000000000';
const GRANTS = [...council({
  grants: [
    { person: ME, name: 'Jo', role: 'manager', service: 'Assessment' }, { person: ME, name: 'Jo', role: 'manager', service: 'Safeguarding' },
    { person: ME, name: 'Jo', role: 'viewer' }, { person: OTHER, name: 'Jo', role: 'lead' },
  ],
}).records.rows.grants.values()];

const asker = (roles: readonly Role[], personal = true, services: readonly string[] = []): Asker => ({ id: ME, name: '', tenant: '', rights: rightsAs(roles, services), personal });

describe('rights', () => {
  const production: AccessRules = { loopback: false, admins: [] };
  const cases: readonly (readonly [string, string | undefined, AccessRules, readonly Role[]])[] = [
    ['add up over several grants', ME, production, ['manager', 'viewer']],
    ['go by the object id in either case', ME.toLowerCase(), production, ['manager', 'viewer']],
    ['are none for somebody with the name of another', 'Jo', production, []],
    ['are none for somebody without an object id', undefined, production, []],
    ['are admin for those whom the settings name', OTHER.toUpperCase(), { loopback: false, admins: [OTHER] }, ['lead', 'admin']],
    ['are lead, hr and admin for everybody in the loopback mode', 'user-1', { loopback: true, admins: [] }, ['lead', 'hr', 'admin']],
    ['are those of production in the loopback mode where admins are named', 'user-1', { loopback: true, admins: [OTHER] }, []],
  ];
  for (const [sentence, person, rules, roles] of cases) {
    it(sentence, () => {
      assert.deepEqual([...rightsOf(person, GRANTS, rules).roles].sort(), [...roles].sort());
    });
  }

  it('hold every service of a manager', () => {
    assert.deepEqual(rightsOf(ME, GRANTS, production).services, ['Assessment', 'Safeguarding']);
  });
});

describe('what somebody sees', () => {
  const cases: readonly (readonly [string, Asker, string])[] = [
    ['is everything for a lead', asker(['lead']), 'everything'],
    ['is everything for hr', asker(['hr', 'viewer']), 'everything'],
    ['is the services of a manager', asker(['manager', 'viewer'], true, ['Assessment']), 'services'],
    ['is counts for a manager of no service', asker(['manager']), 'counts'],
    ['is counts for a viewer', asker(['viewer', 'admin']), 'counts'],
    ['is counts for a lead where others read it', asker(['lead'], false), 'counts'],
    ['is nothing for an admin alone', asker(['admin']), 'nothing'],
    ['is nothing for an admin alone where others read it', asker(['admin'], false), 'nothing'],
    ['is nothing for somebody without a role', asker([]), 'nothing'],
  ];
  for (const [sentence, who, sees] of cases) {
    it(sentence, () => assert.equal(sightOf(who).is, sees));
  }
});

describe('what somebody may do', () => {
  const MAY: Readonly<Record<Role, readonly Act[]>> = {
    lead: ['ask', 'export', 'history'], hr: ['ask', 'change', 'import', 'export', 'history'], manager: ['ask'], viewer: ['ask'], admin: ['grant', 'teach', 'erase'],
  };
  for (const [role, acts] of Object.entries(MAY) as [Role, readonly Act[]][]) {
    it(`is ${acts.join(', ')} for ${role} in the personal chat, and no more than asking elsewhere`, () => {
      assert.deepEqual(ACTS.filter((act) => refusalOf(asker([role]), act) === null).sort(), [...acts].sort());
      assert.deepEqual(ACTS.filter((act) => refusalOf(asker([role], false), act) === null), acts.filter((act) => act === 'ask'));
    });
  }

  it('is refused with what to do instead', () => {
    assert.equal(refusalOf(asker(['viewer']), 'change'), 'To change records you need the hr role. Ask an administrator of Muster for it.');
    assert.equal(refusalOf(asker(['hr'], false), 'change'), 'You can change records in our personal chat only, where nobody else reads it. Write to me there.');
  });
});
