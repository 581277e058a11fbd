import type { Answer } from '../answers/answer.js';
import { chat, outOfScope } from '../answers/replies.js';
import { describe } from '../language/describe.js';
import type { Question } from '../language/question.js';
import { read } from '../language/read.js';
import { bareWords } from '../language/followUps/short.js';
import { longDate } from '../workforce/calendar.js';
import type { Measure } from '../workforce/measure.js';
import { measureNamed, MEASURES } from '../workforce/measures/index.js';
import { listed } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';
import type { Context, Now } from './turn.js';

const LAST = '(that|it|this|they|these|those|them|that figure|the figure|that number|the number|this figure)';
const HOW_READ = new RegExp(`^(how|what) did (you|u) (read|understand|interpret|take) (${LAST}|my question|the question)( as)?$|^what did you (read|understand|count|assume)$|^what (are|were) (you|u) assuming$|^what assumptions? (are|did|have) (you|u) (making|make|made)$|^what (have|had) (you|u) assumed$|^(can you )?explain (${LAST}|your answer|the answer)$|^how did you (get|arrive at|come to) ${LAST}$|^what( is|s)? ${LAST} about$`);
const HOW_COUNTED = new RegExp(`^(how|what)( is| was| are| were|s)? ${LAST} (counted|calculated|worked out|defined|measured|made up)$|^how (do|did) (you|u) (count|calculate|work out|measure|define) ${LAST}$|^(what( is|s)?|show me|give me)? ?(the )?definition$|^what does ${LAST} (mean|include|count)$|^which \\w+( \\w+)? (does|do|did) (${LAST}|you) (count|include|assume)( in ${LAST})?$|^what( is|s)? included( in ${LAST})?$|^what (do|did) you mean( by ${LAST})?$`);
/** Whoever doubts a figure is told how it came about. */
const DOUBTED = new RegExp(`^(?:are you (?:sure|certain)|(?:(?:that|it|this)(?: is| was)?(?: just)?|its|(?:that|it|this) (?:seems|looks|sounds|feels)) (?:not right|wrong|incorrect|not correct|off|odd|strange|too high|too low|not what i (?:asked|asked for|meant|wanted))|(?:that|it|this) (?:cant|cannot|doesnt|does not) (?:be|look|seem|sound|feel) (?:right|correct)|is (?:that|it|this) (?:right|correct)|i dont (?:think|believe) (?:that|it|its)(?: is)? (?:right|correct)|wrong|not right)$`);
/** Each with the words of a measure in its first group. */
const NAMED = [
  /^how (?:is|are|do you|does one|would you|did you) (.+?) (?:counted|calculated|worked out|defined|measured)$/,
  /^how (?:do|does|did|would) (?:you|u|one|muster) (?:count|calculate|work out|measure|define) (?:the |a |an |our )?(.+)$/,
  /^what (?:counts|is counted) as (?:a |an |the )?(.+)$/,
  /^what (?:is|s|are|do you mean by|is meant by|does) (?:meant by )?(?:the |a |an )?(.+?) (?:mean|definition)$/,
  /^what do you mean by (?:a |an |the )?(.+)$/,
  /^what is meant by (?:a |an |the )?(.+)$/,
  /^(?:whats |what is |what |give me |show me )?(?:the )?definition (?:of|for) (?:a |an |the )?(.+)$/,
  /^define (?:a |an |the )?(.+)$/,
];
/** 'What is a leaver?', but not 'what is the vacancy rate?', which asks for the figure. */
const SINGULAR = /^what(?: is|s)? an? (?!average)(.+)$/;
/** Words of the field that are no measure of their own. */
const GLOSSARY: Readonly<Record<string, string>> = {
  fte: 'FTE, full-time equivalent: the part of a full-time working week, 1 for full time and 0.6 for three days of five. Added over the people or posts counted.',
  headcount: 'Headcount: people, each counted once, whatever their hours and however many spells of work they have.',
  asye: 'ASYE, the assessed and supported year in employment: the first year of a newly qualified social worker, with protected caseloads and reviews.',
  ecdp: 'ECDP, the early career development programme that follows qualifying in England.',
  spell: 'A spell: an unbroken period of one person in one contract, team and post.',
  'tie in': 'Tie-in: the months after a retention payment was agreed in which leaving means repaying part of it.',
  cover: 'Cover: what an agency worker is there for: a vacancy, maternity, sickness, a secondment or additional capacity.',
  establishment: 'Establishment: the posts that are funded, filled or not, with their FTE.',
};
/** Said of the question before where nothing has been asked. */
const NOTHING_YET = "You haven't asked me for a figure yet in this conversation. Ask one, or say which figure: how is turnover counted?";

/** What a message asks about our own answers; null where it asks for something else. */
export function explained(message: string, workforce: Workforce, { today }: Now, { questions }: Context): Answer | null {
  const said = bareWords(message);
  if (HOW_READ.test(said) || DOUBTED.test(said)) return questions.length > 0 ? readingOf(questions) : chat(NOTHING_YET);
  if (HOW_COUNTED.test(said)) return questions.length > 0 ? definitionsOf(measuresOf(questions)) : chat(NOTHING_YET);
  const asked = NAMED.map((form) => form.exec(said)?.[1]).find((found) => found !== undefined);
  const words = asked ?? SINGULAR.exec(said)?.[1];
  if (words === undefined) return null;
  const term = GLOSSARY[words];
  if (term) return chat(term);
  const titled = MEASURES.find(({ title }) => title.toLowerCase().replaceAll('-', ' ') === words);
  if (titled) return definitionsOf([titled]);
  const reading = read(words, workforce, today, []);
  if (reading.is === 'questions') return definitionsOf(measuresOf(reading.questions));
  return asked === undefined ? null : outOfScope(`I have no definition of '${words}'. Ask how any figure of mine is counted, such as turnover, vacancies or agency staff; help lists them all.`);
}

/** How each figure is counted, in the words for a committee paper. */
function definitionsOf(measures: readonly Measure[]): Answer {
  return chat(measures.map(({ title, definition }) => `${capital(title)}: ${definition}`).join(' '), measures.map(({ title }) => ({ title: capital(title), asks: title })));
}

function measuresOf(questions: readonly Question[]): readonly Measure[] {
  return [...new Set(questions.map(({ measure }) => measure))].flatMap((name) => measureNamed(name) ?? []);
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
