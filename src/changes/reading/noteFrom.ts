import { isSign } from '../../language/words/words.js';
import type { Command } from '../command.js';
import { longestOf } from './found.js';
import type { Line } from './line.js';

/** The words behind 'note' are kept as they were written. */
export function noteFrom(line: Line, command: Command): { readonly marker: number; readonly text: string } | null {
  const field = command.fields.find(({ kind, said }) => kind === 'text' && said);
  const marker = line.words.findIndex((_, at) => longestOf(line.words, at, field?.said) !== null);
  if (!field || marker < 0) return null;
  const start = longestOf(line.words, marker, field.said)!;
  const first = line.words.findIndex((word, at) => at >= start && !isSign(word));
  return first < 0 ? null : { marker, text: line.text.slice(line.tokens[first]!.start).trim() };
}
