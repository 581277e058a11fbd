import { pathToFileURL } from 'node:url';
import { environment, loadConfig } from '../config.js';
import type { Ledger } from '../ledger/ledger.js';
import { readWorkbook } from '../workbook/readWorkbook.js';
import { UnreadableWorkbook } from '../workbook/unreadable.js';
import type { RawWorkbook } from '../workbook/raw.js';
import { appendImport, considerImport } from './applyImport.js';
import { importArguments, UsedWrongly, type ImportArguments } from './importArguments.js';
import { changeText, counted, differenceText, errorsText } from './importReport.js';
import { withLedger } from './withLedger.js';

const HELP = `npm run import -- FILE_OR_FOLDER [--dry-run] [--replace SHEET] [--take-file]

Checks a workbook, shows what it would change and applies it, all or nothing.
FILE_OR_FOLDER is an .xlsx workbook, a folder of .csv files, one .csv file of a sheet,
or the Department for Education's published file.

  --dry-run         show what would change, and apply nothing
  --replace SHEET   the file is the whole truth for this sheet: rows that it lacks are removed
                    (may be given several times)
  --take-file       take the file's values where others were entered by chat

Ends with 0 where it was applied or there was nothing to do, 1 where the workbook has errors
(nothing is applied), 2 where the command was typed wrongly, 3 where the records cannot be reached.
`;

type ExitCode = 0 | 1 | 2 | 3;

/** Runs the command; what it did goes to standard output, errors and progress to standard error. */
export async function runImport(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  try {
    const typed = importArguments(args);
    if (!typed) return say(HELP, 0);
    const config = loadConfig(env);
    progress(`Reading ${typed.path} ...`);
    const raw = await readWorkbook(typed.path);
    return await withLedger(config, (ledger) => importInto(ledger, raw, typed));
  } catch (error) {
    return failed(error);
  }
}

async function importInto(ledger: Ledger, raw: RawWorkbook, typed: ImportArguments): Promise<ExitCode> {
  progress('Loading the records ...');
  for (;;) {
    const state = await ledger.refresh();
    progress(state.head ? `The latest change is ${changeText(state.head)}` : 'Nothing is recorded yet');
    const considered = await considerImport(raw, state, ledger, typed);
    const { plan, replacesSample, changesNothing } = considered;
    if (plan.errors.length > 0) return complain(errorsText(plan.errors), 1);
    if (replacesSample) say('The store holds only the sample council: this import replaces all of it.\n', 0);
    say(differenceText(plan), 0);
    if (changesNothing) return say('\nNothing to do: all of this is recorded already.', 0);
    if (typed.dryRun) return say('\nDry run: nothing was applied.', 0);
    const appended = await appendImport(ledger, state, considered, typed.path, writingProgress());
    if ('applied' in appended) return say(`\nApplied as ${changeText(appended.applied)}.`, 0);
    say(`\n${counted(appended.conflict.length, 'change')} came in meanwhile; looking again.\n`, 0);
  }
}

function failed(error: unknown): ExitCode {
  if (error instanceof UsedWrongly) return complain(`${error.message}\n\n${HELP}`, 2);
  if (error instanceof UnreadableWorkbook) return complain(`${error.message}\nNothing was applied.`, 1);
  return complain(error instanceof Error ? error.message : String(error), 3);
}

// Ten lines at most, and none where it is quick.
function writingProgress(): (done: number, total: number) => void {
  let next = 0.1;
  return (done, total) => {
    if (total < 10_000 || done / total < next) return;
    progress(`Written ${done.toLocaleString('en-GB')} of ${counted(total, 'row')}`);
    next = Math.floor((done / total) * 10) / 10 + 0.1;
  };
}

function say(text: string, code: ExitCode): ExitCode {
  process.stdout.write(`${text}\n`);
  return code;
}

function complain(text: string, code: ExitCode): ExitCode {
  process.stderr.write(`${text}\n`);
  return code;
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}

function stopped(): never {
  process.stderr.write('\nStopped. The store holds all of this import or nothing of it; the next import says which change is the latest.\n');
  process.exit(130);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  process.exitCode = await runImport(process.argv.slice(2), environment());
}
