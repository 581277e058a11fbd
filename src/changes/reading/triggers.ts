import { wordsOf } from '../../language/words/words.js';
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
  const known = phrases.get(trigger) ?? new Set(trigger.words.split('|').filter((words) => !words.includes('…')).map((words) => wordsOf(words).join(' ')));
  phrases.set(trigger, known);
  return known;
}

const LONGEST = 6;
const MOST_BETWEEN = 4;

/** The commands whose words stand in a line; of one that holds nothing but a note, those that take it so. */
export function matchedIn(line: Line, commands: readonly Command[]): readonly Matched[] {
  const said = commands.map((command) => ({ command, triggers: saidIn(line, command) })).filter(({ triggers }) => triggers.length > 0);
  if (said.length > 0 || !line.words.some((word) => /^notes?$/.test(word))) return said;
  return commands.filter(({ notesAlone }) => notesAlone).map((command) => ({ command, triggers: [] }));
}

/** Whether the words of one are all a part of another's: 'accepted' within 'accepted the offer of'. */
export function isPartOf({ command, triggers }: Matched, other: Matched): boolean {
  const length = ({ from, to }: Said) => to - from;
  const firm = triggers.filter(({ trigger }) => !trigger.alone);
  if (firm.length < triggers.length) return firm.length === 0 ? other.triggers.some(({ trigger }) => !trigger.alone) : isPartOf({ command, triggers: firm }, other);
  const over = triggers.map((said) => other.triggers.find((wider) => wider.from < said.to && said.from < wider.to && length(wider) >= length(said)));
  return over.every((wider) => wider !== undefined) && over.some((wider, index) => length(wider!) > length(triggers[index]!));
}

/** How many words of a line a command is known by. */
export function lengthOf({ triggers }: Matched): number {
  return triggers.reduce((sum, { from, to }) => sum + to - from, 0);
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
  const all = [...said, ...partedIn(words, triggers, said)];
  const isSaid = all.some(({ trigger }) => !trigger.yields);
  return all.map((one) => (isSaid && one.trigger.yields ? { ...one, trigger: { words: one.trigger.words } } : one));
}

/** 'Make Cal Reed permanent': the two halves of a trigger, with other words between them. */
function partedIn(words: readonly string[], triggers: readonly Trigger[], said: readonly Said[]): readonly Said[] {
  const isFree = (from: number, to: number) => !said.some((one) => one.from < to && from < one.to);
  return triggers.flatMap((trigger) => partsOf(trigger).flatMap(([first, second]) => {
    const at = words.findIndex((_, place) => standsAt(words, place, first) && isFree(place, place + first.length));
    const end = at < 0 ? -1 : words.findIndex((_, place) => place > at + first.length && place <= at + first.length + MOST_BETWEEN && standsAt(words, place, second) && isFree(place, place + second.length));
    return end < 0 ? [] : [{ trigger, from: at, to: at + first.length }, { trigger, from: end, to: end + second.length }];
  }).slice(0, 2));
}

function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[at + index] === word);
}

const parted = new WeakMap<Trigger, readonly (readonly [readonly string[], readonly string[]])[]>();

function partsOf(trigger: Trigger): readonly (readonly [readonly string[], readonly string[]])[] {
  const known = parted.get(trigger) ?? trigger.words.split('|').filter((words) => words.includes('…')).map((words) => {
    const [first = '', second = ''] = words.split('…');
    return [wordsOf(first), wordsOf(second)] as const;
  });
  parted.set(trigger, known);
  return known;
}

const opening = new WeakMap<readonly Trigger[], ReadonlySet<string>>();

/** The first words of the triggers of a command: at most places of a line none of them begins. */
function openingWords(triggers: readonly Trigger[]): ReadonlySet<string> {
  const known = opening.get(triggers) ?? new Set(triggers.flatMap((trigger) => [...phrasesOf(trigger)]).map((phrase) => phrase.split(' ')[0]!));
  opening.set(triggers, known);
  return known;
}

function longestAt(words: readonly string[], from: number, triggers: readonly Trigger[]): Said | null {
  if (!openingWords(triggers).has(words[from]!)) return null;
  for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
    const phrase = words.slice(from, to).join(' ');
    const trigger = triggers.find((one) => phrasesOf(one).has(phrase) && isBeside(one, words) && (!one.leads || from === 0) && !isToCome(one, words, from));
    if (trigger) return { trigger, from, to };
  }
  return null;
}

/** 'To be repaid': what has happened is not said so. */
function isToCome({ looks }: Trigger, words: readonly string[], from: number): boolean {
  return looks === 'back' && words[from - 1] === 'be' && words[from - 2] === 'to';
}

function isBeside({ beside }: Trigger, words: readonly string[]): boolean {
  return beside === undefined || beside.split('|').some((word) => words.includes(word));
}
