import { z } from 'zod';
import { parseIsoDate } from '../workforce/calendar.js';
import type { Column } from '../workforce/columns.js';
import { FULL_TIME } from '../workforce/amounts.js';
import { columnsOf, type SheetName } from '../workforce/sheets.js';
import { ChangeRefused } from './errors.js';
import type { Plain } from './limits.js';

const SEPARATOR = ';';

/** A value of a row as it is stored: a list is one text, joined by semicolons. */
export function storedValue(value: unknown): Plain {
  if (!Array.isArray(value)) return value as Plain;
  const bad = value.find((text: string) => text === '' || text.includes(SEPARATOR));
  if (bad !== undefined) throw new ChangeRefused(`This cannot be stored: '${bad}' in a list. Leave out blanks and semicolons.`);
  return value.join(SEPARATOR);
}

/** What the stored cells of a sheet must be, by field; those that `wanted` leaves out are not read. */
export function cellsSchema(sheet: SheetName, wanted: (field: string, column: Column) => boolean) {
  const columns = Object.entries(columnsOf(sheet)).filter(([field, column]) => wanted(field, column));
  return z.object(Object.fromEntries(columns.map(([field, column]) => [field, cellSchema(column)])));
}

function cellSchema(column: Column): z.ZodType {
  const value = valueSchema(column);
  return column.required ? value : value.nullable().default(null);
}

function valueSchema(column: Column): z.ZodType {
  switch (column.kind) {
    case 'text': return z.string();
    case 'code': return z.enum(column.codes as string[]);
    case 'codes': return listSchema(z.enum(column.codes as string[]));
    case 'list': return listSchema(z.string());
    case 'date': return z.string().refine((text) => parseIsoDate(text) !== null, 'not a day');
    case 'fte': return z.int().min(1).max(FULL_TIME);
    case 'money': return z.int();
    case 'integer': return z.int().min(0);
    case 'number': return z.number();
    case 'yesNo': return z.boolean();
  }
}

function listSchema(item: z.ZodType<string, string>) {
  return z.string().transform((text) => (text === '' ? [] : text.split(SEPARATOR))).pipe(z.array(item));
}
