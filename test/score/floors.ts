/** What a row must at least reach, or must not exceed where less is better, over the lines built on and over the fifth kept aside. */
export interface Floor {
  readonly builtOn: number;
  readonly aside: number;
}

/** By the name of the row. Whoever makes a row better raises its floor. */
export const FLOORS: Readonly<Record<string, Floor>> = {
  'questions exact (figure, day or period, population)': { builtOn: 99.5, aside: 94.5 },
  'figures wrong without a word': { builtOn: 0, aside: 1 },
  'RS(10): right +1, abstained 0, wrong -10': { builtOn: 99.5, aside: 94 },
  'out of scope refused, far': { builtOn: 99, aside: 99 },
  'out of scope refused, near': { builtOn: 99, aside: 96 },
  'in scope refused': { builtOn: 0.5, aside: 1.5 },
  'not recorded said': { builtOn: 98, aside: 99 },
  'questions back, recall': { builtOn: 99, aside: 99 },
  'questions back, precision': { builtOn: 96, aside: 75 },
  'conversations, all turns right': { builtOn: 98, aside: 96 },
  'periods exact': { builtOn: 99.5, aside: 99 },
  'periods wrong': { builtOn: 0, aside: 0 },
  'commands exact (every row that a change would put)': { builtOn: 98, aside: 96 },
  'wrong changes previewed': { builtOn: 0, aside: 0 },
  'same answer, one typo': { builtOn: 97, aside: 94 },
  'same answer, no punctuation': { builtOn: 98, aside: 95 },
  'same answer, other case': { builtOn: 99.5, aside: 99 },
  'same answer, pls': { builtOn: 99.5, aside: 99 },
  'same answer, plural': { builtOn: 98, aside: 96 },
  'same answer, clauses reordered': { builtOn: 98, aside: 95 },
  'other figure in other words': { builtOn: 0, aside: 0 },
  'descriptions that read back': { builtOn: 100, aside: 100 },
  'asked again, the same answer': { builtOn: 100, aside: 100 },
};
