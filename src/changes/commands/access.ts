import type { Role } from '../../access/rights.js';
import { isSame } from '../../access/rights.js';
import type { Fact } from '../../workforce/records.js';
import type { Grant } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import { refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put, removed } from '../facts.js';

// Read by src/clerk/grants: people are those who have met the bot, whom no workbook names.

const shape = { act: 'grant', triggers: [], fields: [], sheets: ['grants', 'accessRequests'], measures: [] } as const;

/** 'Grant manager of Assessment to Jo Field.' A request that they made is answered by it. */
export const grantRole: Command = { ...shape, name: 'grant', title: 'a role', plan: planGrant };
/** 'Revoke hr from Jo Field.' */
export const revokeRole: Command = { ...shape, name: 'revoke', title: 'a role taken away', plan: planRevoke };
/** 'Decline Jo Field.' */
export const declineRequest: Command = { ...shape, name: 'decline', title: 'a request for access declined', plan: planDecline };

interface Wanted {
  readonly person: string;
  readonly name: string | null;
  readonly role: Role;
  readonly service: string | null;
}

function planGrant(inputs: Inputs, { workforce, today }: Scene): Plan {
  const wanted = wantedIn(inputs);
  const { person, name, role, service } = wanted;
  if (grantsOf(wanted, workforce).length > 0) return refused(`${name ?? person} holds ${roleWords(wanted)} already.`);
  const facts = [put('grants', { person, name, role, service }), ...answered(person, workforce)];
  return { is: 'planned', facts, on: today, warnings: name === null ? ['nobody with this id has written to me yet: check that it is right'] : [], sentence: `${roleWords(wanted)} given to ${person}` };
}

function planRevoke(inputs: Inputs, { workforce, today }: Scene): Plan {
  const wanted = wantedIn(inputs);
  const held = grantsOf(wanted, workforce);
  if (held.length === 0) return refused(`${wanted.name ?? wanted.person} does not hold ${roleWords(wanted)}.`);
  const facts = held.map((grant) => removed('grants', grant));
  return { is: 'planned', facts, on: today, warnings: [], sentence: `${roleWords(wanted)} taken from ${wanted.person}` };
}

function planDecline(inputs: Inputs, { workforce, today }: Scene): Plan {
  const { person, name } = wantedIn(inputs);
  const facts = answered(person, workforce);
  if (facts.length === 0) return refused(`${name ?? person} is not waiting for access.`);
  return { is: 'planned', facts, on: today, warnings: [], sentence: `access declined for ${person}` };
}

function wantedIn(inputs: Inputs): Wanted {
  const { person = '', name = null, role = '', service = null } = inputs;
  return { person: String(person), name: name === null ? null : String(name), role: String(role) as Role, service: service === null ? null : String(service) };
}

/** A manager without a service named: of all services. */
function grantsOf({ person, role, service }: Wanted, { records }: Workforce): readonly Grant[] {
  const held = [...records.rows.grants.values()].filter((grant) => isSame(grant.person, person) && grant.role === role);
  return service === null ? held : held.filter((grant) => grant.service === service);
}

function answered(person: string, { records }: Workforce): readonly Fact[] {
  return [...records.rows.accessRequests.values()].filter((request) => isSame(request.person, person)).map((request) => removed('accessRequests', request));
}

/** 'the hr role', 'the manager role of Assessment' */
export function roleWords({ role, service }: { readonly role?: string | number; readonly service?: string | number | null }): string {
  return service === null || service === undefined ? `the ${role} role` : `the ${role} role of ${service}`;
}
