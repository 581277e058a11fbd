import { isSign } from '../../language/words/words.js';
import { listed } from '../../workforce/words.js';
import type { Command, Order } from '../command.js';
import { corrected } from './corrected.js';
import { inOtherWords } from './inOtherWords.js';
import { lineOf, type Line } from './line.js';
import { maybeIn } from './maybe.js';
import { problemOf, unclear, type Unclear } from './problems.js';
import { UNCERTAIN } from './plain.js';
import { readAs, type ReadAs } from './readAs.js';
import type { Reader } from './reader.js';
import { isPartOf, lengthOf, matchedIn, type Matched } from './triggers.js';

/** What a line comes to: the same for each of several people is an order for each. */
export type LineRead =
  | { readonly is: 'nothing' }
  | { readonly is: 'orders'; readonly orders: readonly Order[]; /** "'intrested' was read as 'interested'" */ readonly corrections: readonly string[] }
  | Unclear;

// 'can you mark …' is asked politely and is no question; 'switch to Court' goes on from one.
const POLITE = /^((please|(?:hi|hello|hey|morning|dear)(?: (?:all|everyone|team|colleagues))?|muster|ok|okay|thanks|kindly|(great|good|bad|sad|excellent|lovely) news|(?:(?:t2p|temp to perm|perm|conversions?|pipeline|agency|hr|quick) )?updates?|fyi|pls|please note that|(?:please )?note that|just to say|just to let you know|heard that|(?:(?:i am|im) )?(?:very )?(?:sorry|sad|pleased|happy|delighted|glad) to (?:say|report|tell you|let you know)(?: that)?|(can|could|would|will) you|i need to|i want to|i would like to|id like to|we need to|lets|let us) )+/;
const QUESTION = /^(who|whom|whose|what|whats|which|when|where|why|how|is|are|was|were|(?:has|have|had)(?! (?:a|an|just|now|offered|approached|spoken|talked|met|made|agreed|contacted|been)\b)|did|does|do(?! not\b)|can|could|would|will|should|list|show|count|number|any|anyone|anybody|tell me|give me|(?:switch|flip|go)(?: back| over)? to)\b/;

/** Reads one line as a command; `nothing` where it is none: a question, a greeting. */
export function readLine(text: string, commands: readonly Command[], reader: Reader): LineRead {
  const polite = withoutPoliteness(text);
  const other = inOtherWords(polite.text);
  const line = noteBehind(other === polite.text ? polite : lineOf(other));
  if (isQuestion(polite, text)) return { is: 'nothing' };
  const read = readCommand(line, commands, reader);
  if (read.is === 'orders') return read;
  const spelt = corrected(line, commands, reader);
  const again = spelt && readCommand(spelt.line, commands, reader);
  if (again?.is === 'orders') return { ...again, corrections: [...spelt!.corrections, ...again.corrections] };
  return read.is === 'nothing' ? maybeIn(line, commands, reader) ?? read : read;
}

function readCommand(line: Line, commands: readonly Command[], reader: Reader): LineRead {
  const read = matchedIn(line, commands).map((matched) => ({ ...readAs(line, matched, reader, commands), matched, isOrder: matched.triggers.some(({ trigger }) => trigger.order) }));
  const meant = read.filter((one) => (one.isOrder && one.unread.length === 0) || isAbout(one, line));
  if (meant.length === 0) return { is: 'nothing' };
  const whole = meant.filter((one) => isWhole(one, line) && !saysTwoThings(one, line) && (one.dropped === '' || one.command.plan(one.inputs, reader).is === 'planned'));
  const possible = whole.length > 1 ? whole.filter(({ command, inputs }) => command.plan(inputs, reader).is !== 'refused') : whole;
  const chosen = widestOf(possible, reader);
  // Where none of them can be, the one of the most words that concerns whoever it is about says why.
  const widest = [...widestOf(whole, reader)].sort((a, b) => lengthOf(b.matched) - lengthOf(a.matched));
  const [one, other] = chosen.length > 0 ? chosen : (widest.filter((each) => concerns(each, reader)).concat(widest)).slice(0, 1);
  if (one && !other) return { is: 'orders', orders: ordersOf(one), corrections: one.dropped === '' ? [] : [`'${one.dropped}' is not kept: there is no place for it here`] };
  if (one) return unclear(`That can be ${listed(chosen.map(({ command }) => command.title))}. Please say it in other words.`);
  // The one that reads the most of it says what is wrong.
  const choices = ({ problems }: ReadAs) => problems.filter((problem) => problem.choices.length > 0).length;
  // Words of another command that one leaves unread weigh twice.
  const left = ({ unread }: ReadAs) => unread.length + unread.filter((at) => meant.some(({ matched }) => matched.triggers.some(({ from, to }) => from <= at && at < to))).length;
  const [closest] = [...widestOf(meant, reader)].sort((a, b) => left(a) - left(b) || a.problems.length - b.problems.length || choices(b) - choices(a));
  return problemOf(line, closest!, reader);
}

/** Without those whose words are a part of another's that concerns whoever it is about. */
function widestOf<R extends ReadAs & { readonly matched: Matched }>(read: readonly R[], reader: Reader): readonly R[] {
  return read.filter((each) => !read.some((wider) => isPartOf(each.matched, wider.matched) && concerns(wider, reader)));
}

function concerns({ command, inputs }: ReadAs, reader: Reader): boolean {
  return inputs['person'] === undefined || (command.concerns?.(String(inputs['person']), reader) ?? true);
}

/** Nothing stands against it. Several people are no problem where nothing else is said that only one can have. */
function isWhole({ problems, unread, people, inputs }: ReadAs, { words }: Line): boolean {
  // 'Cal Reed interested, Zed Carr no' says it of one alone.
  const isShared = people.length > 1 && inputs['post'] === undefined && !words.some((word) => UNCERTAIN.has(word));
  return unread.length === 0 && problems.every(({ field, several }) => isShared && field === 'person' && several);
}

/** Behind the name of whoever says what happened to another. */
const SAYS = /^(told|tells|says|said|mentioned|mentions|confirmed|confirms|thinks|thought|reported|reports|emailed|rang|heard)$/;

/** 'Zed Carr told me that Cal Reed is interested' is about the last alone. 'Spoke to Cal Reed, Zed Carr is interested': what stands before them both is of the first, what 'is' says is of the last alone. */
function saysTwoThings({ people, matched: { triggers } }: ReadAs & { readonly matched: Matched }, { words }: Line): boolean {
  const [first, last] = [people[0], people.at(-1)];
  if (first !== undefined && first !== last && SAYS.test(words[first.to] ?? '')) return true;
  return first !== undefined && first !== last && triggers.some(({ to }) => to <= first.from) && triggers.some(({ from }) => from >= last!.to) && /^(is|has|was|says|said)$/.test(words[last!.to] ?? '');
}

function ordersOf({ command, inputs, people }: ReadAs): readonly Order[] {
  const ids = [...new Set(people.map(({ person }) => person))];
  return ids.length > 1 ? ids.map((person) => ({ command: command.name, inputs: { ...inputs, person } })) : [{ command: command.name, inputs }];
}

/** 'Note for Zed Carr: prefers mornings' -> 'Zed Carr note: prefers mornings' */
function noteBehind(line: Line): Line {
  const [, record, that] = /^(?:(?:add|make|put|leave|record|keep)\s+)?(?:a\s+)?note\s+(?:for|on|to|about|against)\s+([^:,;–—-]{1,60}?)(?:['’]s?\s+(?:record|file|notes?))?\s+that\s+(\S.*)$/i.exec(line.text) ?? [];
  if (record !== undefined) return lineOf(`${record} note: ${that}`);
  const [, whom, note] = /^(?:(?:add|make|put|leave|record|keep)\s+)?(?:a\s+)?note\s+(?:for|on|to|about|against)\s+([^:,;–—-]{1,60}?)\s*(?::|,|;|\s[–—-])\s*(\S.*)$/i.exec(line.text) ?? [];
  return whom === undefined ? line : lineOf(`${whom} note: ${note}`);
}

/** 'Could you please mark …' -> 'mark …' */
function withoutPoliteness(text: string): Line {
  const line = lineOf(text);
  const polite = POLITE.exec(line.words.filter((word) => !isSign(word)).join(' '))?.[0].trim().split(' ').length ?? 0;
  const words = line.tokens.filter(({ word }) => !isSign(word));
  return polite > 0 && words[polite] ? lineOf(text.slice(words[polite].start)) : line;
}

/** A question, and no order that is asked politely. */
export function isQuestion(line: Line, text: string): boolean {
  const isPolite = line.text !== text;
  return QUESTION.test(line.words.join(' ')) || (text.trim().endsWith('?') && !isPolite);
}

/** A line is about somebody, or names something of the command that no question does; words alone ('accepted in January') are a question's. */
function isAbout({ inputs, problems, unread, command }: ReadAs, line: Line): boolean {
  const isWho = (field: string | null) => field === null || command.fields.some(({ name, kind }) => name === field && (kind === 'person' || kind === 'newName'));
  if (Object.keys(inputs).some(isWho) || problems.some(({ field }) => isWho(field))) return true;
  return command.fields.some(({ kind }) => kind === 'person') && unread.some((at) => line.tokens[at]!.capital);
}
