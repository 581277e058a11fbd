import { addDays } from '../../workforce/calendar.js';
import { agencyItem } from '../../workforce/measures/personItem.js';
import type { Item } from '../../workforce/measure.js';
import { distinct } from '../../workforce/measures/tally.js';
import { assignmentsStarting } from '../../workforce/rules/assignments.js';
import { dayAndMonth } from './days.js';
import type { Moved, People, StaffPart } from './summary.js';
import { counted, inWeek, listed, onDay, peopleOf, statOf, type View } from './view.js';
import { teamsIn } from './weekData.js';

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
    agencyStarted: agencyStarted(view),
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

/** The bot answers agency headcount and its change, not who began: this is the mirror of the assignments that ended. */
function agencyStarted(view: View): People | null {
  const { workforce, scope, week } = view;
  if (!workforce.recorded('workers')) return null;
  const teams = teamsIn(workforce, scope, week);
  const started = assignmentsStarting(workforce, { from: addDays(week, -6), to: week }).filter(({ team }) => scope.is === 'council' || teams.includes(team));
  const items = started.map((spell): Item => ({ ...agencyItem(workforce, spell, spell.start), on: spell.start }));
  return { count: distinct(items), asks: null, ...listed(view, items, (item) => ({ says: saysWhen(item, 'started'), weight: 0 })) };
}
