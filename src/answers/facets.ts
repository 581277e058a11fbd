import { COMMON_FACETS, type Facet, type Item, type Measure, type TimeFacet } from '../workforce/measure.js';
import type { OrgRole } from '../workforce/sheets.js';
import type { Workforce } from '../workforce/workforce.js';

/** A facet in a sentence: `roleGroup` is 'role group'. */
export function facetWords(facet: Facet | TimeFacet): string {
  return facet.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The facets that a measure can be narrowed to and grouped by. */
export function facetsOf(measure: Measure): readonly Facet[] {
  return [...new Set<Facet>([...COMMON_FACETS, ...measure.facets])];
}

/**
 * What an item is under a facet: several values where it has several, null where the records leave it blank,
 * undefined where the facet does not apply to it (the supplier of a permanent worker).
 */
export function valuesOf(item: Item, facet: Facet, workforce: Workforce): readonly string[] | null | undefined {
  if (facet === 'team') return listOf(item.team);
  if (facet === 'role') return listOf(item.role);
  if (facet === 'service') return item.team === null ? null : listOf(workforce.serviceOf(item.team));
  if (facet === 'locality') return item.team === null ? null : listOf(workforce.team(item.team)?.locality);
  if (facet === 'roleGroup') return item.role === null ? null : roleGroups(workforce.orgRole(item.role));
  const value = item.facets[facet];
  return value === undefined ? undefined : listOf(value);
}

function listOf(value: string | readonly string[] | null | undefined): readonly string[] | null {
  if (value === null || value === undefined || value.length === 0) return null;
  return typeof value === 'string' ? [value] : value;
}

/** DATA.md, Social workers: which of the two words means a role. Neither is a known answer; a role without a place in `roles` is not. */
function roleGroups(orgRole: OrgRole | null): readonly string[] | null {
  if (orgRole === null) return null;
  if (orgRole === 'not a social worker') return [];
  return [orgRole.endsWith('manager') ? 'managers' : 'social workers', `${orgRole}s`];
}
