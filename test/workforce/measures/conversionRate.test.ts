import assert from 'node:assert/strict';
import { standsBehind } from '../../../src/workforce/measure.js';
import { conversionRate } from '../../../src/workforce/measures/conversionRate.js';
import { council, counted, type Sketches } from '../council.js';

type Step = NonNullable<Sketches['conversions']>[number];

const Q1 = { from: '2024-04-01', to: '2024-06-30', today: '2024-11-07' };

function approached(workerId: string, on: string): Step {
  return { workerId, stage: 'approached', on };
}

function converted(workerId: string, on: string): Step {
  return { workerId, stage: 'converted', on };
}

describe('conversion rate of those approached', () => {
  const cases: readonly (readonly [string, readonly Step[], number | undefined])[] = [
    ['who converted after the period count', [approached('A1', '2024-04-01'), converted('A1', '2024-10-01'), approached('A2', '2024-06-30')], 50],
    ['on the day itself, too', [approached('A1', '2024-04-01'), converted('A1', '2024-04-01')], 100],
    ['not who converts only after today', [approached('A1', '2024-04-01'), converted('A1', '2024-11-08')], 0],
    ['nor who had converted before', [approached('A1', '2024-04-01'), converted('A1', '2024-03-31')], 0],
    ['who was approached before the period is no part of it', [approached('A1', '2024-03-31'), converted('A1', '2024-05-01')], undefined],
    ['who was approached twice counts once', [approached('A1', '2024-04-01'), approached('A1', '2024-06-01'), converted('A1', '2024-05-01'), approached('A2', '2024-04-02')], 50],
  ];
  for (const [sentence, conversions, expected] of cases) {
    it(sentence, () => {
      assert.equal(counted(conversionRate, council({ workers: [], conversions }), Q1).figures['conversion rate'], expected);
    });
  }

  it('is about those who converted, of those approached', () => {
    const conversions = [approached('A1', '2024-04-01'), converted('A1', '2024-10-01'), approached('A2', '2024-06-30'), approached('A3', '2024-05-01')];

    const { figures, phrase, items } = counted(conversionRate, council({ workers: [], conversions }), Q1);

    assert.deepEqual(figures, { 'conversion rate': 33.3333, 'converted since': 1, approached: 3 });
    assert.equal(phrase, 'conversion rate of 33.3% (1 converted, 3 approached)');
    assert.deepEqual(items.filter((item) => standsBehind(item, 'conversion rate')).map(({ record }) => record), ['A1']);
    assert.equal(items[0]!.shown?.()['Converted'], '1 October 2024');
  });
});
