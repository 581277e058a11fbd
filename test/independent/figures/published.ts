import * as count from '../../support/independentCount.js';
import type { Figures, Measured } from '../measured.js';
import { rate } from './sums.js';

type Ours = (sheets: count.Sheets, day: string, scope: count.Scope) => number | null;

function averageCaseload(sheets: count.Sheets, day: string, scope: count.Scope): number | null {
  const week = count.weekInForce(sheets, day);
  return week === null ? null : count.averageCaseload(sheets, week, scope, day);
}

/** Ours on the day and on the published day, of registered roles alone, beside theirs. Nothing of ours is known before the records begin. */
function compared(measure: string, names: readonly string[], needed: readonly string[], ours: Ours): Measured {
  return {
    measure, time: 'stock', sheets: ['benchmarks', ...needed],
    figures: (sheets, { to, scope }): Figures | null => {
      const theirs = count.published(sheets, names, to);
      if (!theirs) return null;
      const registered = count.within(scope, { role: (role) => count.isRegistered(sheets, role) });
      const on = (day: string) => (day < count.recordsBegin(sheets, needed) ? null : rate(ours(sheets, day, registered)));
      return {
        'ours now': on(to),
        'ours on the published day': on(theirs.day),
        England: theirs.values.get('England') ?? null,
        region: theirs.values.get(count.settingOf(sheets, 'region')) ?? null,
        'statistical neighbours': theirs.values.get('statistical neighbours') ?? null,
        'area asked for': onlyArea(theirs.values, count.settingOf(sheets, 'region')),
      };
    },
  };
}

/** Where one area alone is published, it is told as if it had been asked for. */
function onlyArea(values: ReadonlyMap<string, number>, region: string): number | null {
  const [[area, value] = ['', 0]] = values;
  return values.size !== 1 || ['England', region, 'statistical neighbours'].includes(area) ? null : value;
}

export const PUBLISHED: readonly Measured[] = [
  compared('vacancyRateCompared', ['vacancy rate', 'vacancy rate fte'], ['posts', 'workers'], count.vacancyRate),
  compared('agencyRateCompared', ['agency rate', 'agency rate fte'], ['workers'], count.agencyRate),
  compared('turnoverCompared', ['turnover rate', 'turnover rate fte', 'turnover'], ['workers'], count.turnoverRate),
  compared('averageCaseloadCompared', ['caseload fte', 'average caseload', 'caseload'], ['caseloads', 'workers'], averageCaseload),
];
