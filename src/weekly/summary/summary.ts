import type { CalendarDate } from '../../workforce/calendar.js';
import type { Figure } from '../../workforce/measure.js';
import type { Scope } from '../scope.js';

/** A figure of the card, and the question that the bot answers with the same. */
export interface Stat {
  readonly figure: Figure;
  /** As somebody could type it. */
  readonly asks: string;
}

/** A figure of the week beside the same of the week before. */
export interface Moved {
  readonly now: Stat;
  /** Null where the week before is not recorded. */
  readonly before: number | null;
}

/** Somebody on a list of the card. */
export interface Person {
  readonly name: string;
  /** Null where the card is of one team, or none is recorded. */
  readonly team: string | null;
  /** What the list says of them: '23.8 per FTE, 7.8 over 16'. */
  readonly says: string;
  /** How pressing it is, in the list's own measure; the most pressing first. */
  readonly weight: number;
}

/** A count of people with those that the recipient may see by name, the most pressing first. */
export interface People {
  readonly count: number;
  /** Where the bot answers the same count. */
  readonly asks: string | null;
  readonly named: readonly Person[];
  /** How many of them are not named to the recipient. */
  readonly hidden: number;
  /** The largest weight of all, of those too who may not be named; 0 where there is nobody. */
  readonly most: number;
}

/** How the data of the week stands. */
export type WeekData =
  | { readonly is: 'in' }
  /** Some teams that usually send caseloads have not. */
  | { readonly is: 'partly in'; readonly waitingFor: readonly string[] }
  /** None of the scope's has; `last` is the latest week that is recorded. */
  | { readonly is: 'missing'; readonly last: CalendarDate | null; readonly waitingFor: readonly string[] }
  /** The scope holds no cases: none of its teams has sent any in the last 12 weeks. */
  | { readonly is: 'none' };

/** A team's line. Null is not recorded. */
export interface TeamLine {
  readonly team: string;
  /** Whether its caseloads of the week have come in. */
  readonly isIn: boolean;
  readonly openCases: number | null;
  readonly average: number | null;
  readonly target: number | null;
  readonly overTarget: number | null;
  readonly unallocated: number | null;
}

export interface TrendPoint {
  readonly week: CalendarDate;
  readonly average: number | null;
  readonly openCases: number;
}

export interface Unallocated {
  readonly stat: Stat;
  /** For how many recorded weeks in a row there have been some, this one included. */
  readonly weeks: number;
  readonly teams: readonly { readonly team: string; readonly cases: number; readonly weeks: number }[];
}

export interface CaseloadPart {
  readonly openCases: Moved;
  readonly average: Moved | null;
  /** Children per FTE; null where the teams have none or different ones. */
  readonly target: number | null;
  /** Up to 12 weeks, the earliest first; a week that is not recorded is left out. */
  readonly trend: readonly TrendPoint[];
  /** The most loaded against their target first. */
  readonly teams: readonly TeamLine[];
  /** `of` so many workers with cases and a target, `far` of them over it by a quarter or more; null where no team has a target. */
  readonly over: (People & { readonly of: number; readonly far: number }) | null;
  /** Who could take one more case or more within the target; `cases` in all. Null where no team has a target. */
  readonly room: (People & { readonly cases: number }) | null;
  /** Workers on ASYE over their part of the target; null where the council has set none. */
  readonly asye: (People & { readonly share: number }) | null;
  readonly unallocated: Unallocated;
  readonly supervision: People & { readonly undated: number; readonly days: number };
}

export interface StaffPart {
  readonly vacancies: Stat | null;
  readonly vacantFte: Stat | null;
  readonly emptySeats: Stat | null;
  readonly agency: Moved | null;
  /** In the seven days that end with the week; null where it is not recorded. */
  readonly started: People | null;
  readonly left: People | null;
  readonly converted: People | null;
  readonly agencyStarted: People | null;
  readonly agencyEnded: People | null;
}

/** What comes in the 28 days from the card's day, that day included; null where it is not recorded. */
export interface AheadPart {
  readonly until: CalendarDate;
  readonly agencyEnding: People | null;
  readonly tieIns: People | null;
  readonly asyeReviews: People | null;
}

/** All that a weekly card says, counted. It depends on the records, the scope, the day and who may be named, and on nothing else. */
export interface WeeklySummary {
  readonly scope: Scope;
  readonly council: string | null;
  /** The day that the card is of; vacancies and agency are as at it. */
  readonly day: CalendarDate;
  /** The last day of the week whose caseloads are expected on that day. */
  readonly week: CalendarDate;
  readonly data: WeekData;
  /** Null where the caseloads of the week are missing, or the scope has none. */
  readonly caseload: CaseloadPart | null;
  readonly staff: StaffPart;
  readonly ahead: AheadPart;
}
