import type { CalendarDate } from './calendar.js';
import type { Caseload } from './sheets.js';

/** The rows of a week. */
export interface Week {
  readonly size: number;
  readonly rows: readonly Caseload[];
  readonly byKey: ReadonlyMap<string, Caseload>;
}

/**
 * The caseloads by key, as any sheet's rows are, but held week by week: hundreds of thousands of rows are recorded, and most questions
 * are about the latest week. A week can be one that makes its rows when it is first asked for them.
 */
export class WeeklyCaseloads extends Map<string, Caseload> {
  /** Weeks that no other has, and that may be altered. */
  private own = new Map<CalendarDate, MadeWeek>();

  constructor(private readonly weeks: Map<CalendarDate, Week> = new Map()) {
    super();
  }

  static of(rows: Iterable<readonly [string, Caseload]>): WeeklyCaseloads {
    if (rows instanceof WeeklyCaseloads) return rows.copy();
    const made = new WeeklyCaseloads();
    for (const [key, row] of rows) made.set(key, row);
    return made;
  }

  /** Shares the weeks that neither alters. */
  copy(): WeeklyCaseloads {
    this.own = new Map();
    return new WeeklyCaseloads(new Map(this.weeks));
  }

  /** The earliest first. */
  weekEndings(): readonly CalendarDate[] {
    return [...this.weeks.keys()].sort();
  }

  week(weekEnding: CalendarDate): Week | null {
    return this.weeks.get(weekEnding) ?? null;
  }

  override get size(): number {
    return [...this.weeks.values()].reduce((sum, { size }) => sum + size, 0);
  }

  override get(key: string): Caseload | undefined {
    return this.weeks.get(weekIn(key))?.byKey.get(key);
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  override set(key: string, row: Caseload): this {
    this.ownWeek(weekIn(key)).put(key, row);
    return this;
  }

  override delete(key: string): boolean {
    if (!this.has(key)) return false;
    const week = this.ownWeek(weekIn(key));
    week.remove(key);
    if (week.size === 0) this.drop(weekIn(key));
    return true;
  }

  override clear(): void {
    this.weeks.clear();
    this.own.clear();
  }

  override forEach(each: (row: Caseload, key: string, all: Map<string, Caseload>) => void): void {
    for (const [key, row] of this) each(row, key, this);
  }

  override *entries(): MapIterator<[string, Caseload]> {
    for (const { byKey } of this.weeks.values()) yield* byKey;
  }

  override *keys(): MapIterator<string> {
    for (const { byKey } of this.weeks.values()) yield* byKey.keys();
  }

  override *values(): MapIterator<Caseload> {
    for (const { rows } of this.weeks.values()) yield* rows;
  }

  override [Symbol.iterator](): MapIterator<[string, Caseload]> {
    return this.entries();
  }

  private ownWeek(weekEnding: CalendarDate): MadeWeek {
    const known = this.own.get(weekEnding);
    if (known) return known;
    const week = new MadeWeek(new Map(this.weeks.get(weekEnding)?.byKey));
    this.own.set(weekEnding, week);
    this.weeks.set(weekEnding, week);
    return week;
  }

  private drop(weekEnding: CalendarDate): void {
    this.weeks.delete(weekEnding);
    this.own.delete(weekEnding);
  }
}

/** A week whose rows are there, and may change while the caseloads that own it are put together. */
class MadeWeek implements Week {
  private listed: readonly Caseload[] | null = null;

  constructor(readonly byKey: Map<string, Caseload>) {}

  get size(): number {
    return this.byKey.size;
  }

  get rows(): readonly Caseload[] {
    this.listed ??= [...this.byKey.values()];
    return this.listed;
  }

  put(key: string, row: Caseload): void {
    this.byKey.set(key, row);
    this.listed = null;
  }

  remove(key: string): void {
    this.byKey.delete(key);
    this.listed = null;
  }
}

/** A key is the JSON of a list that begins with the week. */
function weekIn(key: string): CalendarDate {
  return key.slice(2, 12) as CalendarDate;
}
