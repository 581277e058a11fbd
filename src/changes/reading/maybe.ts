import type { Command } from '../command.js';
import { formsOf, wordsOfCommands } from './corrected.js';
import type { Line } from './line.js';
import { nameAt } from './names.js';
import { UNCERTAIN } from './plain.js';
import { unclear, type Unclear } from './problems.js';
import type { Reader } from './reader.js';

/** By these something is only meant or hoped. */
const MEANT = new Set('wants want hopes hoping plans planning intends intend expects expecting thinking considering going likely unlikely would will may might could should'.split(' '));
/** Forms shorter than this are words of many things. */
const SHORTEST = 4;

const forms = new WeakMap<readonly Command[], ReadonlySet<string>>();

/** 'Cal Reed might accept', 'A1 is going to decline': nothing has happened yet. Null where a line says nothing of the kind about anybody. */
export function maybeIn(line: Line, commands: readonly Command[], reader: Reader): Unclear | null {
  const known = formsIn(commands);
  const at = line.words.findIndex((word, place) => UNCERTAIN.has(word) || MEANT.has(word) || (word === 'be' && line.words[place - 1] === 'to'));
  const isDone = at >= 0 && line.words.some((word, place) => place > at && known.has(word));
  const isOfSomebody = isDone && line.words.some((_, place) => nameAt('person', line, place, reader) !== null);
  return isOfSomebody ? unclear(`With '${line.words[at]}' that has not happened for certain, so I have changed nothing. Tell me what has happened or is agreed.`, { unsure: true }) : null;
}

function formsIn(commands: readonly Command[]): ReadonlySet<string> {
  const known = forms.get(commands) ?? new Set([...wordsOfCommands(commands)].flatMap((word) => [word, ...formsOf(word)]).filter((form) => form.length >= SHORTEST));
  forms.set(commands, known);
  return known;
}
