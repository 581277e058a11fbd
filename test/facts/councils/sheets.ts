import { workforceOf } from '../../../src/workforce/workforceOf.js';
import type { Workforce } from '../../../src/workforce/workforce.js';
import { imported } from '../../workbook/council.js';

/** A row of cells as a workbook holds them. */
export type Cells = readonly (string | number)[];

/** The text of a .csv file: its headings, parted by commas, and its rows. */
export function sheet(headings: string, rows: readonly Cells[]): string {
  return [headings, ...rows.map((cells) => cells.join(','))].map((line) => `${line}\n`).join('');
}

export const WORKERS = 'worker_id,name,contract,role,team,post_id,fte,start,end,qualified_on,cover,end_reason';

/** Somebody in a team; what is left out is blank, a whole post and a start in 2010. Invented names tell nobody apart. */
export interface Somebody {
  readonly id: string;
  readonly team: string;
  readonly contract?: 'permanent' | 'agency';
  readonly role?: string;
  readonly post?: string;
  readonly fte?: number;
  readonly start?: string;
  readonly end?: string;
  readonly qualified?: string;
  readonly cover?: string;
  readonly endReason?: string;
}

export function workerRow(somebody: Somebody): Cells {
  const { id, team, contract = 'permanent', role = 'Social Worker', post = '', fte = 1, start = '2010-01-04', end = '' } = somebody;
  return [id, `Worker ${id}`, contract, role, team, post, fte, start, end, somebody.qualified ?? '', somebody.cover ?? '', somebody.endReason ?? ''];
}

/** So many rows, numbered from 1 with two digits or more. */
export function several<T>(count: number, row: (number: string) => T): T[] {
  return Array.from({ length: count }, (_, place) => row(String(place + 1).padStart(2, '0')));
}

/** The council of these .csv files, read and checked as an import does. Throws with every mistake. */
export function councilOf(files: Readonly<Record<string, string>>): Workforce {
  return workforceOf(imported(files));
}
