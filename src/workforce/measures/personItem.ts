import { FULL_TIME, fteNumber } from '../amounts.js';
import { longDate, type CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import { inForce, postOn } from '../rules/inForce.js';
import { isNewlyQualified } from '../rules/newlyQualified.js';
import { stayedSince } from '../rules/stay.js';
import type { Spell } from '../sheets.js';
import { numeral } from '../words.js';
import type { Workforce } from '../workforce.js';
import { distinct } from './tally.js';

/** The facets that everybody carries. `newlyQualified` is yes or no, `hours` part-time or full-time, `grade` that of the post. */
export const PERSON_FACETS = ['contract', 'origin', 'newlyQualified', 'hours', 'grade', 'person', 'post'] as const;
export const AGENCY_FACETS = ['supplier', 'cover', 'origin', 'hours', 'grade', 'endDate', 'person', 'post'] as const;

/** Somebody's spell as it stands on a day: a person of its FTE, in its team and role. */
export function personItem(workforce: Workforce, spell: Spell, day: CalendarDate): Item {
  return {
    record: spell.workerId,
    team: spell.team,
    role: spell.role,
    facets: {
      contract: spell.contract,
      origin: spell.origin,
      newlyQualified: yesOrNo(isNewlyQualified(workforce, spell, day)),
      hours: hoursOf(workforce, spell, day),
      grade: spell.postId === null ? null : postOn(workforce, spell.postId, day)?.grade ?? null,
      person: spell.workerId,
      post: spell.postId,
    },
    amounts: { fte: spell.fte },
    shown: () => ({
      Name: workforce.nameOf(spell.workerId),
      Role: spell.role,
      Team: spell.team,
      FTE: numeral(fteNumber(spell.fte)),
      Since: longDate(stayedSince(workforce, spell)),
    }),
  };
}

/** An agency worker's spell, with its supplier and what it covers. */
export function agencyItem(workforce: Workforce, spell: Spell, day: CalendarDate): Item {
  const item = personItem(workforce, spell, day);
  return {
    ...item,
    facets: { ...item.facets, supplier: spell.agency, cover: spell.cover, endDate: spell.end ? 'end recorded' : 'no end recorded' },
    shown: () => ({
      ...item.shown?.(),
      Until: spell.end ? longDate(spell.end) : '',
      Supplier: spell.agency ?? '',
      Cover: spell.cover ?? '',
    }),
  };
}

/** DATA.md, Permanent staff: 'the answer says how many are fixed-term'. */
export function fixedTermNote(items: readonly Item[]): string[] {
  const fixedTerm = distinct(items.filter((item) => item.facets.contract === 'fixed-term'));
  return items.length === 0 ? [] : [fixedTerm === 0 ? 'none of them is fixed-term' : `${fixedTerm} of them ${fixedTerm === 1 ? 'is' : 'are'} fixed-term`];
}

/** Part-time is below 1 FTE over all the spells that somebody has on the day. */
function hoursOf(workforce: Workforce, spell: Spell, day: CalendarDate): string {
  if (spell.fte >= FULL_TIME) return 'full-time';
  const spells = workforce.spellsOf(spell.workerId).filter(({ start, end }) => inForce(start, end, day));
  return spells.reduce((sum, { fte }) => sum + fte, 0) < FULL_TIME ? 'part-time' : 'full-time';
}

export function yesOrNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no';
}
