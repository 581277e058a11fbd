import type { FollowUp } from '../../answers/shown.js';
import { counted } from '../../workforce/words.js';
import type { People, Person, WeeklySummary } from '../summary/summary.js';
import type { Part } from '../../answers/weeklyCard.js';

/** 'Ada Reed (Assessment North): 23.8 cases per FTE' */
export function personLine({ name, team, says }: Person): string {
  return [`${name}${team === null ? '' : ` (${team})`}`, says].filter(Boolean).join(': ');
}

/** A list of people under a heading that counts them. */
export function peoplePart(heading: string, people: People, moreTitle: string, notes: readonly string[] = []): Part {
  return { heading, lines: people.named.map(personLine), table: null, notes: [...notes, ...hiddenNote(people)], more: moreOf(people, moreTitle) };
}

function moreOf({ asks }: People, title: string): FollowUp | null {
  return asks === null ? null : { title, asks };
}

/** Whom the recipient may not see by name is in the count. Where nobody is named the card says so once for all. */
function hiddenNote({ hidden, named }: People): readonly string[] {
  return hidden === 0 || named.length === 0 ? [] : [`${counted(hidden, 'more is', 'more are')} not named here.`];
}

/** Whether somebody whom the card counts is not named to the recipient. */
export function hidesAnybody({ caseload, staff, ahead }: WeeklySummary): boolean {
  const { started, left, converted, agencyStarted, agencyEnded } = staff;
  const lists = [caseload?.over, caseload?.room, caseload?.asye, caseload?.supervision, started, left, converted, agencyStarted, agencyEnded, ahead.agencyEnding, ahead.tieIns, ahead.asyeReviews];
  return lists.some((people) => (people?.hidden ?? 0) > 0);
}
