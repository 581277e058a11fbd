import { chance } from './chance.js';

/** One way to put a question in other words that mean the same. */
export interface Way {
  readonly name: string;
  /** The question so put, always the same for an id; null where it cannot be put so. */
  readonly put: (text: string, id: string) => string | null;
}

export const WAYS: readonly Way[] = [
  { name: 'one typo', put: withTypo },
  { name: 'no punctuation', put: withoutPunctuation },
  { name: 'other case', put: inOtherCase },
  { name: 'pls', put: (text, id) => (/\b(pls|please)\b/i.test(text) ? null : chance(id, 2) === 0 ? `pls ${text}` : `${text} pls`) },
  { name: 'plural', put: inOtherNumber },
  { name: 'clauses reordered', put: reordered },
];

/** Words that every question may hold: a slip in them says little of how well questions are understood. */
const SMALL_WORDS = new Set('about there their these those which where would could should please thanks morning hello'.split(' '));
const SLIPS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word[at]! + word.slice(at),
];

/** Two letters exchanged, one lost or one doubled, never the first or the last, in a word of five letters or more. */
function withTypo(text: string, id: string): string | null {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}'’])\p{L}{5,}(?![\p{L}\p{N}'’])/gu)].filter(([word]) => !SMALL_WORDS.has(word.toLowerCase()));
  const found = words[chance(id, words.length)];
  if (!found) return null;
  const [word] = found;
  const at = 1 + chance(`${id} at`, word.length - 3);
  const slip = SLIPS[chance(`${id} slip`, SLIPS.length)]!;
  const wrong = [slip, ...SLIPS].map((each) => each(word, at)).find((each) => each !== word && !SMALL_WORDS.has(each))!;
  return text.slice(0, found.index) + wrong + text.slice(found.index + word.length);
}

/** Signs within numbers and days ('31/03/2024', '£5,000') stay, and what stands for 'to' ('May – June'). */
function withoutPunctuation(text: string): string | null {
  return unlessSame(text, text.replace(/['’"!?;:()]|[.,](?!\d)/g, ''));
}

function inOtherCase(text: string, id: string): string | null {
  const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
  return chance(id, 2) === 0 ? upper : unlessSame(text, lower) ?? upper;
}

const NOUNS = [
  ['vacancy', 'vacancies'], ['post', 'posts'], ['leaver', 'leavers'], ['starter', 'starters'], ['conversion', 'conversions'], ['team', 'teams'], ['seat', 'seats'],
  ['payment', 'payments'], ['apprentice', 'apprentices'], ['caseload', 'caseloads'], ['role', 'roles'], ['service', 'services'], ['month', 'months'],
] as const;

/** One noun in its other number; a capital makes it part of a name, and a number before it has one of its own. */
function inOtherNumber(text: string, id: string): string | null {
  const pairs = NOUNS.flatMap(([one, many]) => [[one, many], [many, one]] as const);
  const found = pairs.flatMap(([from, to]) => [...text.matchAll(new RegExp(`(?<!\\d |\\b(?:a|an|one|each|every|from|in|last|next|per|the|these|this|to|month by)(?: \\w+)? )\\b${from}\\b(?! (?:managers?|mgrs?)\\b| by month)`, 'g'))].map((match) => ({ at: match.index, from, to })));
  const noun = found[chance(id, found.length)];
  return noun ? text.slice(0, noun.at) + noun.to + text.slice(noun.at + noun.from.length) : null;
}

const CLAUSE = /^(?<head>.*\w.*?) (?<clause>(?:since(?! qualifying| gone\b|[?.!]|$)|as at|at the end of|by the end of|by (?:team|role|service|month|quarter|year)|(?:in|over) the (?:last|past)|on \d|in (?:Q\d|\d{4}|[A-Z]))[^?!]*?)(?<end>[?.!]*)$/;
/** Where a clause hangs on the word before it, or a second question or a greeting stands beside it, it cannot move. */
const BOUND = /\b(?:percentage|share|proportion) of (?:all |the )?\w+(?: are| is)?$|^(?:no|and|or|but|what about|hi|hiya|hello|hey|good|morning|afternoon)\b|[,.:;!?-] | (?:than|with|versus|vs|against|as|to|of|and|from|or|the|month|b\/d|breakdown|split)$|\b(?:and|but) (?:how|what|who|which|why|where)\b/i;
/** What is no part of the clause: thanks, a second sentence, a verb that closes the question. */
const NOT_THE_CLAUSE = /[,.;!]| - |\b(?:pls|please|thanks|ta|cheers|we|they|did|do|had|have|has|leave|left|go|went|start|hold|get|got)\b/i;

/** The last clause of time, place or grouping put first. */
function reordered(text: string): string | null {
  const { head, clause, end } = CLAUSE.exec(text)?.groups ?? {};
  if (!head || !clause || BOUND.test(head) || NOT_THE_CLAUSE.test(clause)) return null;
  return `${clause}, ${head.replace(/^(?:How|What|Which|Who|Whose|Where|Why|Can|Could|Please|Show|List)\b/, (word) => word.toLowerCase())}${end}`;
}

function unlessSame(text: string, other: string): string | null {
  return other === text ? null : other;
}
