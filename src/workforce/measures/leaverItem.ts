import { longDate } from '../calendar.js';
import type { Item } from '../measure.js';
import type { Leaving } from '../rules/startersAndLeavers.js';
import type { Workforce } from '../workforce.js';
import { personItem, yesOrNo } from './personItem.js';
import { distinct } from './tally.js';

export const LEAVER_FACETS = ['reason', 'destination', 'contract', 'origin', 'newlyQualified', 'hours', 'exitInterview', 'person', 'post'] as const;

/** A leaver as on the last day in post, with what the exit interview adds. */
export function leaverItem(workforce: Workforce, { spell, on }: Leaving): Item {
  const exit = workforce.leaverRow(spell.workerId, on);
  const item = personItem(workforce, spell, on);
  return {
    ...item,
    on,
    facets: { ...item.facets, reason: exit?.reasons?.length ? exit.reasons : null, destination: exit?.destination ?? null, exitInterview: yesOrNo(exit?.exitInterview ?? null) },
    shown: () => {
      const { Name = '', Role = '', Team = '', FTE = '' } = item.shown?.() ?? {};
      return { Name, Role, Team, FTE, Left: longDate(on), Reasons: exit?.reasons?.join(', ') ?? '', Destination: exit?.destination ?? '' };
    },
  };
}

/** DATA.md, Reasons: 'add up to more than the leavers where people gave several: the answer says so'. */
export function reasonsNote(items: readonly Item[]): string[] {
  const several = distinct(items.filter(({ facets: { reason } }) => Array.isArray(reason) && reason.length > 1));
  if (several === 0) return [];
  return [`reasons add up to more than the leavers: ${several === 1 ? '1 person' : `${several} people`} gave more than one`];
}

/** DATA.md, Leaver: 'people who moved to other work within the council included (the answer says how many)'. */
export function movedNote(items: readonly Item[], workforce: Workforce): string[] {
  if (items.length === 0 || !workforce.recorded('leavers')) return [];
  const moved = distinct(items.filter((item) => item.facets.destination === 'within the council'));
  return [`${moved === 0 ? 'none' : moved} of them moved to other work within the council`];
}
