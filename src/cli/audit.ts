import { pathToFileURL } from 'node:url';
import { environment, loadConfig } from '../config.js';
import type { Ledger } from '../ledger/ledger.js';
import { counted } from '../workforce/words.js';
import { endWith, failed, TERMINAL, type ExitCode, type Terminal } from './command.js';
import { UsedWrongly } from './usedWrongly.js';
import { withLedger } from './withLedger.js';

const HELP = `npm run audit

Reads every change of the store and recomputes the chain of hashes: says what is not as it was written.
Also holds the end of the chain against what an instance works with.

Ends with 0 where all is sound, 1 where something is not, 3 where the store cannot be read.
`;

/** Checks a ledger and says what was found, one line a thing. */
export async function audit(ledger: Pick<Ledger, 'refresh' | 'verify'>, { say }: Terminal): Promise<ExitCode> {
  const { head } = await ledger.refresh();
  const { changes: checked, erased, problems } = await ledger.verify();
  const found = [...problems, ...endOf(head?.seq ?? 0, checked)];
  for (const problem of found) say(problem);
  say(`${counted(checked, 'change')} checked${head ? `, the last is ${head.number} of ${head.at} with the hash ${head.hash}` : ''}.`);
  if (erased > 0) say(`${counted(erased, 'name or text', 'names and texts')} of people erased since they were written: the changes themselves stand.`);
  say(found.length === 0 ? 'All is as it was written.' : `${counted(found.length, 'thing is', 'things are')} not as written. Restore the store from a backup, and keep this one for whoever looks into it.`);
  return found.length === 0 ? 0 : 1;
}

/** What instances work with must be what the store holds, unless a change was appended between the two readings. */
function endOf(known: number, checked: number): readonly string[] {
  return checked < known ? [`Instances know ${counted(known, 'change')}, but the store holds ${checked}: the end of the chain is missing.`] : [];
}

async function run(args: readonly string[]): Promise<ExitCode> {
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    if (args.length > 0) throw new UsedWrongly(`audit takes no '${args[0]}'.`);
    return await withLedger(loadConfig(environment()), (ledger) => audit(ledger, TERMINAL));
  } catch (error) {
    return failed(error, HELP, TERMINAL);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) endWith(await run(process.argv.slice(2)));
