import { isSign } from '../../language/words/words.js';
import type { Command, Inputs } from '../command.js';
import { lineOf } from './line.js';
import type { Problem } from './inputs.js';
import { readAs } from './readAs.js';
import type { Reader } from './reader.js';

export type ReplyRead =
  | { readonly is: 'inputs'; readonly inputs: Inputs }
  | { readonly is: 'unclear'; readonly problem: Problem }
  /** It says nothing of what was asked for. */
  | { readonly is: 'nothing' };

/** Reads what was typed for fields that are missing: 'on 1 December', 'P3', '0.5'. */
export function readReply(text: string, command: Command, missing: readonly string[], reader: Reader): ReplyRead {
  const line = lineOf(text);
  if (line.words.every(isSign)) return { is: 'nothing' };
  const asked = command.fields.filter(({ name }) => missing.includes(name));
  const fields = asked.map((field) => ({ ...field, bare: true }));
  const [only] = asked;
  if ((only?.kind === 'text' || only?.kind === 'newName') && asked.length === 1) return { is: 'inputs', inputs: { [only.name]: text.trim() } };
  const { inputs, problems, unread } = readAs(line, { command: { ...command, fields }, triggers: [] }, reader);
  const number = only?.kind === 'fte' ? readAs(lineOf(`${text} fte`), { command: { ...command, fields }, triggers: [] }, reader) : null;
  if (number && number.unread.length === 0 && number.problems.length === 0) return { is: 'inputs', inputs: number.inputs };
  if (unread.length > 0) return { is: 'nothing' };
  if (problems[0]) return { is: 'unclear', problem: problems[0] };
  return Object.keys(inputs).length > 0 ? { is: 'inputs', inputs } : { is: 'nothing' };
}
