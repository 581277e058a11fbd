import { seenBy } from '../access/view.js';
import { peopleIn } from '../changes/reading/parts.js';
import type { Reader } from '../changes/reading/reader.js';
import { lexiconFor } from '../language/read.js';
import type { Moment } from './desk.js';

/** What a message of this moment is read with: names of people who are kept from the asker are not known. */
export function readerOf({ asker, state, today, context }: Moment): Reader {
  const { change } = context;
  const workforce = seenBy(asker, state.workforce, today);
  return { workforce, today, lexicon: lexiconFor(workforce), person: change ? change.person : askedAbout(context), ...(change?.last && { people: peopleIn(change.last) }) };
}

/** The one person that the last question was about, or whom its answer named; nobody where it was not understood. */
export function askedAbout({ questions, unanswered, seen }: Moment['context']): string | null {
  if (unanswered) return null;
  const people = questions.at(-1)?.where.filter(({ facet, without }) => facet === 'person' && !without).flatMap(({ values }) => values) ?? [];
  const [one, ...more] = people.length > 0 ? people : seen?.people ?? [];
  return more.length > 0 ? null : one ?? null;
}
