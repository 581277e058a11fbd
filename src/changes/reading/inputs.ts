import { pounds } from '../../workforce/amounts.js';
import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import { listed, sterling } from '../../workforce/words.js';
import type { Field, Inputs } from '../command.js';
import { fteLabel } from '../labels.js';
import { textOf, type Line } from './line.js';
import { PRONOUNS } from './plain.js';
import type { Reader } from './reader.js';
import type { Taken } from './taken.js';
import { togetherIn, type Together } from './together.js';
import type { Said } from './triggers.js';

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

/** 'Mia Holt', where there is a Mia Sorrel and a Nia Holt: two people are not named side by side. */
function halvesOf({ words }: Line, taken: readonly Taken[]): readonly { readonly from: number; readonly to: number }[] {
  const people = taken.filter(({ field, found, from }) => field?.kind === 'person' && found.next === from + 1 && !/\d/.test(words[from]!));
  return people.slice(1).flatMap(({ from, found }, index) => (people[index]!.found.next === from ? { from: from - 1, to: found.next } : []));
}

/** What a line gives to the fields, and what stands against it; `together`: several whom it means by one word. */
export function inputsOf(line: Line, taken: readonly Taken[], triggers: readonly Said[], reader: Reader): { readonly inputs: Inputs; readonly problems: readonly Problem[]; readonly together: Together | null } {
  const inputs: Record<string, string | number> = {};
  const problems: Problem[] = [];
  for (const { from, to } of halvesOf(line, taken)) problems.push({ field: 'person', ask: `I know nobody called '${textOf(line, from, to)}'. Give the name as it is recorded, or the number.`, choices: [], from, to });
  for (const { field, found, from } of taken) {
    const place = { from, to: found.next };
    if (found.is === 'unclear') problems.push({ field: field?.name ?? null, ask: found.ask, choices: found.choices, ...place });
    else if (found.is === 'refused' || !field) problems.push({ field: field?.name ?? null, ask: found.is === 'refused' ? found.why : '', choices: [], ...place });
    else set(field.name, found.value, field.label, place, field);
  }
  for (const { trigger, from, to } of triggers) {
    for (const [name, said] of Object.entries(trigger.sets ?? {})) set(name, said, name, { from, to });
  }
  const isNamed = inputs['person'] !== undefined || problems.some(({ field }) => field === 'person');
  const together = isNamed || !reader.people ? null : togetherIn(line.words, reader.people);
  const whom = together ? problemOf(line, together) ?? together.people[0]! : isNamed ? null : reader.goesOn?.(inputs) ?? personMeant(line, taken, problems.length > 0, reader);
  if (typeof whom === 'string') inputs['person'] = whom;
  else if (whom) problems.push(whom);
  if (together && together.people.length > 1 && inputs['post'] !== undefined) problems.push({ field: 'post', ask: "A post is one person's: say for each of them which, each on its own line.", choices: [], from: together.from, to: together.to });
  return { inputs, problems, together };

  function set(name: string, said: string | number, label: string, place: { from: number; to: number }, field?: Field): void {
    const before = inputs[name];
    if (field?.several && before !== undefined) inputs[name] = [...new Set([...String(before).split(';'), String(said)])].join(';');
    else if (before !== undefined && before !== said) problems.push({ field: name, ask: `I read two of '${label}': ${listed([before, said].map((one) => shown(one, field)))}. Say one at a time, each on its own line.`, choices: [], several: true, ...place });
    else inputs[name] = said;
  }
}

/** A value as people write it. */
function shown(value: string | number, field?: Field): string {
  if (field?.kind === 'fte') return fteLabel(Number(value));
  if (field?.kind === 'money') return sterling(pounds(Number(value)));
  return field?.kind === 'date' ? longDate(value as CalendarDate) : String(value);
}

/** Nobody, or another number of people, is meant by 'both'. */
function problemOf(line: Line, { people, from, to }: Together): Problem | null {
  return people.length > 0 ? null : { field: 'person', ask: `Who is '${textOf(line, from, to)}'? Give the names or the numbers.`, choices: [], from, to };
}

/** Nobody is named: whoever the part before was about, or 'she'. */
function personMeant({ words }: Line, taken: readonly Taken[], isUnclear: boolean, { carried, person }: Reader): string | Problem | null {
  if (carried && taken.some(({ field }) => field?.kind === 'date' && field.bare)) return carried;
  const at = words.findIndex((word) => PRONOUNS.has(word));
  if (at < 0 || isUnclear || taken.some(({ field }) => field?.kind === 'newName')) return null;
  return person ?? { field: 'person', ask: `Who is '${words[at]}'? Give the name or the number.`, choices: [], from: at, to: at + 1 };
}
