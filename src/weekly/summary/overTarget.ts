import { FULL_TIME } from '../../workforce/amounts.js';
import type { Item } from '../../workforce/measure.js';
import { distinct } from '../../workforce/measures/tally.js';
import { numeral, oneDecimal } from '../../workforce/words.js';
import type { CaseloadPart } from './summary.js';
import { counted, onDay, peopleOf, valueOf, type View } from './view.js';

/** Over the target by this part of it is far. */
const FAR_OVER = 0.25;

/** Who is over the target of their team, and by how much; null where no team has a target. */
export function overTarget(view: View): CaseloadPart['over'] {
  const over = counted(view, { measure: 'overTarget', when: onDay(view.week) });
  const people = peopleOf(view, over, (item) => saysOver(view, item));
  const far = over?.outcome.items.filter((item) => casesPerFte(item) >= (1 + FAR_OVER) * targetOf(view, item)) ?? [];
  return people && { ...people, of: valueOf(over?.outcome.figures ?? [], 'workers with cases') ?? 0, far: distinct(far) };
}

function saysOver(view: View, item: Item): { says: string; weight: number } {
  const target = targetOf(view, item);
  const perFte = casesPerFte(item);
  const by = perFte - target;
  return { says: `${oneDecimal(perFte)} per FTE, ${oneDecimal(by)} over ${numeral(target)}`, weight: by };
}

function targetOf({ workforce }: View, { team }: Item): number {
  return workforce.team(team ?? '')?.caseloadTarget ?? 0;
}

/** A worker's cases in a team by the FTE that goes with them. */
export function casesPerFte({ amounts: { cases = 0, teamFte = 0, wholeFte = 0 } }: Item): number {
  return (cases * FULL_TIME) / (teamFte || wholeFte);
}
