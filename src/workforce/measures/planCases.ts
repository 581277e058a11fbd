import { longDate } from '../calendar.js';
import type { Asked, Item, Measure } from '../measure.js';
import { weekInForce, weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { heldCases } from '../rules/heldCases.js';
import type { Caseload } from '../sheets.js';
import { counted, numeral } from '../words.js';
import type { Workforce } from '../workforce.js';
import { CASELOAD_FACETS, heldItem, unallocatedItem } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { cases, having } from './tally.js';

/** Open cases of one kind of plan, by a column of the caseloads sheet. */
interface Plan {
  readonly name: string;
  readonly title: string;
  readonly singular: string;
  readonly column: 'cin' | 'cp' | 'cla';
  /** What a case is counted for, after 'open cases'. */
  readonly of: string;
  /** Over the number in a list of records. */
  readonly heading: string;
}

export const childrenInNeedCases = casesOfPlan({
  name: 'childrenInNeedCases', title: 'children in need cases', singular: 'children in need case', column: 'cin', of: 'of children in need', heading: 'Children in need',
});
export const protectionPlanCases = casesOfPlan({
  name: 'protectionPlanCases', title: 'protection plan cases', singular: 'protection plan case', column: 'cp', of: 'on a child protection plan', heading: 'On a protection plan',
});
export const lookedAfterCases = casesOfPlan({
  name: 'lookedAfterCases', title: 'looked after cases', singular: 'looked after case', column: 'cla', of: 'of children looked after', heading: 'Looked after',
});

function casesOfPlan(plan: Plan): Measure {
  const { name, title, singular, column, of } = plan;
  return {
    name,
    title,
    time: 'stock',
    definition:
      `Open cases ${of}, of the latest week recorded up to the day: those that workers hold and those not allocated to a worker, `
      + `as the column ${column} of the caseloads has them. Rows where it is blank are left out.`,
    sheets: ['caseloads'],
    records: 'people',
    figures: [{ name: title, unit: 'cases' }],
    facets: CASELOAD_FACETS,
    missing: (workforce, asked) => whyNoCaseloads(workforce, asked) ?? whyNoPlans(workforce, asked, plan),
    items: (workforce, { period }) => {
      const rows = rowsWithCases(workforce, period.to);
      return [
        ...heldCases(workforce, rows).map((held) => ofPlan(heldItem(workforce, held), held.row, plan)),
        ...rows.filter(({ workerId }) => workerId === null).map((row) => ofPlan(unallocatedItem(row), row, plan)),
      ];
    },
    // Of rows that are all blank nothing can be said; where there are none there is no such case.
    count: (items) => (items.length > 0 && having(items, 'blank').length === items.length ? [] : [cases(title, items, 'plan')]),
    notes: (items, asked, workforce) => [...weekNotes(workforce, asked), ...blankNote(items)],
    phrase: phrased({ [title]: countOf(singular) }),
  };
}

/** The rows of the week in force that have a case: those of workers without one say nothing of plans. */
function rowsWithCases(workforce: Workforce, day: Asked['period']['to']): Caseload[] {
  const week = weekInForce(workforce, day);
  return week === null ? [] : workforce.caseloads(week).filter((row) => row.cases > 0);
}

/** Cases count whether or not their holder has a spell. Who holds none of the plan does not stand behind the figure. */
function ofPlan({ record, team, role, facets, shown }: Item, row: Caseload, { column, heading }: Plan): Item {
  const plan = row[column];
  return {
    record,
    team,
    role,
    facets,
    amounts: plan === null ? { blank: 1 } : { plan },
    counted: (plan ?? 0) > 0,
    ...(shown && { shown: () => ({ ...shown(), [heading]: plan === null ? '' : numeral(plan) }) }),
  };
}

/** Why nothing can be said of the teams asked for; null where a row of theirs has the column filled, or none has a case. */
function whyNoPlans(workforce: Workforce, { period: { to }, teams }: Asked, { title, column }: Plan): string | null {
  const rows = rowsWithCases(workforce, to).filter(({ team }) => teams?.includes(team) ?? true);
  const [first] = rows;
  if (!first || rows.some((row) => row[column] !== null)) return null;
  return `The caseloads of the week ending ${longDate(first.weekEnding)} do not say how many are ${title}: the column ${column} is blank.`;
}

function blankNote(items: readonly Item[]): string[] {
  const blank = having(items, 'blank').length;
  return blank === 0 ? [] : [`for ${numeral(blank)} of ${counted(items.length, 'row')} the plan is not recorded: left out`];
}
