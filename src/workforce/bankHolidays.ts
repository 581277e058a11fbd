import { addDays, dateOf, day, endOfMonth, weekday, type CalendarDate } from './calendar.js';

const SATURDAY = 5;
const SUNDAY = 6;

/** Easter Sunday of a year, by the Gregorian computus. */
export function easter(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
  const epact = skipped % 30;
  const moon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0);
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const days = moon - sunday;
  const month = 3 + Math.floor((days + 40) / 44);
  return dateOf(year, month, days + 28 - 31 * Math.floor(month / 4))!;
}

/** The first Monday of May, but for 2020: the anniversary of VE Day moved it. */
export function earlyMayHoliday(year: number): CalendarDate {
  if (year === 2020) return day('2020-05-08');
  const first = dateOf(year, 5, 1)!;
  return addDays(first, (7 - weekday(first)) % 7);
}

/** The last Monday of May, but for 2022: the Platinum Jubilee moved it. */
export function springHoliday(year: number): CalendarDate {
  return year === 2022 ? day('2022-06-02') : lastMonday(year, 5);
}

export function summerHoliday(year: number): CalendarDate {
  return lastMonday(year, 8);
}

/** Proclaimed once: the Platinum Jubilee, the funeral of Queen Elizabeth II and the coronation of King Charles III. */
const ONCE: readonly CalendarDate[] = ['2022-06-03', '2022-09-19', '2023-05-08'].map(day);

/** The bank holidays of England in a year, the days that stand in for a weekend's included; in no order. */
export function bankHolidays(year: number): readonly CalendarDate[] {
  const sunday = easter(year);
  return [
    afterWeekend(dateOf(year, 1, 1)!), ...christmas(year), addDays(sunday, -2), addDays(sunday, 1),
    earlyMayHoliday(year), springHoliday(year), summerHoliday(year), ...ONCE.filter((date) => date.startsWith(`${year}-`)),
  ];
}

/** Christmas Day and Boxing Day; on a weekend the next two days that are neither. */
function christmas(year: number): readonly CalendarDate[] {
  const first = dateOf(year, 12, 25)!;
  const at = weekday(first);
  if (at === SATURDAY) return [addDays(first, 2), addDays(first, 3)];
  if (at === SUNDAY) return [addDays(first, 1), addDays(first, 2)];
  return [first, afterWeekend(addDays(first, 1))];
}

function afterWeekend(date: CalendarDate): CalendarDate {
  const at = weekday(date);
  return at === SATURDAY ? addDays(date, 2) : at === SUNDAY ? addDays(date, 1) : date;
}

function lastMonday(year: number, month: number): CalendarDate {
  const last = endOfMonth(dateOf(year, month, 1)!);
  return addDays(last, -weekday(last));
}

export function isBankHoliday(date: CalendarDate): boolean {
  return bankHolidays(Number(date.slice(0, 4))).includes(date);
}

/** The day itself, or where it is a bank holiday the first day after it that is neither one nor on a weekend. */
export function offBankHoliday(date: CalendarDate): CalendarDate {
  if (!isBankHoliday(date)) return date;
  let next = addDays(date, 1);
  while (weekday(next) >= SATURDAY || isBankHoliday(next)) next = addDays(next, 1);
  return next;
}
