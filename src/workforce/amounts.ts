/** Full-time equivalent in ten-thousandths: 0.8 FTE is 8,000. */
export type Fte = number;
/** Money in pence. */
export type Pence = number;

export const FULL_TIME: Fte = 10_000;

/** 8,000 -> 0.8 */
export function fteNumber(fte: Fte): number {
  return fte / FULL_TIME;
}

/** 478,000 pence -> 4,780 pounds */
export function pounds(pence: Pence): number {
  return pence / 100;
}
