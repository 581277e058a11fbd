import { refusalOf } from '../../access/acts.js';
import { sightOf } from '../../access/asker.js';
import { clarify } from '../../answers/replies.js';
import { addDays } from '../../workforce/calendar.js';
import type { Subscription } from '../../workforce/sheets.js';
import type { Recipient } from '../due/due.js';
import { scopeOf } from '../due/dueOf.js';
import { placeWords, type Scope } from '../scope.js';
import { partAsks } from '../summary/partAsks.js';
import { summaryOf } from '../summary/summaryOf.js';
import { said, type Hearing, type WeeklyHeard } from './hearing.js';
import type { Order } from './readOrder.js';
import { done, helpAnswer, partAnswer, setUp, shownAnswer, stopped, whoAnswer, whyAnswer } from './replies.js';
import { scheduleWords } from './scheduleWords.js';
import { goingOn, ordered, subscriptionsOf } from './subscriptions.js';

type To = Recipient & { readonly name: string | null; readonly who: string };

/** Does what an order about the card says, or asks back for what it lacks. */
export function act(order: Order, hearing: Hearing): WeeklyHeard {
  const to = recipientOf(order, hearing);
  if (!to) return said(clarify('Say that in the channel itself: I send the card where I am asked to.', []), hearing.about);
  switch (order.act) {
    case 'show': return show(order, to, hearing, (summary) => (order.part ? partAnswer(summary, order.part, hearing.freshness) : shownAnswer(summary, hearing.freshness)));
    case 'why': return show(order, to, hearing, (summary) => whyAnswer(summary, hearing.freshness));
    case 'mine': return said(whoAnswer(subscriptionsOf(hearing.workforce, to, hearing.now.day), hearing.now, `${to.who} ${to.who === 'You' ? 'get' : 'gets'}:`, hearing.status), hearing.about);
    case 'who': return who(to, hearing);
    case 'help': return said(helpAnswer(), hearing.about);
    case 'subscribe': return subscribe(order, to, hearing);
    case 'stop': return change(order, to, hearing, (row) => ({ ...row, stopped: hearing.now.day }), (rows) => stopped(rows, to.who));
    case 'pause': return pause(order, to, hearing);
    case 'resume': return change(order, to, hearing, (row) => ({ ...row, pausedUntil: null }), (rows) => setUp(rows[0]!, to.who, hearing.now));
  }
}

/** To whom it is to go; null for a channel that is spoken of elsewhere. */
function recipientOf({ place: where, whom }: Order, { asker, conversation, workforce }: Hearing): To | null {
  if (whom && whom !== asker.id) {
    const name = [...workforce.records.rows.grants.values()].find(({ person }) => person === whom)?.name ?? null;
    return { id: whom, place: 'personal', name, who: name ?? whom };
  }
  if (where === 'channel' && asker.personal) return null;
  const isChannel = !asker.personal && where !== 'personal';
  // A reply in a channel bears the message that it replies to behind the channel's own id.
  if (isChannel) return { id: conversation.replace(/;messageid=.*$/, ''), place: 'channel', name: null, who: 'This channel' };
  return { id: asker.id, place: 'personal', name: asker.name, who: 'You' };
}

function show(order: Order, to: To, hearing: Hearing, answer: (summary: ReturnType<typeof summaryOf>) => ReturnType<typeof shownAnswer>): WeeklyHeard {
  const scopes = scopesFor(order, to, hearing);
  const [scope, ...others] = scopes;
  if (!scope || others.length > 0) return which(scopes, hearing, (name) => (order.part ? partAsks(order.part, name) : `show the weekly card for ${name}`));
  const day = addDays(hearing.now.day, -7 * order.back);
  return said(answer(summaryOf(scope, hearing.workforce, day, sightOf(hearing.asker))), scope);
}

/** Those meant by name; else what the talk is about, what the recipient gets, or what they run. */
function scopesFor({ scopes }: Order, to: To, { about, workforce, asker, now }: Hearing): readonly Scope[] {
  if (scopes.length > 0) return scopes;
  if (about) return [about];
  const own = subscriptionsOf(workforce, to, now.day).map(scopeOf);
  return own.length > 0 ? own : asker.rights.services.map((name) => ({ is: 'service', name }));
}

function which(scopes: readonly Scope[], { workforce, now, about }: Hearing, asks: (name: string) => string): WeeklyHeard {
  const open = workforce.teams.filter(({ from, to }) => (from ?? '') <= now.day && (to === null || to >= now.day));
  const services = [...new Set(open.map(({ service }) => service))].map((name): Scope => ({ is: 'service', name }));
  const choices = scopes.length > 0 ? scopes : [...services, { is: 'council' } as const];
  return said(clarify('For which service or team?', choices.map((scope) => asks(placeWords(scope)))), about);
}

function subscribe(order: Order, to: To, hearing: Hearing): WeeklyHeard {
  const { workforce, now, asker } = hearing;
  const scopes = scopesFor(order, to, hearing);
  const [scope, ...others] = scopes;
  if (!scope || others.length > 0) {
    const when = scheduleWords(ordered(order, to, { is: 'council' }, workforce, now));
    const who = to.place === 'channel' ? 'to this channel ' : to.id === asker.id ? '' : `to ${to.who} `;
    return which(scopes, hearing, (name) => `send ${who}${who ? '' : 'me '}the weekly card for ${name} ${when}`.replace('to this channel the', 'the'));
  }
  const row = ordered(order, to, scope, workforce, now);
  return { answer: setUp(row, to.who, now), about: scope, rows: [row], alerts: [], why: `${idOf(to)} gets the weekly card for ${placeWords(scope)} ${scheduleWords(row)}` };
}

function pause(order: Order, to: To, hearing: Hearing): WeeklyHeard {
  const { until } = order;
  if (until === null) return said(clarify("Until when shall it pause? Say for instance 'pause until 2 September'.", []), hearing.about);
  return change(order, to, hearing, (row) => ({ ...row, pausedUntil: until }), (rows) => setUp(rows[0]!, to.who, hearing.now));
}

/** Changes the recipient's subscriptions, of one scope where one was said. */
function change(order: Order, to: To, { workforce, now, about }: Hearing, changed: (row: Subscription) => Subscription, answer: (rows: readonly Subscription[]) => WeeklyHeard['answer']): WeeklyHeard {
  const meant = order.scopes.length > 0 ? order.scopes : [null];
  const rows = meant.flatMap((scope) => subscriptionsOf(workforce, to, now.day, scope)).map(changed);
  if (rows.length === 0) return said(done(`${to.who} ${to.who === 'You' ? 'get' : 'gets'} no such card: there is nothing to ${order.act}.`, []), about);
  const names = rows.map((row) => placeWords(scopeOf(row))).join(' and ');
  return { answer: answer(rows), about: scopeOf(rows[0]!), rows, alerts: [], why: `${order.act}: the weekly card of ${idOf(to)} for ${names}` };
}

/** An administrator sees everybody's, others their own. */
function who(to: To, { asker, workforce, now, about, status }: Hearing): WeeklyHeard {
  if (refusalOf(asker, 'grant') === null) return said(whoAnswer(goingOn(workforce, now.day), now, 'These get the weekly card:', status), about);
  return said(whoAnswer(subscriptionsOf(workforce, to, now.day), now, `${to.who} ${to.who === 'You' ? 'get' : 'gets'}:`, status), about);
}

function idOf({ id, place: where }: To): string {
  return where === 'channel' ? 'a channel' : id;
}
