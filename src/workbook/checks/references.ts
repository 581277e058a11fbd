import type { Records } from '../../workforce/records.js';
import type { Row, SheetName } from '../../workforce/sheets.js';
import { loosely } from '../raw.js';
import type { Report } from './report.js';

/** Teams, posts and cohorts that rows name must exist where their sheet is recorded (DATA.md, Reading rules). */
export function checkReferences(after: Records, report: Report): void {
  refer('teams', 'team', { teams: ['replacedBy'], posts: ['team'], workers: ['team'], caseloads: ['team'] });
  refer('posts', 'postId', { workers: ['postId'], conversions: ['postId'], offers: ['postId'] });
  refer('cohorts', 'cohort', { cohortMembers: ['cohort'], reviews: ['cohort'] });

  function refer(target: 'teams' | 'posts' | 'cohorts', named: string, from: { [S in SheetName]?: readonly (keyof Row<S> & string)[] }): void {
    if (!after.known.has(target)) return;
    const names = new Set([...after.rows[target].values()].map((row) => String((row as Readonly<Record<string, unknown>>)[named])));
    const check = <S extends SheetName>(sheet: S, field: keyof Row<S> & string) => {
      for (const row of after.rows[sheet].values()) {
        const missing = [row[field] ?? []].flat().map(String).filter((name) => !names.has(name));
        for (const name of missing) report(sheet, row, field, advice(name, names, target));
      }
    };
    for (const [sheet, fields] of Object.entries(from)) fields.forEach((field) => check(sheet as SheetName, field as never));
  }
}

function advice(missing: string, names: ReadonlySet<string>, sheet: string): string {
  const meant = [...names].find((name) => loosely(name) === loosely(missing));
  const what = `names ${missing}, which is not in the sheet ${sheet}`;
  return meant === undefined ? `${what}; correct it or add it there` : `${what}; write it as it stands there: ${meant}`;
}
