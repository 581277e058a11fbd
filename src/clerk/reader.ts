import { seenBy } from '../access/view.js';
import type { Reader } from '../changes/reading/reader.js';
import { lexiconFor } from '../language/read.js';
import type { Moment } from './desk.js';

/** What a message of this moment is read with: names of people who are kept from the asker are not known. */
export function readerOf({ asker, state, today, context }: Moment): Reader {
  const workforce = seenBy(asker, state.workforce, today);
  return { workforce, today, lexicon: lexiconFor(workforce), person: context.change?.person ?? askedAbout(context) };
}

/** The one person that the last question was about. */
function askedAbout({ questions }: Moment['context']): string | null {
  const people = questions.at(-1)?.where.filter(({ facet, without }) => facet === 'person' && !without).flatMap(({ values }) => values) ?? [];
  return people.length === 1 ? people[0]! : null;
}
