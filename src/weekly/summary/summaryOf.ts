import type { Sight } from '../../access/asker.js';
import { hiddenFrom } from '../../access/view.js';
import type { CalendarDate } from '../../workforce/calendar.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Scope } from '../scope.js';
import { aheadPart } from './ahead.js';
import { caseloadPart } from './caseload.js';
import type { Measures } from './sharedMeasures.js';
import { staffPart } from './staff.js';
import type { WeeklySummary } from './summary.js';
import { expectedWeek, weekDataOf } from './weekData.js';

/**
 * The weekly card of a scope as at a day, counted by the measures that answer in chat. People are named as far as `sight` goes, counts
 * are the same for everybody. Where the caseloads of the expected week are missing there are none: last week's never stand for them.
 */
export function summaryOf(scope: Scope, workforce: Workforce, day: CalendarDate, sight: Sight, { week = expectedWeek(workforce, day), measures = measureNamed }: Given = {}): WeeklySummary {
  const view = { scope, workforce, day, week, measures, hides: hiddenFrom(sight, workforce, day) };
  const data = weekDataOf(workforce, scope, day, week);
  const hasCases = data.is === 'in' || data.is === 'partly in';
  return { scope, council: workforce.setting('council'), day, week, data, caseload: hasCases ? caseloadPart(view) : null, staff: staffPart(view), ahead: aheadPart(view) };
}

interface Given {
  /** The week of a card that was sent before; blank: the one expected on the day. */
  readonly week?: CalendarDate;
  /** Shared by the cards of many scopes. */
  readonly measures?: Measures;
}
