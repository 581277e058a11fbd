import { wordsOf } from '../../language/words.js';
import type { Command, Trigger } from '../command.js';
import type { Line } from './line.js';
import { noteFrom } from './noteFrom.js';

/** Words of a trigger in a line. */
export interface Said {
  readonly trigger: Trigger;
  readonly from: number;
  readonly to: number;
}

/** A command whose words stand in a line. */
export interface Matched {
  readonly command: Command;
  readonly triggers: readonly Said[];
}

const phrases = new WeakMap<Trigger, ReadonlySet<string>>();

function phrasesOf(trigger: Trigger): ReadonlySet<string> {
  const known = phrases.get(trigger) ?? new Set(trigger.words.split('|').map((words) => wordsOf(words).join(' ')));
  phrases.set(trigger, known);
  return known;
}

const LONGEST = 6;

/** The commands whose words stand in a line. One whose words are a part of another's is left out: 'accepted' within 'accepted the offer of'. */
export function matchedIn(line: Line, commands: readonly Command[]): readonly Matched[] {
  const matched = commands.map((command) => ({ command, triggers: saidIn(line, command) })).filter(({ triggers }) => triggers.length > 0);
  const reach = ({ triggers }: Matched) => triggers.reduce((sum, { from, to }) => sum + to - from, 0);
  const most = Math.max(0, ...matched.map(reach));
  return matched.filter((one) => reach(one) === most);
}

/** Words in a note are no words of a command. */
function saidIn(line: Line, command: Command): readonly Said[] {
  const { triggers } = command;
  const words = line.words.slice(0, noteFrom(line, command)?.marker);
  const said: Said[] = [];
  for (let at = 0; at < words.length; ) {
    const one = longestAt(words, at, triggers);
    if (one) said.push(one);
    at = one?.to ?? at + 1;
  }
  return said;
}

function longestAt(words: readonly string[], from: number, triggers: readonly Trigger[]): Said | null {
  for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
    const phrase = words.slice(from, to).join(' ');
    const trigger = triggers.find((one) => phrasesOf(one).has(phrase));
    if (trigger) return { trigger, from, to };
  }
  return null;
}
