import { parseArgs } from 'node:util';
import { cardOf, printed } from './card.js';
import { askedCorpus, partOf } from './corpus.js';
import { missesOf } from './misses.js';

const HELP = `npm run score [-- [--misses] [--aside]]

Asks the whole corpus (test/corpus) and prints one table: how well questions are understood, over the lines built
on and over the fifth kept aside.
  --misses   every line that is not answered as it should be, and what differs
  --aside    with --misses: those of the lines kept aside too; do not tune the reader on them
`;

const { misses, aside, help } = typed();

if (help) process.stdout.write(HELP);
else await score();

async function score(): Promise<void> {
  const corpus = await askedCorpus(1);
  process.stdout.write(`${printed(cardOf(corpus))}\n`);
  if (misses) process.stdout.write(`\n${missesOf(aside ? corpus : partOf(corpus, false))}\n`);
}

function typed() {
  const options = { misses: { type: 'boolean' }, aside: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    process.stderr.write(HELP);
    process.exit(2);
  }
}
