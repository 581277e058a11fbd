import type { Chosen } from '../clause/choose.js';
import { isModifying, sameTopic } from '../clause/manner.js';
import type { Question } from '../question.js';
import { isSign, tokensOf, type Token } from '../words/words.js';

/** How a message stands to the question before it, by how its sentence is built, whatever it asks about. */
export interface Stance {
  /** It opens with what joins it to the sentence before, or is none by itself: 'and in Court?', 'by team', 'vacancies there'. */
  readonly joined: boolean;
  /** It speaks of what was just counted: 'how many of them', 'who are they'. */
  readonly ofThem: boolean;
  /** It asks how many or which without saying of what: 'how many are vacant', 'any over 20'. */
  readonly lacksSubject: boolean;
  /** It asks how many came from somewhere. */
  readonly whence: boolean;
  /** It names something beside what was named before, counted or left out as that is ('or sickness', 'Court as well'), or to be counted with it ('including Court'). */
  readonly adds: 'beside' | 'including' | null;
  /** Its subject is 'it', 'we' or 'who', and no noun says more: 'what did it save', 'who finishes in May'. */
  readonly bare: boolean;
}

const JOINING = /^(?:(?:split|break|broken down|broken)\b|and|or|also|plus|then|but|so|no|instead|just|only|now|including|excluding|(?:what|how) about|compar(?:ed|ing) (?:with|to|against)|versus|vs|v|against|due (?:to|by|in)|how do(?:es)? (?:that|this|it|they|those) compare|(?:out )?of how many)\b/;
/** 'Who's off at the moment?' says nothing of whom it is asked. */
const WHO_ALONE = /^(?:and )?(?:whos|who is|who are|whose|who) \w+(?: sick| off)?(?: now| at the moment| currently| right now| today)?$/;
/** 'What does that save us?' */
const WHAT_THAT_DOES = /^(?:what|how much) (?:does|did|would|will|do|has|have) (?:that|this|it|those|they|these) (?:save|saved|cost|costs|mean)(?: (?:us|the council|in all|altogether|so far))?$/;
/** 'Qualified social workers only' is no sentence. */
const NARROWED = /^(?!.*\b(?:how|what|who|which|is|are|was|were|do|does|did|have|has|had|show|list|give)\b)(?:\S+ ){1,6}(?:only|alone)$/;
const SAME_TIME = /\b(?:over|in|for|during|across) (?:the same|that) (?:time|period|months|dates)$/;
const INCLUDING = /^(?:and )?including\b/;
const ADDING = /^(?:or|also|plus)\b|\b(?:as well|too|also|on top)$/;
/** 'Without the senior practitioners': said by itself, it leaves out of what was counted. */
const LEAVING_OUT = /^(?:without|except|apart from|other than|aside from|minus|bar|barring|ignoring|omitting|discounting|disregarding|besides|save for|not counting|not including|leaving (?:out|aside)|tak(?:e|ing) out|stripping out|with the exception of|all but)\b/;
const SENTENCE = /\b(?:how|what|whats|who|whos|whose|which|where|why|when|is|are|do|does|did|have|has|had|show|list|give|tell|hello|hi)\b/;
const PLACING = /^(?:for|in|at|of|from|with|within|across|among)\b/;
/** A question word with a noun and no verb ('in which teams', 'which posts'), 'who is the manager', 'what is the average'. */
const DEPENDENT = /^(?:(?:in|for|at|to|from|by|with) (?:which|what) \w+|(?:which|what) (?:posts|people|workers|staff|ones|agencies|suppliers)|(?:which|what) (?:posts|ones) (?:in|at|for|from) .+|(?:who is|whos|who) the \w+|(?:what|what is|whats|what was) (?:that|it|this|those) (?:in|as|by|for|at)\b.*|(?:what is|whats|what was) the (?:average|mean|total|split|trend|breakdown|fte|headcount|number|percentage|rate|difference)(?: per worker| each| of those| overall)?)$/;
/** The most words of what is no sentence. */
const SHORT = 3;

const AUXILIARY = 'is|are|was|were|do|does|did|have|has|had|will|would|can|could|should';
const OF_THEM = new RegExp(` of (?:them|those|these|that|which|whom) | they | (?:has|have|had) (?:it|each|each one|each post|either|neither|both|that one|this one) (?:been|stood|lain|sat) (?!since )| their | them | ones | theirs | of (?:its|his|hers) | (?:${AUXILIARY}) (?:those|these) | been (?:here|there|with us|in post) | (?:is|was|are|were) (?:that|those|it) $`);
const POINTS = new RegExp(`\\b(?:${AUXILIARY}|of) (?:it|that|this|those|these|they|them)\\b`);
const THEY_OF_OURS = /(?<! (?:cases|caseloads?)) (?:do|have|did) they (?:have|got|use|employ) /;
const BARE = new RegExp(`^(?:(?:(?:what|how much) )?(?:${AUXILIARY}) (?:it|that|this|those|these|we)|who \\w+)\\b`);

/** What opens a question for a number or a choice, where whom it is asked of follows. */
const OPENING = new RegExp(`^(?:how many|which(?: ones)?|(?:(?:${AUXILIARY}) )?any(?:one|body)?)(?: of (?:them|those|these))? ?`);
const PREDICATIVE = /^(?:is|are|was|were) any\b/;
/** What a subject ends before: a verb, or what says where, when or how many. */
const BEHIND_SUBJECT = new RegExp(`^(?:${AUXILIARY}|been|came|come|went|gone|got|left|hold|holds|held|cover|covers|covering|fill|filling|on|off|in|at|by|for|from|via|through|over|under|above|below|with|without|out|due|last|next|this|since|before|after|during)$`);
/** 'Do we have', 'are there': the sentence asks of the council. */
const OF_OURS = new RegExp(`\\b(?:${AUXILIARY}) (?:we|you|there|i)\\b`);
const WHENCE = /^how many (?:came |come |were |are )?(?:from|via|through)\b/;
const NOUNS = /^(?:staff|people|fte|headcount|turnover|establishment|agency|asye|caseload)$|[^aious]s$/;

/** How the words of a message stand to what was asked before. */
export function stanceOf(tokens: readonly Token[]): Stance {
  const all = tokens.map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
  const said = all.replace(/^(?:and |so )+/, '');
  // 'How long empty?' has a question word and no verb.
  const elliptic = (all.split(' ').length <= SHORT || PLACING.test(all)) && !SENTENCE.test(all.replace(/\bhow (long|late|old)\b/, ''));
  return {
    joined: JOINING.test(all) || SAME_TIME.test(all) || WHO_ALONE.test(all) || (LEAVING_OUT.test(all) && !SENTENCE.test(all)) || ADDING.test(all) || elliptic || NARROWED.test(all) || DEPENDENT.test(said) || WHAT_THAT_DOES.test(said) || /\b(?:there|(?:that|this|those|these|same) (?:team|service)s?)\b/.test(all),
    ofThem: OF_THEM.test(` ${all} `) && !THEY_OF_OURS.test(`${all} `),
    lacksSubject: lacksSubject(said),
    whence: WHENCE.test(said),
    adds: INCLUDING.test(all) ? 'including' : ADDING.test(said) ? 'beside' : null,
    bare: BARE.test(said) && !said.replace(BARE, '').split(' ').some((word) => NOUNS.test(word)),
  };
}

/** Whether a message asks of what was just counted ('how many posts is that', 'are they agency'): it asks nothing where nothing was. */
export function pointsAtAnAnswer(message: string): boolean {
  return POINTS.test(tokensOf(message).map(({ word }) => word).join(' '));
}

/** Whether a message opens with what joins it to the one before: 'and practice leads'. */
export function joinsOn(message: string): boolean {
  return JOINING.test(tokensOf(message).map(({ word }) => word).join(' '));
}

/** Whether no noun stands between the opening of a question and what is said of it. */
function lacksSubject(words: string): boolean {
  const opening = OPENING.exec(words)?.[0];
  if (!opening || opening === words || OF_OURS.test(words)) return false;
  const rest = words.slice(opening.length).split(' ');
  const end = rest.findIndex((word) => BEHIND_SUBJECT.test(word));
  // 'Are any agency?'
  if (end < 0 && PREDICATIVE.test(words)) return true;
  return !(end < 0 ? rest : rest.slice(0, end)).some((word) => NOUNS.test(word));
}

/** Whether a message goes on from the question before it, or asks anew. What lacks a subject is asked of the same only where it is of the same topic. */
export function goesOnFrom({ joined, lacksSubject: lacks, bare }: Stance, best: readonly Chosen[], before: Question | null): boolean {
  if (joined || !before) return joined;
  if (plansFor(best, before)) return true;
  if (!lacks && !bare) return false;
  const modifies = best.length > 0 && best.every(({ phrase }) => isModifying(phrase, before));
  return modifies || best.some(({ measure }) => isNear(measure.name, before.measure));
}

export const PLANS: readonly string[] = ['workersNeeded', 'caseloadWithMore', 'costOfMore'];

/** 'What if we got 2 more?' after a caseload or a plan says of no cases of its own whose they are. */
function plansFor(best: readonly Chosen[], { measure: before }: Question): boolean {
  const isPlan = best.length > 0 && best.every(({ measure }) => PLANS.includes(measure.name));
  const saysCases = best.some(({ uses }) => uses.some(({ option }) => option.is === 'notion' && (option.notion === 'cases' || option.notion === 'caseload')));
  return isPlan && !saysCases && (PLANS.includes(before) || sameTopic(before, 'averageCaseload'));
}

const STAFF = ['staff', 'permanentStaff', 'agency', 'teamSize'];

/** Of one topic; agency staff are some of the staff, and those who may convert are all of them agency. */
function isNear(a: string, b: string): boolean {
  return sameTopic(a, b) || (STAFF.includes(a) && STAFF.includes(b)) || (sameTopic(a, 'pipeline') && sameTopic(b, 'agency'));
}
