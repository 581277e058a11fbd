import type { Figure } from '../workforce/measure.js';
import type { Period } from '../workforce/period.js';
import { isRefusal, notRecorded, type Asking, type Refusal } from './asking.js';
import { averageOver } from './average.js';
import { askedOf, countIn, figuresOf, groupFacets, NOT_RECORDED, type Count } from './counting.js';
import { looksAhead } from './days.js';
import { recordsBegin } from '../workforce/recordsBegin.js';
import { timeFacet, timePoints, type TimePoint } from './timePoints.js';

/** A point of a series with what was counted there; null where nothing is recorded of it, which is not 0. */
interface Counted {
  readonly point: TimePoint;
  readonly count: Count | null;
}

/** A measure at each month, quarter, year or week of a period; the figures are those of the whole period (a flow) or its last point (a stock). */
export function seriesOver(asking: Asking, period: Period): Count | Refusal {
  const facet = timeFacet(asking);
  const last = looksAhead(asking.measure) ? period.to : asking.today;
  const points = facet ? timePoints(asking, facet, period, last) : [];
  const counted = points.map((point) => countedAt(asking, point));
  const whole = asking.measure.time === 'flow' ? countIn(asking, period) : lastOf(counted);
  if (!whole) return notRecorded(`Nothing is recorded of ${asking.measure.title} in that time.`);
  if (isRefusal(whole)) return whole;
  return { ...whole, groups: groupsOf(asking, counted), notes: [...whole.notes, ...gapNote(counted)] };
}

/** A stock stands as at its last point of which something is recorded. */
function lastOf(counted: readonly Counted[]): Count | null {
  const last = counted.findLast(({ count }) => count);
  return last?.count ? { ...last.count, day: last.point.period.to } : null;
}

function countedAt(asking: Asking, point: TimePoint): Counted {
  const { measure, question, workforce } = asking;
  const begin = recordsBegin(workforce, measure.sheets);
  if (begin && point.period.to < begin) return { point, count: null };
  const day = { from: point.period.to, to: point.period.to };
  const count = question.when.is === 'average' ? averageOver(asking, point.period) : countIn(asking, measure.time === 'stock' ? day : point.period);
  return { point, count: isRefusal(count) ? null : count };
}

/** Every point, with 0 where there was nothing (DATA.md, Groups); with a second facet, every point of each of its groups. */
function groupsOf(asking: Asking, counted: readonly Counted[]): ReadonlyMap<string, readonly Figure[]> {
  if (groupFacets(asking).length === 0) return new Map(counted.map(({ point, count }) => [point.key, count?.figures ?? []]));
  const keys = [...new Set(counted.flatMap(({ count }) => [...count?.groups.keys() ?? []]))].sort();
  const nothing = (point: TimePoint) => figuresOf(asking, [], askedOf(asking, point.period));
  return new Map(keys.flatMap((key) =>
    counted.map(({ point, count }) => [`${key} · ${point.key}`, count ? count.groups.get(key) ?? nothing(point) : []] as const)));
}

function gapNote(counted: readonly Counted[]): readonly string[] {
  const gaps = counted.filter(({ count }) => !count).map(({ point }) => point.key);
  return gaps.length === 0 ? [] : [`${NOT_RECORDED}: ${gaps.join(', ')}`];
}
