import { refusalOf } from '../../access/acts.js';
import { isNamed, isSame, type Role } from '../../access/rights.js';
import { clarify, notAllowed } from '../../answers/replies.js';
import type { Order } from '../../changes/command.js';
import { laidOver, propose } from '../../changes/propose.js';
import { listed } from '../../workforce/words.js';
import type { Desk, Heard, Moment } from '../desk.js';
import { told } from '../heard.js';
import { proposeOrders } from '../orders.js';
import { grantAskedIn, type GrantAsked } from './asked.js';
import { accountsIn, whyNoAdmin, type Account } from './door.js';
import { accessList, requestList } from './lists.js';
import { requestAccess } from './request.js';
import { serviceMeant, servicesIn, whomMeant } from './whom.js';

const MOST_CHOICES = 6;

/** Hears who may see and do what: grants, revocations, requests; null where a message is about none of it. */
export async function hearGrants(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const asked = grantAskedIn(text);
  if (!asked) return null;
  if (asked.is === 'ask') return requestAccess(moment, desk);
  const refusal = refusalOf(moment.asker, 'grant');
  // 'Declined' is said of posts too: only whoever answers requests means one.
  if (refusal) return asked.is === 'decline' ? null : { answer: notAllowed(refusal), context: moment.context };
  const accounts = await accountsIn(moment.state.records, desk.door);
  if (asked.is === 'who') return { answer: accessList(moment.state.records, accounts, desk.door.rules), context: moment.context };
  if (asked.is === 'requests') return { answer: requestList(moment.state.records, accounts), context: moment.context };
  return orderFor(asked, accounts, moment, desk);
}

/** What names whom it is about. */
type AboutSomebody = Extract<GrantAsked, { readonly whom: string }>;

async function orderFor(asked: AboutSomebody, accounts: readonly Account[], moment: Moment, desk: Desk): Promise<Heard | null> {
  const { asker, state } = moment;
  const isWaiting = ({ id }: Account) => [...state.records.rows.accessRequests.values()].some(({ person }) => isSame(person, id));
  const whom = whomMeant(asked.whom, asker, asked.is === 'decline' ? accounts.filter(isWaiting) : accounts);
  if (whom.is === 'none') return asked.is === 'decline' ? null : told(`I have not met anybody called '${asked.whom}'. Ask them to write to me once, or give their Entra object id.`, moment);
  if (whom.is === 'several') return askedBack(`There are ${whom.several.length} people called '${asked.whom}'. Which one?`, whom.several.map((one) => choice(`${one.name} (${one.id})`, asked, one.id)), moment);
  const { one } = whom;
  if (asked.is === 'decline') return proposeOrders([order('decline', one)], moment, desk);
  if (asked.is === 'revoke all') return revoked(rolesOf(one, moment), one, moment, desk);
  if (asked.role !== 'manager' || (asked.is === 'revoke' && asked.service === null)) return roleOrder(asked.is, asked.role, null, one, moment, desk);
  const services = asked.service === null ? null : serviceMeant(asked.service, state.workforce);
  if (services?.is === 'one') return roleOrder(asked.is, 'manager', services.one, one, moment, desk);
  const known = services?.is === 'several' ? services.several : servicesIn(state.workforce);
  const ask = asked.service === null ? 'Manager of which service?' : `Which service is '${asked.service}'?`;
  return askedBack(ask, known.map((service) => ({ text: service, asks: `${asked.is} manager of ${service} ${asked.is === 'grant' ? 'to' : 'from'} ${one.id}` })), moment);
}

function roleOrder(is: 'grant' | 'revoke', role: Role, service: string | null, one: Account, moment: Moment, desk: Desk): Promise<Heard> | Heard {
  if (is === 'grant') return proposeOrders([order('grant', one, role, service)], moment, desk);
  return revoked([order('revoke', one, role, service)], one, moment, desk);
}

/** The last who can give access keeps that role, and whom the settings name keeps it whatever is said here. */
function revoked(orders: readonly Order[], one: Account, moment: Moment, desk: Desk): Promise<Heard> | Heard {
  const { state, today } = moment;
  const { rules } = desk.door;
  if (orders.length === 0) return told(`${one.name ?? one.id} holds no role.`, moment);
  const isOfSettings = isNamed(one.id, rules) && orders.every(({ inputs }) => inputs['role'] === 'admin');
  if (isOfSettings) return told(`${one.name ?? one.id} is an administrator by the settings (ADMINS), where it can be taken away.`, moment);
  const proposed = propose(orders, { workforce: state.workforce, today });
  const why = proposed.is === 'proposal' ? whyNoAdmin(state.records, laidOver(state.records, proposed.facts), rules) : null;
  return why === null ? proposeOrders(orders, moment, desk) : told(why, moment);
}

function rolesOf({ id, name }: Account, { state }: Moment): readonly Order[] {
  return [...state.records.rows.grants.values()].filter(({ person }) => isSame(person, id)).map(({ role, service }) => order('revoke', { id, name }, role, service));
}

function order(command: 'grant' | 'revoke' | 'decline', { id, name }: Account, role?: Role, service: string | null = null): Order {
  return { command, inputs: { person: id, ...(name && { name }), ...(role && { role }), ...(service && { service }) } };
}

function choice(text: string, asked: AboutSomebody, id: string): { readonly text: string; readonly asks: string } {
  if (asked.is === 'decline' || asked.is === 'revoke all') return { text, asks: `${asked.is === 'decline' ? 'decline' : 'revoke'} ${id}` };
  return { text, asks: `${asked.is} ${asked.role}${asked.service ? ` of ${asked.service}` : ''} ${asked.is === 'grant' ? 'to' : 'from'} ${id}` };
}

function askedBack(ask: string, choices: readonly { readonly text: string; readonly asks: string }[], { context }: Moment): Heard {
  const shown = choices.slice(0, MOST_CHOICES);
  const more = choices.length > shown.length ? ` There are more: ${listed(choices.slice(MOST_CHOICES).map(({ text }) => text))}.` : '';
  return { answer: clarify(`${ask}${more}`, shown.map(({ text }) => text)), context: { ...context, choices: shown } };
}
