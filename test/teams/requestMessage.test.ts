import assert from 'node:assert/strict';
import { requestMessage } from '../../src/teams/requestMessage.js';
import { message, startBench } from './bench.js';

const ID = '44444444-4444-4444-8444-444444444444';

interface Card {
  readonly body: readonly { readonly type: string; readonly text?: string; readonly label?: string; readonly choices?: readonly { readonly value: string }[] }[];
  readonly actions: readonly { readonly type: string; readonly title: string; readonly data: Record<string, unknown>; readonly fallback: { readonly type: string; readonly data: unknown } }[];
}

describe('the card of a request for access', () => {
  const { summary, attachments } = requestMessage(ID, 'Jo *Field*', ['Assessment', 'Adoption and Fostering']);
  const card = attachments[0]?.content as Card;

  it('says who asks and offers every role, of every service', () => {
    assert.equal(summary, 'Jo *Field* asks for access to Muster.');
    assert.match(card.body[1]?.text ?? '', /Jo \\\*Field\\\* asks for access to Muster\. Their object id is 44444444/);
    assert.deepEqual(card.body[2]?.choices?.map(({ value }) => value), ['viewer', 'lead', 'hr', 'admin', 'manager of Assessment', 'manager of Adoption and Fostering']);
    assert.ok(!JSON.stringify(card).includes('${'));
  });

  it('asks by its buttons what could be typed', async () => {
    const bench = await startBench();
    const [grant, decline] = card.actions;
    await bench.post(message('', { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { ...grant?.data, role: 'manager of Assessment' } } } }));
    await bench.ask(message('', { text: undefined, value: decline?.fallback.data }));
    await bench.close();

    assert.deepEqual(bench.turns.map(({ text }) => text), [`grant manager of Assessment to ${ID}`, `decline ${ID}`]);
  });

  it('takes no role that is none', async () => {
    const bench = await startBench();
    const [reply] = await bench.ask(message('', { text: undefined, value: { muster: 'do', act: 'grant', id: ID, role: 'root to me; grant admin' } }));
    await bench.close();

    assert.match(reply?.summary ?? '', /I can't read that button/);
    assert.deepEqual(bench.turns, []);
  });
});
