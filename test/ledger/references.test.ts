import assert from 'node:assert/strict';
import { openReferences, type Reference } from '../../src/ledger/references.js';
import { freshStore } from '../support/store.js';

const JO: Reference = {
  id: 'AAAAAAAA-0000-4000-8000-000000000000', place: 'personal', name: 'Jo Field', tenant: 't', serviceUrl: 'https://smba.trafficmanager.net/uk/',
  conversation: 'a:chat/1?#', user: '29:jo', bot: '28:bot', unreachable: null,
};
const ANN: Reference = { ...JO, id: 'bbbbbbbb-0000-4000-8000-000000000000', name: 'Ann Field', conversation: null };

describe('who has met the bot', () => {
  it('is found by the object id in either case, and listed by name', async () => {
    const references = await openReferences(await freshStore());
    await references.met(JO);
    await references.met(ANN);
    await references.met({ ...JO, id: '19:channel', place: 'channel', name: '' });

    assert.deepEqual(await references.find('personal', JO.id.toLowerCase()), JO);
    assert.deepEqual((await references.people()).map(({ name }) => name), ['Ann Field', 'Jo Field']);
    assert.equal(await references.find('personal', 'nobody'), null);
  });

  it('keeps the personal chat when they write in a channel, and takes their new name', async () => {
    const store = await freshStore();
    await (await openReferences(store)).met(JO);
    const elsewhere = await openReferences(store);
    await elsewhere.met({ ...JO, name: 'Jo Marsh', conversation: null });

    assert.deepEqual(await elsewhere.find('personal', JO.id), { ...JO, name: 'Jo Marsh' });
  });

  it('is noted as out of reach until they write again', async () => {
    const store = await freshStore();
    const references = await openReferences(store);
    await references.met(JO);
    await references.reached(JO, 'has blocked the bot');
    const blocked = await references.find('personal', JO.id);
    await (await openReferences(store)).met(JO);

    assert.equal(blocked?.unreachable, 'has blocked the bot');
    assert.equal((await references.find('personal', JO.id))?.unreachable, null);
  });

  it('is forgotten whole', async () => {
    const references = await openReferences(await freshStore());
    await references.met(JO);

    assert.deepEqual([await references.forget(JO.id), await references.forget(JO.id)], [true, false]);
    assert.deepEqual(await references.people(), []);
  });
});
