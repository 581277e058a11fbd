import { addMonths, cell, code, fullMonths, inForce, isNewlyQualified, isPermanent, latestStep, orgRole, qualifiedOn, rowsOf } from '../../support/independentCount.js';
import type { Values } from '../measured.js';

/** The cell of a column, codes and names alike without their case mattering. */
export function column(heading: string): Values {
  return (row) => [code(row, heading)];
}

const newlyQualified: Values = (spell, day, sheets) => {
  if (!isPermanent(spell)) return ['no'];
  if (qualifiedOn(sheets, spell) !== '') return [isNewlyQualified(sheets, spell, day) ? 'yes' : 'no'];
  return [orgRole(sheets, cell(spell, 'role')) === 'not a social worker' ? 'no' : ''];
};

const reasonsAway: Values = (spell, day, sheets) => {
  const away = rowsOf(sheets, 'absences').filter((row) => cell(row, 'worker_id') === cell(spell, 'worker_id') && inForce(row, day, 'from', 'to'));
  return [...new Set(away.map((row) => code(row, 'reason')))];
};

const reasonsLeft: Values = (leaver) => {
  const reasons = code(leaver, 'reasons').split(';').map((reason) => reason.trim()).filter(Boolean);
  return reasons.length > 0 ? [...new Set(reasons)] : [''];
};

const stage: Values = (spell, day, sheets) => {
  const step = latestStep(sheets, cell(spell, 'worker_id'), day);
  return [step ? code(step, 'stage') : 'not yet approached'];
};

const band: Values = (spell, day, sheets) => {
  const qualified = qualifiedOn(sheets, spell);
  if (qualified === '') return [''];
  const years = [0, 1, 2, 3, 5, 10].filter((each) => fullMonths(addMonths(qualified, 0), day) >= each * 12).at(-1) ?? 0;
  const next: Readonly<Record<number, string>> = { 0: '0 to 1 year', 1: '1 to 2 years', 2: '2 to 3 years', 3: '3 to 5 years', 5: '5 to 10 years' };
  return [next[years] ?? '10 years or more'];
};

const gradeOfPost: Values = (spell, day, sheets) => {
  const post = rowsOf(sheets, 'posts').find((row) => cell(row, 'post_id') === cell(spell, 'post_id') && inForce(row, day, 'from', 'to'));
  return [post ? code(post, 'grade') : ''];
};

export const POST = { grade: column('grade'), funding: (row) => [code(row, 'funding') || 'permanent'], status: column('standing') } satisfies Record<string, Values>;
export const PERSON = { contract: column('contract'), origin: column('origin'), newlyQualified, grade: gradeOfPost };
export const AGENCY = { supplier: column('agency'), cover: column('cover'), origin: column('origin'), grade: gradeOfPost };
export const LEAVER = { contract: PERSON.contract, origin: PERSON.origin, newlyQualified, reason: reasonsLeft, destination: column('destination') };
export const MEMBER = { cohort: column('cohort'), programme: column('programme'), status: column('status'), destination: column('destination') };
export const SCHEME = { scheme: column('scheme') };
export { band, reasonsAway, stage };
