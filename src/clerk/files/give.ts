import { refusalOf } from '../../access/acts.js';
import { chat, notAllowed } from '../../answers/replies.js';
import type { FileOffer } from '../../answers/answer.js';
import { workbookBytes } from '../../workbook/writeWorkbook.js';
import type { Desk, Heard, Moment } from '../desk.js';
import { told } from '../heard.js';
import { historyFile } from '../lookedUp.js';
import { keptFile } from './kept.js';
import type { GivenFile, Wanted } from '../../changes/files.js';

const WORKBOOK = /^(?:(?:please )?(?:send|give|get|export|download)(?: me)?|(?:can|could|may) (?:i|you) (?:have|get|send(?: me)?|export)|i(?:'d like| need| want))(?: me)? (?:the |a |an |our |all )?(?:whole |full |current )?(?:workbook|spreadsheet|export|excel(?: file)?|records as (?:a workbook|excel))(?: please)?[.?!]?$/i;
const ERRORS = /^(?:please )?send(?: me)? (?:the )?(?:whole |full )?list of (?:the )?errors[.?!]?$/i;
const ELSEWHERE = 'Files are handed over in Teams only. Where you run me yourself, `npm run export -- FILE.xlsx` writes the workbook and `npm run import -- FILE.xlsx --dry-run` prints every error.';

const DESCRIPTIONS = {
  workbook: 'Everything recorded, as a workbook. It holds names: keep it where they may be kept.',
  errors: 'Every error of the workbook that you sent.',
  history: 'Who changed what, and when. It holds names: keep it where they may be kept.',
} as const;
const ACTS = { workbook: 'export', errors: 'import', history: 'history' } as const;

/** Offers a file that a message asks for; null where it asks for none. */
export async function hearFiles(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const wanted = wantedIn(text, moment);
  return wanted && offerFile(wanted, moment, desk);
}

/** Asks whether a file may be handed over. */
export async function offerFile(wanted: Wanted, moment: Moment, desk: Desk): Promise<Heard> {
  const given = await giveFile(wanted, moment, desk);
  if ('answer' in given) return given;
  if (desk.door.rules.loopback) return { answer: chat(ELSEWHERE), context: moment.context };
  const offer: FileOffer = { name: given.name, bytes: given.bytes.length, ...wanted, description: DESCRIPTIONS[wanted.what] };
  return { answer: { ...chat(`${given.name} is ready. Teams asks you whether I may put it among your files.`), offer }, context: moment.context };
}

function wantedIn(text: string, { context }: Moment): Wanted | null {
  if (WORKBOOK.test(text.trim())) return { what: 'workbook' };
  const id = context.change?.pending;
  return ERRORS.test(text.trim()) && id ? { what: 'errors', id } : null;
}

/** The file itself, for those who may have it: what is recorded at this moment. */
export async function giveFile(wanted: Wanted, moment: Moment, desk: Desk): Promise<GivenFile | Heard> {
  const refusal = refusalOf(moment.asker, ACTS[wanted.what]);
  if (refusal) return { answer: notAllowed(refusal), context: moment.context };
  if (wanted.what === 'workbook') {
    const { records } = moment.state;
    if (records.known.size === 0) return told('Nothing is recorded yet: there is no workbook to send.', moment);
    return { name: `muster-${moment.today}.xlsx`, bytes: await workbookBytes(records) };
  }
  if (wanted.what === 'history') return historyFile(wanted.asks, moment, desk);
  const pending = await desk.pending.find(wanted.id);
  const bytes = pending?.is === 'errors' && pending.by === moment.asker.id ? await keptFile(desk.shelf, pending.file, pending.parts) : null;
  return bytes ? { name: 'errors.csv', bytes } : told('I no longer have that list. Please send the workbook again.', moment);
}
