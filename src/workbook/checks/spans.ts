import type { Records } from '../../workforce/records.js';
import type { Row, SheetName } from '../../workforce/sheets.js';
import type { Report } from './report.js';

/** An end before a start is an error (DATA.md, Reading rules). */
export function checkSpans(after: Records, report: Report): void {
  span('teams', 'from', 'to');
  span('posts', 'from', 'to');
  span('workers', 'start', 'end');
  span('absences', 'from', 'to');
  span('cohorts', 'starts', 'ends');
  span('cohortMembers', 'started', 'dueToComplete');
  span('events', 'from', 'to');

  function span<S extends SheetName>(sheet: S, from: keyof Row<S> & string, to: keyof Row<S> & string): void {
    for (const row of after.rows[sheet].values()) {
      const [start, end] = [row[from], row[to]];
      if (start && end && end < start) report(sheet, row, to, `is before ${from === 'start' || from === 'starts' ? 'the start' : 'the first day'}, ${String(start)}; correct one of the two`);
    }
  }
}
