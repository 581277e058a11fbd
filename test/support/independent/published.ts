import { cell, rowsOf, type Sheets } from './rows.js';

/** The ten statistical neighbours of Hackney (204) in the Department for Education's model of 2025. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  '204': ['210', '206', '309', '208', '211', '209', '202', '352', '320', '213'],
};

/** The latest year published under one of some names, as at its 30 September, up to a day; null where there is none. Neighbours come as their mean. */
export function published(sheets: Sheets, names: readonly string[], upTo: string): { day: string; values: ReadonlyMap<string, number> } | null {
  const past = rowsOf(sheets, 'benchmarks').filter((row) => `${cell(row, 'year')}-09-30` <= upTo);
  const rows = past.filter((row) => names.includes(cell(row, 'measure').toLowerCase().replace(/[_ ()]+/g, ' ').trim()));
  const year = rows.map((row) => cell(row, 'year')).sort().at(-1);
  if (year === undefined) return null;
  const values = new Map<string, number>();
  const neighbours: number[] = [];
  for (const row of rows.filter((each) => cell(each, 'year') === year)) {
    values.set(cell(row, 'area'), Number(cell(row, 'value')));
    const number = /\(local authority (\d{3})\)$/.exec(cell(row, 'source'))?.[1] ?? '';
    if (NEIGHBOURS[settingOf(sheets, 'dfe_number')]?.includes(number)) neighbours.push(Number(cell(row, 'value')));
  }
  if (neighbours.length > 0) values.set('statistical neighbours', neighbours.reduce((sum, value) => sum + value, 0) / neighbours.length);
  return { day: `${year}-09-30`, values };
}

export function settingOf(sheets: Sheets, setting: string): string {
  const row = rowsOf(sheets, 'settings').find((each) => cell(each, 'setting') === setting);
  return row ? cell(row, 'value') : '';
}
