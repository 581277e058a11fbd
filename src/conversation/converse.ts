import { answerQuestions } from '../answers/answerQuestions.js';
import type { Answer } from '../answers/answer.js';
import { fromTheStart } from '../answers/pages.js';
import { chat, clarify, failed, notAllowed, outOfScope } from '../answers/replies.js';
import { describe } from '../language/printed/describe.js';
import { joinsOn, pointsAtAnAnswer } from '../language/followUps/stance.js';
import { read } from '../language/read.js';
import type { Choice, Reading } from '../language/reading.js';
import type { Question } from '../language/question.js';
import { NOTHING_SEEN, type Seen } from '../language/clause/seen.js';
import type { CalendarDate } from '../workforce/calendar.js';
import { listed } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';
import { choosesSeveral, chosenOf } from './chosen.js';
import { explained } from './explain/explained.js';
import { examples, greeting, help, whatICount } from './help.js';
import { seenIn } from './seenIn.js';
import type { Context, Now, Taken, Turn } from './turn.js';
import { askedWhetherMeant, isUnanswered } from './unanswered.js';
import { reportedIn } from './reported.js';
import { pageTurnIn, turnPage } from './turnPage.js';

/** With more unread words than this, the rest of a message is no question. */
const MOST_UNREAD = 2;
/** Said to those from whom people are kept, whoever they named and whether or not they are recorded. */
const NOBODY_HERE = 'If that is somebody or a post, I show single records in the personal chat, to those whose role allows it.';
/** The most questions that can be taken together. */
const MOST_TURNS = 4;
/** The most choices that a question back offers. */
const MOST_CHOICES = 4;

export const converse: Turn = (text, workforce, now, context) => {
  const chosen = chosenOf(text, context.choices);
  if (!chosen && choosesSeveral(text, context.choices)) return { ...chooseOne(context), needs: [] };
  const turn = chosen ? null : pageTurnIn(text);
  const page = turn === null ? null : turnPage(turn, workforce, now, context);
  if (page) return page;
  const explanation = chosen ? null : explained(text, workforce, now, context);
  if (explanation) return { answer: explanation, context: { ...context, choices: [] }, needs: [] };
  const reported = chosen ? null : reportedIn(text, now.today, context.questions);
  if (reported && typeof reported !== 'string') return { ...askedWhich(reported, context), needs: [] };
  const said = waitedFor(text, workforce, now, context) ?? (chosen || reported ? read(chosen?.asks ?? reported ?? text, workforce, now.today, context.questions.map(fromTheStart), seenBefore(context)) : readOn(text, workforce, now, context));
  const reading = context.unanswered && !chosen ? askedWhetherMeant(said, text, workforce, now.today) : said;
  const needs = reading.is === 'questions' ? unknown(reading.questions, now) : [];
  if (needs.length > 0) return { answer: failed('What was known then is not at hand. Please ask again.'), context, needs };
  return { ...taken(reading, workforce, now, context, chosen?.asks ?? text), needs };
};

/** What the last answers named and asked. */
function seenBefore({ seen, trail, questions }: Context): Seen {
  return { ...(seen ?? NOTHING_SEEN), trail: trail ?? questions };
}

/** The message that waits, with the words that were just given in place of those that were unclear; null where they answer nothing. */
function waitedFor(text: string, workforce: Workforce, { today }: Now, context: Context): Reading | null {
  const { waits, questions, choices } = context;
  if (!waits || read(text, workforce, today, []).is === 'questions') return null;
  const given = text.replace(/^(?:(?:ok|okay|right|well|so|yes|sorry|er|um|say|i mean|i meant)[\s,]+)+/i, '');
  // 'June' in place of 'since the summer' is since June.
  const opening = /^(?:since|until|till|before|after|by|from|over|during|in)\b/i.exec(waits.words)?.[0];
  const readings = [...(opening && !/^(?:since|until|till|before|after|by|from|over|during|in|on|at|between)\b/i.test(given) ? [`${opening} ${given}`] : []), given].map((words) => read(waits.message.replace(waits.words, words), workforce, today, questions, seenBefore(context)));
  const reading = readings.find((one) => one.is === 'questions' || (one.is === 'unclear' && one.choices.some(({ rest }) => !rest) && !one.about));
  if (reading?.is !== 'questions') return reading ?? null;
  const without = read(waits.message.replace(waits.words, ''), workforce, today, []);
  // 'In Assessment South' tells no days, where these were asked for.
  const times = (one: Reading) => (one.is === 'questions' ? one.questions.map(({ when }) => when) : null);
  const isTime = /\b(?:spring|summer|autumn|winter|term|half|christmas|xmas|easter|holidays?|hols|recent\w*|lately|ago|few|several|early|late|mid)\b/i.test(waits.words);
  if (isTime && JSON.stringify(times(without)) === JSON.stringify(times(reading))) return null;
  // In place of a word that nobody knows stands a name, and not what passes it over.
  const names = (one: Reading) => (one.is === 'questions' ? one.questions.flatMap(({ where }) => where).length : 0);
  const passed = !isTime && choices.every(({ rest }) => rest) && names(reading) <= names(without);
  return passed ? null : reading;
}

/** Nothing says which figure was reported. */
function askedWhich(choices: readonly Choice[], context: Context): Omit<Taken, 'needs'> {
  return { answer: clarify('Which figure do you mean?', choices.map(({ text }) => text)), context: { ...context, choices } };
}

/** Asks the same back again. */
function chooseOne(context: Context): Omit<Taken, 'needs'> {
  return { answer: clarify('Please choose one of these.', context.choices.map(({ text }) => text)), context };
}

/**
 * What a message asks, going on from the questions before. While a question back waits it is laid over each of the choices: where it comes to
 * the same ('by month' after three readings of one question) that is the answer, else the choices are asked again as they are now.
 */
function readOn(text: string, workforce: Workforce, { today }: Now, context: Context): Reading {
  const { questions, choices } = context;
  const seen = seenBefore(context);
  const after = (before: readonly Question[]) => read(text, workforce, today, before.map(fromTheStart), seen);
  const before = after(questions);
  if (choices.length === 0) return before;
  const each = choices.map(({ asks }) => read(asks, workforce, today, questions)).map((one) => ({ of: one, laid: one.is === 'questions' ? after(one.questions) : one }));
  const isAfresh = ((before.is === 'questions' && before.placed) || isSame(before, read(text, workforce, today, []))) && !pointsAtAnAnswer(text);
  const isOne = each.every(({ laid }) => isSame(laid, each[0]!.laid));
  if (isAfresh && !each.every(({ of, laid }) => isOfSame(of, laid)) && !(isOne && joinsOn(text))) return before;
  const again: Reading = { is: 'unclear', ask: 'Please choose one of these.', choices };
  const guessed = choices.some(({ rest }) => rest);
  if (guessed && before.is === 'questions') return pointsAtAnAnswer(text) ? again : before;
  const all = each.flatMap(({ laid }) => (laid.is === 'questions' ? choiceOf(laid.questions, guessed) : []));
  const asked = all.filter(({ text: one }, at) => all.findIndex((other) => other.text === one) === at);
  // A guess at what else it may be does not take the place of what waits.
  if (asked.length === 0) return before.is === 'unclear' && before.choices.every(({ rest }) => rest) ? again : before;
  if (all.length < each.length) return again;
  return !guessed && isOne ? each[0]!.laid : { ...again, choices: asked };
}

function choiceOf(questions: readonly Question[], guessed: boolean): Choice {
  const text = questions.map(describe).join('; ');
  return { text, asks: text, ...(guessed && { rest: true }) };
}

function isSame(a: Reading, b: Reading): boolean {
  return a.is === 'questions' && b.is === 'questions' && JSON.stringify(a.questions) === JSON.stringify(b.questions);
}

/** Whether the same is counted, with something else in it. */
function isOfSame(a: Reading, b: Reading): boolean {
  return a.is === 'questions' && b.is === 'questions' && a.questions.length === b.questions.length && a.questions.every(({ measure }, at) => b.questions[at]!.measure === measure);
}

function unknown(questions: readonly Question[], { known }: Now): readonly CalendarDate[] {
  return questions.flatMap(({ knownAt }) => (knownAt && !known?.has(knownAt) ? knownAt : []));
}

function taken(reading: Reading, workforce: Workforce, now: Now, context: Context, text: string): Omit<Taken, 'needs'> {
  if (reading.is === 'questions') {
    const answer = withCorrections(answerQuestions(reading.questions, workforce, now), reading);
    return { answer, context: answered(answer, reading.questions, context) };
  }
  if (reading.is === 'unclear') {
    const asked = askedBack(reading, workforce, now, context);
    return reading.about ? { ...asked, context: { ...asked.context, waits: { message: text, words: reading.about } } } : asked;
  }
  if (reading.is === 'nothing' && context.choices.length > 0) return chooseOne(context);
  const choices = reading.is === 'unread' && !reading.decisive && reading.words.length <= MOST_UNREAD ? reading.choices : [];
  const [word, ...others] = reading.is === 'unread' ? reading.words : [];
  return { answer: reply(reading, choices, workforce), context: { ...waiting(context, choices), ...(word && others.length === 0 && { waits: { message: text, words: word } }), ...(isLeft(reading, choices, text, context) && { unanswered: true as const }) } };
}

/** Whether a question was left without an answer, by this turn or by one before which thanks followed. */
function isLeft(reading: Reading, choices: readonly Choice[], text: string, { unanswered, questions }: Context): boolean {
  return choices.length === 0 && questions.length > 0 && (isUnanswered(reading, text) || (unanswered === true && reading.is !== 'questions'));
}

/** What the conversation is about once its questions are answered. */
function answered(answer: Answer, questions: readonly Question[], { trail, seen, questions: before }: Context): Context {
  return { questions, choices: [], seen: seenIn(answer, questions, seen), trail: [...(trail ?? before), ...questions].map(fromTheStart).slice(-MOST_TURNS) };
}

/** What it is still about while it waits for a choice. */
function waiting({ questions, seen, trail }: Context, choices: readonly Choice[]): Context {
  return { questions, choices, ...(seen && { seen }), ...(trail && { trail }) };
}

/** Said where nothing in the message says of where it is asked. */
const OF_THE_PLACE = "Asked of the same place as before: for all, say 'whole council'";

/** A word that was read as another is said, so that nobody takes the figure for something else. */
function withCorrections(answer: Answer, { corrections, unused = [], placed }: Extract<Reading, { is: 'questions' }>): Answer {
  const notes = [...corrections.map(({ said, read: meant }) => `'${said}' was read as '${meant}'`), ...unused.map((words) => `Read without '${words}'`), ...(placed ? [OF_THE_PLACE] : [])];
  if (notes.length === 0) return answer;
  const [first, ...sections] = answer.sections;
  return { ...answer, notes: [...notes, ...answer.notes], sections: first ? [{ ...first, notes: [...notes, ...first.notes] }, ...sections] : [] };
}

/** Asks back, unless every reading has the same answer: then that is the answer. */
function askedBack(reading: Extract<Reading, { is: 'unclear' }>, workforce: Workforce, now: Now, context: Context): Omit<Taken, 'needs'> {
  const readings = !reading.settles ? [] : reading.choices.map(({ asks }) => read(asks, workforce, now.today, context.questions));
  const answerTo = (one: Reading | undefined) => (one?.is === 'questions' && unknown(one.questions, now).length === 0 ? answerQuestions(one.questions, workforce, now) : null);
  const isOne = isOneCount(readings);
  const [first, ...others] = readings;
  const answer = others.length > 0 ? answerTo(first) : null;
  // A word may fit a hundred teams: none is counted after the first that differs.
  if (first?.is === 'questions' && answer && others.every((other) => isSameAs(answer, answerTo(other), isOne))) {
    return { answer, context: answered(answer, first.questions, context) };
  }
  const choices = reading.choices.slice(0, MOST_CHOICES);
  return { answer: clarify(asked(reading, choices), choices.map(({ text }) => text)), context: waiting(context, choices) };
}

function asked({ ask, choices }: Extract<Reading, { is: 'unclear' }>, shown: readonly Choice[]): string {
  const more = choices.length > shown.length ? ` There are ${choices.length - shown.length} more: give the full name.` : '';
  return `${ask}${more}`;
}

/** The same things of the same people, but for a number: nobody of the wider count is nobody of the narrower. */
function isOneCount(readings: readonly Reading[]): boolean {
  const counts = readings.map((reading) => (reading.is === 'questions' ? JSON.stringify(reading.questions.map(({ measure, where, when }) => [measure, where, when])) : ''));
  return new Set(counts).size === 1;
}

function isSameAs(a: Answer, b: Answer | null, isOne: boolean): boolean {
  return b !== null && a.kind === 'answer' && b.kind === 'answer' && (isOne || a.records.length > 0) && JSON.stringify([a.figures, a.groups, a.records]) === JSON.stringify([b.figures, b.groups, b.records]);
}

function reply(reading: Exclude<Reading, { is: 'questions' | 'unclear' }>, choices: readonly Choice[], workforce: Workforce): Answer {
  switch (reading.is) {
    case 'unread': return unread(reading, choices, workforce);
    case 'refused': return outOfScope(`I don't answer questions about ${reading.topic}. ${whatICount()}`, examples(workforce));
    case 'nothing': return outOfScope(`I didn't find a question about the workforce in that. ${whatICount()}`, examples(workforce));
    case 'smallTalk': return smallTalkReply(reading.kind, workforce);
  }
}

/** Names the words that were not read. Where a question is left without them, it is offered; otherwise nothing of it is ours to answer. */
function unread({ words, known = [] }: Extract<Reading, { is: 'unread' }>, choices: readonly Choice[], workforce: Workforce): Answer {
  const named = [...new Set(words)].map((word) => `'${word}'`);
  const unknown = named.filter((word) => !known.some((one) => word === `'${one}'`));
  const why = unknown.length > 0 ? `I don't know what ${listed(unknown)} ${unknown.length === 1 ? 'means' : 'mean'} here` : `I can't count ${listed(named)} together with the rest of that`;
  const text = `${why}, so I have not counted anything.`;
  if (workforce.hides) return notAllowed(`${text} ${NOBODY_HERE}`);
  if (choices.length > 0) return clarify(`${text} Without ${named.length === 1 ? 'it' : listed(named)} I would read your question as shown below.`, choices.map((choice) => choice.text));
  return outOfScope(`${text} ${whatICount()}`, examples(workforce));
}

function smallTalkReply(kind: Extract<Reading, { is: 'smallTalk' }>['kind'], workforce: Workforce): Answer {
  switch (kind) {
    case 'thanks': return chat("You're welcome.");
    case 'bye': return chat('Goodbye.');
    case 'hello': return chat(greeting(workforce), examples(workforce));
    case 'help': {
      const { text, notes } = help(workforce);
      return { ...chat(text, examples(workforce)), notes };
    }
  }
}
