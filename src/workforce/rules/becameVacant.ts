import { addDays, type CalendarDate } from '../calendar.js';
import type { Period } from '../period.js';
import type { Workforce } from '../workforce.js';
import { isPermanent, postOn } from './inForce.js';
import { isVacant, standing, type Standing } from './vacancy.js';

/** A post as it stood on the first day of a vacancy. */
export interface Vacated {
  readonly standing: Standing;
  readonly on: CalendarDate;
}

/** The vacancies that began within a period, both days included, in the order of the posts: the day before, somebody permanent or fixed-term was on the post, or it was not there. */
export function becameVacant(workforce: Workforce, { from, to }: Period): readonly Vacated[] {
  return [...new Set(workforce.posts.map(({ postId }) => postId))].flatMap((postId) => {
    const days = turnsOf(workforce, postId).filter((day) => from <= day && day <= to);
    return [...new Set(days)].sort().flatMap((on) => {
      const begun = vacantOn(workforce, postId, on);
      return begun && !vacantOn(workforce, postId, addDays(on, -1)) ? [{ standing: begun, on }] : [];
    });
  });
}

/** How a post stands on a day on which it is vacant; null on any other. */
export function vacantOn(workforce: Workforce, postId: string, day: CalendarDate): Standing | null {
  const post = postOn(workforce, postId, day);
  const stands = post && standing(workforce, post, day);
  return stands && isVacant(stands) ? stands : null;
}

/** The days on which a vacancy can begin. */
function turnsOf(workforce: Workforce, postId: string): readonly CalendarDate[] {
  const left = workforce.spellsOn(postId).flatMap((spell) => (isPermanent(spell) && spell.end !== null ? [addDays(spell.end, 1)] : []));
  return [...workforce.rowsOfPost(postId).map(({ from }) => from), ...left];
}
