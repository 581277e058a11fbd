import type { Stocked } from '../load/stocked.js';
import { turnsOf } from '../load/turns.js';

/** Messages of one conversation, which is of one person; others begin others behind it. */
export const TURNS = 10;
/** Of so many conversations one holds a change that is confirmed; in one of so many a change is shown and left. */
const CONFIRMS = 50;
const SHOWS = 5;
/** Of so many one asks what nobody can answer. */
const STRANGE = 7;

/** The messages of a conversation, by its number: questions with their follow-ups, now and then a change, or what is not understood. */
export function talkOf(conversation: number, { teams, agency }: Stocked): readonly string[] {
  const turns = turnsOf(conversation, teams);
  const asked = Array.from({ length: TURNS - 2 }, () => turns.next().value);
  return [...asked, ...endOf(conversation, agency)];
}

function endOf(conversation: number, agency: readonly string[]): readonly [string, string] {
  const worker = agency[conversation % agency.length]!;
  // The note makes each another change of the same row.
  const change = `approached ${worker} yesterday, note: in conversation ${conversation}`;
  if (conversation % CONFIRMS === 0) return [change, 'confirm'];
  if (conversation % SHOWS === 0) return [change, 'how many vacancies do we have?'];
  return conversation % STRANGE === 0 ? [`how many purple zebras number ${conversation % 300}`, 'help'] : ['who?', 'what can I ask?'];
}
