import assert from 'node:assert/strict';
import { inParallel, oneAtATime } from '../../src/ledger/parallel.js';

/** A promise that the test settles. */
function gate() {
  let open = () => {};
  let fail: (error: Error) => void = () => {};
  const passed = new Promise<void>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  return { passed, open, fail };
}

describe('jobs in parallel', () => {
  it('give their results in the order of the jobs', async () => {
    const slow = gate();
    const jobs = [async () => { await slow.passed; return 'slow'; }, async () => { slow.open(); return 'quick'; }];

    assert.deepEqual(await inParallel(jobs, 2), ['slow', 'quick']);
  });

  it('are never more at once than allowed', async () => {
    let now = 0;
    let most = 0;
    const job = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
    };

    await inParallel(Array.from({ length: 10 }, () => job), 3);

    assert.equal(most, 3);
  });

  it('that have begun end before a failure is thrown, and no other begins', async () => {
    const begun: string[] = [];
    const ended: string[] = [];
    const slow = gate();
    const jobs = [
      async () => { begun.push('fails'); throw new Error('away'); },
      async () => { begun.push('slow'); await slow.passed; ended.push('slow'); },
      async () => { begun.push('late'); },
    ];
    setImmediate(() => slow.open());

    await assert.rejects(inParallel(jobs, 2), /away/);

    assert.deepEqual([begun, ended], [['fails', 'slow'], ['slow']]);
  });
});

describe('work that runs once at a time', () => {
  it('is shared by calls made while it runs, in a run that begins after them', async () => {
    const gates = [gate(), gate()];
    let runs = 0;
    const call = oneAtATime(async () => {
      const run = runs++;
      await gates[run]!.passed;
      return run;
    });

    const results = [call(), call(), call()];
    gates[0]!.open();
    gates[1]!.open();

    assert.deepEqual(await Promise.all(results), [0, 1, 1]);
  });

  it('runs again after a run that failed', async () => {
    const first = gate();
    let runs = 0;
    const call = oneAtATime(async () => {
      runs += 1;
      if (runs === 1) await first.passed;
      return runs;
    });
    const [failing, waiting] = [call(), call()];

    first.fail(new Error('away'));

    await assert.rejects(failing, /away/);
    assert.equal(await waiting, 2);
    assert.equal(await call(), 3);
  });
});
