import type { Command, Order } from '../command.js';
import type { Reader } from './reader.js';
import { unclear, type Unclear } from './problems.js';
import { readLine, type LineRead } from './readLine.js';

/** What a message comes to as a change. */
export type MessageRead =
  | { readonly is: 'nothing' }
  | { readonly is: 'orders'; readonly orders: readonly Order[]; readonly corrections: readonly string[] }
  /** Nothing is changed by any line: which ones could not be taken, and why. */
  | Unclear;

/** More in one message are nobody's to check in a preview. */
const MOST_LINES = 40;
const BULLET = /^\s*(?:[-–•*]|\d{1,2}[.)])\s+/;
// Where one line may hold two commands; longer signs first.
const JOINS = [/;\s*/g, /\.\s+(?=\p{L})/gu, /,?\s+and then\s+/gi, /,?\s+(?:and|but|while|whereas)\s+/gi, /,\s+/g];

/** Reads a message of one or several commands, a line each or joined by 'and': all of them or none. */
export function readMessage(message: string, commands: readonly Command[], reader: Reader): MessageRead {
  const lines = message.split('\n').map((line) => line.replace(BULLET, '').trim()).filter((line) => line !== '');
  const read = lines.map((line) => readParts(line, commands, reader)).filter((parts, index) => !isHeading(lines[index]!, parts, lines.length));
  if (read.every((parts) => parts.every((part) => part.read.is === 'nothing'))) return { is: 'nothing' };
  if (lines.length > MOST_LINES) return unclear(`That is ${lines.length} lines. I take at most ${MOST_LINES} at a time, so that you can check them: please send them in parts.`);
  const parts = read.flatMap((one, index) => one.map((part) => ({ ...part, line: index + 1 })));
  const good = parts.flatMap(({ read: one }) => (one.is === 'orders' ? one : []));
  const bad = parts.filter((part) => part.read.is !== 'orders');
  const [first] = bad;
  if (!first) return { is: 'orders', orders: good.flatMap(({ orders }) => orders), corrections: good.flatMap(({ corrections }) => corrections) };
  if (parts.length === 1) return first.read.is === 'unclear' ? first.read : { is: 'nothing' };
  if (bad.length === 1 && first.read.is === 'unclear' && first.read.choices.length > 0) {
    return unclear(`'${first.text}': ${first.read.ask}`, { choices: first.read.choices.map(({ text, asks }) => ({ text, asks: message.replace(first.text, asks) })) });
  }
  const why = bad.map(({ text, read: one }) => `'${text}': ${one.is === 'unclear' ? one.ask : 'this is not a change that I know.'}`);
  return unclear(`Nothing is changed, as I can't take ${bad.length === 1 ? 'one part' : `${bad.length} parts`} of that. ${why.join(' ')}`, { unsure: good.length === 0 });
}

/** 'Updates from today:' above the lines. */
function isHeading(line: string, parts: readonly Part[], lines: number): boolean {
  return lines > 1 && line.endsWith(':') && parts.every(({ read }) => read.is === 'nothing');
}

interface Part {
  readonly text: string;
  readonly read: LineRead;
}

/** A line as one command, else as two or more that are joined; each part is read with whoever the one before was about. */
function readParts(text: string, commands: readonly Command[], reader: Reader): readonly Part[] {
  const whole = readLine(text, commands, reader);
  if (whole.is === 'orders' || (whole.is === 'unclear' && whole.choices.length > 0)) return [{ text, read: whole }];
  // A part that can't be taken is told by itself.
  let other: readonly Part[] | null = null;
  for (const join of JOINS) {
    for (const match of text.matchAll(join)) {
      const first = { text: text.slice(0, match.index), read: readLine(text.slice(0, match.index), commands, reader) };
      if (first.read.is !== 'orders') continue;
      const { person, on } = first.read.orders.at(-1)?.inputs ?? {};
      const whom = typeof person === 'string' ? person : reader.person;
      const rest = readParts(text.slice(match.index + match[0].length), commands, { ...reader, person: whom, ...(whom !== null && on !== undefined && { carried: whom }) });
      if (rest.every(({ read }) => read.is === 'orders')) return [first, ...rest];
      if (!other && rest.every(({ read }) => read.is !== 'nothing')) other = [first, ...rest];
    }
  }
  return (whole.is === 'unclear' && other) || [{ text, read: whole }];
}
