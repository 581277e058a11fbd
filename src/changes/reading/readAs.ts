import { isSign } from '../../language/words/words.js';
import type { Command, Inputs, Looks } from '../command.js';
import { dayAt } from './days.js';
import { inputsOf, type Problem } from './inputs.js';
import { lineOf, segmentsOf, textOf, type Line } from './line.js';
import { noteFrom } from './noteFrom.js';
import { whyNoNote } from './notes.js';
import { isPlain, passingAt, UNCERTAIN } from './plain.js';
import type { Reader } from './reader.js';
import { takenAt, type Taken } from './taken.js';
import { matchedIn, type Matched } from './triggers.js';

export interface ReadAs {
  readonly command: Command;
  readonly inputs: Inputs;
  readonly problems: readonly Problem[];
  /** Places of words that were not read. */
  readonly unread: readonly number[];
  /** Said in passing, where the command keeps no note: it is told, and not kept. */
  readonly dropped: string;
  /** Everybody who was named, and where. */
  readonly people: readonly { readonly person: string; readonly from: number; readonly to: number }[];
}

/** Reads a line as a command that was found in it: every word is taken, told as a problem or left over. */
export function readAs(line: Line, { command, triggers }: Matched, reader: Reader, commands: readonly Command[] = []): ReadAs {
  const note = noteFrom(line, command);
  const end = note?.marker ?? line.words.length;
  const { taken, unread: left, daysBeside } = wordsTaken(line, end, { command, triggers }, reader);
  const read = inputsOf(line, taken, triggers, reader);
  const { together } = read;
  const named = taken.flatMap(({ field, found, from }) => (field?.kind === 'person' && found.is === 'value' ? { person: String(found.value), from, to: found.next } : []));
  const people = together ? together.people.map((person) => ({ person, from: together.from, to: together.to })) : named;
  // 'Both' says that there are two.
  const alone = people.length < 2 ? line.words.flatMap((word, at) => (word === 'both' && at < end ? [at] : [])) : [];
  const unread = [...left, ...alone].filter((at) => !together || at < together.from || at >= together.to);
  const notes = note ? { text: note.text, tokens: [] } : asides(line, { command, triggers }, taken, unread, commands);
  const textField = command.fields.find(({ kind }) => kind === 'text');
  const passing = textField || notes.text !== '' ? [] : saidInPassing(line, { command, triggers }, taken, unread, commands);
  const why = notes.text === '' ? null : whyNoNote(notes.text, commands, note !== null);
  return {
    command,
    inputs: { ...read.inputs, ...(notes.text !== '' && textField && { [textField.name]: notes.text }) },
    problems: [...read.problems, ...whichDay(daysBeside, read.inputs, line)].concat(why === null ? [] : [{ field: textField?.name ?? '', ask: why, choices: [], from: line.words.length, to: line.words.length }]),
    people,
    dropped: passing.map(({ from, to }) => textOf(line, from, to)).join(', '),
    unread: unread.filter((at) => !notes.tokens.includes(at) && !passing.some(({ from, to }) => from <= at && at < to)),
  };
}

/** 'Offered P12 after an interview on 5 November': the day of the interview may be that of the offer, where no other is said. */
function whichDay(days: readonly { readonly from: number; readonly to: number }[], inputs: Inputs, line: Line): readonly Problem[] {
  if (inputs['on'] !== undefined) return [];
  return days.map(({ from, to }) => ({ field: 'on', ask: `Is '${textOf(line, from, to)}' the day of the change, or of what came before it? Say the day that is to be recorded.`, choices: [], from, to }));
}

/** The words of a line before a place: each is a trigger's, a field's, says nothing more, or is left unread. */
function wordsTaken(line: Line, end: number, { command, triggers }: Matched, reader: Reader): { readonly taken: readonly Taken[]; readonly unread: readonly number[]; readonly daysBeside: readonly { readonly from: number; readonly to: number }[] } {
  const looks = looksOf(line, { command, triggers });
  const taken: Taken[] = [];
  const unread: number[] = [];
  const daysBeside: { readonly from: number; readonly to: number }[] = [];
  for (let at = 0; at < end; ) {
    const trigger = triggers.find(({ from }) => from === at);
    const passing = trigger ? null : passingAt(line.words.slice(0, end), at);
    if (passing !== null) {
      // 'Following interviews on Monday' tells a day of its own; behind the change it may be that of both.
      const day = /^(following|after)$/.test(line.words[at]!) ? dayAt(line.words, passing, reader.today, looks) : null;
      if (day && at > 0) daysBeside.push({ from: passing, to: day.next });
      at = day?.next ?? passing;
      continue;
    }
    const one = trigger ? null : takenAt(line, at, command, looks, reader);
    if (one) taken.push(one);
    else if (!trigger && !isSign(line.words[at]!) && !isPlain(line, at, command)) {
      const supplier = supplierAt(line, at, reader);
      if (supplier !== null) {
        at = supplier;
        continue;
      }
      unread.push(at);
    }
    at = trigger?.to ?? one?.found.next ?? at + 1;
  }
  return { taken: taken.filter((one) => !isOnlyNow(line, one) || !taken.some((other) => other !== one && other.field === one.field)), unread, daysBeside };
}

/** 'Beacon have confirmed', 'agreed with Tideway': the supplier of whoever it is about, told beside. Not where somebody goes. */
function supplierAt({ words }: Line, at: number, { lexicon }: Reader): number | null {
  if (at > 0 && !/^(with|by|from|and|,)$/.test(words[at - 1]!)) return null;
  for (let next = Math.min(words.length, at + lexicon.longest); next > at; next--) {
    if (lexicon.names.get(words.slice(at, next).join(' '))?.some(({ facet }) => facet === 'supplier')) return next;
  }
  return null;
}

/** 'The last day is now 12 December': beside a day of its own 'now' says that it is another than before. */
function isOnlyNow({ words }: Line, { field, found, from }: Taken): boolean {
  return field?.kind === 'date' && words[from] === 'now' && found.next === from + 1;
}

/** Where a day without its year lies: 'the last day is Friday' ahead, 'the last day was Friday' back. */
function looksOf({ words }: Line, { command, triggers }: Matched): Looks {
  if (triggers.some(({ to }) => words[to] === 'was')) return 'back';
  const said = [...new Set(triggers.flatMap(({ trigger }) => trigger.looks ?? []))];
  // 'Ended, last day 15 November' says both.
  if (said.length > 1) return 'near';
  return said[0] ?? command.triggers.find((trigger) => trigger.looks)?.looks ?? 'back';
}

/** Parts of a line between commas that nothing reads, kept as a note: 'declined - pay'. Never the part that says what is recorded, or what another command would record. */
function asides(line: Line, { command, triggers }: Matched, taken: readonly Taken[], unread: readonly number[], commands: readonly Command[]) {
  const none = { text: '', tokens: [] as readonly number[] };
  if (triggers.length === 0 || !command.fields.some(({ kind, bare }) => kind === 'text' && bare)) return none;
  const free = segmentsOf(line).slice(1).filter(({ from, to }) => {
    const isRead = taken.some((one) => one.from >= from && one.from < to);
    return !isRead && saysNoChange(line, from, to, commands) && unread.some((at) => at >= from && at < to);
  });
  const tokens = free.flatMap(({ from, to }) => unread.filter((at) => at >= from && at < to));
  return { text: free.map(({ from, to }) => textOf(line, from, to)).join(', '), tokens };
}

/** The parts of a line that tell why, and nothing that could be recorded: no number, no name, nothing that goes on from the rest. */
function saidInPassing(line: Line, { triggers }: Matched, taken: readonly Taken[], unread: readonly number[], commands: readonly Command[]): readonly { readonly from: number; readonly to: number }[] {
  if (commands.length === 0 || triggers.length === 0) return [];
  const because = segmentsOf(line).flatMap(({ from, to }) => line.words.slice(from, to).flatMap((word, index) => (index > 0 && word === 'because' ? { from: from + index, to } : [])));
  return [...segmentsOf(line).slice(1), ...because].filter(({ from, to }) => {
    const words = line.words.slice(from, to);
    const isRead = taken.some((one) => one.from >= from && one.from < to) || triggers.some((said) => said.from >= from && said.from < to);
    const isNamed = line.tokens.slice(from + 1, to).some(({ capital, capitals }) => capital && !capitals) || words.some((word) => /\d/.test(word));
    const isSure = !words.some((word) => UNCERTAIN.has(word)) && !/^(?:and|also|same|the same|ditto|likewise|plus|so)\b|\b(?:reasons?|post|role|team|fte|start|origin|destination|interview|amount|scheme)\b/.test(words.join(' '));
    return to - from > 1 && !isRead && !isNamed && isSure && unread.some((at) => at >= from && at < to) && matchedIn(lineOf(textOf(line, from, to)), commands).length === 0;
  });
}

/** What somebody wishes or means to do is a note; whether the step itself has happened is none. */
const WISHES = new Set('would will going hoping hopes when once think not'.split(' '));
const WISHED = /\b(?:wants? to|would (?:like|prefer|drop|need|have)|will (?:let|be|need|speak|think|have|come|get|discuss)|ll (?:let|be|need)|going to (?:speak|talk|think|discuss|ask)|think about|thinking about|to think|not (?:keen|happy|sure about) )/;

function saysNoChange(line: Line, from: number, to: number, commands: readonly Command[]): boolean {
  const words = line.words.slice(from, to);
  const unsure = words.filter((word) => UNCERTAIN.has(word));
  if (unsure.length === 0) return commands.length === 0 || matchedIn(lineOf(textOf(line, from, to)), commands).every(({ triggers }) => triggers.length === 0);
  return unsure.every((word) => WISHES.has(word)) && WISHED.test(words.join(' ')) && matchedIn(lineOf(textOf(line, from, to)), commands).length === 0;
}
