import { refusalOf } from '../../access/acts.js';
import type { Asker } from '../../access/asker.js';
import type { Answer } from '../../answers/answer.js';
import { chat, notAllowed } from '../../answers/replies.js';
import { addDays, longDate, type CalendarDate } from '../../workforce/calendar.js';
import { counted } from '../../workforce/words.js';
import { scopeName } from '../scope.js';
import { STATES, type Deliveries, type Delivery } from './deliveries.js';
import type { PostParts } from './post.js';

const REPORT = /^(show |give me |the )*(weekly )?(card )?delivery report$|^who did(nt| not) get (the|their) (weekly )?card$|^(did|has) everybody (get|got) (the|their) (weekly )?card$|^how did the (weekly )?cards? go$/;
const RESEND = /^(please )?(resend|send again)( the (weekly )?cards?)? to (those|everybody) (who|that|for whom it) failed$|^(please )?resend( the)? failed( ones| cards)?$/;
const RESEND_UNKNOWN = /^(please )?(resend|send again)( the (weekly )?cards?)? to (those|everybody) (who|that) (may not have got it|are unknown|is unknown)$|^(please )?resend( the)? unknown( ones| cards)?$/;
const RECALL = /^(please )?(recall|take back|withdraw)( the| this weeks?)? (weekly )?cards?( that (was|were) sent)?$/;
/** A resend goes within the days that a card is still made. */
const DAYS = 6;
const SHOWN = 25;

/** Tells administrators how the cards went, sends again on their word, or takes cards back; null where a message is about none of it. */
export async function hearDelivery(message: string, asker: Asker, today: CalendarDate, { deliveries, way }: Pick<PostParts, 'deliveries' | 'way'>): Promise<Answer | null> {
  const said = message.toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (![REPORT, RESEND, RESEND_UNKNOWN, RECALL].some((form) => form.test(said))) return null;
  const refusal = refusalOf(asker, 'grant');
  if (refusal) return notAllowed(refusal);
  const all = await deliveries.since(addDays(today, -DAYS));
  if (REPORT.test(said)) return report(all, today);
  if (RECALL.test(said)) return recall(all, deliveries, way);
  return resend(all.filter(({ state }) => state === (RESEND.test(said) ? 'failed' : 'unknown')), deliveries, today);
}

function report(all: readonly Delivery[], today: CalendarDate): Answer {
  if (all.length === 0) return chat(`No card has gone since ${longDate(addDays(today, -DAYS))}.`);
  const states = STATES.map((state) => [state, all.filter((one) => one.state === state)] as const).filter(([, ones]) => ones.length > 0);
  const notes = all.filter(({ state }) => state !== 'sent').slice(0, SHOWN).map(({ due, state, why }) => `${due.recipient.id}, ${scopeName(due.scope)}, of ${longDate(due.slot)}: ${state}${why ? ` (${why})` : ''}`);
  const sums = states.map(([state, ones]) => `${ones.length} ${state}`).join(', ');
  return { ...chat(`${counted(all.length, 'message')} since ${longDate(addDays(today, -DAYS))}: ${sums}.`, [{ title: 'Resend to those who failed', asks: 'resend to those who failed' }, { title: 'Resend the unknown ones', asks: 'resend the unknown ones' }]), notes };
}

/** They go in the next round, within a minute, to nobody else. */
async function resend(chosen: readonly Delivery[], deliveries: Deliveries, today: CalendarDate): Promise<Answer> {
  const fresh = chosen.filter(({ due }) => due.slot === today);
  for (const delivery of fresh) await deliveries.step(delivery, { state: 'waiting', why: 'to be sent again' });
  const old = chosen.length - fresh.length;
  const later = old > 0 ? ` ${counted(old, 'card')} of earlier days ${old === 1 ? 'stays' : 'stay'} as ${old === 1 ? 'it is' : 'they are'}: ask those people to say 'send it now'.` : '';
  return chat(fresh.length > 0 ? `${counted(fresh.length, 'card')} ${fresh.length === 1 ? 'goes' : 'go'} again within a minute, to nobody else.${later}` : `There is none of today to send again.${later}`);
}

/** Takes away the cards of the latest day. */
async function recall(all: readonly Delivery[], deliveries: Deliveries, way: PostParts['way']): Promise<Answer> {
  const last = all.filter(({ state }) => state === 'sent').map(({ due }) => due.slot).sort().at(-1);
  let gone = 0;
  const sent = all.filter(({ due, state }) => state === 'sent' && due.slot === last);
  for (const delivery of sent) {
    const tried = await (await way(delivery.due.recipient))?.remove(delivery.activity);
    if (tried?.is !== 'sent') continue;
    await deliveries.step(delivery, { state: 'recalled' });
    gone += 1;
  }
  if (!last) return chat('There is no card that could be recalled.');
  return chat(`${gone} of ${counted(sent.length, 'card')} of ${longDate(last)} ${gone === 1 ? 'was' : 'were'} taken back.`);
}
