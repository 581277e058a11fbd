import type { CalendarDate } from './calendar.js';
import type { Fte, Pence } from './amounts.js';

/** What a cell of a column can hold. A blank cell is null. */
export type ColumnKind =
  | 'text' // trimmed text
  | 'code' // one of `codes`
  | 'codes' // some of `codes`, separated by ;
  | 'list' // texts, separated by ;
  | 'date'
  | 'fte' // ten-thousandths, more than 0 and at most 10,000
  | 'money' // pence
  | 'integer' // 0 or more
  | 'number'
  | 'yesNo';

export interface Column<T = unknown> {
  readonly kind: ColumnKind;
  /** The heading must be there and a cell may not be blank. */
  readonly required: boolean;
  /** Part of what a row is matched by. A key that is not required may be blank. */
  readonly key: boolean;
  /** Allowed values, in the spelling that is stored, for `code` and `codes`. */
  readonly codes: readonly string[];
  /** The column whose value is the id of the person that this text is about: it is kept apart, and erased with the person. */
  readonly personal: string | null;
  /** Not in the workbook: an id of ours, given at the import. */
  readonly given: boolean;
  /** What the column holds, for the template and error messages. */
  readonly help: string;
  /** Only for the types: what a value is. */
  readonly value?: T;
}

interface Options {
  readonly required?: boolean;
  readonly key?: boolean;
  readonly personal?: string;
  readonly given?: boolean;
}

type Value<T, O extends Options> = O extends { personal: string } ? T | null : O extends { required: true } ? T : T | null;

function column<T, const O extends Options>(kind: ColumnKind, help: string, options: O, codes: readonly string[] = []): Column<Value<T, O>> {
  return {
    kind,
    help,
    codes,
    required: options.required ?? false,
    key: options.key ?? false,
    personal: options.personal ?? null,
    given: options.given ?? false,
  };
}

export const required = { required: true } as const;
export const key = { required: true, key: true } as const;
export const optionalKey = { key: true } as const;

export function text<const O extends Options>(help: string, options: O = {} as O) {
  return column<string, O>('text', help, options);
}
export function code<const C extends string, const O extends Options>(codes: readonly C[], help: string, options: O = {} as O) {
  return column<C, O>('code', help, options, codes);
}
export function codes<const C extends string>(values: readonly C[], help: string) {
  return column<readonly C[], Options>('codes', help, {}, values);
}
export function list(help: string) {
  return column<readonly string[], Options>('list', help, {});
}
export function date<const O extends Options>(help: string, options: O = {} as O) {
  return column<CalendarDate, O>('date', help, options);
}
export function fte(help: string) {
  return column<Fte, typeof required>('fte', help, required);
}
export function money<const O extends Options>(help: string, options: O = {} as O) {
  return column<Pence, O>('money', help, options);
}
export function integer<const O extends Options>(help: string, options: O = {} as O) {
  return column<number, O>('integer', help, options);
}
export function number<const O extends Options>(help: string, options: O = {} as O) {
  return column<number, O>('number', help, options);
}
export function yesNo<const O extends Options>(help: string, options: O = {} as O) {
  return column<boolean, O>('yesNo', help, options);
}

/** The name in the workbook: `postId` -> `post_id`. */
export function headingOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
