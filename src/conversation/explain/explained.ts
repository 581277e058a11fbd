import type { Answer } from '../../answers/answer.js';
import { chat, outOfScope } from '../../answers/replies.js';
import { describe } from '../../language/printed/describe.js';
import type { Question } from '../../language/question.js';
import { rolesOf } from '../../language/clause/rolesTogether.js';
import { bareWords } from '../../language/followUps/short.js';
import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { Measure } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { listed } from '../../workforce/words.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Context, Now } from '../turn.js';
import { askedOfUs } from './forms.js';
import { GLOSSARY } from './glossary.js';
import { measuresOf, measureTitled, questionsSaid, topicOf } from './topics.js';

/** Said of the question before where nothing has been asked. */
const NOTHING_YET = "You haven't asked me for a figure yet in this conversation. Ask one, or say which figure: how is turnover counted?";

/** What a message asks about our own answers; null where it asks for something else. */
export function explained(message: string, workforce: Workforce, { today }: Now, { questions }: Context): Answer | null {
  const asked = askedOfUs(bareWords(message));
  if (asked === null) return null;
  if (asked.about === 'topic') return topicOf(asked.of, workforce, today);
  if (asked.about === 'definition' && asked.of !== null) return definitionOf(asked.of, asked.mustBeKnown, workforce, today);
  if (questions.length === 0) return chat(NOTHING_YET);
  return asked.about === 'reading' ? readingOf(questions) : definitionsOf(measuresOf(questions));
}

/** How what these words stand for is counted; null where they may be no figure's. */
function definitionOf(words: string, mustBeKnown: boolean, workforce: Workforce, today: CalendarDate): Answer | null {
  const term = GLOSSARY[words];
  if (term) return chat(term);
  const titled = measureTitled(words);
  if (titled) return definitionsOf([titled]);
  const questions = questionsSaid(words, workforce, today);
  if (questions.length > 0) return definitionsOf(measuresOf(questions), rolesIn(words, questions, workforce));
  return mustBeKnown ? outOfScope(`I have no definition of '${words}'. Ask how any figure of mine is counted, such as turnover, vacancies or agency staff; help lists them all.`) : null;
}

/** How each figure is counted, in the words for a committee paper. */
function definitionsOf(measures: readonly Measure[], more = ''): Answer {
  return chat(`${measures.map(({ title, definition }) => `${capital(title)}: ${definition}`).join(' ')}${more}`, measures.map(({ title }) => ({ title: capital(title), asks: title })));
}

/** Which roles of this council a word for a group of roles stands for. */
function rolesIn(words: string, questions: readonly Question[], workforce: Workforce): string {
  const group = questions.flatMap(({ where }) => where).find(({ facet, without }) => facet === 'roleGroup' && !without);
  const roles = group ? rolesOf(group.values, workforce) : [];
  return roles.length > 0 ? ` Here '${words}' stands for the ${roles.length === 1 ? 'role' : 'roles'} ${listed(roles)}.` : '';
}

/** The parts of each question as they were taken, those that nobody said included. */
function readingOf(questions: readonly Question[]): Answer {
  const notes = questions.flatMap((question) => {
    const measure = measureNamed(question.measure);
    return measure ? partsOf(question, measure) : [];
  });
  return { ...chat(`I read: ${listed(questions.map(describe))}. If you meant something else, say it in other words.`), notes };
}

function partsOf(question: Question, measure: Measure): readonly string[] {
  const { where, when, by, numbers, knownAt } = question;
  return [
    `What: ${measure.title}. ${measure.definition}`,
    where.length === 0 ? 'Where: the whole council, since no team, service or role stands in it' : `Narrowed to: ${listed(where.map(({ facet, values, without }) => `${facet}${without ? ' not' : ''} ${values.join(' or ')}`))}`,
    `When: ${whenOf(when)}${measure.time === 'stock' ? '; it is counted as at a day' : '; it is counted within a period'}`,
    ...(by.length > 0 ? [`Broken down by ${listed(by)}`] : []),
    ...Object.entries(numbers).map(([name, value]) => `With ${name} ${value}`),
    ...(knownAt ? [`As the records stood at the end of ${longDate(knownAt)}`] : []),
  ];
}

function whenOf(when: Question['when']): string {
  switch (when.is) {
    case 'day': return longDate(when.day);
    case 'change': return `from ${longDate(when.from)} to ${longDate(when.to)}, the one against the other`;
    default: return `${longDate(when.period.from)} to ${longDate(when.period.to)}, both days included`;
  }
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
