import type { Records } from '../workforce/records.js';
import { sheetNamed } from './choose.js';
import { loosely, type RawSheet, type RawWorkbook } from './raw.js';

/**
 * How another system names what it exports, by settings that stand in the records or in the file itself:
 * `map.sheet.Caseload Extract*` = `caseloads` (the star stands for any ending, such as a date), and
 * `map.caseloads.Case Worker ID` = `worker_id`. Said once, they hold for every later file.
 */
interface Mapping {
  readonly sheets: readonly { readonly theirs: string; readonly ours: string }[];
  /** Our heading by sheet and their heading, both loosely. */
  readonly columns: ReadonlyMap<string, string>;
}

const PREFIX = /^map\.([^.]+)\.(.+)$/i;

/** Whether a setting is one of these. */
export function isMapping(setting: string): boolean {
  return PREFIX.test(setting.trim());
}

/** The workbook with their names of sheets and columns turned into ours; what no setting names stays as it is. */
export function mapped(raw: RawWorkbook, records: Records): RawWorkbook {
  const mapping = mappingOf([...records.rows.settings.values(), ...settingsIn(raw)]);
  if (mapping.sheets.length + mapping.columns.size === 0) return raw;
  return { ...raw, sheets: raw.sheets.map((sheet) => mappedSheet(sheet, mapping)) };
}

function mappedSheet(raw: RawSheet, { sheets, columns }: Mapping): RawSheet {
  const ours = sheetNamed(raw.sheet) ?? sheets.find(({ theirs }) => fits(raw.sheet, theirs))?.ours ?? null;
  if (ours === null) return raw;
  return { ...raw, sheet: sheetNamed(raw.sheet) ? raw.sheet : ours, headings: raw.headings.map((heading) => columns.get(`${loosely(ours)} ${loosely(heading)}`) ?? heading) };
}

function fits(name: string, theirs: string): boolean {
  const wanted = loosely(theirs);
  return wanted.endsWith('*') ? loosely(name).startsWith(wanted.slice(0, -1)) : loosely(name) === wanted;
}

function mappingOf(settings: readonly { readonly setting: string; readonly value: string | null }[]): Mapping {
  const found = settings.flatMap(({ setting, value }) => {
    const [, kind = '', theirs = ''] = PREFIX.exec(setting.trim()) ?? [];
    return kind === '' || value === null || value.trim() === '' ? [] : [{ kind, theirs, ours: value.trim() }];
  });
  return {
    sheets: found.filter(({ kind }) => loosely(kind) === 'sheet'),
    columns: new Map(found.filter(({ kind }) => loosely(kind) !== 'sheet').map(({ kind, theirs, ours }) => [`${loosely(kind)} ${loosely(theirs)}`, ours])),
  };
}

function settingsIn({ sheets }: RawWorkbook): readonly { readonly setting: string; readonly value: string | null }[] {
  const sheet = sheets.find((one) => loosely(one.sheet) === 'settings');
  const [setting, value] = ['setting', 'value'].map((name) => sheet?.headings.findIndex((heading) => loosely(heading) === name) ?? -1) as [number, number];
  if (!sheet || setting < 0 || value < 0) return [];
  return sheet.rows.map(({ cells }) => ({ setting: String(cells[setting] ?? ''), value: typeof cells[value] === 'string' ? cells[value] : null }));
}
