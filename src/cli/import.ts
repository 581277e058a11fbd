import { pathToFileURL } from 'node:url';
import { environment, loadConfig } from '../config.js';
import type { Ledger, State } from '../ledger/ledger.js';
import { readWorkbook } from '../workbook/readWorkbook.js';
import { considerImport, type Considered } from '../clerk/files/consider.js';
import { appendImport } from './applyImport.js';
import { endWith, type ExitCode, failed, TERMINAL, type Terminal } from './command.js';
import { importArguments, type ImportArguments } from './importArguments.js';
import { changeText, consideredText, counted, errorsText } from './importReport.js';
import { looks, watchFolder } from './watchFolder.js';
import { withLedger } from './withLedger.js';

const HELP = `npm run import -- FILE_OR_FOLDER [--dry-run] [--replace SHEET] [--take-file]
npm run import -- --watch FOLDER [--replace SHEET] [--take-file]

Checks a workbook, shows what it would change and applies it, all or nothing.
FILE_OR_FOLDER is an .xlsx workbook, a folder of .csv files, one .csv file of a sheet,
or the Department for Education's published file.

  --dry-run         show what would change, and apply nothing
  --replace SHEET   the file is the whole truth for this sheet: rows that it lacks are removed
                    (may be given several times)
  --take-file       take the file's values where others were entered by chat
  --watch           import each .xlsx and .csv file that is laid into the folder, until Ctrl-C: it moves to
                    'done', or where it has errors to 'refused', with the report beside it

Ends with 0 where it was applied or there was nothing to do, 1 where the workbook has errors
(nothing is applied), 2 where the command was typed wrongly, 3 where the records cannot be reached.
`;

/** Runs the command; gives its exit code. */
export async function runImport(args: readonly string[], env: NodeJS.ProcessEnv, terminal: Terminal): Promise<ExitCode> {
  try {
    const typed = importArguments(args);
    if (!typed) {
      terminal.say(HELP);
      return 0;
    }
    const config = loadConfig(env);
    if (typed.watch) return await withLedger(config, (ledger) => watched(ledger, typed, terminal));
    return await withLedger(config, (ledger) => importInto(ledger, typed, terminal));
  } catch (error) {
    return failed(error, HELP, terminal);
  }
}

/** Imports what is laid into the folder until the process is ended. */
async function watched(ledger: Ledger, typed: ImportArguments, terminal: Terminal): Promise<ExitCode> {
  terminal.say(`Watching ${typed.path}. Ctrl-C ends it.`);
  const importFile = (path: string, report: Terminal) => importInto(ledger, { ...typed, path }, report);
  await watchFolder(typed.path, looks(), async (path, report) => importFile(path, report).catch((error: unknown) => failed(error, '', report)), terminal);
  return 0;
}

async function importInto(ledger: Ledger, typed: ImportArguments, terminal: Terminal): Promise<ExitCode> {
  for (;;) {
    const { considered, state } = await consideredFile(ledger, typed, terminal);
    if (considered.plan.errors.length > 0) {
      terminal.complain(errorsText(considered.plan.errors));
      return 1;
    }
    terminal.say(consideredText(considered));
    const done = typed.dryRun ? 'Dry run: nothing was applied.' : await applied(ledger, state, considered, typed, terminal);
    if (done !== null) {
      terminal.say(`\n${done}`);
      return 0;
    }
  }
}

/** Holds the file against what is recorded. */
async function consideredFile(ledger: Ledger, typed: ImportArguments, terminal: Terminal): Promise<{ considered: Considered; state: State }> {
  terminal.complain('Loading the records ...');
  const state = await ledger.refresh();
  terminal.complain(state.head ? `The latest change is ${changeText(state.head)}` : 'Nothing is recorded yet');
  terminal.complain(`Reading ${typed.path} ...`);
  return { considered: await considerImport(() => readWorkbook(typed.path), state, ledger, typed), state };
}

/** What was done; null where changes came in meanwhile, so that it has to be looked at again. */
async function applied(ledger: Ledger, state: State, considered: Considered, typed: ImportArguments, terminal: Terminal): Promise<string | null> {
  if (considered.changesNothing) return 'Nothing to do: all of this is recorded already.';
  const appended = await appendImport(ledger, state, considered, typed.path, writingProgress(terminal));
  if ('applied' in appended) return `Applied as ${changeText(appended.applied)}.`;
  terminal.complain(`${counted(appended.conflict.length, 'change')} came in meanwhile; looking again.`);
  return null;
}

// Ten lines at most, and none where it is quick.
function writingProgress(terminal: Terminal): (done: number, total: number) => void {
  let next = 0.1;
  return (done, total) => {
    if (total < 10_000 || done / total < next) return;
    terminal.complain(`Written ${done.toLocaleString('en-GB')} of ${counted(total, 'row')}`);
    next = Math.floor((done / total) * 10) / 10 + 0.1;
  };
}

function stopped(): never {
  TERMINAL.complain('\nStopped. The store holds all of this import or nothing of it; the next import says which change is the latest.');
  process.exit(130);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  endWith(await runImport(process.argv.slice(2), environment(), TERMINAL));
}
