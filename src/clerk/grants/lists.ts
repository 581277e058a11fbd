import { isNamed, isSame, ROLES, type AccessRules } from '../../access/rights.js';
import type { Answer, Section } from '../../answers/answer.js';
import { chat } from '../../answers/replies.js';
import { longDate } from '../../workforce/calendar.js';
import type { Records } from '../../workforce/records.js';
import { counted } from '../../workforce/words.js';
import type { Account } from './door.js';

const HOW = "Say 'grant hr to' or 'revoke hr from' with a name; each is a change with a number, and can be undone";

/** Who may see and do what, with those whom Teams takes no message for. */
export function accessList({ rows }: Records, accounts: readonly Account[], rules: AccessRules): Answer {
  const grants = [...rows.grants.values()];
  const named = rules.admins.filter((admin) => !accounts.some(({ id }) => isSame(id, admin))).map((id): Account => ({ id, name: null }));
  const lines = [...accounts, ...named].flatMap((account) => {
    const held = ROLES.flatMap((role) => grants.filter((grant) => grant.role === role && isSame(grant.person, account.id)).map(({ service }) => (service ? `${role} of ${service}` : role)));
    const roles = [...held, ...(isNamed(account.id, rules) ? ['admin by the settings'] : [])];
    return roles.length === 0 ? [] : [[account.name ?? account.id, roles.join(', '), account.unreachable ?? '']];
  });
  const open = rules.loopback && rules.admins.length === 0 ? 'Nobody is authenticated here: everybody holds the lead, hr and admin roles. ' : '';
  const text = `${open}${lines.length === 0 ? 'Nobody has been granted a role.' : `${counted(lines.length, 'person', 'people')} with a role: ${lines.map(([name, roles]) => `${name} (${roles})`).join('; ')}.`}`;
  return { ...chat(text), sections: lines.length === 0 ? [] : [tabled('people with a role', text, ['Name', 'Roles', 'Messages'], lines)] };
}

/** Who waits for a role, with buttons that give one. */
export function requestList({ rows }: Records, accounts: readonly Account[]): Answer {
  const lines = [...rows.accessRequests.values()].map(({ person, name, on }) => ({ id: person, name: accounts.find(({ id }) => isSame(id, person))?.name ?? name ?? person, on: longDate(on) }));
  const [first] = lines;
  if (!first) return chat('Nobody is waiting for access.');
  const text = `${counted(lines.length, 'person is', 'people are')} waiting for access: ${lines.map(({ name, on }) => `${name} since ${on}`).join('; ')}.`;
  const buttons = (['viewer', 'manager', 'lead', 'hr'] as const).map((role) => ({ title: `${role} for ${first.name}`, asks: `grant ${role} to ${first.id}` }));
  return {
    ...chat(text, [...buttons, { title: `Decline ${first.name}`, asks: `decline ${first.id}` }]),
    sections: [tabled('waiting for access', text, ['Name', 'Since', 'Object id'], lines.map(({ name, on, id }) => [name, on, id]))],
  };
}

function tabled(caption: string, sentence: string, columns: readonly string[], rows: readonly (readonly string[])[]): Section {
  return {
    headline: String(rows.length), caption, sentence, reading: '', day: '', trend: null, notes: [HOW], definition: '', assumptions: [], freshness: '',
    tables: [{ title: '', columns, numeric: columns.map(() => false), rows, total: rows.length }],
  };
}
