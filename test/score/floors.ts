/** What a row must at least reach, or must not exceed where less is better, over the lines built on and over the fifth kept aside. */
export interface Floor {
  readonly builtOn: number;
  readonly aside: number;
}

/** By the name of the row. Whoever makes a row better raises its floor. */
export const FLOORS: Readonly<Record<string, Floor>> = {
  'questions exact (figure, day or period, population)': { builtOn: 84, aside: 84 },
  'figures wrong without a word': { builtOn: 50, aside: 15 },
  'RS(10): right +1, abstained 0, wrong -10': { builtOn: 65, aside: 60 },
  'out of scope refused, far': { builtOn: 94, aside: 94 },
  'out of scope refused, near': { builtOn: 89, aside: 85 },
  'in scope refused': { builtOn: 4, aside: 5 },
  'not recorded said': { builtOn: 98, aside: 100 },
  'questions back, recall': { builtOn: 98, aside: 94 },
  'questions back, precision': { builtOn: 30, aside: 30 },
  'conversations, all turns right': { builtOn: 78, aside: 76 },
  'periods exact': { builtOn: 99, aside: 98 },
  'periods wrong': { builtOn: 0, aside: 0 },
  'same answer, one typo': { builtOn: 85, aside: 85 },
  'same answer, no punctuation': { builtOn: 90, aside: 90 },
  'same answer, other case': { builtOn: 99, aside: 99 },
  'same answer, pls': { builtOn: 99, aside: 99 },
  'same answer, plural': { builtOn: 93, aside: 90 },
  'same answer, clauses reordered': { builtOn: 40, aside: 30 },
  'other figure in other words': { builtOn: 6, aside: 2 },
  'descriptions that read back': { builtOn: 100, aside: 100 },
  'asked again, the same answer': { builtOn: 100, aside: 100 },
};
