import { addDays, longDate, type CalendarDate } from '../workforce/calendar.js';
import type { Figure } from '../workforce/measure.js';
import { contains, type Period } from '../workforce/period.js';
import { counted, numeral } from '../workforce/words.js';
import { isRefusal, notRecorded, type Asking, type Refusal } from './asking.js';
import { countIn, type Count } from './counting.js';
import { recordsBegin } from './recordsBegin.js';
import { isOfWeeks } from './timePoints.js';
import { addsUp, tidy } from './units.js';

/** The mean of the days of a period, of the weeks for caseloads (DATA.md, Stock and Caseload). Days before the records begin are left out. */
export function averageOver(asking: Asking, period: Period): Count | Refusal {
  const days = daysOf(asking, period);
  const counts = days.map((day) => countIn(asking, { from: day, to: day }));
  const known = counts.filter((count): count is Count => !isRefusal(count));
  if (known.length === 0) return counts.find(isRefusal) ?? notRecorded(`Nothing is recorded between ${longDate(period.from)} and ${longDate(period.to)}.`);
  const keys = new Set(known.flatMap((count) => [...count.groups.keys()]));
  return {
    figures: means(known.map((count) => count.figures)),
    groups: new Map([...keys].map((key) => [key, means(known.map((count) => count.groups.get(key) ?? []))])),
    apart: [],
    items: [...new Map(known.flatMap((count) => count.items).map((item) => [item.record, item])).values()],
    notes: [meanNote(asking, known.length, days.length)],
  };
}

function daysOf(asking: Asking, period: Period): readonly CalendarDate[] {
  if (isOfWeeks(asking)) return asking.workforce.caseloadWeeks.filter((week) => contains(period, week));
  const begin = recordsBegin(asking.workforce, asking.measure.sheets);
  const days: CalendarDate[] = [];
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) if (!begin || day >= begin) days.push(day);
  return days;
}

/** The mean of each figure. Where a day has no group, a number of people is 0 and a rate is not there. */
function means(days: readonly (readonly Figure[])[]): readonly Figure[] {
  const sums = new Map<string, { readonly unit: Figure['unit']; sum: number; days: number }>();
  for (const { name, unit, value } of days.flat()) {
    const before = sums.get(name);
    if (before) Object.assign(before, { sum: before.sum + value, days: before.days + 1 });
    else sums.set(name, { unit, sum: value, days: 1 });
  }
  return [...sums].map(([name, { unit, sum, days: present }]) => ({ name, unit, value: tidy(sum / (addsUp({ unit }) ? days.length : present)) }));
}

function meanNote(asking: Asking, known: number, all: number): string {
  const unit = isOfWeeks(asking) ? 'week' : 'day';
  const of = known === all ? '' : ` that ${known === 1 ? 'is' : 'are'} recorded, of ${numeral(all)}`;
  return `The mean of ${counted(known, unit)}${of}`;
}
