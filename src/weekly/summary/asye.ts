import type { Item } from '../../workforce/measure.js';
import { distinct } from '../../workforce/measures/tally.js';
import { isOnProgramme, membershipsOn } from '../../workforce/rules/cohorts.js';
import { keptByDay } from '../../workforce/rules/keptByDay.js';
import { numeral, oneDecimal } from '../../workforce/words.js';
import type { Workforce } from '../../workforce/workforce.js';
import { placeWords } from '../scope.js';
import { partAsks } from './partAsks.js';
import { casesPerFte } from './overTarget.js';
import type { CaseloadPart } from './summary.js';
import { counted, listed, onDay, type View } from './view.js';

/** The setting `asye_caseload_share`: the part of the target that a worker on ASYE should hold; null where none is set. */
export function protectedShare(workforce: Workforce): number | null {
  const share = Number(workforce.setting('asye_caseload_share') || NaN);
  return share > 0 && share <= 1 ? share : null;
}

/** The worker ids of those on ASYE at the end of the week. */
export function onAsye({ workforce, week }: View): ReadonlySet<string> {
  return membersOn(workforce, week);
}

const membersOn = keptByDay((workforce, day): ReadonlySet<string> => new Set(
  membershipsOn(workforce, day).filter((one) => one.cohort?.programme === 'asye' && isOnProgramme(one, day)).map(({ member }) => member.person),
));

/** Workers on ASYE whose cases per FTE are above their protected part of the team's target; null where the council has set none. */
export function asyeOverShare(view: View): CaseloadPart['asye'] {
  const share = protectedShare(view.workforce);
  const held = counted(view, { measure: 'overTarget', figure: 'workers with cases', when: onDay(view.week) });
  if (share === null || !held) return null;
  const over = held.outcome.items.filter((item) => onAsye(view).has(item.record ?? '') && casesPerFte(item) > limitOf(view, item, share) + TINY);
  const says = (item: Item) => {
    const limit = limitOf(view, item, share);
    return { says: `${oneDecimal(casesPerFte(item))} per FTE, protected at ${numeral(limit, 1)}`, weight: casesPerFte(item) - limit };
  };
  return { count: distinct(over), share, asks: partAsks('asye', placeWords(view.scope)), ...listed(view, over, says) };
}

/** 0.9 of a target of 20 is 18, whatever binary fractions make of it. */
export const TINY = 1e-9;

function limitOf({ workforce }: View, { team }: Item, share: number): number {
  return share * (workforce.team(team ?? '')?.caseloadTarget ?? Infinity);
}
