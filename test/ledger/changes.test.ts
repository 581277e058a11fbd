import assert from 'node:assert/strict';
import { contentOf, instance, office, type Instance } from '../clerk/office.js';
import { faultyProxy, type Decide } from '../support/faultyProxy.js';
import { freshStore } from '../support/store.js';

function isHead({ body }: Parameters<Decide>[0]): boolean {
  return body.includes('previousHash');
}

/** The rows of a change, before its head makes it one. */
function isFact({ body }: Parameters<Decide>[0]): boolean {
  return body.includes('interested') && !isHead({ method: '', path: '', body }) && !body.includes('"orders"');
}

interface Line {
  readonly decide: Decide;
  /** Requests that came to grief. */
  faults(): number;
}

/** The first request that matches comes to grief, and every one behind it where it goes `on`. */
function from(fault: Awaited<ReturnType<Decide>>, matches: (sent: Parameters<Decide>[0]) => boolean, on: boolean): Line {
  let [begun, faults] = [false, 0];
  return {
    faults: () => faults,
    decide(sent) {
      if (begun ? !on : !matches(sent)) return 'none';
      begun = true;
      faults += 1;
      return fault;
    },
  };
}

/** An officer whose instance reaches the store over a bad line, and one who reaches it directly. */
async function overBadLine() {
  const store = await freshStore();
  const [direct] = await office(1, store) as [Instance];
  const proxy = await faultyProxy(store.connection);
  return { direct, proxy, bot: await instance({ ...store, connection: proxy.connection }) };
}

describe('a change by chat over a bad line', () => {
  const passing: [string, Line][] = [
    ['the answer to the rows is lost', from('lose answer', isFact, false)],
    ['the answer to the head is lost', from('lose answer', isHead, false)],
    ['the head is lost', from('lose request', isHead, false)],
    ['the store is busy when the head comes', from('busy', isHead, false)],
  ];
  for (const [what, line] of passing) {
    it(`is made once, and its author is told so: ${what}`, async () => {
      const { direct, proxy, bot } = await overBadLine();
      const { change } = await bot.say('A1 is interested');
      proxy.decide(line.decide);

      const answer = await bot.press({ act: 'confirm', id: change!.id });

      assert.equal(line.faults(), 1);
      assert.equal(answer.done?.number, 'C-0002', answer.text);
      assert.equal((await direct.ledger.refresh()).seq, 2);
      assert.deepEqual((await direct.ledger.verify()).problems, []);
      await proxy.goAway();
    });
  }

  const failing: [string, Line][] = [
    ['the rows are there and the head is not', from('lose request', isHead, true)],
    ['the head is there and nobody is told', from('lose answer', isHead, true)],
  ];
  for (const [what, line] of failing) {
    it(`is made once when it is confirmed again, if the store goes away: ${what}`, async () => {
      const { direct, proxy, bot } = await overBadLine();
      const before = contentOf((await direct.ledger.refresh()).records);
      const { change } = await bot.say('A1 is interested');
      proxy.decide(line.decide);

      const lost = await bot.press({ act: 'confirm', id: change!.id });
      const meanwhile = await direct.ledger.refresh();
      proxy.decide(() => 'none');
      const again = await bot.press({ act: 'confirm', id: change!.id });

      const { seq, records } = await direct.ledger.refresh();
      assert.deepEqual([lost.kind, again.kind, again.done?.number, seq], ['error', 'done', 'C-0002', 2], `${lost.text} ${again.text}`);
      assert.deepEqual(meanwhile.seq === 1 ? contentOf(meanwhile.records) : before, before);
      assert.ok(records.rows.conversions.has('["A1","interested","2024-11-07"]'));
      assert.deepEqual((await direct.ledger.verify()).problems, []);
      await proxy.goAway();
    });
  }
});
