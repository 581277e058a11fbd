import { daysBetween } from '../workforce/calendar.js';
import type { Trend } from './shown.js';
import type { Asking, Outcome } from './asking.js';
import { capital } from './capital.js';
import { daysAsked, looksAhead } from './days.js';
import { timeFacet, timePoints } from './timePoints.js';
import { keyLabel } from './keyWords.js';

const FEWEST_POINTS = 3;

/** The line of a series in one group of time: 3 points or more, those that are not recorded left out. */
export function trendOf(asking: Asking, outcome: Outcome): Trend | null {
  const facet = timeFacet(asking);
  if (!facet || asking.question.by.length > 1) return null;
  const period = daysAsked(asking);
  const days = new Map(timePoints(asking, facet, period, looksAhead(asking.measure) ? period.to : asking.today).map((point) => [point.key, point.period.to]));
  const points = outcome.groups.flatMap(({ key, figures: [figure] }) => {
    const day = days.get(key);
    return day && figure ? [{ label: keyLabel(key), day, value: figure.value }] : [];
  });
  const [unit] = outcome.groups.flatMap(({ figures: [figure] }) => figure?.unit ?? []);
  if (points.length < FEWEST_POINTS || !unit) return null;
  return { title: `${capital(asking.question.figure)} by ${facet}`, unit, points: points.sort((a, b) => daysBetween(b.day, a.day)) };
}
