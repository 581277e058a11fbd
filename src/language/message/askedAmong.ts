import { AUDIENCES } from '../pieces/audience.js';
import type { Cover } from '../pieces/cover.js';
import { ALWAYS } from '../clause/choose.js';
import { sameTopic } from '../clause/manner.js';
import type { ClauseReading } from '../clause/clause.js';
import { NEGATION } from '../clause/clauseResult.js';
import { describe } from '../printed/describe.js';
import type { Question } from '../question.js';
import type { Choice, Reading } from '../reading.js';
import { saidIn, type Option, type Piece } from '../words/pieces.js';
import type { Notion } from '../vocabulary.js';
import { OPINIONS } from '../words/refusals.js';
import { isDenied, isSign, tokensOf, type Token } from '../words/words.js';
import { NARROWING } from './asides.js';
import { besideStatement, hidesName, LATELY, OF_OTHERS } from './besideStatement.js';

/** How the parts of a message are read. */
export interface Parts {
  /** A part by itself, or behind other questions. */
  readonly read: (part: string, before?: readonly Question[]) => Reading;
  readonly covered: (part: string) => Cover;
}

type Asked = Extract<Reading, { is: 'questions' }>;
/** What is found among what is told: the question, that it has two readings, or that it is one we refuse. */
type Found = Asked | Extract<Reading, { is: 'refused' | 'unclear' }>;

/** Where a part may begin: behind a sign or a dash, and before a word that goes on to ask or to say why. */
const CUT = /(?<=[.?!;:,\n])\s+|\s+[-–—]+\s+|\s+(?=(?:so|but|because|cos|as)\s+(?:i|we|im|ive|i'm|i've|we're|we've|how|what|which|who|when|where|why|can|could|would|do|have|are|is|it|its|it's|that|the|my|our|scrutiny|finance|members?)\b)|\s+(?=(?:because|cos|coz|so that|in order)\b)|\s+(?=and\s+(?:i|we|can|could|would|they|she|he)\b)|\s+(?=(?:how (?:many|much|long)|what|which|who|whose|whether)\b)/gi;
/** What parts a sentence from the question behind it, and a question from the sentence behind it. */
const PARTS = /[.!;:,]$/;
const ENDS = /[.?!]$/;
/** The most parts that a message is tried without, and the most characters of one that is: each part is read anew. */
const MOST_TRIED = 8;
const LONGEST = 400;

const OPENS = '^(?:(?:and|but|so|because|cos|as|hi|hello|hey|morning|afternoon|sorry|ok|just|also|well|yes|no|look|listen|right|oh|now) )*';
/** Somebody who asks, however they are called: 'Procurement are on at me', 'our union rep has been asking'. */
const ASKER = new RegExp(
  `${OPENS}(?:(?:the|my|our|one of (?:my|our|the)|some|an?) )?\\w+(?: \\w+){0,3} (?:(?:is|are|was|were|has|have|had|will|would|just|been|be|keeps?|kept|also|always|now|still|bound to|going to|likely to) )*` +
  '(?:asking|asks?|asked|wants?|wanted|wanting|needs|needed|chasing|chased|chases|ringing|rang|phoned|emailed|messaged|nagging|pestering|wonders?|wondered|wondering|after|on at|on about|on to|like to|interested to|keen to|curious|says?|said|reckons?|thinks?|told|tells|mentioned)\\b',
);
/** Whoever writes, or those around them, and what they do: 'I can't find my notes', 'trying to finish the paper'. */
const SPEAKS = new RegExp(
  `${OPENS}(?:(?:i|we|you|he|she|they|it|this|that|there|im|ive|id|ill|weve|wed|were|youre|hes|shes|theyre|theyve|its|thats|theres|somebody|someone|everybody|everyone)\\b|` +
  `(?:(?:my|our|the|an?|another|one of (?:my|our|the)) (?:\\w+ )?)?(?:${[...AUDIENCES].join('|')}|colleagues?|mate|friend|predecessor|deputy|assistant|partner|wife|husband|others?) (?!of\\b)|(?:currently |still |busy |only |back )*\\w{2,}ing )`,
);
/** Of what somebody does with a thing that nobody knows, the question may be, too. */
const OF_WHAT_I_DO = /\b(?:supervis\w+|manag\w+|lead\w*|run|running|runs|work\w*|head\w*|cover\w*|support\w*|represent\w*|overs\w+|deal\w*|handl\w+|responsible|charge|look after|think\w*|talk\w*)\b/;
/** Somebody who is spoken to: 'Hi Anwen'. */
const GREETS = /^(?:hi|hello|hey|hiya|morning|afternoon|evening|dear|good (?:morning|afternoon|evening))(?: \w+){0,2}$/;
const ASKS = /\b(?:how (?:many|much|long|often)|what|whats|which|who|whos|whose|where|when|why|give|show|list|please)\b/;
/** 'I need the numbers of people absent' asks for them. */
const ASKS_FOR = /^(?:(?:and|but|so|hi|hello|hey|morning|afternoon|also|just) )*(?:i|we|id|wed|im|were|can|could|would)\b.*?\b(?:needs?|want|wanted|like|after|looking for|could you|can you|let me|tell me)\b/;
/** 'Haven't we?' behind what somebody believes. */
const TAG = /,?\s+(?:and\s+)?(?:(?:is|are|was|were|do|does|did|have|has|had|would|must|could)n[’']?t\s+(?:we|they|there|it|he|she)|right|correct|yes|no|isnt that right|don[’']?t we)\s*[?.!]*\s*$/i;
const FROM_OR_TO = /^(for|since|from|until|till|by|after|before|at|of|to)$/;
/** What those who ask are, or say that something does. */
const OF_SPEAKERS: readonly Notion[] = ['manages', 'works', 'serviceHead', 'services', 'somebody', 'changed', 'due', 'coming', 'assignment'];
/** Why something is asked, behind the question or before it: nothing that is done with the answer narrows it. */
const SAYS_WHY = /^(?:because|cos|coz|as|since|so|so that|in order that|in order to|before|ahead of) (?:i|we|im|ive|id|ill|weve|wed|were|its|it|that|my|our|the|this|somebody|someone|members?|scrutiny|finance|ofsted|hr)\b/;
const LEADS_ON = /^(?:and )?so\b/i;
const SOON = /^(?:this|next|last) (?:week|month)$|^week$/;
/** What a question may be asked for, and is not asked of. */
const OCCASIONS = /^(budgets|equipment|the world at large|age, ethnicity)/;

/** 'We have vacancies in Court.': somebody tells that, and asks nothing; 'I need vacancies' asks for them. */
export function tellsOnly(words: readonly string[]): boolean {
  const said = words.filter((word) => !isSign(word)).join(' ');
  return (SPEAKS.test(said) || MAY_BE.test(said)) && !WANTS.test(said) && !ASKING.test(said);
}

const MEETS = /^(?:im|i am|were|we are|i|we|ive got|weve got) (?:\w+ )?(?:meet|meeting|see|seeing|speak|speaking|talk|talking|present|presenting|brief|briefing|interview|interviewing|visit|visiting)\b/;
const WHEN_THEY_MEET = /^(?:mon|tues|wednes|thurs|fri)day$|^(?:today|tomorrow|tonight)$/;

/** 'I'm meeting the apprentices on Thursday' without its day, which is none of what is counted. */
export function withoutItsMeeting(clause: readonly Token[]): readonly Token[] {
  if (!MEETS.test(clause.map(({ word }) => word).join(' '))) return clause;
  return clause.filter(({ word }, at) => !WHEN_THEY_MEET.test(word) && !(/^(?:on|this|next)$/.test(word) && WHEN_THEY_MEET.test(clause[at + 1]?.word ?? '')));
}

/** 'Our leavers all go to agencies. Where did they go?': the groups are asked, and the one that was told of narrows nothing. */
export function groupsWhatIsTold(told: readonly Question[], asked: ClauseReading): boolean {
  return asked !== null && !('is' in asked) && told.some(({ where }) => where.some(({ facet }) => asked.some(({ by }) => by.some((one) => one === facet))));
}

/** 'Zed Carr might be off.' */
const MAY_BE = /^(?:\w+ ){1,4}(?:might|may) \w/;
const ASKING = /\b(?:how|what|whats|which|who|whos|whose|where|when|why|whether|if|show|give|tell|list|number|count|total|any|please|pls|per|by|compared?)\b/;
const WANTS = /\b(?:needs?|wants?|like|get|see|looking|after|could|can|would|ask\w*|wonder\w*|know|mean|meant|check\w*)\b/;

/**
 * The question of a message that tells something beside it: 'Procurement are on at me, how many agency workers do we have?', 'How many left in May? Scrutiny
 * is bound to ask.' What tells of what is counted is read as the turn before it would be: 'We have a few locums in Court, who are they?' What of it is left
 * out is named. `only`: nothing but whole sentences that ask nothing are left out. Null where no part of the message asks by itself, or where what is told could narrow it in a way that is not read.
 */
export function askedAmong(message: string, parts: Parts, only: 'statements' | null = null): Found | null {
  if (message.length > LONGEST) return null;
  const cuts = [...message.matchAll(CUT)].map(({ index, 0: cut }) => ({ to: index, from: index + cut.length, dash: cut.trim() !== '' }));
  const tried = [
    ...cuts.map(({ to, from, dash }) => ({ told: message.slice(0, to), asked: message.slice(from), isBehind: false, parted: dash || PARTS.test(message.slice(0, to)) })),
    ...cuts.toReversed().map(({ to, from, dash }) => ({ told: message.slice(from), asked: message.slice(0, to), isBehind: true, parted: dash || ENDS.test(message.slice(0, to)) })),
  ];
  for (const { told, asked, isBehind, parted } of tried.slice(0, MOST_TRIED)) {
    const found = (only ? null : askedBeside(told, asked, isBehind, parts)) ?? (parted && !(only && /[,:]$/.test(told)) ? beside(told, asked, parts) : null);
    if (found) return found;
  }
  return null;
}

/**
 * 'On leave from Wednesday so want this sorted. Which contacts are due this week?' asks for the contacts alone, though the sentence before them could be read as
 * a question, too. Null where a message says nothing of the kind.
 */
export function withoutWhatIsTold(message: string, all: Asked, parts: Parts): Asked | null {
  const end = message.search(/[.!;]\s/);
  if (all.questions.length < 2 || end < 0 || message.length > LONGEST) return null;
  const [told, asked] = [message.slice(0, end + 1), message.slice(end + 1).trim()];
  if (ASKS_FOR_FIGURES.test(told)) return null;
  const [first, rest] = [parts.read(told, []), parts.read(asked, [])];
  if (first.is !== 'questions' || rest.is !== 'questions' || !areTheSame([...first.questions, ...rest.questions], all.questions, first.questions.length)) return null;
  const found = beside(told, asked, parts);
  return found?.is === 'questions' ? found : null;
}

/** Whether all that is asked is what was told and what is asked behind it, which may have taken its time from there. */
function areTheSame(parts: readonly Question[], all: readonly Question[], told: number): boolean {
  return parts.length === all.length && parts.every((part, at) => (at < told ? describe(part) === describe(all[at]!) : part.measure === all[at]!.measure));
}

/** 'I need vacancies by team', 'looking for leavers', 'checking the agency numbers'. */
const ASKS_FOR_FIGURES = /\b(?:needs?|wants?|like|after|looking (?:for|to)|interested|get|see|pull|share|check\w*|know|ask\w*|wonder\w* (?!about)|(?<!\ba )numbers?|figures?|count|total|list|breakdown|by)\b(?! (?:this|it|that)\b)/i;

function beside(told: string, asked: string, { read, covered }: Parts): Found | null {
  const ofPerson = ofWhomTold(told, asked, { read, covered });
  if (ofPerson) return ofPerson;
  const reading = read(asked, []);
  const alone = reading.is === 'unclear' ? firstChoice(reading.choices, (part) => read(part, [])) : reading;
  const found = alone?.is === 'questions' ? besideStatement({ told, asked, alone, covered: { told: covered(told), asked: covered(asked) }, read: (part) => read(part, []) }) : null;
  // What is asked back of the question by itself is asked back beside the sentence, too.
  return found && reading.is === 'unclear' ? reading : found;
}

const SHE = /\b(?:she|he)\b/i;
const HER = /\b(?:her|his)\b(?! to\b)/i;

/** 'Ivy Marsh has queried her letter. How much does she still owe?': of the one person who is told of by their name. Null where it is not so. */
function ofWhomTold(told: string, asked: string, { read, covered }: Parts): Asked | null {
  // 'Sack Ivy Marsh. When does her tie-in end?' begins with an order.
  if ((!SHE.test(asked) && !HER.test(asked)) || covered(told).pieces.some(({ from, options }) => from === 0 && options.some(({ is }) => is === 'refused'))) return null;
  const managed = ofTheirTeam(told, asked, { read, covered });
  if (managed) return managed;
  const named = covered(told).pieces.filter((piece) => piece.options.some((option) => option.is === 'name' && option.named.some(({ facet, fit }) => facet === 'person' && fit === 'whole')));
  const [person, ...others] = named;
  if (!person || others.length > 0 || NEGATION.test(told)) return null;
  const reading = read(SHE.test(asked) ? asked.replace(SHE, person.text).replace(new RegExp(HER, 'gi'), 'the') : asked.replace(HER, `${person.text}'s`), []);
  return reading.is === 'questions' && reading.questions.every(({ where }) => where.some(({ facet }) => facet === 'person')) ? without(reading, told) : null;
}

const THEIR_TEAM = /\b(?:her|his) (team|service)\b/i;

/** 'Priya is off, so I am covering. How many vacancies in her service?': the place of the one manager who is told of, by whatever name. */
function ofTheirTeam(told: string, asked: string, { read, covered }: Parts): Asked | null {
  const place = THEIR_TEAM.exec(asked);
  const named = covered(told).pieces.filter((piece) => piece.options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'person')));
  const [person, ...others] = named;
  if (!place || !person || others.length > 0) return null;
  const reading = read(asked.replace(THEIR_TEAM, `${person.text.replace(/['’]s$/, '')}'s ${place[1]}`), []);
  return reading.is === 'questions' && reading.questions.every(({ where }) => where.some(({ facet }) => facet === 'team' || facet === 'service')) ? without(reading, told) : null;
}

/** What the first of several choices asks; null where a choice only leaves words out. */
function firstChoice([choice]: readonly Choice[], read: (part: string) => Reading): Reading | null {
  return choice && !choice.rest ? read(choice.asks) : null;
}

function askedBeside(told: string, asked: string, isBehind: boolean, parts: Parts): Found | null {
  const tokens = tokensOf(told).filter(({ word }) => !isSign(word));
  const said = tokens.map(({ word }) => word).join(' ');
  const opening = (GREETS.exec(said) ?? ASKER.exec(said) ?? SPEAKS.exec(said) ?? SAYS_WHY.exec(said))?.[0];
  if (opening === undefined || (!ASKER.test(said) && ASKS.test(said.slice(opening.length - 1)))) return null;
  const { pieces, unread } = parts.covered(told);
  const alone = parts.read(asked);
  // 'I need vacancies in Court, how many …' goes on only where that does not ask by itself.
  if (alone.is === 'questions' && !ASKER.test(said) && ASKS_FOR.test(said)) return null;
  const names = tokens.slice(opening.split(' ').length - 1).some(({ word, capital }) => capital && unread.some((one) => one.word === word));
  if (names) return null;
  const meets = pieces.filter((piece, at) => LATELY.test(saidIn(piece)) && !FROM_OR_TO.test(saidIn(pieces[at - 1])));
  const telling = pieces.filter((piece) => piece.options.some(saysMore) && !meets.includes(piece));
  const hides = !ASKER.test(said) && hidesName(tokens, unread);
  if (telling.length === 0) return alone.is === 'questions' && !hides && !NARROWING.test(said) && !OF_WHAT_I_DO.test(said) ? without(alone, unread.length > 0 ? told : null) : null;
  const isWhy = SAYS_WHY.test(said) || (!isBehind && LEADS_ON.test(asked.trim()));
  if (isWhy && alone.is === 'questions' && telling.every(saysWhy)) return without(alone, told);
  // 'How much is she paid, because finance asked': what is refused is so whatever it is asked for.
  if (isWhy && alone.is === 'refused') return alone;
  if (isBehind) return null;
  // 'I'm seeing them on Thursday' says no day of what is counted.
  const before = hides ? null : turnBefore(meets.reduce((text, piece) => text.replace(piece.text, ' '), told), parts);
  const behind = before === null ? null : parts.read(asked, before.questions);
  if (alone.is === 'questions' && before && groupsWhatIsTold(before.questions, alone.questions)) return without(alone, told);
  if (behind?.is === 'questions' && !(alone.is === 'questions' && isSame(alone, behind))) return without(behind, before!.unused);
  if (behind?.is === 'questions' && addsNothing(before!.questions, behind.questions, telling)) return without(behind, before!.unused);
  return alone.is === 'questions' && !OF_WHAT_I_DO.test(said) && telling.every((piece) => isSaidIn(piece, alone.questions)) ? without(alone, told) : null;
}

/** 'Our caseloads are too high. How many more workers to get to 15?': the same subject, of the whole council and no other time. */
function addsNothing(told: readonly Question[], asked: readonly Question[], telling: readonly Piece[]): boolean {
  return told.every(({ measure, where }) => where.length === 0 && asked.every((one) => sameTopic(measure, one.measure))) && !telling.some(({ options }) => options.some(({ is }) => is === 'time'));
}

/** Whether a piece of a reason narrows nothing: it names none of whom something is counted, no place and no time but that of the meeting. */
function saysWhy(piece: Piece): boolean {
  return piece.options.every((option) => option.is === 'notion' || option.is === 'plain' || option.is === 'listing' || (option.is === 'refused' && !OF_OTHERS.test(option.topic)) || (option.is === 'time' && SOON.test(saidIn(piece))));
}

function isSame(one: Asked, other: Asked): boolean {
  return one.questions.map(describe).join() === other.questions.map(describe).join();
}

/** What is told, read as a question: nothing of it is answered, and words of it that nothing reads are left out. */
function turnBefore(told: string, { read, covered }: Parts): { readonly questions: readonly Question[]; readonly unused: string | null } | null {
  const tagged = read(told);
  const reading = tagged.is === 'questions' ? tagged : read(told.replace(TAG, ''));
  if (reading.is === 'questions') return { questions: reading.questions, unused: null };
  if (reading.is === 'unclear') return ofGuess(reading.choices, read);
  if (reading.is !== 'unread' || reading.words.some((word) => NEGATION.test(word) || isDenied(word))) return null;
  const { unread } = covered(told);
  const rest = read(unread.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), told).replace(TAG, ''));
  return rest.is === 'questions' ? { questions: rest.questions, unused: unread.map(({ start, end }) => told.slice(start, end)).join(' … ') } : null;
}

/** 'Court is short of staff' may ask one thing only. */
function ofGuess(choices: readonly Choice[], read: Parts['read']): { readonly questions: readonly Question[]; readonly unused: null } | null {
  const [choice, other] = choices;
  const guess = choice && !other ? read(choice.asks) : null;
  return guess?.is === 'questions' ? { questions: guess.questions, unused: null } : null;
}

function without(asked: Asked, unused: string | null): Asked {
  return unused === null ? asked : { ...asked, unused: [...(asked.unused ?? []), unused.replace(/[\s.,;:!?–—-]+$/, '')] };
}

/** Whether a reading of some words could narrow, time or group what is counted. */
function saysMore(option: Option): boolean {
  return option.is !== 'plain' && option.is !== 'listing' && !(option.is === 'notion' && ALWAYS.includes(option.notion));
}

/** Whether a question says what some words beside it say, or those only say what it is asked for. */
function isSaidIn({ options }: Piece, questions: readonly Question[]): boolean {
  return options.some((option) => {
    if (option.is === 'refused') return OCCASIONS.test(option.topic) || option.topic === OPINIONS;
    if (option.is === 'notion') return OF_SPEAKERS.includes(option.notion);
    return option.is === 'name' && questions.every(({ where, by }) => option.named.some(({ facet, value }) => by.some((one) => one === facet) || where.some((filter) => filter.facet === facet && filter.values.includes(value))));
  });
}
