import type { Answer, ChangeView, Section } from '../../answers/answer.js';
import { csvOf } from '../../changes/csv.js';
import { blank } from '../../changes/preview.js';
import { describeConflict } from '../../workbook/merge.js';
import { describeProblem } from '../../workbook/problem.js';
import type { Problem } from '../../workbook/raw.js';
import { headingOf } from '../../workforce/columns.js';
import { counted, numeral } from '../../workforce/words.js';
import type { Considered } from './consider.js';

/** So many are written out on a card; the rest is counted. */
const MOST_SHOWN = 20;
const MOST_ERRORS = 100;
const WHOLE = 'A workbook is taken whole or not at all. Put these right in the file and send it again';
export const TAKE_FILE = "take the file's values";

type Difference = Considered['plan']['difference'][number];

/** What a workbook would change, a line a sheet, and what is kept against it. Nothing is applied yet. */
export function importPreview(id: string, name: string, considered: Considered, because = ''): Answer {
  const change = importView(id, name, considered);
  const { conflicts } = considered.plan;
  const choices = ['confirm', 'cancel', ...(conflicts.length > 0 ? [TAKE_FILE] : [])];
  const text = `${because}To be confirmed: ${change.title}. Nothing is changed yet.`;
  return { ...blank, kind: 'confirm', text, change, choices, notes: [...change.lines.map(({ what, after }) => `${what}: ${after}`), ...change.warnings] };
}

function importView(id: string, name: string, { plan, replacesSample }: Considered): ChangeView {
  const { conflicts, warnings, difference } = plan;
  return {
    id, title: `import of ${name}`,
    lines: [...difference].sort((a, b) => Number(isUntouched(a)) - Number(isUntouched(b))).map((sheet) => ({ what: headingOf(sheet.sheet), before: counted(sheet.changed + sheet.ended + sheet.unchanged + sheet.removed, 'row'), after: differenceText(sheet) })),
    effects: [],
    warnings: [
      ...(replacesSample ? ['the store holds only the sample council: this import replaces all of it'] : []),
      ...(conflicts.length > 0 ? [`${counted(conflicts.length, 'value')} last changed by chat ${conflicts.length === 1 ? 'is' : 'are'} kept; say '${TAKE_FILE}' to have the file's`] : []),
      ...cut(conflicts.map(describeConflict)),
      ...cut(warnings.map(describeProblem)),
    ],
    ...(conflicts.length > 0 && { takesFile: true }),
  };
}

/** What changes is read first. */
function isUntouched({ added, changed, ended, removed }: Difference): boolean {
  return added + changed + ended + removed === 0;
}

function differenceText({ added, changed, ended, removed, unchanged }: Difference): string {
  const counts = Object.entries({ added, changed, ended, removed, unchanged }).filter(([what, count]) => count > 0 || what === 'unchanged');
  return counts.map(([what, count]) => `${numeral(count)} ${what}`).join(', ');
}

function cut(texts: readonly string[]): readonly string[] {
  const left = texts.length - MOST_SHOWN;
  return [...texts.slice(0, MOST_SHOWN), ...(left > 0 ? [`and ${left} more`] : [])];
}

/** Why nothing of a workbook can be applied: every error with its place, and the way to the whole list. */
export function errorsAnswer(name: string, errors: readonly Problem[]): Answer {
  const [first] = errors;
  const sentence = `${name} has ${counted(errors.length, 'error')}, and nothing of it is applied.`;
  const rows = errors.slice(0, MOST_ERRORS).map((error) => [describeProblem(error)]);
  const section: Section = {
    headline: numeral(errors.length), caption: `${errors.length === 1 ? 'error' : 'errors'} in ${name}`, sentence, reading: '', day: '', trend: null, notes: [WHOLE], assumptions: [], freshness: '',
    tables: [{ title: '', columns: ['To be put right'], numeric: [false], rows, total: errors.length }],
    definition: '',
  };
  return { ...blank, kind: 'error', text: `${sentence}${first ? ` The first: ${describeProblem(first)}.` : ''}`, sections: [section], followUps: [{ title: 'The whole list as a file', asks: 'send me the list of errors' }], notes: cut(errors.map(describeProblem)) };
}

/** The list as a spreadsheet reads it. */
export function errorsCsv(errors: readonly Problem[]): string {
  const lines = errors.map(({ sheet, row, column, value, message }) => [sheet, row === null ? '' : String(row), column ?? '', value ?? '', message]);
  return csvOf(['sheet', 'row', 'column', 'value', 'what to do'], lines);
}
