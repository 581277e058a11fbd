import { PLAIN } from '../../language/words/plainWords.js';
import { edits, slipsForgiven } from '../../language/words/spelling.js';
import { WORDINGS } from '../../language/words/wordings.js';
import { wordsOf } from '../../language/words/words.js';
import type { Command } from '../command.js';
import { lineOf, textOf, type Line } from './line.js';
import { isPlain, PRONOUNS, UNCERTAIN } from './plain.js';
import type { Reader } from './reader.js';

const words = new WeakMap<readonly Command[], ReadonlySet<string>>();

/** The line with slips in the words of commands mended, and what was: names, days and numbers are never mended. Null where there is none, or where two words can be meant. */
export function corrected(line: Line, commands: readonly Command[], { lexicon }: Reader): { readonly line: Line; readonly corrections: readonly string[] } | null {
  const known = wordsOfCommands(commands);
  const slips = line.words.flatMap((word, at) => {
    const isWord = known.has(word) || PLAIN.has(word) || WORDINGS.has(word) || lexicon.words.has(word) || PRONOUNS.has(word) || UNCERTAIN.has(word) || commands.some((command) => isPlain(line, at, command));
    const meant = isWord ? null : nearest(word, known);
    return meant === null ? [] : [{ at, word, meant }];
  });
  if (slips.length === 0) return null;
  const text = slips.reduceRight((mended, { at, meant }) => `${mended.slice(0, line.tokens[at]!.start)}${meant}${mended.slice(line.tokens[at]!.end)}`, line.text);
  return { line: lineOf(text), corrections: slips.map(({ at, meant }) => `'${textOf(line, at, at + 1)}' was read as '${meant}'`) };
}

function nearest(word: string, known: ReadonlySet<string>): string | null {
  const most = slipsForgiven(word);
  if (most === 0) return null;
  const near = [...known].flatMap((candidate) => {
    const distance = candidate.length < 5 || isInflected(word, candidate) ? null : edits(word, candidate, most);
    return distance === null ? [] : [{ candidate, distance }];
  }).sort((a, b) => a.distance - b.distance);
  return near[0] && near[0].distance !== near[1]?.distance ? near[0].candidate : null;
}

/** 'Accept' is no slip of 'accepted': it has not happened. */
function isInflected(word: string, candidate: string): boolean {
  return candidate.startsWith(word) || formsOf(candidate).includes(word);
}

/** 'accepted' -> 'accept', 'accepts', 'accepting' and the like. */
export function formsOf(word: string): readonly string[] {
  const stem = word.replace(/(es|s|ed|d|ing)$/, '');
  return ['', 'e', 's', 'es', 'ing', 'ed'].map((ending) => `${stem}${ending}`).filter((form) => form !== word);
}

export function wordsOfCommands(commands: readonly Command[]): ReadonlySet<string> {
  const known = words.get(commands) ?? new Set(commands.flatMap(({ triggers }) => triggers.flatMap((trigger) => trigger.words.split('|').flatMap((phrase) => wordsOf(phrase)))));
  words.set(commands, known);
  return known;
}
