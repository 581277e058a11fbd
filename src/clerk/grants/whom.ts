import { isSame } from '../../access/rights.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Account } from './door.js';

/** Whom a message means. */
export type Meant<T> =
  | { readonly is: 'one'; readonly one: T }
  | { readonly is: 'several'; readonly several: readonly T[] }
  | { readonly is: 'none' };

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The account of an object id, of 'me', or of a name: the whole name before a part of it. An id that nobody has written from is taken as it is. */
export function whomMeant(said: string, asker: Account, accounts: readonly Account[]): Meant<Account> {
  if (/^(?:me|myself)$/i.test(said)) return { is: 'one', one: asker };
  const byId = accounts.find(({ id }) => isSame(id, said));
  if (byId) return { is: 'one', one: byId };
  if (GUID.test(said)) return { is: 'one', one: { id: said.toLowerCase(), name: null } };
  return meant(said, accounts, ({ name }) => name ?? '');
}

export function serviceMeant(said: string, { teams }: Workforce): Meant<string> {
  return meant(said.replace(/^the /i, '').replace(/ service$/i, ''), servicesIn({ teams }), (service) => service.replace(/ service$/i, ''));
}

export function servicesIn({ teams }: Pick<Workforce, 'teams'>): readonly string[] {
  return [...new Set(teams.map(({ service }) => service))].sort();
}

function meant<T>(said: string, all: readonly T[], nameOf: (one: T) => string): Meant<T> {
  const words = plain(said);
  const whole = all.filter((one) => plain(nameOf(one)) === words);
  const found = whole.length > 0 ? whole : all.filter((one) => words !== '' && ` ${plain(nameOf(one))} `.includes(` ${words} `));
  if (found.length > 1) return { is: 'several', several: found };
  return found.length === 1 ? { is: 'one', one: found[0]! } : { is: 'none' };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
