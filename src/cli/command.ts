import { ChangeRefused, StoreUnreachable } from '../ledger/errors.js';
import { UnreadableWorkbook } from '../workbook/unreadable.js';
import { UsedWrongly } from './usedWrongly.js';

/** 0 done, 1 refused, 2 typed wrongly, 3 could not run. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Where a command prints: what was asked for, and apart from it progress and what went wrong. */
export interface Terminal {
  say(line: string): void;
  complain(line: string): void;
}

export const TERMINAL: Terminal = {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

/** Tells an error in a sentence that says what to do, never with a stack; gives the exit code. */
export function failed(error: unknown, help: string, terminal: Terminal): ExitCode {
  if (error instanceof UsedWrongly) return told(`${error.message}\n\n${help}`, 2);
  if (error instanceof UnreadableWorkbook || error instanceof ChangeRefused) return told(`${error.message}\nNothing was applied.`, 1);
  if (error instanceof StoreUnreachable) return told("I can't reach the records just now. Nothing is half done: try again in a moment.", 3);
  return told(error instanceof Error ? error.message : String(error), 3);

  function told(text: string, code: ExitCode): ExitCode {
    terminal.complain(text);
    return code;
  }
}

/** Ends the process once all is printed: a request that was given up can hold a timer for half a minute. */
export function endWith(code: number): void {
  process.exitCode = code;
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}
