import { refusalOf } from '../../access/acts.js';
import type { Asker } from '../../access/asker.js';
import type { Answer } from '../../answers/answer.js';
import { chat, notAllowed } from '../../answers/replies.js';
import { addDays, longDate, type CalendarDate } from '../../workforce/calendar.js';
import { counted } from '../../workforce/words.js';
import { scopeName } from '../scope.js';
import { STATES, type Deliveries, type Delivery } from './deliveries.js';

const REPORT = /^(show |give me |the )*(weekly )?(card )?delivery report$|^who did(nt| not) get (the|their) (weekly )?card$|^(did|has) everybody (get|got) (the|their) (weekly )?card$|^how did the (weekly )?cards? go$/;
const RESEND = /^(please )?(resend|send again)( the (weekly )?cards?)? to (those|everybody) (who|that|for whom it) failed$|^(please )?resend( the)? failed( ones| cards)?$/;
const RESEND_UNKNOWN = /^(please )?(resend|send again)( the (weekly )?cards?)? to (those|everybody) (who|that) (may not have got it|are unknown|is unknown)$|^(please )?resend( the)? unknown( ones| cards)?$/;
const RECALL = /^(please )?(recall|take back|withdraw)( the| this weeks?)? (weekly )?cards?( that (was|were) sent)?$/;
/** A card is sent again within the days that late data still makes one. */
const DAYS = 6;
const SHOWN = 25;

/** Tells administrators how the cards went, sends again on their word, or takes cards back; null where a message is about none of it. `deliveries`: null where nothing is sent from. */
export async function hearDelivery(message: string, asker: Asker, today: CalendarDate, deliveries: Deliveries | null): Promise<Answer | null> {
  const said = message.toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (![REPORT, RESEND, RESEND_UNKNOWN, RECALL].some((form) => form.test(said))) return null;
  const refusal = refusalOf(asker, 'grant');
  if (refusal) return notAllowed(refusal);
  if (!deliveries) return chat("Cards are sent by the bot: say that to it in its personal chat in Teams. Here 'npm run weekly -- --dry-run' shows what is due.");
  const all = await deliveries.since(addDays(today, -DAYS));
  if (REPORT.test(said)) return report(all, today);
  if (RECALL.test(said)) return recall(all, deliveries, asker);
  return resend(all.filter(({ state }) => state === (RESEND.test(said) ? 'failed' : 'unknown')), deliveries, asker);
}

function report(all: readonly Delivery[], today: CalendarDate): Answer {
  if (all.length === 0) return chat(`No card has gone since ${longDate(addDays(today, -DAYS))}.`);
  const states = STATES.map((state) => [state, all.filter((one) => one.state === state)] as const).filter(([, ones]) => ones.length > 0);
  const notes = all.filter(({ state }) => state !== 'sent').slice(0, SHOWN).map(({ due, state, why }) => `${due.recipient.id}, ${scopeName(due.scope)}, of ${longDate(due.slot)}: ${state}${why ? ` (${why})` : ''}`);
  const sums = states.map(([state, ones]) => `${ones.length} ${state}`).join(', ');
  return { ...chat(`${counted(all.length, 'message')} since ${longDate(addDays(today, -DAYS))}: ${sums}.`, [{ title: 'Resend to those who failed', asks: 'resend to those who failed' }, { title: 'Resend the unknown ones', asks: 'resend the unknown ones' }]), notes };
}

/** They go in the next round, within a minute, to nobody else: each as the card of its own day, by the records as they are now. */
async function resend(chosen: readonly Delivery[], deliveries: Deliveries, { id }: Asker): Promise<Answer> {
  for (const delivery of chosen) await deliveries.step(delivery, { state: 'waiting', why: `to be sent again, said by ${id}`, tries: 0 });
  if (chosen.length === 0) return chat('There is none to send again.');
  return chat(`${counted(chosen.length, 'card')} ${chosen.length === 1 ? 'goes' : 'go'} again within a minute, to nobody else.`);
}

/** The cards of the latest day are taken away in the next round: Teams takes only so many requests a second. */
async function recall(all: readonly Delivery[], deliveries: Deliveries, { id }: Asker): Promise<Answer> {
  const last = all.filter(({ state }) => state === 'sent').map(({ due }) => due.slot).sort().at(-1);
  if (!last) return chat('There is no card that could be recalled.');
  const sent = all.filter(({ due, state }) => state === 'sent' && due.slot === last);
  for (const delivery of sent) await deliveries.step(delivery, { state: 'recalling', why: `recalled by ${id}` });
  return chat(`${counted(sent.length, 'card')} of ${longDate(last)} ${sent.length === 1 ? 'is' : 'are'} taken back within a minute. 'Delivery report' says how that went.`);
}
