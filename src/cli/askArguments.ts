import { parseArgs } from 'node:util';
import { ROLES, type Role } from '../access/rights.js';
import { UsedWrongly } from './usedWrongly.js';

export interface AskArguments {
  readonly json: boolean;
  readonly as: { readonly role: Role; /** Of a manager. */ readonly service: string | null };
  readonly who: string;
  readonly file: string | null;
  /** Null: a prompt. */
  readonly question: string | null;
}

/** What was typed; null for --help. Throws `UsedWrongly` with what to type instead. */
export function askArguments(args: readonly string[]): AskArguments | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const as = roleOf(values.as ?? 'lead');
  if (positionals.length > 1) throw new UsedWrongly('Put the question in quotation marks.');
  if (values.file && positionals.length > 0) throw new UsedWrongly('Give a question or --file, not both.');
  return { json: values.json ?? false, as, who: values.who ?? 'terminal', file: values.file ?? null, question: positionals[0] ?? null };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { json: flag, help: flag, as: text, who: text, file: text } });
  } catch (error) {
    throw new UsedWrongly(error instanceof Error ? error.message : String(error));
  }
}

function roleOf(text: string): AskArguments['as'] {
  const [name, ...service] = text.split(':');
  const role = ROLES.find((one) => one === name);
  if (!role) throw new UsedWrongly(`There is no role '${text}': use one of ${ROLES.join(', ')}.`);
  if (service.length > 0 && role !== 'manager') throw new UsedWrongly(`A service goes with the manager role only: --as "manager:${service.join(':')}".`);
  return { role, service: service.length > 0 ? service.join(':').trim() : null };
}
