import { FULL_TIME, type Fte } from '../../workforce/amounts.js';
import { heldItem } from '../../workforce/measures/caseloadItem.js';
import { heldCases, type HeldCases } from '../../workforce/rules/heldCases.js';
import type { Item } from '../../workforce/measure.js';
import { distinct } from '../../workforce/measures/tally.js';
import { numeral } from '../../workforce/words.js';
import { onAsye, protectedShare, TINY } from './asye.js';
import { placeWords } from '../scope.js';
import type { CaseloadPart } from './summary.js';
import { partAsks } from './partAsks.js';
import { listed, type View } from './view.js';
import { teamsIn } from './weekData.js';

/**
 * Who could take whole cases within the target of their team, of those on the week's list: with a spell, present, on ASYE up to the
 * protected part of the target. Those who hold none yet are among them. Null where no team of the scope has a target.
 */
export function roomFor(view: View): CaseloadPart['room'] {
  const { workforce, scope, week } = view;
  const teams = teamsIn(workforce, scope, week).filter((team) => targetOf(view, team) !== null);
  if (teams.length === 0) return null;
  const rows = workforce.caseloads(week).filter(({ team }) => teams.includes(team));
  const room = heldCases(workforce, rows).map((held) => ({ item: heldItem(workforce, held), cases: casesLeft(view, held) })).filter(({ item, cases }) => cases > 0 && item.amounts.absent === 0);
  const left = new Map<Item, number>(room.map(({ item, cases }) => [item, cases]));
  const says = (item: Item) => ({ says: `room for ${numeral(left.get(item) ?? 0)}, holds ${numeral(item.amounts.cases ?? 0)}`, weight: left.get(item) ?? 0 });
  return {
    count: distinct(room.map(({ item }) => item)),
    cases: room.reduce((sum, { cases }) => sum + cases, 0),
    asks: partAsks('room', placeWords(scope)),
    ...listed(view, room.map(({ item }) => item), says),
  };
}

/** Whole cases below the target; 0 for somebody without a spell then. */
function casesLeft(view: View, { row, teamFte, wholeFte }: HeldCases): number {
  const fte: Fte = teamFte || wholeFte;
  const share = onAsye(view).has(row.workerId) ? protectedShare(view.workforce) ?? 1 : 1;
  return Math.floor(((targetOf(view, row.team) ?? 0) * share * fte) / FULL_TIME + TINY) - row.cases;
}

function targetOf({ workforce }: View, team: string): number | null {
  return workforce.team(team)?.caseloadTarget ?? null;
}
