import { fteNumber } from '../amounts.js';
import { longDate, type CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import { isVacant, standings, vacantSince, type Standing } from '../rules/vacancy.js';
import { numeral } from '../words.js';
import type { Workforce } from '../workforce.js';

/** The facets that a post carries. `status` is filled, part-vacant, covered or empty seat. */
export const POST_FACETS = ['grade', 'funding', 'status', 'post'] as const;

/** A post as it stands on a day: 1 post of its FTE, with what of it is vacant. */
export function postItem({ post, vacantFte, status }: Standing): Item {
  return {
    record: post.postId,
    team: post.team,
    role: post.role,
    facets: { grade: post.grade, funding: post.funding ?? 'permanent', status, post: post.postId },
    amounts: { posts: 1, fte: post.fte, vacantFte },
    shown: () => ({ Post: post.postId, Role: post.role, Team: post.team, Grade: post.grade ?? '', FTE: numeral(fteNumber(post.fte)) }),
  };
}

/** The posts that are wanted for how they stand on the day, as the vacancy measures count and list them. */
export function vacancyItems(workforce: Workforce, day: CalendarDate, wanted: (standing: Standing) => boolean): Item[] {
  return standings(workforce, day).filter(wanted).map((standing) => vacancyItem(workforce, standing, day));
}

/** A post with vacant FTE, with since when it stands vacant. */
export function vacancyItem(workforce: Workforce, standing: Standing, day: CalendarDate): Item {
  const { post, vacantFte, status } = standing;
  const item = postItem(standing);
  return {
    ...item,
    shown: () => ({
      ...item.shown?.(),
      'FTE vacant': numeral(fteNumber(vacantFte)),
      'Vacant since': isVacant(standing) ? longDate(vacantSince(workforce, post, day)) : '',
      Standing: status,
    }),
  };
}
