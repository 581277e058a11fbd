import { boundsTogether } from './boundsBehind.js';
import { casesMeant } from './casesMeant.js';
import { ALWAYS } from '../clause/choose.js';
import { joined } from './joins.js';
import { isSign, type Token } from '../words/words.js';
import { WORDINGS } from '../words/wordings.js';

const ASKING = new Set(['how', 'what', 'whats', 'who', 'whos', 'whose', 'which', 'where', 'why', 'when']);
const PLACING = new Set(['in', 'at', 'for']);

/** The clauses of a message: parted where a sentence ends, and at 'and' or a comma before the start of another question. */
export function clausesOf(all: readonly Token[]): readonly (readonly Token[])[] {
  const tokens = corrected(joined(boundsTogether(casesMeant(all))));
  const clauses: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const open = clauses.at(-1)!;
    if (shortens(tokens, at)) continue;
    if (/^[?;!.]$/.test(token.word)) clauses.push([]);
    else if (open.some(({ word }) => !isSign(word)) && !asksRateToo(open, tokens, at) && opensClause(tokens, at) && (token.word !== ',' || asksByItself(open))) clauses.push([token]);
    else open.push(token);
  }
  return sharing(clauses.filter((clause) => clause.some(({ word }) => !isSign(word))));
}

/** 'How many managers and how many social workers are agency': what is said of the second is said of the first; not so of 'how many of them'. */
function sharing(clauses: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  return clauses.map((clause, at) => {
    const next = clauses[at + 1] ?? [];
    const said = next.findIndex(({ word }) => /^(is|are|was|were|do|does|did|have|has|had)$/.test(word));
    const shares = /^and how many (?!of (?:them|those|these|which|whom)\b)\w/.test(next.slice(0, said).map(({ word }) => word).join(' ')) && clause.some(({ word }) => word === 'many') && !clause.some(({ word }) => VERB.test(word));
    return shares && said > 0 ? [...clause, ...next.slice(said)] : clause;
  });
}

/** 'How many and what percentage of them are' asks for both of the same. */
function asksRateToo(open: readonly Token[], tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 3).map(({ word }) => word).join(' ');
  return /^what (percentage|percent|proportion|share|%)$/.test(next) && open.slice(-2).map(({ word }) => word).join(' ') === 'how many';
}

const VERB = /^(is|are|was|were|do|does|did|have|has|had|will|would|can|could|should|shall|left|started|joined|converted|passed|qualified|hold|holds|held|work|works|need|leave|start|join|convert)$/;

function opensClause(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]!.word, tokens[at + 1]?.word ?? ''];
  // '..., which teams?' says of which groups.
  const rest = tokens.slice(at + 2).filter((token) => !isSign(token.word)).map((token) => token.word).join(' ');
  if (word === ',') return ASKING.has(next) && !OF_THE_SAME.test(rest) && !/^(which|what) (teams?|services?|roles?)$/.test(tokens.slice(at + 1).map((token) => token.word).filter((said) => !isSign(said)).join(' '));
  if (word !== 'and' && word !== 'then') return false;
  // 'How many vacancies and how many agency in North' asks both of North.
  const isOfThem = /^many of (?:them|those|these)\b/.test(rest);
  if (next === 'how' && tokens[at + 2]?.word === 'many' && !isOfThem && !tokens.some((token) => VERB.test(token.word))) return false;
  // '... and where?' asks for the teams; '... and when?' asks nothing by itself.
  if (/^where(abouts)?$/.test(next) && tokens.slice(0, at).some((token) => /^(many|no|number|count)$/.test(token.word)) && tokens.slice(at + 2).every((token) => isSign(token.word))) return true;
  if (rest === '' || OF_THE_SAME.test(rest)) return false;
  return ASKING.has(next) || (PLACING.has(next) && tokens[at - 1]?.word === ',');
}

/** 'Which teams have vacancies, and how many (does each have)?' */
const OF_THE_SAME = /^(many|much)( (do|does|has|have|is|are) (each|they|it|there|them|each of them)( (have|got|hold|in each))*| each)?$/;

/** 'No, South', 'not empty seats, vacancies': what is meant stands behind the comma, and goes on from the question before. */
function corrected(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(({ word }) => word === ',' || word === 'but');
  const [first] = tokens;
  const denies = /^(no|nope|nah|not|sorry|forget|scrap|ignore|skip)$/.test(first?.word ?? '') && comma > 0 && comma <= LONGEST_DENIED && tokens.length > comma + 1;
  const asks = tokens.slice(0, comma).some(({ word }) => ASKING.has(word)) || /^(counting|including|in)$/.test(tokens[1]?.word ?? '');
  return denies && !asks ? [{ ...first!, word: 'and' }, ...tokens.slice(comma + 1)] : tokens;
}

/** The most words of what is taken back. */
const LONGEST_DENIED = 5;

/** The full stop of 'no. of posts'. */
function shortens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]!.word !== '.' || !before || tokens[at + 1] === undefined) return false;
  return before.word === 'no' || (before.word === 'many' && before.end - before.start === 'no'.length);
}

/** Words that open what only says where, when or of whom, up to the comma. */
const OPENING = new Set('of out in within across for at on with if when once suppose supposing since compared excluding except not without ignoring omitting discounting among amongst given by'.split(' '));
const FRAMING: ReadonlySet<string> = new Set(['changed', 'compared', 'average', ...ALWAYS]);

/** The first word behind a greeting. */
export function openingWord(clause: readonly Token[]): string {
  return clause.find(({ word }) => !isSign(word) && !/^(pls|plz|please|hi|hello|hey|hiya|morning|afternoon|so|ok|okay|right|thanks|ta|and)$/.test(word))?.word ?? '';
}

/** 'In Assessment North, how many ...' is one clause: what stands before the comma only says where. */
function asksByItself(clause: readonly Token[]): boolean {
  if (OPENING.has(openingWord(clause)) || /^(leaving|taking|stripping) (out|aside)\b/.test(clause.map(({ word }) => word).join(' '))) return false;
  return clause.some(({ word }) => ASKING.has(word) || (WORDINGS.get(word) ?? []).some((option) => option.is === 'notion' && !FRAMING.has(option.notion)));
}
