import { isSign } from '../../language/words.js';
import { listed } from '../../workforce/words.js';
import type { Command, Order } from '../command.js';
import { lineOf, replaced, textOf, type Line } from './line.js';
import { UNCERTAIN } from './plain.js';
import { readAs, type Problem, type ReadAs, type Reader } from './readAs.js';
import { matchedIn } from './triggers.js';

/** What a line comes to. */
export type LineRead =
  | { readonly is: 'nothing' }
  | { readonly is: 'order'; readonly order: Order }
  | { readonly is: 'unclear'; readonly ask: string; readonly choices: readonly { readonly text: string; readonly asks: string }[]; /** It may be a question after all. */ readonly unsure: boolean };

// 'can you mark …' is asked politely and is no question.
const POLITE = /^((please|hi|hello|hey|muster|ok|okay|thanks|kindly|(can|could|would|will) you|i need to|i want to|i would like to|id like to|we need to|lets|let us) )+/;
const QUESTION = /^(who|whom|whose|what|whats|which|when|where|why|how|is|are|was|were|has|have|had|did|does|do|can|could|would|will|should|list|show|count|number|any|anyone|anybody|tell me|give me)\b/;

/** Reads one line as a command; `nothing` where it is none: a question, a greeting. */
export function readLine(text: string, commands: readonly Command[], reader: Reader): LineRead {
  const line = withoutPoliteness(text);
  if (isQuestion(line, text)) return { is: 'nothing' };
  const read = matchedIn(line, commands).map((matched) => ({ ...readAs(line, matched, reader), isOrder: matched.triggers.some(({ trigger }) => trigger.order) }));
  const meant = read.filter((one) => (one.isOrder && one.unread.length === 0) || isAbout(one, line));
  if (meant.length === 0) return { is: 'nothing' };
  const whole = meant.filter(({ problems, unread }) => problems.length === 0 && unread.length === 0);
  const chosen = whole.length > 1 ? whole.filter(({ command, inputs }) => command.plan(inputs, reader).is !== 'refused') : whole;
  const [one, other] = chosen.length > 0 ? chosen : whole;
  if (one && !other) return { is: 'order', order: { command: one.command.name, inputs: one.inputs } };
  if (one) return { is: 'unclear', ask: `That can be ${listed(whole.map(({ command }) => command.title))}. Please say it in other words.`, choices: [], unsure: false };
  return problemOf(line, meant[0]!);
}

/** 'Could you please mark …' -> 'mark …' */
function withoutPoliteness(text: string): Line {
  const line = lineOf(text);
  const polite = POLITE.exec(line.words.filter((word) => !isSign(word)).join(' '))?.[0].trim().split(' ').length ?? 0;
  const words = line.tokens.filter(({ word }) => !isSign(word));
  return polite > 0 && words[polite] ? lineOf(text.slice(words[polite].start)) : line;
}

function isQuestion(line: Line, text: string): boolean {
  const isPolite = line.text !== text;
  return QUESTION.test(line.words.join(' ')) || (text.trim().endsWith('?') && !isPolite);
}

/** A line is about somebody, or names something of the command that no question does; words alone ('accepted in January') are a question's. */
function isAbout({ inputs, problems, unread, command }: ReadAs, line: Line): boolean {
  if (inputs['person'] !== undefined || problems.some(({ field }) => field === 'person' || field === null)) return true;
  return command.fields.some(({ kind }) => kind === 'person') && unread.some((at) => line.tokens[at]!.capital);
}

function problemOf(line: Line, read: ReadAs): LineRead {
  const uncertain = read.unread.find((at) => UNCERTAIN.has(line.words[at]!));
  if (uncertain !== undefined) return asidesOf(line, read, uncertain);
  const [first] = [...read.problems].sort((a, b) => a.from - b.from);
  if (first) return { is: 'unclear', ask: first.ask, choices: choicesOf(line, first), unsure: read.inputs['person'] === undefined && first.field !== 'person' && first.field !== null };
  const words = read.unread.map((at) => `'${line.words[at]}'`);
  const nobody = read.inputs['person'] === undefined && read.command.fields.some(({ kind }) => kind === 'person');
  const ask = nobody
    ? `I know nobody called ${runsOf(line, read.unread).map((run) => `'${run}'`).join(', ')}. Give the name as it is recorded, or the number.`
    : `I don't know what ${listed([...new Set(words)])} ${words.length === 1 ? 'means' : 'mean'} here, so I have changed nothing.${noteHint(read.command) || ' Please say it in other words.'}`;
  return { is: 'unclear', ask, choices: [], unsure: true };
}

function noteHint({ fields }: Command): string {
  return fields.some(({ kind, said }) => kind === 'text' && said) ? " What is only to be noted goes behind 'note:'." : '';
}

function asidesOf(line: Line, { command }: ReadAs, at: number): LineRead {
  return { is: 'unclear', ask: `With '${line.words[at]}' that has not happened for certain, so I have changed nothing. Tell me what has happened or is agreed.${noteHint(command)}`, choices: [], unsure: false };
}

function choicesOf(line: Line, { choices, from, to }: Problem) {
  return choices.map(({ text, words }) => ({ text, asks: replaced(line, from, to, words) }));
}

/** Unread words that stand side by side, as they were written. */
function runsOf(line: Line, unread: readonly number[]): readonly string[] {
  const starts = unread.filter((at) => !unread.includes(at - 1));
  return starts.map((from) => {
    let to = from + 1;
    while (unread.includes(to)) to++;
    return textOf(line, from, to);
  });
}
