import { addDays } from '../../workforce/calendar.js';
import type { Item } from '../../workforce/measure.js';
import { dayAndMonth } from './days.js';
import type { Moved, People, StaffPart } from './summary.js';
import { counted, inWeek, onDay, peopleOf, statOf, type View } from './view.js';

/** Vacancies and agency as at the card's day, and who came, went and changed in the week. */
export function staffPart(view: View): StaffPart {
  const vacant = counted(view, { measure: 'vacancies', when: onDay(view.day) });
  return {
    vacancies: statOf(vacant),
    vacantFte: statOf(vacant && counted(view, { measure: 'vacancies', figure: 'vacant FTE', when: onDay(view.day) })),
    emptySeats: statOf(counted(view, { measure: 'emptySeats', when: onDay(view.day) })),
    agency: agencyOf(view),
    started: inTheWeek(view, 'starters', 'started'),
    left: inTheWeek(view, 'leavers', 'left'),
    converted: inTheWeek(view, 'conversions', 'converted'),
    agencyStarted: inTheWeek(view, 'agencyStarted', 'started'),
    agencyEnded: inTheWeek(view, 'agencyEnded', 'last day'),
  };
}

function agencyOf(view: View): Moved | null {
  const now = statOf(counted(view, { measure: 'agency', when: onDay(view.day) }));
  const before = statOf(counted(view, { measure: 'agency', when: onDay(addDays(view.day, -7)) }));
  return now && { now, before: before?.figure.value ?? null };
}

function inTheWeek(view: View, measure: string, verb: string): People | null {
  return peopleOf(view, counted(view, { measure, when: inWeek(view) }), (item) => ({ says: saysWhen(item, verb), weight: 0 }));
}

function saysWhen({ role, on }: Item, verb: string): string {
  return [role, on && `${verb} ${dayAndMonth(on)}`].filter(Boolean).join(', ');
}
