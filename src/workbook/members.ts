import type { Records } from '../workforce/records.js';
import { nameKey, type GiveId } from './people.js';

interface Member {
  readonly person: string;
  workerId: string | null;
  readonly names: Set<string>;
}

/** Who a row of a cohort is about: the person's id, or null where the name fits two members. */
export type Identify = (cohort: string, workerId: string | null, name: string | null) => string | null;

/**
 * Cohort members and reviews share their people: the same cohort and worker id, or the same cohort and name, is the
 * same person over imports; a row that gains a worker id stays the same member (DATA.md, cohort_members).
 */
export function memberRegister(records: Records, workerNames: ReadonlyMap<string, string>, giveId: GiveId): Identify {
  const cohorts = new Map<string, Member[]>();
  const namesOf = (workerId: string | null, name: string | null) =>
    [nameKey(name), nameKey(workerId && workerNames.get(workerId))].filter((key) => key !== '');
  const membersOf = (cohort: string): Member[] => {
    const members = cohorts.get(cohort) ?? [];
    cohorts.set(cohort, members);
    return members;
  };
  const note = (members: Member[], person: string, workerId: string | null, name: string | null) => {
    const member = members.find((each) => each.person === person) ?? { person, workerId, names: new Set([nameKey(person)]) };
    if (!members.includes(member)) members.push(member);
    member.workerId ??= workerId;
    namesOf(workerId, name).forEach((key) => member.names.add(key));
  };
  for (const row of [...records.rows.cohortMembers.values(), ...records.rows.reviews.values()]) {
    note(membersOf(row.cohort), row.person, row.workerId, row.name);
  }
  return (cohort, workerId, name) => {
    const members = membersOf(cohort);
    const found = workerId ? byWorker(members, workerId, namesOf(workerId, name)) : byName(members, nameKey(name));
    if (found === 'several') return null;
    const person = found?.person ?? workerId ?? giveId();
    note(members, person, workerId, name);
    return person;
  };
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
