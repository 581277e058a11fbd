import type { Answer } from '../answers/answer.js';
import { withoutPeople } from '../answers/withoutPeople.js';
import type { Workforce } from '../workforce/workforce.js';

const OFFER = 'Named people are shown in our personal chat only: ask me there.';

/** In a channel or a group chat nobody sees named people: what is left of an answer there, with the way to the rest. */
export function forChannel(answer: Answer, workforce: Workforce): Answer {
  const left = withoutPeople(answer, workforce);
  if (rowsIn(left) === rowsIn(answer)) return left;
  return { ...left, sections: left.sections.map((section) => ({ ...section, notes: [...section.notes, OFFER] })) };
}

function rowsIn({ records, sections }: Answer): number {
  return records.length + sections.flatMap(({ tables }) => tables).reduce((sum, { rows }) => sum + rows.length, 0);
}
