import { addDays, type CalendarDate } from '../../workforce/calendar.js';
import { asyeOverShare } from './asye.js';
import { overTarget } from './overTarget.js';
import { roomFor } from './room.js';
import type { CaseloadPart, Moved } from './summary.js';
import { supervisionOf } from './supervision.js';
import { teamLines } from './teamLines.js';
import { trendOf } from './trend.js';
import { unallocatedOf } from './unallocated.js';
import { counted, onDay, statOf, valueOf, type View } from './view.js';

/** The caseloads of the week, every count as the bot answers it; null where the bot would have no answer. */
export function caseloadPart(view: View): CaseloadPart | null {
  const openCases = moved(view, 'totalCases');
  const unallocated = unallocatedOf(view);
  const supervision = supervisionOf(view);
  if (!openCases || !unallocated || !supervision) return null;
  const average = counted(view, { measure: 'averageCaseload', when: onDay(view.week) });
  return {
    openCases,
    average: moved(view, 'averageCaseload'),
    target: valueOf(average?.outcome.figures ?? [], 'caseload target'),
    trend: trendOf(view),
    teams: teamLines(view),
    over: overTarget(view),
    room: roomFor(view),
    asye: asyeOverShare(view),
    unallocated,
    supervision,
  };
}

/** A figure of the week beside the one of the week before, where that is recorded. */
function moved(view: View, measure: string): Moved | null {
  const now = statOf(counted(view, { measure, when: onDay(view.week) }));
  return now && { now, before: weekBefore(view, measure) };
}

function weekBefore(view: View, measure: string): number | null {
  const week: CalendarDate = addDays(view.week, -7);
  if (!view.workforce.caseloadWeeks.includes(week)) return null;
  return statOf(counted(view, { measure, when: onDay(week) }))?.figure.value ?? null;
}
