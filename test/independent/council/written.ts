import type { Row, Sheets } from '../../support/independentCount.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const CODES = ['contract', 'stage', 'status', 'repayment', 'funding', 'programme', 'org_role', 'cover', 'origin', 'end_reason', 'reason', 'reasons'];
const MONEY = ['amount', 'repaid', 'annual_cost'];

/** The rows as different people type them: days in three ways, codes in any case, pounds with their sign. */
export function written(sheets: Readonly<Record<string, readonly Row[]>>): Sheets {
  return Object.fromEntries(Object.entries(sheets).map(([sheet, rows]) => [sheet, rows.map((row, index) => typed(row, index))]));
}

function typed(row: Row, index: number): Row {
  return Object.fromEntries(Object.entries(row).map(([heading, cell]) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return [heading, dayAs(cell, index % 3)];
    if (CODES.includes(heading) && index % 2 === 1) return [heading, cell.toUpperCase().replace(/[ -]/g, '_').replace(/;_/g, '; ')];
    if (MONEY.includes(heading) && cell !== '' && index % 2 === 0) return [heading, `£${cell.replace(/^(\d+)(\d{3})/, '$1,$2')}`];
    return [heading, cell];
  }));
}

function dayAs(day: string, way: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (way === 0) return day;
  return way === 1 ? `${date}/${month}/${year}` : `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}
