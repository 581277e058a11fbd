import assert from 'node:assert/strict';
import { day } from '../../../src/workforce/calendar.js';
import type { Asked } from '../../../src/workforce/measure.js';
import { MEASURES, measureNamed } from '../../../src/workforce/measures/index.js';
import { SHEET_NAMES, type SheetName } from '../../../src/workforce/sheets.js';
import { council } from '../council.js';

const ASKED: Asked = { today: day('2024-11-07'), period: { from: day('2024-04-01'), to: day('2024-11-07') }, numbers: { cases: 12, workers: 2 } };

describe('every measure', () => {
  it('is found by its name, which no other has', () => {
    assert.deepEqual(MEASURES.map(({ name }) => measureNamed(name)), MEASURES);
    assert.equal(measureNamed('weather'), null);
  });

  for (const measure of MEASURES) {
    it(`cannot be counted without one of its sheets: ${measure.name}`, () => {
      assert.ok(measure.sheets.length > 0);
      for (const sheet of measure.sheets) {
        const others = SHEET_NAMES.filter((other) => other !== sheet);

        const workforce = council(Object.fromEntries(others.map((other): [SheetName, []] => [other, []])));

        assert.throws(() => measure.items(workforce, ASKED), /cannot be counted/);
      }
    });

    it(`counts its own figures, in their order: ${measure.name}`, () => {
      const workforce = council(Object.fromEntries(SHEET_NAMES.map((sheet): [SheetName, []] => [sheet, []])));

      const figures = measure.count(measure.items(workforce, ASKED), ASKED, workforce);

      const known = measure.figures.filter(({ name }) => figures.some((figure) => figure.name === name));
      assert.deepEqual(figures.map(({ name, unit }) => ({ name, unit })), known.map(({ name, unit }) => ({ name, unit })));
    });
  }
});
