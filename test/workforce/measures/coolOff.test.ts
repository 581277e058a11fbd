import assert from 'node:assert/strict';
import { coolOff } from '../../../src/workforce/measures/coolOff.js';
import { council, counted, type Sketches } from '../council.js';

type Worker = NonNullable<Sketches['workers']>[number];

const ON = { from: '2024-11-07', to: '2024-11-07' };
const THREE_MONTHS = [{ setting: 'agency_cool_off_months', value: '3' }];
const agency = (start: string, more: Worker = {}): Worker => ({ contract: 'agency', start, ...more });

describe('agency workers within the cool-off period', () => {
  const cases: readonly (readonly [string, readonly Worker[], number])[] = [
    ['came back the day after leaving', [{ start: '2020-01-01', end: '2024-05-31' }, agency('2024-06-01')], 1],
    ['came back on the last day of the three months', [{ start: '2020-01-01', end: '2024-05-31' }, agency('2024-08-31')], 1],
    ['came back a day later', [{ start: '2020-01-01', end: '2024-05-31' }, agency('2024-09-01')], 0],
    ['never held a permanent post here', [agency('2024-06-01')], 0],
    ['left a fixed-term post', [{ contract: 'fixed-term', start: '2020-01-01', end: '2024-05-31' }, agency('2024-06-01')], 1],
    ['moved team since, after coming back in time', [{ start: '2020-01-01', end: '2024-05-31' }, agency('2024-06-01', { end: '2024-09-30' }), agency('2024-10-01', { team: 'South' })], 1],
    ['came back to a permanent post and left that long before', [{ start: '2020-01-01', end: '2022-05-31' }, { start: '2022-08-01', end: '2023-05-31' }, agency('2024-06-01')], 0],
    ['has ended since', [{ start: '2020-01-01', end: '2024-05-31' }, agency('2024-06-01', { end: '2024-11-06' })], 0],
  ];
  for (const [sentence, workers, expected] of cases) {
    it(`whoever ${sentence}: ${expected}`, () => {
      const { figures } = counted(coolOff, council({ workers, settings: THREE_MONTHS }), ON);

      assert.equal(figures['within the cool-off period'], expected);
    });
  }

  it('shows the last day of the post that was left', () => {
    const { items } = counted(coolOff, council({ workers: [{ start: '2020-01-01', end: '2024-05-31' }, agency('2024-06-01')], settings: THREE_MONTHS }), ON);

    assert.equal(items[0]!.shown?.()['Left a post here'], '31 May 2024');
  });

  for (const value of ['', '0']) {
    it(`cannot be told where the setting is '${value}'`, () => {
      const workforce = council({ workers: [agency('2024-06-01')], settings: [{ setting: 'agency_cool_off_months', value }] });

      assert.match(coolOff.missing!(workforce, { today: ON.to as never, period: ON as never, numbers: {} }) ?? '', /enter `agency_cool_off_months`/);
    });
  }
});
