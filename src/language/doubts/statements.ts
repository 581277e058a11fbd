import type { Facet } from '../../workforce/measure.js';
import { offerOf } from '../clause/build.js';
import type { ClauseReading } from '../clause/clause.js';
import { guessed } from '../clause/clauseResult.js';
import { saidIn, type Piece } from '../words/pieces.js';
import type { Question } from '../question.js';
import { isSign, type Token } from '../words/words.js';

const OPENS = '^(well |so |because |but |also |fyi |apparently |yes |no )?';
const PLACE = '( else)?( in [a-z ]+?)?';
const WE = '(we|i|they|he|she|everyone|everybody|nobody|no one|someone|somebody)';
const OTHERS = '(people|(half |all |most )?(of )?(my|our|the) (team|staff|people|workers|managers?))';
const HAVE = '((have|has|had|are|is|were|was|keeps?|will|am|just|already|now|finally|all|both|been|still) )';
const DONE = '(left|lost|filled|recruited|appointed|hired|started|joined|resigned|quit|gone|retired|closed|ended|converted|dismissed|sacked|allocated|agreed|got rid of|let go)';
const DOING = '(covering|recruiting|hiring|struggling|leaving|losing|going|resigning|retiring|quitting|closing|off sick|on leave)';
/** 'Everyone in Court is leaving', 'we lost two people', 'my team are leaving'; 'people leaving since April' names whom to count. */
const TOLD = new RegExp(`${OPENS}(${WE}${PLACE} (${HAVE}*${DONE}|${HAVE}+${DOING}|all (hold|have|carry))|${OTHERS}${PLACE} ${HAVE}+(${DONE}|${DOING}))\\b`);
/** 'The agency rate must come down', 'agency should be banned'. */
const URGED = /^(?!(should|must|ought|do|does|can|could|would|if|in|as)\b).*\b(must|should(?! have (been|happened|taken|had))|shouldnt|cannot|cant|ought to|(has|have|need|needs) to (come|go|be|stop|fall|drop|improve))\b/;
const ASKS = /^(than|how|hows|what|whats|which|who|whos|whose|where|when|why|whether|if|show|give|tell|list|number|count|total|know|see|report|figures?|any|by|per|please|pls|,|\?)$/;

/** Words that tell something, and ask nothing: what they name is no question. */
export function isStatement(tokens: readonly Token[], pieces: readonly Piece[]): boolean {
  if (tokens.some(({ word }) => ASKS.test(word))) return false;
  const said = tokens.map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
  return TOLD.test(said) || URGED.test(said) || saysOfOne(pieces);
}

/** 'Court is short of staff', 'Ivy Marsh is leaving'. */
function saysOfOne([name, verb]: readonly Piece[]): boolean {
  return /^(is|has|was|needs?|keeps?|lost|will)$/.test(saidIn(verb)) && (name?.options.some((option) => option.is === 'name' && option.named.some(({ facet, fit }) => SUBJECTS.includes(facet) && fit !== 'part')) ?? false);
}

const SUBJECTS: readonly Facet[] = ['team', 'service', 'person'];

/** 'Everyone in Court is leaving' asks nothing: what it may ask is offered. */
export function told(questions: readonly Question[]): ClauseReading {
  return { is: 'unclear', ask: 'That tells me something, and asks nothing: I have not counted anything. Do you mean this?', choices: questions.map((question) => guessed(offerOf(question))) };
}
