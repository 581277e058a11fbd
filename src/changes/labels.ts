import { fteNumber, type Fte } from '../workforce/amounts.js';
import type { CalendarDate } from '../workforce/calendar.js';
import type { Workforce } from '../workforce/workforce.js';
import { numeral } from '../workforce/words.js';

/** 'Cal Reed (A1)'; the id alone where no name is kept. */
export function nameAndId(workforce: Workforce, person: string): string {
  const name = workforce.nameOf(person);
  return name === person ? person : `${name} (${person})`;
}

/** 'Cal Reed (A1, Assessment North)', 'Bo Larch (N0001, Apprentices 2023)': by the last team, else the cohort or the post offered. */
export function personLabel(workforce: Workforce, person: string): string {
  const name = workforce.nameOf(person);
  const place = workforce.spellsOf(person).at(-1)?.team ?? placeOfNewcomer(workforce, person);
  const beside = [...(name === person ? [] : [person]), ...(place ? [place] : [])];
  return beside.length > 0 ? `${name} (${beside.join(', ')})` : name;
}

function placeOfNewcomer({ records: { rows } }: Workforce, person: string): string | null {
  const member = [...rows.cohortMembers.values()].find((row) => row.person === person);
  if (member) return member.cohort;
  const offer = [...rows.offers.values()].findLast((row) => row.person === person);
  return offer ? `offered ${offer.postId}` : null;
}

/** 'P3 (Social Worker, Assessment North)' as on a day, else by its last row. */
export function postLabel(workforce: Workforce, postId: string, day: CalendarDate): string {
  const rows = workforce.rowsOfPost(postId);
  const row = rows.findLast(({ from }) => from <= day) ?? rows[0];
  return row ? `${postId} (${row.role}, ${row.team})` : postId;
}

/** 8,000 -> '0.8 FTE' */
export function fteLabel(fte: Fte): string {
  return `${numeral(fteNumber(fte), 4)} FTE`;
}
