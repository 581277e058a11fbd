import type { Phrase } from '../clause/phrase.js';

/** Measures of workers of every contract, of which those of one can be counted by themselves. */
const OF_ALL_WORKERS: ReadonlySet<string> = new Set([
  'averageCaseload', 'totalCases', 'holdingMore', 'holdingBetween', 'shareAtOrUnder', 'overTarget', 'underTarget', 'againstTarget', 'childrenInNeedCases', 'protectionPlanCases', 'lookedAfterCases', 'supervisionOverdue', 'supervisionUpToDate', 'absences', 'newlyQualified',
]);
/** Agency workers may cover somebody's absence: only such words say that they are away themselves. */
const AWAY_THEMSELVES = /\b(off|away|absent|absences?)\b|\bon (\w+ ){1,2}leave\b/;
/** 'Agency on maternity' cover it, or are on it: asked back. */
export const AWAY_OR_COVERING = /\bon (maternity|mat|sick|sickness|secondment)\b(?! (leave|cover))/;
export const COVERING = /\bcover(s|ed|ing)?\b/;

/** Whether a measure counts workers of every contract together. */
export function countsAllWorkers(measure: string): boolean {
  return OF_ALL_WORKERS.has(measure);
}

/** The same phrases, each also with the contract of the workers: 'agency workers over target', 'permanent staff with late supervision'. */
export function withContracts(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.flatMap((phrase) => (OF_ALL_WORKERS.has(phrase.measure) && !saysContract(phrase) ? [phrase, ...ofAgency(phrase), ofPermanent(phrase)] : [phrase]));
}

function saysContract({ needs, may, named = [] }: Phrase): boolean {
  return [...needs, ...may].some((notion) => notion === 'agency' || notion === 'permanent') || named.some(({ facets }) => facets.includes('area'));
}

function ofAgency(phrase: Phrase): readonly Phrase[] {
  const those = { ...phrase, needs: ['agency', ...phrase.needs], where: { ...phrase.where, contract: 'agency' } } as const;
  if (phrase.measure !== 'absences') return [those];
  return phrase.says ? [] : [AWAY_THEMSELVES, AWAY_OR_COVERING].map((says) => ({ ...those, says, unless: COVERING }));
}

function ofPermanent(phrase: Phrase): Phrase {
  return { ...phrase, needs: ['permanent', ...phrase.needs], where: { ...phrase.where, contract: ['permanent', 'fixed-term'] } };
}
