import type { When } from '../../language/question.js';
import { addDays, daysBetween } from '../../workforce/calendar.js';
import type { Item } from '../../workforce/measure.js';
import { dayAndMonth } from './days.js';
import type { AheadPart } from './summary.js';
import { counted, peopleOf, type View } from './view.js';

/** Four weeks, the card's own day included. */
const DAYS = 28;

/** What comes in the next four weeks: the earliest first. */
export function aheadPart(view: View): AheadPart {
  const until = addDays(view.day, DAYS - 1);
  const when: When = { is: 'period', period: { from: view.day, to: until } };
  const asye = [{ facet: 'programme', values: ['asye'], without: false }] as const;
  const soonest = (item: Item) => (item.on ? DAYS - daysBetween(view.day, item.on) : 0);
  return {
    until,
    agencyEnding: peopleOf(view, counted(view, { measure: 'agencyEnding', when }), (item, shown) => ({ says: said(item, shown['Role'], 'until'), weight: soonest(item) })),
    tieIns: peopleOf(view, counted(view, { measure: 'tieInEnding', when }), (item, shown) => ({ says: said(item, shown['Role'], 'until'), weight: soonest(item) })),
    asyeReviews: peopleOf(view, counted(view, { measure: 'reviewsDue', when, where: asye }), (item, shown) => ({ says: said(item, undefined, `${shown['Review'] ?? ''} review`), weight: soonest(item) })),
  };
}

function said({ on }: Item, what: string | undefined, verb: string): string {
  return [what, on && `${verb} ${dayAndMonth(on)}`].filter(Boolean).join(', ');
}
