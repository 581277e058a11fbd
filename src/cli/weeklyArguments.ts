import { parseArgs } from 'node:util';
import { UsedWrongly } from './usedWrongly.js';

export interface WeeklyArguments {
  readonly dryRun: boolean;
  /** Null: now. */
  readonly at: Date | null;
}

const OPTIONS = { 'dry-run': { type: 'boolean' }, at: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** What was typed; null for --help. Throws `UsedWrongly` with what to type instead. */
export function weeklyArguments(args: readonly string[]): WeeklyArguments | null {
  const { values } = parsed(args);
  if (values.help) return null;
  return { dryRun: values['dry-run'] ?? false, at: values.at === undefined ? null : instantIn(values.at) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS });
  } catch (error) {
    throw new UsedWrongly(error instanceof Error ? error.message : String(error));
  }
}

function instantIn(text: string): Date {
  const instant = new Date(INSTANT.test(text) ? text : NaN);
  if (Number.isNaN(instant.getTime())) throw new UsedWrongly(`'${text}' is no instant: write it such as 2024-11-11T08:00:00Z.`);
  return instant;
}
