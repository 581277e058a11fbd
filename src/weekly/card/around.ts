/** What is said around the figures, which the records do not say. */
export interface Around {
  /** How fresh the records are: 'Records of 20 February 2023, 09:14 (import C-0042)'. */
  readonly freshness: string;
  /** Said on top: what was corrected, a day that was missed. */
  readonly notices: readonly string[];
}
