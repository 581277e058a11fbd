import type { Figure, Item, Measure } from '../measure.js';
import { contains } from '../period.js';
import { membershipsOn, type Membership } from '../rules/cohorts.js';
import { mainPlace } from '../rules/places.js';
import type { Cohort } from '../sheets.js';
import { listed, numeral } from '../words.js';
import type { Workforce } from '../workforce.js';
import { memberFacets } from './memberItem.js';
import { countOf, phrased } from './phrases.js';
import { having, total } from './tally.js';

export const plannedAgainstActual: Measure = {
  name: 'plannedAgainstActual',
  title: 'intake of cohorts against the plan',
  time: 'flow',
  spans: 'ever',
  definition:
    'The members of the cohorts that began in the period, whatever became of them, against the intake that was planned. '
    + 'The difference leaves out cohorts without a plan.',
  sheets: ['cohorts', 'cohortMembers'],
  records: 'people',
  figures: [{ name: 'actual intake', unit: 'people' }, { name: 'planned intake', unit: 'people' }, { name: 'more than planned', unit: 'people' }],
  facets: ['cohort', 'programme', 'status', 'person'],
  items: (workforce, { period }) => {
    const began = (cohort: Cohort | null) => cohort?.starts != null && contains(period, cohort.starts);
    const plans = [...workforce.records.rows.cohorts.values()].filter(began).map(planItem);
    const members = membershipsOn(workforce, period.to).filter(({ cohort }) => began(cohort));
    return [...plans, ...members.map((membership) => intakeItem(workforce, membership))];
  },
  count: intake,
  notes: (items) => {
    const unplanned = [...new Set(having(items, 'unplanned').map((item) => String(item.facets.cohort)))];
    return unplanned.length > 0 ? [`no planned intake is recorded for ${listed(unplanned)}`] : [];
  },
  phrase: phrased({
    'actual intake': countOf('person taken on', 'people taken on'),
    'planned intake': countOf('planned', 'planned'),
    'more than planned': (value) => (value < 0 ? `${numeral(-value)} fewer than planned` : `${numeral(value)} more than planned`),
  }),
};

function planItem({ cohort, programme, starts, planned }: Cohort): Item {
  return {
    record: null,
    team: null,
    role: null,
    facets: { cohort, programme },
    amounts: planned === null ? { unplanned: 1 } : { planned, plans: 1 },
    counted: false,
    ...(starts && { on: starts }),
  };
}

function intakeItem(workforce: Workforce, membership: Membership): Item {
  const { member, cohort, started } = membership;
  return {
    ...(started ? mainPlace(workforce.spellsOf(member.person), started) : { team: null, role: null }),
    record: member.person,
    facets: memberFacets(membership),
    amounts: { members: 1, againstPlan: cohort?.planned == null ? 0 : 1 },
    ...(cohort?.starts && { on: cohort.starts }),
    ...(started && { placedOn: started }),
    shown: () => ({ Name: workforce.nameOf(member.person), Cohort: member.cohort, Status: membership.status }),
  };
}

/** Somebody who joined two cohorts is part of both intakes. */
function intake(items: readonly Item[]): Figure[] {
  const actual: Figure = { name: 'actual intake', value: total(items, 'members'), unit: 'people' };
  // Narrowed to a team or a person there is no plan to hold them against.
  if (total(items, 'plans') === 0) return [actual];
  const planned = total(items, 'planned');
  return [
    actual,
    { name: 'planned intake', value: planned, unit: 'people' },
    { name: 'more than planned', value: total(items, 'againstPlan') - planned, unit: 'people' },
  ];
}
