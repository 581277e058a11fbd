import { refusalOf } from '../access/acts.js';
import type { Answer } from '../answers/answer.js';
import { chat, notAllowed } from '../answers/replies.js';
import type { Lexicon } from '../language/names/lexicon.js';
import { lexiconFor } from '../language/read.js';
import { isSign, tokensOf } from '../language/words/words.js';
import type { Outcome, UnansweredStore } from '../ledger/unanswered.js';
import { longDate, type CalendarDate } from '../workforce/calendar.js';
import { counted } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';
import type { Clerk, Heard, Moment } from './desk.js';

/** The most that a list shows. */
const MOST = 25;
const LONGEST = 200;
const MOST_CONVERSATIONS = 1000;
const LIST = /^(show |list |give me |see )?(me )?(the )?(unanswered|missed|unread) (questions?|list)$|^what (could|can|did) you not (answer|understand|read)( this week| this month)?$|^what (couldnt|could not|didnt|did not) you (answer|understand)( this week| this month)?$|^which questions (could|did) you not (answer|understand)$|^what was not (answered|understood)$/;
const CLEAR = /^clear (the )?(unanswered|missed)( questions?| list)?$|^clear the list of (unanswered|missed) questions$/;
const CORRECTS = /^(no|nope|wrong|not that|i meant|i mean|thats wrong|that is wrong|thats not what i (asked|meant)|that is not what i (asked|meant))\b/;

/** What the keeping of unanswered questions needs. */
export interface Listening {
  readonly store: UnansweredStore;
  /** The records as this instance last saw them, for the names in a question. */
  readonly held: () => { readonly workforce: Workforce } | null;
  readonly today: () => CalendarDate;
}

interface Turned {
  readonly conversationId: string;
  readonly text: string;
}

/** As `respond`, and keeps what it could not answer. Nobody waits for that; where it fails a hint is lost and nothing else. */
export function keepingUnanswered<T extends Turned, R extends { readonly answer: Answer }>(respond: (turn: T) => Promise<R | null>, { store, held, today }: Listening): (turn: T) => Promise<R | null> {
  const before = new Map<string, string>();
  return async (turn) => {
    const responded = await respond(turn);
    const state = held();
    const missed = responded && state ? missedIn(turn.text, responded.answer, before.get(turn.conversationId) ?? null, state.workforce) : null;
    if (missed) store.add(missed.text, missed.outcome, today()).catch(() => undefined);
    before.delete(turn.conversationId);
    before.set(turn.conversationId, turn.text);
    const [oldest] = before.keys();
    if (before.size > MOST_CONVERSATIONS && oldest !== undefined) before.delete(oldest);
    return responded;
  };
}

/** A clerk who also lists what could not be answered. */
export function listingUnanswered(clerk: Clerk, store: UnansweredStore): Clerk {
  return { ...clerk, hear: async (text, moment) => await hearUnanswered(text, moment, store) ?? clerk.hear(text, moment) };
}

/** Lists what was not answered, or clears the list, for administrators; null where a message asks for neither. */
async function hearUnanswered(text: string, moment: Moment, store: UnansweredStore): Promise<Heard | null> {
  const said = wordsOf(text);
  if (!LIST.test(said) && !CLEAR.test(said)) return null;
  const { context } = moment;
  const refusal = refusalOf(moment.asker, 'teach');
  if (refusal) return { answer: notAllowed(refusal), context };
  if (CLEAR.test(said)) return { answer: chat(`${counted(await store.clear(), 'question')} removed from the list.`), context };
  return { answer: await listed(store), context };
}

async function listed(store: UnansweredStore): Promise<Answer> {
  const all = await store.list();
  if (all.length === 0) return chat('Nothing stands on the list: every question of the last 90 days was answered.');
  const notes = all.slice(0, MOST).map(({ text, outcome, times, on }) => `"${text}": ${outcome}, ${counted(times, 'time')}, last on ${longDate(on)}`);
  const sentence = `${counted(all.length, 'question')} of the last 90 days ${all.length === 1 ? 'was' : 'were'} not answered as meant${all.length > MOST ? `; here are the ${MOST} asked most often` : ''}. Names are taken out, and who asked is not kept. To teach me a word: teach: CMC means Case Management Central.`;
  return { ...chat(sentence), notes };
}

/** What a turn leaves for the list; null where it was answered. `before` is the message before it in the conversation. */
export function missedIn(text: string, answer: Answer, before: string | null, workforce: Workforce): { readonly text: string; readonly outcome: Outcome } | null {
  const outcome = outcomeOf(text, answer, before);
  if (!outcome) return null;
  const lexicon = lexiconFor(workforce);
  const whole = outcome === 'corrected' ? `${before} -> ${text}` : text;
  return { text: withoutNames(whole, lexicon).slice(0, LONGEST), outcome };
}

function outcomeOf(text: string, { kind, text: said }: Answer, before: string | null): Outcome | null {
  if (kind === 'outOfScope') return said.startsWith("I don't answer") ? 'not ours to answer' : 'not understood';
  if (kind === 'clarify' && said.startsWith("I don't know what")) return 'not understood';
  return before !== null && kind === 'answer' && CORRECTS.test(wordsOf(text)) ? 'corrected' : null;
}

/**
 * A question as it may be kept: names of people in the records, words with a capital that nothing here bears (a child's name, say),
 * addresses and long numbers are taken out. Words in small letters and abbreviations stay: they are what a synonym is taught for.
 */
export function withoutNames(text: string, { names }: Lexicon): string {
  const people = new Set([...names].filter(([, named]) => named.some(({ facet }) => facet === 'person')).flatMap(([phrase]) => phrase.split(' ')));
  // A team is also known by its manager, who is a person all the same.
  const known = new Set([...names].filter(([, named]) => named.some(({ facet, fit }) => facet !== 'person' && fit !== 'other')).flatMap(([phrase]) => phrase.split(' ')));
  return text.replace(/\S+/g, (word) => {
    const bare = wordsOf(word);
    if (/@|\/\//.test(word)) return '[address]';
    if (/\d{5,}/.test(word)) return '[number]';
    const parts = bare.split(' ');
    if (parts.some((part) => people.has(part) && !known.has(part))) return '[name]';
    const isTitle = /^[^\p{L}]*\p{Lu}[\p{Ll}'’-]/u.test(word);
    return isTitle && !parts.every((part) => known.has(part) || COMMON.has(part)) ? '[name]' : word;
  });
}

/** Words that begin a question. */
const COMMON = new Set('how what who which when where why is are was were do does did has have had can could please show list give tell any the a an and i we our my total number average in of for by hi hello hey thanks'.split(' '));

function wordsOf(text: string): string {
  return tokensOf(text).map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
}
