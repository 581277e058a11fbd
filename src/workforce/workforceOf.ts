import type { CalendarDate } from './calendar.js';
import { namesIn } from './names.js';
import type { Records } from './records.js';
import { orgRolesOf } from './roles.js';
import { keyOf, type Caseload, type SheetName } from './sheets.js';
import { WeeklyCaseloads } from './weeklyCaseloads.js';
import type { Workforce } from './workforce.js';

/**
 * The workforce that the records add up to. Costs nothing until it is asked: each index is made from its own sheet when first needed,
 * so make a new one whenever the records have changed.
 */
export function workforceOf(records: Records): Workforce {
  const rows = records.rows;
  const teams = lazy(() => [...rows.teams.values()]);
  const posts = lazy(() => [...rows.posts.values()]);
  const spells = lazy(() => [...rows.workers.values()]);
  const teamNamed = lazy(() => new Map(teams().map((team) => [team.team, team])));
  const postRows = lazy(() => sorted(groupBy(posts(), (post) => post.postId), (post) => post.from));
  const spellsByWorker = lazy(() => sorted(groupBy(spells(), (spell) => spell.workerId), (spell) => spell.start));
  const spellsByPost = lazy(() => sorted(groupBy(spells(), (spell) => spell.postId), (spell) => spell.start));
  const absences = lazy(() => sorted(groupBy(rows.absences.values(), (absence) => absence.workerId), (absence) => absence.from));
  const steps = lazy(() => sorted(groupBy(rows.conversions.values(), (step) => step.workerId), (step) => step.on));
  const caseloads = lazy(() => (rows.caseloads instanceof WeeklyCaseloads ? rows.caseloads : WeeklyCaseloads.of(rows.caseloads)));
  const weekEndings = lazy(() => caseloads().weekEndings());
  const settings = lazy(() => new Map([...rows.settings.values()].map(({ setting, value }) => [setting, value])));
  const roles = lazy(() => orgRolesOf(records));
  const names = lazy(() => namesIn(records));

  return {
    records,
    recorded: (sheet: SheetName) => records.known.has(sheet),
    get teams() { return teams(); },
    get posts() { return posts(); },
    get spells() { return spells(); },
    team: (name) => teamNamed().get(name) ?? null,
    serviceOf: (team) => teamNamed().get(team)?.service ?? null,
    rowsOfPost: (postId) => postRows().get(postId) ?? [],
    spellsOf: (workerId) => spellsByWorker().get(workerId) ?? [],
    spellsOn: (postId) => spellsByPost().get(postId) ?? [],
    absencesOf: (workerId) => absences().get(workerId) ?? [],
    conversionStepsOf: (workerId) => steps().get(workerId) ?? [],
    leaverRow: (workerId, leftOn) => rows.leavers.get(keyOf('leavers', { workerId, leftOn })) ?? null,
    orgRole: (role) => roles().orgRole(role),
    isRegistered: (role) => roles().isRegistered(role),
    get caseloadWeeks() { return weekEndings(); },
    caseloads: (weekEnding: CalendarDate): readonly Caseload[] => caseloads().week(weekEnding)?.rows ?? [],
    setting: (name) => settings().get(name) ?? null,
    nameOf: (person) => names().get(person) ?? person,
  };
}

/** Makes the value when it is first asked for, and keeps it. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The rows under each key, in their order; rows without the key are left out. */
function groupBy<K, T>(rows: Iterable<T>, keyOf: (row: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Puts the rows of each group in the order of their days. */
function sorted<K, T>(groups: Map<K, T[]>, dayOf: (row: T) => CalendarDate): Map<K, T[]> {
  for (const group of groups.values()) {
    group.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  }
  return groups;
}
