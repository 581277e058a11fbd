const DAY = 24 * 60 * 60 * 1000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The same day of a later month, or the last of a shorter one. */
export function addMonths(day: string, months: number): string {
  const first = new Date(`${day.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const month = first.toISOString().slice(0, 7);
  const next = new Date(first);
  next.setUTCMonth(next.getUTCMonth() + 1);
  const last = addDays(next.toISOString().slice(0, 10), -1);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

/** Whole months from a day to the end of another: 1 January to 31 January is one. */
export function fullMonths(from: string, to: string): number {
  let months = 0;
  while (addMonths(from, months + 1) <= addDays(to, 1)) months++;
  return months;
}

/** The twelve months that end on a day: '2023-11-08' for '2024-11-07'. */
export function yearBefore(day: string): string {
  return addDays(addMonths(day, -12), 1);
}
