import { addDays, day } from '../../workforce/calendar.js';
import type { Group } from '../../answers/answer.js';
import type { TrendPoint } from './summary.js';
import { counted, type View } from './view.js';

const WEEKS = 12;

/** Open cases and the average of the last 12 weeks, this one included. */
export function trendOf(view: View): readonly TrendPoint[] {
  const when = { is: 'period', period: { from: addDays(view.week, -7 * (WEEKS - 1)), to: view.week } } as const;
  const groups = (measure: string) => counted(view, { measure, when, by: ['week'] })?.outcome.groups ?? [];
  const averages = new Map(groups('averageCaseload').map((group) => [group.key, first(group)]));
  return groups('totalCases').flatMap((group) => {
    const openCases = first(group);
    return openCases === null ? [] : [{ week: day(group.key), openCases, average: averages.get(group.key) ?? null }];
  });
}

function first({ figures: [figure] }: Group): number | null {
  return figure?.value ?? null;
}
