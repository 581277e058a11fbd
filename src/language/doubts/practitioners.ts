import { measureNamed } from '../../workforce/measures/index.js';
import { offerOf } from '../clause/build.js';
import type { Clause, ClauseReading } from '../clause/clause.js';
import { guessed } from '../clause/clauseResult.js';
import { saidIn } from '../words/pieces.js';
import type { Question } from '../question.js';

const FROM_STAFF = /^(?:(?:social work|frontline|our|all|the) )?practitioners$/;

/** 'How many practitioners do we have' may be of the social workers or of all staff: asked back, unless a role is named beside it or only those with cases are counted. */
export function whichPractitioners({ pieces }: Clause, questions: readonly Question[]): ClauseReading | null {
  const [question, ...others] = questions;
  const isPeople = question !== undefined && others.length === 0 && (measureNamed(question.measure)?.records === 'people') && !measureNamed(question.measure)!.sheets.includes('caseloads');
  if (!isPeople || !pieces.some((piece) => FROM_STAFF.test(saidIn(piece))) || question.where.some(({ facet }) => facet === 'role' || facet === 'roleGroup')) return null;
  const ofSocialWorkers: Question = { ...question, where: [...question.where, { facet: 'roleGroup', values: ['social workers'], without: false }] };
  return { is: 'unclear', ask: 'Whom do you mean by practitioners: the social workers, or all staff?', choices: [ofSocialWorkers, question].map((one) => guessed(offerOf(one))) };
}
