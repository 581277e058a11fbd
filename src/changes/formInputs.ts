import { parseIsoDate } from '../workforce/calendar.js';
import type { Command, Field, Inputs } from './command.js';
import type { Reader } from './reading/reader.js';
import { readReply } from './reading/readReply.js';

/** What was filled in on a form, checked as if it had been typed: card data is whatever somebody sends. */
export function inputsFrom(command: Command, missing: readonly string[], values: Readonly<Record<string, string>>, reader: Reader): { readonly inputs: Inputs } | { readonly why: string } {
  const inputs: Record<string, string | number> = {};
  for (const field of command.fields.filter(({ name }) => missing.includes(name))) {
    const said = values[field.name]?.trim() ?? '';
    if (said === '') return { why: `Please fill in: ${field.label.toLowerCase()}.` };
    const read = inputFrom(field, said, command, reader);
    if ('why' in read) return read;
    inputs[field.name] = read.value;
  }
  return { inputs };
}

function inputFrom(field: Field, said: string, command: Command, reader: Reader): { readonly value: string | number } | { readonly why: string } {
  const iso = field.kind === 'date' ? parseIsoDate(said) : null;
  if (iso) return { value: iso };
  const read = readReply(said, command, [field.name], reader);
  if (read.is === 'unclear') return { why: read.problem.ask };
  const value = read.is === 'inputs' ? read.inputs[field.name] : undefined;
  return value === undefined ? { why: `I can't read '${said.slice(0, 60)}' as: ${field.label.toLowerCase()}.` } : { value };
}
