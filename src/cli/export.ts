import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { environment, loadConfig } from '../config.js';
import { readDate } from '../workbook/dates.js';
import { writeTemplate } from '../workbook/writeTemplate.js';
import { writeWorkbook } from '../workbook/writeWorkbook.js';
import { longDate, type CalendarDate } from '../workforce/calendar.js';
import { endWith, type ExitCode, failed, TERMINAL, type Terminal } from './command.js';
import { UsedWrongly } from './usedWrongly.js';
import { withLedger } from './withLedger.js';

const HELP = `npm run export -- FILE.xlsx [--known-at DAY]
npm run export -- --template FILE.xlsx

Writes everything recorded as a workbook that \`npm run import\` takes back unchanged.

  --known-at DAY   as it was known at the end of that day, such as 2024-04-01
  --template       an empty workbook instead, with drop-down lists and a guide to each column

Ends with 0 where the file was written, 1 where nothing is recorded, 2 where the command was
typed wrongly, 3 where the records cannot be reached.
`;

const OPTIONS = {
  'known-at': { type: 'string' },
  template: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface ExportArguments {
  readonly path: string;
  readonly knownAt: CalendarDate | null;
  readonly template: boolean;
}

/** Runs the command; gives its exit code. */
export async function runExport(args: readonly string[], env: NodeJS.ProcessEnv, terminal: Terminal): Promise<ExitCode> {
  try {
    const typed = exportArguments(args);
    if (typed && !typed.template) return await exportRecords(typed, env, terminal);
    if (typed) await writeTemplate(typed.path);
    terminal.say(typed ? `${typed.path} is an empty workbook to fill in; its sheet "guide" explains each column.` : HELP);
    return 0;
  } catch (error) {
    return failed(error, HELP, terminal);
  }
}

async function exportRecords({ path, knownAt }: ExportArguments, env: NodeJS.ProcessEnv, terminal: Terminal): Promise<ExitCode> {
  const config = loadConfig(env);
  terminal.complain('Loading the records ...');
  return withLedger(config, async (ledger) => {
    const { records } = knownAt ? await ledger.knownAt(knownAt) : await ledger.refresh();
    const when = knownAt ? ` as known at the end of ${longDate(knownAt)}` : '';
    if (records.known.size === 0) {
      terminal.complain(`Nothing is recorded${when}: no file was written.`);
      return 1;
    }
    await writeWorkbook(records, path);
    terminal.say(`${path} holds everything recorded${when}.`);
    return 0;
  });
}

function exportArguments(args: readonly string[]): ExportArguments | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [path] = positionals;
  if (!path || positionals.length > 1 || !path.toLowerCase().endsWith('.xlsx')) throw new UsedWrongly('Name one file to write that ends in .xlsx.');
  const template = values.template ?? false;
  const day = values['known-at'] === undefined ? { value: null } : readDate(values['known-at']);
  if ('problem' in day) throw new UsedWrongly(`--known-at "${values['known-at']}" ${day.problem}.`);
  if (template && day.value) throw new UsedWrongly('A template holds no records: leave out --known-at.');
  return { path, knownAt: day.value, template };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsedWrongly(error instanceof Error ? error.message : String(error));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  endWith(await runExport(process.argv.slice(2), environment(), TERMINAL));
}
