import { readdirSync } from 'node:fs';
import { commandOutcomes, type CommandOutcome } from '../corpus/commands.js';
import { outcomesOf, type Outcome } from '../corpus/outcomes.js';
import { periodOutcomes, type PeriodOutcome } from '../corpus/periods.js';
import { chance } from './chance.js';
import { askedAgain, type AskedAgain } from './determinism.js';
import { variantOutcomes, type VariantOutcome } from './robustness.js';
import { roundTrips, type RoundTrip } from './roundTrip.js';

/** Everything that the card is made of. Each item says whether it is kept aside. */
export interface Corpus {
  readonly questions: readonly Outcome[];
  readonly conversations: readonly Outcome[];
  readonly outOfScope: readonly Outcome[];
  readonly twoReadings: readonly Outcome[];
  readonly notRecorded: readonly Outcome[];
  readonly periods: readonly PeriodOutcome[];
  readonly commands: readonly CommandOutcome[];
  readonly variants: readonly VariantOutcome[];
  readonly askedAgain: readonly AskedAgain[];
  readonly roundTrips: readonly RoundTrip[];
}

/**
 * The corpus asked and judged. Of the golden questions (those answered exactly) one in so many is also put in other words, and asked again.
 * Which these are hangs on their ids alone: a line more or a line mended changes no other.
 */
export async function askedCorpus(oneIn: number): Promise<Corpus> {
  const questions = await outcomesOfKind('questions');
  const golden = questions.filter(({ differ }) => differ.length === 0);
  const some = golden.filter(({ id }) => chance(`${id} again`, oneIn) === 0);
  return {
    questions,
    conversations: await outcomesOfKind('conversations'),
    outOfScope: await outcomesOfKind('outOfScope'),
    twoReadings: await outcomesOfKind('twoReadings'),
    notRecorded: await outcomesOfKind('notRecorded'),
    periods: periodOutcomes(),
    commands: await commandOutcomes(),
    variants: await variantOutcomes(some),
    askedAgain: await askedAgain(some),
    roundTrips: roundTrips(),
  };
}

/** The lines that are kept aside, or the others. */
export function partOf(corpus: Corpus, aside: boolean): Corpus {
  const parts = Object.entries(corpus).map(([kind, items]) => [kind, (items as readonly { readonly aside: boolean }[]).filter((item) => item.aside === aside)]);
  return Object.fromEntries(parts) as unknown as Corpus;
}

/** Of every file of a kind: `questions.example`, `questions.severnshire`. */
async function outcomesOfKind(kind: string): Promise<readonly Outcome[]> {
  const files = readdirSync('test/corpus').filter((name) => name.startsWith(kind) && name.endsWith('.jsonl'));
  const outcomes = await Promise.all(files.sort().map((name) => outcomesOf(name.replace('.jsonl', ''))));
  return outcomes.flat();
}
