import fc from 'fast-check';
import { addDays, type Row } from '../../support/independentCount.js';
import { DAY, orBlank } from './days.js';

export const TEAMS = ['North', 'South', 'West', 'East', 'Old', 'Hub', 'Quay'] as const;
export const ROLES = ['Social Worker', 'Senior Social Worker', 'Team Manager', 'Family Support Worker', 'Independent Reviewing Officer', 'Link Worker'] as const;
export const POST_IDS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'] as const;
export const TEAM = fc.constantFrom(...TEAMS);
export const ROLE = fc.oneof({ weight: 3, arbitrary: fc.constant('Social Worker') }, { weight: 4, arbitrary: fc.constantFrom(...ROLES) });
export const FTE = fc.constantFrom('1', '1', '1', '0.8', '0.60', '0.5', '0.3333');

/** Seven teams: Old splits into West and East, merges into West or just closes; Hub follows it, or is renamed Quay. */
export const teams: fc.Arbitrary<Row[]> = fc.record({
  closing: fc.option(DAY),
  renaming: fc.option(DAY),
  after: fc.constantFrom('West;East', 'West', 'Hub', ''),
  dated: fc.boolean(),
  target: orBlank(fc.constantFrom('12', '15')),
  locality: orBlank(fc.constant('coast')),
}).map(({ closing, renaming, after, dated, target, locality }) => {
  const first = (day: string | null) => (dated && day ? addDays(day, 1) : '');
  return [
    { team: 'North', service: 'Assessment', locality, caseload_target: '15', from: '', to: '', replaced_by: '' },
    { team: 'South', service: 'Assessment', locality: '', caseload_target: target, from: '', to: '', replaced_by: '' },
    { team: 'West', service: 'Care', locality: 'coast', caseload_target: target, from: after.includes('West') ? first(closing) : '', to: '', replaced_by: '' },
    { team: 'East', service: 'Care', locality: 'hills', caseload_target: '', from: after.includes('East') ? first(closing) : '', to: '', replaced_by: '' },
    { team: 'Old', service: 'Care', locality: '', caseload_target: target, from: '', to: closing ?? '', replaced_by: closing ? after : '' },
    { team: 'Hub', service: 'Duty', locality, caseload_target: '10', from: '', to: renaming ?? '', replaced_by: renaming ? 'Quay' : '' },
    { team: 'Quay', service: 'Duty', locality, caseload_target: '10', from: first(renaming), to: '', replaced_by: '' },
  ];
});

/** Posts that change team or FTE, at once or after they were closed for a while. */
export const posts: fc.Arbitrary<Row[]> = fc.array(fc.record({
  role: ROLE, team: TEAM, fte: FTE, from: DAY, lasts: fc.option(fc.integer({ min: 0, max: 600 }), { freq: 2 }),
  grade: orBlank(fc.constantFrom('SW1', 'SW2')), funding: orBlank(fc.constantFrom('permanent', 'temporary', 'pilot')),
  then: fc.option(fc.record({ team: TEAM, fte: FTE, gap: fc.constantFrom(1, 1, 1, 40) })),
}), { minLength: POST_IDS.length, maxLength: POST_IDS.length }).map((posts) => posts.flatMap(({ then, lasts, ...post }, index) => {
  const row = { post_id: POST_IDS[index] ?? '', ...post, to: lasts === null ? '' : addDays(post.from, lasts) };
  return then && row.to !== '' ? [row, { ...row, ...{ team: then.team, fte: then.fte }, from: addDays(row.to, then.gap), to: '' }] : [row];
}));

export const roles: Row[] = [
  { role: 'Social Worker', org_role: 'case holder', registered: 'yes' },
  { role: 'Senior Social Worker', org_role: 'senior practitioner', registered: '' },
  { role: 'Team Manager', org_role: 'first line manager', registered: 'yes' },
  { role: 'Family Support Worker', org_role: 'not a social worker', registered: '' },
  { role: 'Independent Reviewing Officer', org_role: 'qualified without cases', registered: 'no' },
];
