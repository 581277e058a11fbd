import { refusalOf } from '../../access/acts.js';
import { sightOf } from '../../access/asker.js';
import { isSame } from '../../access/rights.js';
import { notAllowed } from '../../answers/replies.js';
import type { Answer } from '../../answers/answer.js';
import { blank } from '../../changes/preview.js';
import { lexiconFor } from '../../language/read.js';
import { wordsOf } from '../../language/words/words.js';
import { counted, listed } from '../../workforce/words.js';
import type { SheetName } from '../../workforce/sheets.js';
import type { Desk, Heard, Moment } from '../desk.js';
import { adminsIn } from '../grants/door.js';
import { told, waiting } from '../heard.js';
import { eraseAskedIn } from './asked.js';
import { naming, tracesOf, type Traces } from './traces.js';

/** Hears that somebody is to be erased: the first administrator asks, a second one sees it and confirms. Null where a message is about no erasure. */
export async function hearErase(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const asked = eraseAskedIn(text);
  if (!asked) return null;
  const refusal = refusalOf(moment.asker, 'erase');
  if (refusal) return { answer: notAllowed(refusal), context: moment.context };
  const alone = whyAlone(moment, desk);
  if (alone) return told(alone, moment);
  const person = personIn(asked.whom, moment);
  if ('why' in person) return told(person.why, moment);
  const traces = await traced(person.id, moment, desk);
  if (!traces) return told(`There is nobody ${person.id} in the records.`, moment);
  const erased = moment.state.changes.findLast(({ kind, why }) => kind === 'erase' && why.startsWith(`${person.id} erased`));
  if (erased && traces.texts.size === 0 && traces.names.length === 0) return told(`${person.id} is erased already, by ${erased.number}.`, moment);
  return proposed(person.id, traces, moment, desk);
}

/** Two are needed, so that nobody is erased by one hand. */
function whyAlone({ asker, state }: Moment, { door, eraser }: Desk): string | null {
  const { rules } = door;
  const others = adminsIn(state.records, rules).filter((id) => !isSame(id, asker.id));
  if (rules.loopback && rules.admins.length === 0) return 'Erasing somebody needs two administrators, and here nobody is signed in: one person would confirm twice. Run Muster with Teams sign-in, or name administrators in ADMINS.';
  if (others.length === 0) return 'Erasing somebody needs a second administrator, and there is none. Grant the admin role to somebody else first.';
  return eraser ? null : 'Nobody can be erased from here. Say it in our personal chat in Teams.';
}

/** By the number; by the name only for those who may see names. */
function personIn(said: string, { asker, state }: Moment): { readonly id: string } | { readonly why: string } {
  const { names } = lexiconFor(state.workforce);
  const found = (names.get(wordsOf(said).join(' ')) ?? []).filter(({ facet, fit }) => facet === 'person' && fit === 'whole').map(({ value }) => value);
  const byNumber = found.find((id) => id.toLowerCase() === said.toLowerCase());
  if (byNumber) return { id: byNumber };
  const isNumber = /^\S*\d\S*$/.test(said);
  if (isNumber) return { id: said.toUpperCase() };
  if (sightOf(asker).is !== 'everything') return { why: 'Give the number of the person, such as W0123: names are not shown to you.' };
  if (found.length > 1) return { why: `There are ${found.length} of the name ${said}: ${listed(found)}. Give the number of the one who is meant.` };
  return found[0] ? { id: found[0] } : { why: `I know nobody called '${said.slice(0, 60)}'. Give the number, or the whole name as it is recorded.` };
}

/** What is kept of somebody, in all changes. */
export async function traced(person: string, { state }: Moment, desk: Desk): Promise<Traces | null> {
  const current = Object.entries(state.records.rows).flatMap(([sheet, rows]) => (naming(sheet as SheetName, '', {}) ? [...rows.values()].map((row) => [sheet as SheetName, row as Readonly<Record<string, unknown>>] as const) : []));
  return tracesOf(person, await desk.ledger.changesTo(naming), current);
}

async function proposed(person: string, traces: Traces, moment: Moment, desk: Desk): Promise<Heard> {
  const { asker, today } = moment;
  const request = await desk.pending.requestOf(person);
  const first = request === null ? null : await desk.pending.find(request);
  if (first?.is !== 'erasure') {
    const id = await desk.pending.add({ is: 'erasure', by: asker.id, name: asker.name, today, person });
    await desk.pending.keepRequest(person, id);
    return waiting(preview(id, person, traces, null), id, moment, null);
  }
  if (isSame(first.by, asker.id)) return told(`You have asked for that already: a second administrator must say 'erase ${person}' and confirm it, within a day.`, moment);
  const id = await desk.pending.add({ is: 'erase', by: asker.id, today, person, first: first.by });
  return waiting(preview(id, person, traces, first.name), id, moment, null);
}

const KINDS: Readonly<Record<string, string>> = { name: 'name', sweNumber: 'Social Work England number', notes: 'note', serviceManager: 'name as a service manager', serviceManagerEmail: 'e-mail address', teamManager: "name as a team's manager" };

/** `asked` is who asked first; null: it is the first who is shown this. */
function preview(id: string, person: string, { ids, texts }: Traces, asked: string | null): Answer {
  const others = ids.filter((one) => one !== person);
  const lines = [...texts].map(([field, times]) => ({ what: `${KINDS[field] ?? field}, ${counted(times, 'row')}`, before: 'kept', after: 'removed for good' }));
  const title = `${person} erased: name, numbers, notes and other personal text, in all changes`;
  const warnings = [
    'this cannot be undone',
    'counts, history and the rows themselves stay, under the number alone',
    ...(others.length > 0 ? [`what is kept under ${listed(others)} goes with it: the same person, or a number of mine with the same name`] : []),
    'whoever writes to me under that name is forgotten as somebody I can write to, until they write again',
    'a workbook that still names them would bring the name back: take it out of the workbook too; messages sent, files given out and backups are not reached from here',
  ];
  if (asked === null) {
    const text = `Asked for: ${title}. A second administrator must say 'erase ${person}' and confirm it, within a day. Nothing is removed yet; say 'cancel' to take it back.`;
    return { ...blank, kind: 'chat', text, notes: [...lines.map(({ what }) => what), ...warnings.map((warning) => `please note: ${warning}`)] };
  }
  const change = { id, title, lines, effects: [], warnings: [`asked for by ${asked}`, ...warnings] };
  const notes = [...lines.map(({ what, before, after }) => `${what}: ${before} → ${after}`), ...change.warnings.map((warning) => `please note: ${warning}`)];
  return { ...blank, kind: 'confirm', text: `To be confirmed: ${title}. Asked for by ${asked}. Nothing is removed yet.`, change, notes, choices: ['confirm', 'cancel'] };
}
