import { clockOf } from '../clock.js';
import type { Config } from '../config.js';
import type { State } from '../ledger/ledger.js';
import { nowOf } from '../now.js';
import { daysBetween } from '../workforce/calendar.js';

/** How old what is recorded is; null where there is none of it. */
export interface Ages {
  /** Days since the last day of the newest week of caseloads that has ended. */
  readonly caseloadWeekDays: number | null;
  readonly importSeconds: number | null;
}

/** The ages of what an instance last knew (null: nothing yet), on the day that answers count on. */
export function agesOf(state: State | null, config: Pick<Config, 'today' | 'timezone'>): Ages {
  if (!state) return { caseloadWeekDays: null, importSeconds: null };
  const clock = clockOf(config)();
  const { today } = nowOf(state, config, clock);
  const week = state.workforce.caseloadWeeks.findLast((one) => one <= today);
  const imported = state.changes.findLast(({ kind }) => kind === 'import');
  return {
    caseloadWeekDays: week ? daysBetween(week, today) : null,
    importSeconds: imported ? (clock.getTime() - Date.parse(imported.at)) / 1000 : null,
  };
}
