import type { CalendarDate } from './calendar.js';
import type { Records } from './records.js';
import type { Absence, Caseload, ConversionStep, Leaver, OrgRole, Post, SheetName, Spell, Team } from './sheets.js';

/** What the records say, with the indexes that counting needs. */
export interface Workforce {
  readonly records: Records;
  recorded(sheet: SheetName): boolean;
  readonly teams: readonly Team[];
  readonly posts: readonly Post[];
  readonly spells: readonly Spell[];
  team(name: string): Team | null;
  serviceOf(team: string): string | null;
  /** The rows of a post, the earliest first: it has one for each period in a team with an FTE. */
  rowsOfPost(postId: string): readonly Post[];
  /** The spells of a worker, the earliest first. */
  spellsOf(workerId: string): readonly Spell[];
  /** The spells against a post, the earliest first. */
  spellsOn(postId: string): readonly Spell[];
  absencesOf(workerId: string): readonly Absence[];
  /** The steps of a worker's way from agency to a permanent post, the earliest first. */
  conversionStepsOf(workerId: string): readonly ConversionStep[];
  /** What the exit interview adds to a spell that ended; null where nothing is recorded. */
  leaverRow(workerId: string, leftOn: CalendarDate): Leaver | null;
  orgRole(role: string): OrgRole | null;
  isRegistered(role: string): boolean;
  /** The weeks with caseloads, the earliest first. */
  readonly caseloadWeeks: readonly CalendarDate[];
  caseloads(weekEnding: CalendarDate): readonly Caseload[];
  setting(name: string): string | null;
  /** The name of a worker or of somebody with a given id; the id where no name is kept. */
  nameOf(person: string): string;
  /** Whether the record of a person or post is kept from whoever asks, who sees it counted and not named; blank: none is. */
  readonly hides?: (record: string) => boolean;
}
