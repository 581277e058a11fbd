import { fteNumber } from '../amounts.js';
import { longDate, type CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import { isNewlyQualified } from '../rules/newlyQualified.js';
import { stayedSince } from '../rules/stay.js';
import type { Spell } from '../sheets.js';
import { numeral } from '../words.js';
import type { Workforce } from '../workforce.js';

/** The facets that everybody carries. `newlyQualified` is yes or no. */
export const PERSON_FACETS = ['contract', 'origin', 'newlyQualified', 'person', 'post'] as const;
export const AGENCY_FACETS = ['supplier', 'cover', 'origin', 'person', 'post'] as const;

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
    facets: { ...item.facets, supplier: spell.agency, cover: spell.cover },
    shown: () => ({
      ...item.shown?.(),
      Until: spell.end ? longDate(spell.end) : '',
      Supplier: spell.agency ?? '',
      Cover: spell.cover ?? '',
    }),
  };
}

function yesOrNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no';
}
