import { createHash, randomUUID } from 'node:crypto';
import { refusalOf } from '../../access/acts.js';
import { chat, notAllowed } from '../../answers/replies.js';
import type { State } from '../../ledger/ledger.js';
import type { RawWorkbook } from '../../workbook/raw.js';
import { readXlsx } from '../../workbook/readXlsx.js';
import { UnreadableWorkbook } from '../../workbook/unreadable.js';
import type { Desk, Heard, Moment } from '../desk.js';
import { settled, told, waiting } from '../heard.js';
import { CANCELLED, type PendingImport } from '../pending.js';
import { considerImport, draftOf, type Considered } from './consider.js';
import { dropFile, keepFile, keptFile } from './kept.js';
import { errorsAnswer, errorsCsv, importPreview } from './report.js';
import type { SentFile } from '../../changes/files.js';

const GONE = 'I no longer have that workbook: it is kept for a day at most. Please send it again.';

/** Takes a workbook that was sent: checked, and shown as what it would change. */
export async function takeFile({ name, download }: SentFile, moment: Moment, desk: Desk): Promise<Heard> {
  const refusal = refusalOf(moment.asker, 'import');
  if (refusal) return { answer: notAllowed(refusal), context: moment.context };
  const got = await download();
  if ('why' in got) return told(got.why, moment);
  const raw = await rawOf(got.bytes);
  if ('why' in raw) return told(raw.why, moment);
  return proposeImport({ name, bytes: got.bytes, raw, takesFile: false }, moment, desk);
}

/** The same workbook again, with its own values where others were entered by chat. */
export async function takeFilesValues(id: string, moment: Moment, desk: Desk): Promise<Heard> {
  const refusal = refusalOf(moment.asker, 'import');
  if (refusal) return { answer: notAllowed(refusal), context: moment.context };
  const pending = await desk.pending.find(id);
  if (pending?.is !== 'import' || pending.by !== moment.asker.id) return told(GONE, moment);
  const bytes = await keptFile(desk.shelf, pending.file, pending.parts);
  const raw = bytes && await rawOf(bytes);
  if (!raw || 'why' in raw) return told(GONE, moment);
  await desk.pending.cancel(id, moment.asker.id, moment.today);
  return showImport({ ...pending, takesFile: true }, raw, moment, desk);
}

interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly raw: RawWorkbook;
  readonly takesFile: boolean;
}

async function proposeImport({ name, bytes, raw, takesFile }: Sent, moment: Moment, desk: Desk): Promise<Heard> {
  const considered = await considering(raw, moment.state, desk, takesFile);
  const { errors } = considered.plan;
  const file = randomUUID();
  const common = { by: moment.asker.id, today: moment.today, name, file } as const;
  if (errors.length > 0) {
    const parts = await keepFile(desk.shelf, file, Buffer.from(errorsCsv(errors)));
    const id = await desk.pending.add({ is: 'errors', ...common, parts });
    return waiting(errorsAnswer(name, errors), id, moment);
  }
  if (considered.changesNothing) return settled(chat(`Nothing to do: all of ${name} is recorded already.`), moment);
  const parts = await keepFile(desk.shelf, file, bytes);
  return showImport({ is: 'import', ...common, parts, takesFile, seen: '', basedOn: 0 }, raw, moment, desk);
}

async function showImport(pending: PendingImport, raw: RawWorkbook, moment: Moment, desk: Desk, because = ''): Promise<Heard> {
  const considered = await considering(raw, moment.state, desk, pending.takesFile);
  if (considered.plan.errors.length > 0) return told(`${because}${pending.name} can no longer be applied. ${errorsAnswer(pending.name, considered.plan.errors).text}`, moment);
  const id = await desk.pending.add({ ...pending, seen: seenOf(considered), basedOn: moment.state.seq });
  return waiting(importPreview(id, pending.name, considered, because), id, moment);
}

/** Applies a workbook that was shown. Null where the records are to be looked at again: it is written now, or somebody else got in between. What has changed meanwhile is shown first. */
export async function applyImport(id: string, pending: PendingImport, moment: Moment, since: string, desk: Desk): Promise<Heard | null> {
  const bytes = await keptFile(desk.shelf, pending.file, pending.parts);
  const raw = bytes && await rawOf(bytes);
  if (!raw || 'why' in raw) return told(GONE, moment);
  const considered = await considering(raw, moment.state, desk, pending.takesFile);
  if (considered.changesNothing) return told(`${since} All of ${pending.name} is recorded already.`.trim(), moment);
  if (considered.plan.errors.length > 0 || seenOf(considered) !== pending.seen) return showImport(pending, raw, moment, desk, `${since} So this is not what you saw: please look again. `.trimStart());
  const { asker, state } = moment;
  const draft = { ...draftOf(state, considered, pending.name), who: { id: asker.id, name: asker.name }, request: id };
  if (await desk.pending.decide(id, 'confirm') === 'cancel') return told(CANCELLED, moment);
  if ('conflict' in await desk.ledger.append(draft, state.seq)) return null;
  // It is applied; a file that can't be dropped now is forgotten within a day.
  await dropFile(desk.shelf, pending.file, pending.parts).catch(() => undefined);
  return null;
}

function considering(raw: RawWorkbook, state: State, { ledger }: Desk, takesFile: boolean): Promise<Considered> {
  return considerImport(async () => raw, state, ledger, { replace: [], takeFile: takesFile });
}

/** Tells whether a workbook still does what was shown. */
function seenOf({ plan: { facts, sheets }, replacesSample }: Considered): string {
  return createHash('sha256').update(JSON.stringify({ facts, sheets, replacesSample })).digest('hex');
}

async function rawOf(bytes: Uint8Array): Promise<RawWorkbook | { readonly why: string }> {
  try {
    return { ...await readXlsx(Buffer.from(bytes)), ignored: [] };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { why: error.message };
    throw error;
  }
}
