import { longDate } from '../workforce/calendar.js';
import type { Figure } from '../workforce/measure.js';
import type { Period } from '../workforce/period.js';
import { isRefusal, type Asking, type Refusal } from './asking.js';
import { changeNames } from './changeWords.js';
import { countIn, type Count } from './counting.js';
import { addsUp, tidy } from './units.js';

/** What was not recorded on the earlier day would look like a change. */
const MISSING = /not recorded|left out|no caseloads/i;

/** A stock on the last day of `days` against the same on the first. */
export function changeOver(asking: Asking, days: Period): Count | Refusal {
  const then = countIn(asking, { from: days.from, to: days.from });
  if (isRefusal(then)) return then;
  const now = countIn(asking, { from: days.to, to: days.to });
  if (isRefusal(now)) return now;
  const keys = new Set([...now.groups.keys(), ...then.groups.keys()]);
  return {
    ...now,
    notes: [...now.notes, ...then.notes.filter((note) => MISSING.test(note) && !now.notes.includes(note)).map((note) => `${longDate(days.from)}: ${note}`)],
    figures: changes(then.figures, now.figures),
    groups: new Map([...keys].map((key) => [key, changes(then.groups.get(key) ?? [], now.groups.get(key) ?? [])])),
  };
}

/** Each figure as its change, then as it was and as it is. One that is missing on one day is 0 where it adds up; the change of a rate needs both days. */
export function changes(then: readonly Figure[], now: readonly Figure[]): readonly Figure[] {
  const shapes = [...now, ...then.filter((figure) => !now.some(({ name }) => name === figure.name))];
  return shapes.flatMap(({ name, unit }) => {
    const before = valueOf(then, name) ?? (addsUp({ unit }) ? 0 : null);
    const after = valueOf(now, name) ?? (addsUp({ unit }) ? 0 : null);
    if (before === null || after === null) return [];
    return [
      { name: changeNames.change(name), value: tidy(after - before), unit },
      { name: changeNames.then(name), value: before, unit },
      { name: changeNames.now(name), value: after, unit },
    ];
  });
}

function valueOf(figures: readonly Figure[], name: string): number | null {
  return figures.find((figure) => figure.name === name)?.value ?? null;
}
