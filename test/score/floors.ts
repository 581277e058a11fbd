/** What a row must at least reach (per cent) or must not exceed (lines), over the lines built on and over the fifth kept aside. */
export interface Floor {
  readonly builtOn: number;
  readonly aside: number;
}

/** By the name of the row. Whoever makes a row better raises its floor. */
export const FLOORS: Readonly<Record<string, Floor>> = {};
