import type { Column } from '../workforce/columns.js';
import { readDate } from './dates.js';
import { readFte, readInteger, readMoney, readNumber } from './numbers.js';
import { isBlank, isFault, loosely, type RawValue } from './raw.js';

/** The value of a cell as `Row` holds it, or what is wrong with it: '... is not a date; write it as ...'. */
export type Reading = { readonly value: unknown } | { readonly problem: string };

const BLANK: Reading = { value: null };
const YES = ['yes', 'y', 'true'];
const NO = ['no', 'n', 'false'];

/** Reads a cell as its column asks (DATA.md, Reading rules). A blank cell is null unless the column is required. */
export function readCell(column: Column, raw: RawValue): Reading {
  if (isBlank(raw)) return column.required ? { problem: `is blank; fill it in (${column.help.toLowerCase()})` } : BLANK;
  if (isFault(raw)) return { problem: raw.fault };
  return readText(column, textOf(raw));
}

/** A cell as people would type it. Excel shows 15 digits of a number; the rest is noise of binary fractions. */
export function textOf(raw: RawValue): string {
  if (raw === null || isFault(raw)) return '';
  if (typeof raw === 'number') return decimalText(Number(raw.toPrecision(15)));
  return String(raw).trim();
}

function readText(column: Column, text: string): Reading {
  switch (column.kind) {
    case 'text': return { value: text };
    case 'list': return { value: someOf(partsOf(text)) };
    case 'code': return readCode(column.codes, text);
    case 'codes': return readCodes(column.codes, partsOf(text));
    case 'date': return readDate(text);
    case 'fte': return readFte(text);
    case 'money': return readMoney(text);
    case 'integer': return readInteger(text);
    case 'number': return readNumber(text);
    case 'yesNo': return readYesNo(text);
  }
}

function readCode(codes: readonly string[], text: string): Reading {
  const value = codes.find((code) => loosely(code) === loosely(text));
  return value === undefined ? { problem: `is not one of: ${codes.join(', ')}` } : { value };
}

function readCodes(codes: readonly string[], texts: readonly string[]): Reading {
  const readings = texts.map((text) => readCode(codes, text));
  const wrong = readings.find((reading) => 'problem' in reading);
  if (wrong) return { problem: `holds something that ${'problem' in wrong ? wrong.problem : ''}, separated by ;` };
  return { value: someOf([...new Set(readings.map((reading) => ('value' in reading ? reading.value : null)))]) };
}

// A cell that holds nothing but separators is blank.
function someOf<T>(values: readonly T[]): readonly T[] | null {
  return values.length > 0 ? values : null;
}

function readYesNo(text: string): Reading {
  const word = text.toLowerCase();
  if (YES.includes(word)) return { value: true };
  return NO.includes(word) ? { value: false } : { problem: 'is not one of: yes, no' };
}

function partsOf(text: string): string[] {
  return text.split(';').map((part) => part.trim()).filter((part) => part !== '');
}

function decimalText(value: number): string {
  const text = String(value);
  return text.includes('e-') ? value.toFixed(20).replace(/0+$/, '') : text;
}
