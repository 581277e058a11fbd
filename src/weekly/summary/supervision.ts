import { distinct } from '../../workforce/measures/tally.js';
import { daysBetween } from '../../workforce/calendar.js';
import type { Item } from '../../workforce/measure.js';
import { lastSupervisions, supervisionDays } from '../../workforce/rules/supervision.js';
import type { CaseloadPart } from './summary.js';
import { dayAndMonth } from './days.js';
import { counted, onDay, peopleOf, type View } from './view.js';

/** Whose supervision is overdue, the longest first; null where no caseloads are recorded. */
export function supervisionOf(view: View): CaseloadPart['supervision'] | null {
  const { workforce, week } = view;
  const overdue = counted(view, { measure: 'supervisionOverdue', when: onDay(week) });
  const latest = lastSupervisions(workforce.caseloads(week));
  const says = ({ record }: Item) => {
    const last = latest.get(record ?? '');
    return { says: last ? `${daysBetween(last, week)} days, since ${dayAndMonth(last)}` : '', weight: last ? daysBetween(last, week) : 0 };
  };
  const people = peopleOf(view, overdue, says);
  return people && { ...people, undated: distinct(overdue?.outcome.apart ?? []), days: supervisionDays(workforce) };
}
