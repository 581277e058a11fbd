import { notAllowed } from '../answers/replies.js';
import type { Order } from '../changes/command.js';
import { grantRole, roleWords } from '../changes/commands/access.js';
import { preview, viewOf } from '../changes/preview.js';
import { laidOver, propose, type Proposal } from '../changes/propose.js';
import { doneAnswer } from '../changes/replies.js';
import { rowLines } from '../changes/rowLines.js';
import type { ChangeHead, Draft } from '../ledger/change.js';
import type { State } from '../ledger/ledger.js';
import { numeral } from '../workforce/words.js';
import type { Desk, Heard, Moment } from './desk.js';
import { applyErase, erasedAnswer } from './erase/apply.js';
import { dropFile } from './files/kept.js';
import { applyImport } from './files/take.js';
import { whyNoAdmin } from './grants/door.js';
import { about, settled, told, waiting } from './heard.js';
import { checked, knowing, personOf } from './orders.js';
import { CANCELLED, seenOf, type Pending } from './pending.js';
import { undoingOf } from './undo.js';

/** Others may append between our looking and our writing: then we look again, so many times. */
const MOST_TRIES = 50;
const GONE = 'I no longer have that change: it was proposed more than a day ago. Please say it again.';

const CONFIRMED = "Confirm was pressed before, so cancelling has changed nothing: 'what changed today' shows whether it is applied, and 'undo' takes it back.";

type Shown = Pick<Proposal, 'facts' | 'sheets' | 'lines' | 'effects' | 'warnings' | 'why'>;
type Waiting = Extract<Pending, { is: 'orders' | 'undo' }>;

/** Applies what was shown under an id: once, however often and wherever it is pressed, by whoever asked. What has changed meanwhile is shown first. */
export async function confirm(id: string, moment: Moment, desk: Desk): Promise<Heard> {
  const pending = await desk.pending.find(id);
  for (let tried = 0; tried < MOST_TRIES; tried++) {
    const state = await desk.ledger.refresh();
    const made = state.changes.findLast(({ request }) => request === id);
    if (made) return settled(made.kind === 'erase' ? erasedAnswer(made, desk) : await doneWith(made, state, desk), moment);
    if (!pending) return told(GONE, moment);
    if (pending.by !== moment.asker.id) return { answer: notAllowed('Only whoever asked for this change can confirm it. Say it yourself, and you will see it before it is applied.'), context: moment.context };
    const heard = await appliedOnce(id, pending, { ...moment, state }, desk);
    if (heard) return heard;
  }
  return told('So many others are changing the records just now that I could not get in between. Please confirm again in a moment.', moment);
}

/** One try at what waits, by its kind. Null where it is to be looked at again: it is written now, or somebody else got in between. */
async function appliedOnce(id: string, pending: Pending, now: Moment, desk: Desk): Promise<Heard | null> {
  switch (pending.is) {
    case 'cancelled': return told(CANCELLED, now);
    case 'form': return told('Something is still missing there. Please fill it in first.', now);
    case 'errors': return told('That workbook has errors. Please put them right and send it again.', now);
    case 'erasure': return told(`A second administrator must say 'erase ${pending.person}' and confirm it: nobody is erased by one hand.`, now);
    case 'erase': return applyErase(id, pending, now, desk);
    case 'import': return applyImport(id, pending, now, meanwhile(now.state, pending.basedOn), desk);
    default: return applied(id, pending, now, desk);
  }
}

/** Null where somebody else got in between. */
async function applied(id: string, pending: Waiting, moment: Moment, desk: Desk): Promise<Heard | null> {
  const { state, asker } = moment;
  const again = checked(await againOf(pending, moment, desk), moment);
  const since = meanwhile(state, pending.basedOn);
  if (again.is !== 'proposal') return told([since, 'why' in again ? again.why : 'Something is missing now. Please say it again.'].join(' ').trim(), moment);
  const shown = again as Shown;
  const nobody = whyNoAdmin(state.records, laidOver(state.records, shown.facts), desk.door.rules);
  if (nobody) return told(nobody, moment);
  if (seenOf(shown) !== pending.seen) return shownAgain(pending, shown, since, moment, desk);
  const undoes = pending.is === 'undo' ? pending.seq : undefined;
  const draft: Draft = {
    who: { id: asker.id, name: asker.name }, kind: undoes === undefined ? 'chat' : 'undo', why: shown.why, request: id,
    sheets: shown.sheets.filter((sheet) => state.records.known.has(sheet) || shown.facts.some((fact) => fact.sheet === sheet)), facts: shown.facts, ...(undoes !== undefined && { undoes }),
  };
  if (await desk.pending.decide(id, 'confirm') === 'cancel') return told(CANCELLED, moment);
  const appended = await desk.ledger.append(draft, state.seq);
  if ('conflict' in appended) return null;
  const orders = pending.is === 'orders' ? pending.orders : [];
  tellGranted(orders, desk);
  // It is applied: that is told, whatever comes between.
  const { workforce } = await desk.ledger.refresh().catch(() => state);
  return knowing(orders, settled(doneAnswer(tellOf(appended.applied, desk), viewOf(id, shown, workforce), workforce), about(personOf(orders, moment), moment)));
}

/** Whoever is given a role hears of it. */
function tellGranted(orders: readonly Order[], { door }: Desk): void {
  for (const { command, inputs } of orders) {
    if (command === grantRole.name) door.granted(String(inputs['person']), roleWords(inputs));
  }
}

async function againOf(pending: Waiting, moment: Moment, desk: Desk) {
  const scene = { workforce: moment.state.workforce, today: pending.today };
  return pending.is === 'undo' ? undoingOf(pending.seq, { ...moment, today: pending.today }, desk) : propose(pending.orders, scene);
}

async function shownAgain(pending: Waiting, shown: Shown, since: string, moment: Moment, desk: Desk): Promise<Heard> {
  const id = await desk.pending.add({ ...pending, seen: seenOf(shown), basedOn: moment.state.seq });
  return waiting(preview(id, shown, moment.state.workforce, [since, 'So this is not what you saw: please look again.']), id, moment);
}

/** 'The records have changed meanwhile: C-0043 by Ann Field (…).' */
function meanwhile({ changes }: State, basedOn: number): string {
  const since = changes.filter(({ seq }) => seq > basedOn);
  if (since.length === 0) return '';
  const named = since.slice(-3).map(({ number, who, why }) => `${number} by ${who.name ?? who.id}${why ? ` (${why})` : ''}`);
  return `The records have changed meanwhile: ${since.length > 3 ? `${since.length} changes, the latest ` : ''}${named.join(', ')}.`;
}

/** A change that was made, told again. */
async function doneWith(made: ChangeHead, { workforce }: State, desk: Desk) {
  if (made.kind === 'import') return doneAnswer(tellOf(made, desk), { id: made.request ?? '', title: made.why, lines: [{ what: 'rows', before: '', after: numeral(made.facts) }], effects: [], warnings: [] }, workforce);
  const lines = rowLines(await desk.ledger.rowsOf(made.seq), workforce);
  return doneAnswer(tellOf(made, desk), viewOf(made.request ?? '', { lines, effects: [], warnings: [], why: made.why }, workforce), workforce);
}

function tellOf({ number, who, at, why }: ChangeHead, { timeOf }: Desk) {
  return { number, who: who.name ?? who.id, at: timeOf(at), why };
}

/** Drops what was shown, by whoever asked; what is applied already is told instead. */
export async function cancel(id: string, moment: Moment, desk: Desk): Promise<Heard> {
  const [pending, state] = await Promise.all([desk.pending.find(id), desk.ledger.refresh()]);
  const applied = whyApplied(id, state);
  if (applied) return told(applied, moment);
  if (!pending) return told(GONE, moment);
  if (pending.by !== moment.asker.id) return { answer: notAllowed('Only whoever asked for this change can cancel it.'), context: moment.context };
  const why = await drop(id, moment, desk);
  if (why) return told(why, moment);
  if (pending.is === 'import') await dropFile(desk.shelf, pending.file, pending.parts);
  const { answer, context } = settled(told('Cancelled.', moment).answer, moment);
  return { answer: { ...answer, kind: 'chat', text: 'Cancelled: nothing is changed.' }, context };
}

/** What was shown under an id can no longer be confirmed. Gives why not, where it was confirmed before; else null. */
export async function drop(id: string, { asker, today }: Moment, desk: Desk): Promise<string | null> {
  if (await desk.pending.decide(id, 'cancel') === 'confirm') return whyApplied(id, await desk.ledger.refresh()) ?? CONFIRMED;
  await desk.pending.cancel(id, asker.id, today);
  return null;
}

/** That a change is made, and how it is taken back; null where it is not. */
function whyApplied(id: string, { changes }: State): string | null {
  const made = changes.findLast(({ request }) => request === id);
  if (!made) return null;
  return made.kind === 'erase' ? `That is done already, as ${made.number}, and can't be taken back.` : `That is applied already, as ${made.number}. Say 'undo ${made.number}' to take it back.`;
}
