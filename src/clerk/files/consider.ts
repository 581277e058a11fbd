import type { Draft } from '../../ledger/change.js';
import type { Ledger, State } from '../../ledger/ledger.js';
import { lastChangedByChat, type SaidChange } from '../../workbook/chatValues.js';
import type { ChangedByChat } from '../../workbook/merge.js';
import { lastGivenId } from '../../workforce/givenIds.js';
import { planSheets, readSheets, type ImportOptions, type ImportPlan, type ReadSheets } from '../../workbook/plan.js';
import type { RawWorkbook } from '../../workbook/raw.js';
import { emptyRecords, type Fact, type Records } from '../../workforce/records.js';
import { OWN_SHEETS, type SheetName } from '../../workforce/sheets.js';

/** How a workbook is held against what is recorded. */
export interface Considering {
  /** Sheets for which the file is the whole truth. */
  readonly replace: readonly SheetName[];
  /** The file's values are taken where others were entered by chat. */
  readonly takeFile: boolean;
}

export interface Considered {
  readonly plan: ImportPlan;
  /** True where the import takes the place of the sample council. */
  readonly replacesSample: boolean;
  readonly changesNothing: boolean;
}

/**
 * Holds the workbook that `read` gives against a state. A store with nothing but the sample is replaced as a whole by the first import
 * of anything else (INTERFACE.md); the workbook is read again then.
 */
export async function considerImport(read: () => Promise<RawWorkbook>, state: State, ledger: Pick<Ledger, 'rowsOf'>, { replace, takeFile }: Considering): Promise<Considered> {
  const options: ImportOptions = { replace, lastGiven: lastGivenId(state.records), changedByChat: takeFile ? () => false : await chatValues(state, ledger) };
  const planOver = async (records: Records) => planSheets(await sheetsIn(read, records, replace), records, options);
  const plan = await planOver(state.records);
  const changesNothing = plan.errors.length === 0 && plan.facts.length === 0 && plan.sheets.every((sheet) => state.records.known.has(sheet));
  const replacesSample = holdsOnlySample(state) && !changesNothing;
  return { plan: replacesSample ? await planOver(emptyRecords()) : plan, replacesSample, changesNothing };
}

/** By itself, so that the raw workbook, which takes as much room as the rows made of it, is held no longer than this takes. */
async function sheetsIn(read: () => Promise<RawWorkbook>, records: Records, replace: readonly SheetName[]): Promise<ReadSheets> {
  return readSheets(await read(), records, replace);
}

/** What was considered on a state, as a change of whoever brings it in. */
export function draftOf(state: State, { plan, replacesSample }: Considered, name: string): Omit<Draft, 'who'> {
  const kept = replacesSample ? ownFacts(state.records) : [];
  return {
    kind: 'import',
    why: `Import of ${name}`,
    sheets: [...plan.sheets, ...new Set(kept.map(({ sheet }) => sheet))],
    facts: [...plan.facts, ...kept],
    whole: replacesSample,
  };
}

/** What was changed by chat to try the sample goes with it. */
function holdsOnlySample({ changes }: State): boolean {
  return changes.some(({ kind }) => kind === 'sample') && changes.every(({ kind }) => kind !== 'import');
}

/** Who may see what, and what words mean here, is no part of the sample. */
function ownFacts({ rows }: State['records']): Fact[] {
  return OWN_SHEETS.flatMap((sheet) => [...rows[sheet]].map(([key, row]): Fact => ({ sheet, key, row })));
}

// Changes before the first by chat, and those before everything was dropped, cannot matter.
async function chatValues(state: State, ledger: Pick<Ledger, 'rowsOf'>): Promise<ChangedByChat> {
  const since = state.changes.slice(Math.max(0, state.changes.findLastIndex(({ whole }) => whole)));
  const first = since.findIndex(({ kind }) => kind === 'chat');
  const said: SaidChange[] = [];
  for (const { seq, kind } of first === -1 ? [] : since.slice(first)) said.push({ byChat: kind !== 'import', rows: await ledger.rowsOf(seq) });
  return lastChangedByChat(said);
}
