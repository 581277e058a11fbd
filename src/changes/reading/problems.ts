import { listed } from '../../workforce/words.js';
import type { Command } from '../command.js';
import { personLabel } from '../labels.js';
import { replaced, segmentsOf, textOf, type Line } from './line.js';
import { peopleLike } from './names.js';
import { UNCERTAIN } from './plain.js';
import type { Problem } from './inputs.js';
import type { ReadAs } from './readAs.js';
import type { Reader } from './reader.js';

/** A question back, or a sentence that says why nothing is changed. */
export interface Unclear {
  readonly is: 'unclear';
  readonly ask: string;
  readonly choices: readonly { readonly text: string; readonly asks: string }[];
  /** It may be a question after all. */
  readonly unsure: boolean;
}

export function unclear(ask: string, more: Partial<Unclear> = {}): Unclear {
  return { is: 'unclear', ask, choices: [], unsure: false, ...more };
}

/** What stands against a line that was read as a command: the first thing that whoever wrote it can mend. */
export function problemOf(line: Line, read: ReadAs, reader: Reader): Unclear {
  const uncertain = read.unread.find((at) => UNCERTAIN.has(line.words[at]!));
  if (uncertain !== undefined) return notCertain(line, read, uncertain);
  // Several people are no problem by themselves where anything else is.
  const others = read.problems.filter(({ several, field }) => !several || field !== 'person');
  const [first] = [...(others.length > 0 ? others : read.problems)].sort((a, b) => a.from - b.from);
  const isOfNobody = read.inputs['person'] === undefined && read.command.fields.some(({ kind }) => kind === 'person');
  if (first) return unclear(first.ask, { choices: choicesOf(line, first), unsure: isOfNobody && first.field !== 'person' && first.field !== null });
  return (isOfNobody ? null : beside(line, read, reader)) ?? (isOfNobody ? nobody(line, read, reader) : unread(line, read));
}

function notCertain(line: Line, { command, unread: places }: ReadAs, at: number): Unclear {
  const unsure = places.some((place) => !UNCERTAIN.has(line.words[place]!));
  const choices = asNote(line, command, [at]);
  return unclear(`With '${textOf(line, at, at + 1)}' that has not happened for certain, so I have changed nothing. Tell me what has happened or is agreed.${noteHint(command)}`, { unsure: unsure && choices.length === 0, choices });
}

/** What stands in an aside behind what was read can be kept as a note, if whoever wrote it says so. */
function asNote(line: Line, command: Command, places: readonly number[]): Unclear['choices'] {
  const aside = segmentsOf(line).slice(1).find(({ from, to }) => places.some((at) => from <= at && at < to));
  if (!aside || places.some((at) => at < aside.from)) return [];
  const { start } = line.tokens[aside.from]!;
  if (noteHint(command) === '') {
    // Where no note can be kept, what is not certain can be left out by whoever wrote it.
    const isLast = places.every((at) => at < aside.to) && aside.to === line.words.length;
    return isLast ? [{ text: `leave out '${textOf(line, aside.from, aside.to)}'`, asks: line.text.slice(0, line.tokens[aside.from - 1]!.start).trim() }] : [];
  }
  return [{ text: 'keep that as a note', asks: `${line.text.slice(0, start)}note: ${line.text.slice(start)}` }];
}

function unread(line: Line, { command, unread: places }: ReadAs): Unclear {
  const words = [...new Set(places.map((at) => `'${line.words[at]}'`))];
  const choices = asNote(line, command, places);
  return unclear(`I don't know what ${listed(words)} ${words.length === 1 ? 'means' : 'mean'} here, so I have changed nothing.${noteHint(command) || ' Please say it in other words.'}`, { unsure: choices.length === 0, choices });
}

/** 'Zaphod is interested': nobody is called so, and perhaps somebody nearly. */
function nobody(line: Line, { unread: places }: ReadAs, { lexicon, workforce }: Reader): Unclear {
  const runs = runsOf(places);
  const said = runs.map(({ from, to }) => `'${textOf(line, from, to)}'`);
  const ask = `I know nobody called ${listed(said)}. Give the name as it is recorded, or the number.`;
  const [run] = runs;
  const like = run && runs.length === 1 ? peopleLike(textOf(line, run.from, run.to), lexicon) : [];
  return unclear(ask, { choices: run ? like.map((person) => ({ text: personLabel(workforce, person), asks: replaced(line, run.from, run.to, person) })) : [], unsure: like.length === 0 });
}

/** 'Cal Reid is interested', where there is a Cal Reed only: nobody is guessed by half a name. */
function beside(line: Line, { unread: places, people, inputs }: ReadAs, { workforce }: Reader): Unclear | null {
  const person = people.find(({ from, to }) => [from - 1, to].some((at) => places.includes(at) && line.tokens[at]!.capital));
  if (!person) return null;
  const [from, to] = [places.includes(person.from - 1) ? person.from - 1 : person.from, places.includes(person.to) ? person.to + 1 : person.to];
  const id = String(inputs['person']);
  return unclear(`I know nobody called '${textOf(line, from, to)}'. Do you mean ${personLabel(workforce, id)}?`, { choices: [{ text: personLabel(workforce, id), asks: replaced(line, from, to, id) }] });
}

function noteHint({ fields }: Command): string {
  return fields.some(({ kind, said }) => kind === 'text' && said) ? " What is only to be noted goes behind 'note:'." : '';
}

function choicesOf(line: Line, { choices, from, to }: Problem) {
  return choices.map(({ text, words }) => ({ text, asks: replaced(line, from, to, words) }));
}

/** Places that stand side by side. */
function runsOf(places: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  return places.filter((at) => !places.includes(at - 1)).map((from) => {
    let to = from + 1;
    while (places.includes(to)) to++;
    return { from, to };
  });
}
