import { addDays, later, longDate, type CalendarDate } from '../workforce/calendar.js';
import type { Figure, Item } from '../workforce/measure.js';
import { contains, type Period } from '../workforce/period.js';
import { counted, numeral } from '../workforce/words.js';
import { isRefusal, notRecorded, type Asking, type Refusal } from './asking.js';
import { countIn, type Count } from './counting.js';
import { recordsBegin } from '../workforce/recordsBegin.js';
import { daySums, type DaySums } from './meanByRecord.js';
import { isOfWeeks } from './timePoints.js';
import { addsUp, tidy } from './units.js';

/** The sum of a figure over the days that have it. */
interface Sum {
  readonly unit: Figure['unit'];
  readonly sum: number;
  readonly days: number;
}
type Sums = Map<string, Sum>;

/** The mean of the days of a period, of the weeks for caseloads (DATA.md, Stock and Caseload). Days before the records begin are left out. */
export function averageOver(asking: Asking, period: Period): Count | Refusal {
  const days = daysOf(asking, period);
  return meanByRecord(asking, days) ?? meanByDay(asking, period, days);
}

/** From the few days on which something changes, where the measure is counted record by record. */
function meanByRecord(asking: Asking, days: readonly CalendarDate[]): Count | null {
  const [from, to] = [days[0], days.at(-1)];
  const sums = from && to ? daySums(asking, { from, to }) : null;
  if (!sums || sums.whole.size === 0) return null;
  const ofDays = (each: DaySums['whole']): Sums => new Map([...each].map(([name, { unit, sum }]) => [name, { unit, sum, days: days.length }]));
  return {
    figures: means(asking, ofDays(sums.whole), days.length),
    groups: new Map([...sums.groups].map(([key, each]) => [key, means(asking, ofDays(each), days.length)])),
    apart: [],
    items: sums.items,
    notes: [meanNote(asking, days.length, days.length)],
  };
}

function meanByDay(asking: Asking, period: Period, days: readonly CalendarDate[]): Count | Refusal {
  const whole: Sums = new Map();
  const groups = new Map<string, Sums>();
  const items = new Map<string | null, Item>();
  let known = 0;
  let refusal: Refusal | null = null;
  for (const day of days) {
    const count = countIn(asking, { from: day, to: day });
    if (isRefusal(count)) {
      refusal ??= count;
      continue;
    }
    known += 1;
    add(whole, count.figures);
    for (const [key, figures] of count.groups) add(sumsOf(groups, key), figures);
    for (const item of count.items) items.set(item.record, item);
  }
  if (known === 0) return refusal ?? notRecorded(`Nothing is recorded between ${longDate(period.from)} and ${longDate(period.to)}.`);
  return {
    figures: means(asking, whole, known),
    groups: new Map([...groups].map(([key, sums]) => [key, means(asking, sums, known)])),
    apart: [],
    items: [...items.values()],
    notes: [meanNote(asking, known, days.length)],
  };
}

function daysOf(asking: Asking, period: Period): readonly CalendarDate[] {
  if (isOfWeeks(asking)) return asking.workforce.caseloadWeeks.filter((week) => contains(period, week));
  const begin = recordsBegin(asking.workforce, asking.measure.sheets) ?? period.from;
  const days: CalendarDate[] = [];
  for (let day = later(period.from, begin); day <= period.to; day = addDays(day, 1)) days.push(day);
  return days;
}

function sumsOf(groups: Map<string, Sums>, key: string): Sums {
  const sums: Sums = groups.get(key) ?? new Map<string, Sum>();
  groups.set(key, sums);
  return sums;
}

function add(sums: Sums, figures: readonly Figure[]): void {
  for (const { name, unit, value } of figures) {
    const before = sums.get(name);
    sums.set(name, { unit, sum: (before?.sum ?? 0) + value, days: (before?.days ?? 0) + 1 });
  }
}

/** Where a day has no such group, a number of people is 0 and a rate is not there. The figure asked for leads, though the first days may lack it. */
function means({ question }: Asking, sums: Sums, known: number): readonly Figure[] {
  const figures = [...sums].map(([name, { unit, sum, days }]) => ({ name, value: tidy(sum / (addsUp({ unit }) ? known : days)), unit }));
  return figures.sort((a, b) => Number(b.name === question.figure) - Number(a.name === question.figure));
}

function meanNote(asking: Asking, known: number, all: number): string {
  const unit = isOfWeeks(asking) ? 'week' : 'day';
  const of = known === all ? '' : ` that ${known === 1 ? 'is' : 'are'} recorded, of ${numeral(all)}`;
  return `The mean of ${counted(known, unit)}${of}`;
}
