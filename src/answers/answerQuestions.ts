import type { Question } from '../language/question.js';
import { longDate } from '../workforce/calendar.js';
import { lastUsed } from '../workforce/lastUsed.js';
import type { Measure } from '../workforce/measure.js';
import { measureNamed } from '../workforce/measures/index.js';
import type { Workforce } from '../workforce/workforce.js';
import type { Answer } from './answer.js';
import { answerOne } from './answerOne.js';
import type { Now } from './now.js';
import { projected } from './projected.js';

// Many people ask the same, and nothing but the questions, the records and the day decides an answer: the last ones are kept, up to so many
// records and answers in all.
const MOST_RECORDS = 100_000;
const FEWEST = 250;
const kept = new WeakMap<Workforce, (key: string, make: () => Answer) => Answer>();

/**
 * Answers the questions of one message, at least one: the texts one after the other, the figures in their order (what was asked for first
 * comes first), groups, records and days of the first question that has them. A question that has no figure does not hide the others'.
 * Throws where a question names no measure, or asks what was known on a day that is not among `now.known`.
 */
export function answerQuestions(questions: readonly Question[], workforce: Workforce, now: Now): Answer {
  if (questions.some(({ knownAt }) => knownAt !== null)) return answerAnew(questions, workforce, now);
  const keep = kept.get(workforce) ?? lastUsed<string, Answer>(MOST_RECORDS, ({ records }) => records.length + FEWEST);
  kept.set(workforce, keep);
  return keep(JSON.stringify([questions, now.today, now.fixed, now.freshness, now.inPublic]), () => answerAnew(questions, workforce, now));
}

function answerAnew(questions: readonly Question[], workforce: Workforce, now: Now): Answer {
  const answers = questions.map((said) => {
    const question = projected(said, now.today);
    const measure = measureNamed(question.measure);
    if (!measure) throw new RangeError(`there is no measure ${question.measure}`);
    return answerOne({ question: brokenDown(question, measure), measure, workforce: knownTo(question, workforce, now), today: now.today }, now);
  });
  return withFixedDay(joined(answers), now);
}

/** What is counted over: what we know now, or what we knew at the end of a day. */
function knownTo({ knownAt }: Question, workforce: Workforce, now: Now): Workforce {
  if (knownAt === null) return workforce;
  const then = now.known?.get(knownAt);
  if (!then) throw new RangeError(`what was known on ${knownAt} is not at hand`);
  return then;
}

/** A measure that a breakdown answers (reasons for leaving) is broken down so, unless the question has its own or keeps to one part. */
function brokenDown(question: Question, { groupedBy }: Measure): Question {
  const isPart = question.where.some(({ facet }) => facet === groupedBy);
  if (!groupedBy || isPart || question.by.length > 0 || question.show === 'records') return question;
  return { ...question, by: [groupedBy] };
}

/** Several answers as one. Where some have a figure, the kind is `answer`; otherwise the first's. */
function joined(answers: readonly Answer[]): Answer {
  const [first, ...others] = answers;
  if (!first) throw new RangeError('there is no question to answer');
  if (others.length === 0) return first;
  const lead = answers.find(({ kind }) => kind === 'answer') ?? first;
  return {
    ...lead,
    text: answers.map(({ text }) => text).join(' '),
    reading: answers.map(({ reading }) => reading).join('; '),
    figures: answers.flatMap(({ figures }) => figures),
    groups: answers.find(({ groups }) => groups.length > 0)?.groups ?? [],
    choices: answers.flatMap(({ choices }) => choices),
    notes: unique(answers.flatMap(({ notes }) => notes)),
    sections: answers.flatMap(({ sections }) => sections),
    followUps: lead.followUps,
  };
}

function withFixedDay(answer: Answer, now: Now): Answer {
  if (!now.fixed || answer.kind !== 'answer') return answer;
  return { ...answer, notes: [...answer.notes, `Today is fixed at ${longDate(now.today)} for a demonstration`] };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
