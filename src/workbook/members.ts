import type { Records } from '../workforce/records.js';
import { nameKey, type GiveId } from './people.js';

/** Somebody as a row names them: by worker id, by name or by both. */
export interface Naming {
  readonly cohort: string;
  readonly workerId: string | null;
  readonly name: string | null;
}

interface Member {
  readonly person: string;
  workerId: string | null;
  readonly names: Set<string>;
}

/** The person's id, or null where the name fits two members. */
export type Identify = (naming: Naming) => string | null;

/**
 * Cohort members and reviews share their people: the same cohort and worker id, or the same cohort and name, is the
 * same person over imports; a row that gains a worker id stays the same member (DATA.md, cohort_members).
 */
export function memberRegister(records: Records, workerNames: ReadonlyMap<string, string>, giveId: GiveId): Identify {
  const cohorts = new Map<string, Member[]>();
  for (const row of [...records.rows.cohortMembers.values(), ...records.rows.reviews.values()]) {
    note(membersOf(cohorts, row.cohort), row.person, row.workerId, namesOf(row, workerNames));
  }
  return (naming) => {
    const members = membersOf(cohorts, naming.cohort);
    const names = namesOf(naming, workerNames);
    const found = naming.workerId ? byWorker(members, naming.workerId, names) : byName(members, nameKey(naming.name));
    if (found === 'several') return null;
    const person = found?.person ?? naming.workerId ?? giveId();
    note(members, person, naming.workerId, names);
    return person;
  };
}

function membersOf(cohorts: Map<string, Member[]>, cohort: string): Member[] {
  const members = cohorts.get(cohort) ?? [];
  cohorts.set(cohort, members);
  return members;
}

function namesOf({ workerId, name }: Naming, workerNames: ReadonlyMap<string, string>): string[] {
  return [nameKey(name), nameKey(workerId && workerNames.get(workerId))].filter((key) => key !== '');
}

// An id counts as a name: an export writes it for somebody whose name was erased.
function note(members: Member[], person: string, workerId: string | null, names: readonly string[]): void {
  const member = members.find((each) => each.person === person) ?? { person, workerId, names: new Set([nameKey(person)]) };
  if (!members.includes(member)) members.push(member);
  member.workerId ??= workerId;
  names.forEach((name) => member.names.add(name));
}

function byWorker(members: readonly Member[], workerId: string, names: readonly string[]): Member | undefined {
  const gains = (member: Member) => member.workerId === null && names.some((name) => member.names.has(name));
  return members.find((member) => member.workerId === workerId) ?? members.find(gains);
}

function byName(members: readonly Member[], name: string): Member | 'several' | undefined {
  const named = members.filter((member) => member.names.has(name));
  const unnumbered = named.find((member) => member.workerId === null);
  if (unnumbered) return unnumbered;
  return named.length > 1 ? 'several' : named[0];
}
