import type { ExitCode, Terminal } from '../../src/cli/command.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';

type Command = (args: readonly string[], env: NodeJS.ProcessEnv, terminal: Terminal) => Promise<ExitCode>;

/** What a command printed and with what code it ended. */
export interface Printed {
  readonly code: ExitCode;
  readonly said: string;
  readonly complained: string;
}

/** Runs a command against a store, as it would run in a terminal of its own. */
export async function run(command: Command, store: StoreOptions, ...args: string[]): Promise<Printed> {
  const said: string[] = [];
  const complained: string[] = [];
  const env = { TABLES_CONNECTION: store.connection, TABLES_PREFIX: store.prefix };
  const code = await command(args, env, { say: (line) => said.push(line), complain: (line) => complained.push(line) });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
