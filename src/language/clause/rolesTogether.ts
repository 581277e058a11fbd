import type { Workforce } from '../../workforce/workforce.js';
import type { Filter } from '../question.js';

const CASE_HOLDER = 'Social Worker';

/**
 * A role named beside a group of roles is an alternative to it: 'senior social workers v social workers' are two roles, and
 * 'managers and senior social workers' the roles of the group with one more.
 */
export function rolesTogether(filters: readonly Filter[], workforce: Workforce): readonly Filter[] {
  const role = filters.find(({ facet, without }) => facet === 'role' && !without);
  const group = filters.find(({ facet, without }) => facet === 'roleGroup' && !without);
  if (!role || !group) return filters;
  const inGroup = rolesOf(group.values, workforce);
  const beside = role.values.every((name) => inGroup.includes(name)) && inGroup.includes(CASE_HOLDER) ? [CASE_HOLDER] : inGroup;
  const values = [...new Set([...role.values, ...beside])];
  return filters.filter((filter) => filter !== group).map((filter) => (filter === role ? { ...role, values } : filter));
}

/** The roles of posts and people that belong to groups (DATA.md, Social workers). */
export function rolesOf(groups: readonly string[], { posts, spells, orgRole }: Workforce): readonly string[] {
  return [...new Set([...posts, ...spells].map(({ role }) => role))].filter((role) => {
    const kind = orgRole(role);
    return kind !== null && kind !== 'not a social worker' && [kind.endsWith('manager') ? 'managers' : 'social workers', `${kind}s`].some((group) => groups.includes(group));
  });
}
