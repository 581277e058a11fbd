import type { Lexicon } from '../../language/lexicon.js';
import { isSign } from '../../language/words.js';
import { listed } from '../../workforce/words.js';
import type { Command, Field, Inputs, Looks, Scene } from '../command.js';
import { countAt, fteAt, moneyAt } from './amounts.js';
import { dayAt } from './days.js';
import { longest, longestOf, type Found } from './found.js';
import { segmentsOf, textOf, type Line } from './line.js';
import { listedAt } from './listed.js';
import { nameAt, unknownId } from './names.js';
import { noteFrom } from './noteFrom.js';
import { newIdAt, newNameAt } from './newPeople.js';
import { whyNoNote } from './notes.js';
import { isPlain, PRONOUNS, UNCERTAIN } from './plain.js';
import type { Matched } from './triggers.js';

/** What a line is read with. */
export interface Reader extends Scene {
  readonly lexicon: Lexicon;
  /** Whoever the turn before was about: 'she'. */
  readonly person: string | null;
  /** Whoever the part before was about, where each part has a day of its own: 'approached 1 Nov, interested 4 Nov'. */
  readonly carried?: string;
}

/** Why a line cannot be taken as it stands: a question back, or a sentence. */
export interface Problem {
  /** The field whose value it is; null for a number that nobody bears. */
  readonly field: string | null;
  readonly ask: string;
  /** Where a choice is offered: what it says, and the words that take the place of those from one token to before another. */
  readonly choices: readonly { readonly text: string; readonly words: string }[];
  readonly from: number;
  readonly to: number;
  /** It is a second value beside a first. */
  readonly several?: boolean;
}

export interface ReadAs {
  readonly command: Command;
  readonly inputs: Inputs;
  readonly problems: readonly Problem[];
  /** Places of words that were not read. */
  readonly unread: readonly number[];
  /** Everybody who was named, and where. */
  readonly people: readonly { readonly person: string; readonly from: number; readonly to: number }[];
}

interface Taken {
  readonly field: Field | null;
  readonly found: Found;
  readonly from: number;
}

/** Reads a line as a command that was found in it: every word is taken, told as a problem or left over. */
export function readAs(line: Line, { command, triggers }: Matched, reader: Reader, commands: readonly Command[] = []): ReadAs {
  const looks = [...triggers.map(({ trigger }) => trigger), ...command.triggers].find((trigger) => trigger.looks)?.looks ?? 'back';
  const note = noteFrom(line, command);
  const taken: Taken[] = [];
  const unread: number[] = [];
  for (let at = 0; at < (note?.marker ?? line.words.length); ) {
    const trigger = triggers.find(({ from }) => from === at);
    const one = trigger ? null : takenAt(line, at, command, looks, reader);
    if (one) taken.push(one);
    else if (!trigger && !isSign(line.words[at]!) && !isPlain(line, at, command)) unread.push(at);
    at = trigger?.to ?? one?.found.next ?? at + 1;
  }
  const notes = note ? { text: note.text, tokens: [] } : asides(line, command, taken, triggers, unread);
  const textField = command.fields.find(({ kind }) => kind === 'text');
  const read = inputsOf(line, taken, triggers, reader);
  const why = notes.text === '' ? null : whyNoNote(notes.text, commands, note !== null);
  return {
    command,
    inputs: { ...read.inputs, ...(notes.text !== '' && textField && { [textField.name]: notes.text }) },
    problems: why === null ? read.problems : [...read.problems, { field: textField?.name ?? '', ask: why, choices: [], from: line.words.length, to: line.words.length }],
    people: taken.flatMap(({ field, found, from }) => (field?.kind === 'person' && found.is === 'value' ? { person: String(found.value), from, to: found.next } : [])),
    unread: unread.filter((at) => !notes.tokens.includes(at)),
  };
}

/** What takes the most words at a place, of all the fields of the command. */
function takenAt(line: Line, at: number, command: Command, looks: Looks, reader: Reader): Taken | null {
  const all = command.fields.flatMap((field) => {
    const bare = field.bare ? valueAt(field, line, at, looks, reader, false) : null;
    return [...(bare ? [{ field, found: bare, from: at, next: bare.next }] : []), ...saidAt(field, line, at, looks, reader)];
  });
  const best = longest(all);
  if (best) return best;
  const unknown = isPlain(line, at, command) ? null : unknownId(line.words, at, reader.lexicon);
  return unknown && { field: null, found: unknown, from: at };
}

/** The value of a field behind the words that say which it is; those words alone are asked about, where no others can be meant. */
function saidAt(field: Field, line: Line, at: number, looks: Looks, reader: Reader): readonly (Taken & { readonly next: number })[] {
  const start = longestOf(line.words, at, field.said);
  if (start === null || field.kind === 'text') return [];
  const from = /^(is|on|for|to|be|of|the)$/.test(line.words[start] ?? '') ? start + 1 : start;
  const values = [start, from].map((place) => valueAt(field, line, place, looks, reader, true));
  const found = longest(values);
  if (found) return [{ field, found, from: found === values[0] ? start : from, next: found.next }];
  const why = `I can't read the ${field.label.toLowerCase()} in '${line.words.slice(at, start + 1).join(' ')}'. Please give it in full.`;
  return start - at > 1 ? [{ field, found: { is: 'refused', why, next: start }, from: at, next: start }] : [];
}

function valueAt(field: Field, line: Line, at: number, looks: Looks, reader: Reader, isSaid: boolean): Found | null {
  const { words } = line;
  switch (field.kind) {
    case 'date': return dayAt(words, at, reader.today, field.looks ?? looks);
    case 'fte': return notBelowZero(line, at, fteAt(words, at, isSaid));
    case 'money': return notBelowZero(line, at, moneyAt(words, at, isSaid));
    case 'count': return notBelowZero(line, at, countAt(words, at, isSaid));
    case 'code': return codeAt(field, words, at);
    case 'text': return null;
    case 'newName': return newNameAt(line, at, reader);
    case 'newId': return newIdAt(words, at, isSaid, reader.lexicon);
    case 'listed': return listedAt(words, at, field.values?.(reader) ?? []);
    default: return nameAt(field.kind, line, at, reader.lexicon, reader.workforce);
  }
}

/** '-0.5 FTE', '£-500': the words of a line lack a minus, which must not be lost. */
function notBelowZero(line: Line, at: number, found: Found | null): Found | null {
  const minus = /(?:^|[\s£])[-−–]£?$/.exec(line.text.slice(0, line.tokens[at]?.start ?? 0));
  return found && minus ? { is: 'refused', why: `There is no ${minus[0].trim()}${textOf(line, at, at + 1)} here: it is more than 0.`, next: found.next } : found;
}

function codeAt({ codes }: Field, words: readonly string[], at: number): Found | null {
  return longest(Object.entries(codes ?? {}).map(([code, said]): Found | null => {
    const next = longestOf(words, at, `${code}|${said}`);
    return next === null ? null : { is: 'value', value: code, next };
  }));
}

/** Parts of a line between commas that nothing reads, kept as a note: 'declined - pay'. Never the part that says what is recorded. */
function asides(line: Line, command: Command, taken: readonly Taken[], { length }: Matched['triggers'], unread: readonly number[]) {
  const none = { text: '', tokens: [] as readonly number[] };
  if (length === 0 || !command.fields.some(({ kind, bare }) => kind === 'text' && bare)) return none;
  const free = segmentsOf(line).slice(1).filter(({ from, to }) => {
    const isRead = taken.some((one) => one.from >= from && one.from < to);
    const certain = !line.words.slice(from, to).some((word) => UNCERTAIN.has(word));
    return !isRead && certain && unread.some((at) => at >= from && at < to);
  });
  const tokens = free.flatMap(({ from, to }) => unread.filter((at) => at >= from && at < to));
  return { text: free.map(({ from, to }) => textOf(line, from, to)).join(', '), tokens };
}

/** 'Mia Holt', where there is a Mia Sorrel and a Nia Holt: two people are not named side by side. */
function halvesOf({ words }: Line, taken: readonly Taken[]): readonly { readonly from: number; readonly to: number }[] {
  const people = taken.filter(({ field, found, from }) => field?.kind === 'person' && found.next === from + 1 && !/\d/.test(words[from]!));
  return people.slice(1).flatMap(({ from, found }, index) => (people[index]!.found.next === from ? { from: from - 1, to: found.next } : []));
}

function inputsOf(line: Line, taken: readonly Taken[], triggers: Matched['triggers'], reader: Reader) {
  const inputs: Record<string, string | number> = {};
  const problems: Problem[] = [];
  for (const { from, to } of halvesOf(line, taken)) problems.push({ field: 'person', ask: `I know nobody called '${textOf(line, from, to)}'. Give the name as it is recorded, or the number.`, choices: [], from, to });
  for (const { field, found, from } of taken) {
    const place = { from, to: found.next };
    if (found.is === 'unclear') problems.push({ field: field?.name ?? null, ask: found.ask, choices: found.choices, ...place });
    else if (found.is === 'refused' || !field) problems.push({ field: field?.name ?? null, ask: found.is === 'refused' ? found.why : '', choices: [], ...place });
    else set(field.name, found.value, field.label, place, field.several);
  }
  for (const { trigger, from, to } of triggers) {
    for (const [name, said] of Object.entries(trigger.sets ?? {})) set(name, said, name, { from, to });
  }
  if (reader.carried && inputs['person'] === undefined && taken.some(({ field }) => field?.kind === 'date' && field.bare)) inputs['person'] = reader.carried;
  const whom = line.words.findIndex((word) => PRONOUNS.has(word));
  const isNew = taken.some(({ field }) => field?.kind === 'newName');
  if (whom >= 0 && !isNew && inputs['person'] === undefined && problems.length === 0) {
    if (reader.person) inputs['person'] = reader.person;
    else problems.push({ field: 'person', ask: `Who is '${line.words[whom]}'? Give the name or the number.`, choices: [], from: whom, to: whom + 1 });
  }
  return { inputs, problems };

  function set(name: string, said: string | number, label: string, place: { from: number; to: number }, several?: true): void {
    const before = inputs[name];
    if (several && before !== undefined) inputs[name] = [...new Set([...String(before).split(';'), String(said)])].join(';');
    else if (before !== undefined && before !== said) problems.push({ field: name, ask: `I read two of '${label}': ${listed([String(before), String(said)])}. Say one at a time, each on its own line.`, choices: [], several: true, ...place });
    else inputs[name] = said;
  }
}
