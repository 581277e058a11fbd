import { pressed, typed, type Bot, type Told } from './house.js';

/** How somebody confirms what they were shown. */
export const MANNERS = ['typed', 'button', 'invoke', 'twice at once', 'confirm and cancel at once'] as const;
export type Manner = (typeof MANNERS)[number];

/** A change as whoever asked for it knows it in the end. */
export interface Fate {
  /** What was confirmed, or cancelled. */
  readonly pending: string;
  /** 'C-0042' where it was said to be done, null where it was said to be cancelled. */
  readonly done: string | null;
  readonly manner: Manner;
}

/** What was said of changes, answer by answer. */
export interface ChangingTally {
  readonly said: Map<string, number>;
  /** Previews that were replaced by another, since the records had changed or the turn could not be kept. */
  readonly dropped: Set<string>;
  /** What was said is not what came of it. */
  readonly untrue: string[];
}

export function emptyChanging(): ChangingTally {
  return { said: new Map(), dropped: new Set(), untrue: [] };
}

type Said = 'done' | 'cancelled' | 'shown again' | 'may be done' | 'away' | 'confirmed before';

const WORDS: readonly (readonly [Said, RegExp])[] = [
  ['done', /^Done, C-\d+/], ['done', /^That is applied already, as C-\d+/], ['cancelled', /^(Cancelled: nothing is changed|That was cancelled)/], ['shown again', /To be confirmed/],
  ['may be done', /can't tell whether this is done/], ['away', /^I can't reach the records just now/], ['confirmed before', /^Confirm was pressed before/],
];
const PATIENCE = 60;

/** Says what is to be changed until it is shown, and confirms it until it is done or cancelled. */
export async function change(bots: readonly Bot[], text: string, who: string, manner: Manner, random: () => number, tally: ChangingTally): Promise<Fate> {
  const bot = () => bots[Math.floor(random() * bots.length)]!;
  let pending = await shown(bot, text, who, tally);
  const claims = new Map<string, Set<Said>>();
  for (let tried = 0; tried < PATIENCE; tried += 1) {
    const told = tried === 0 ? await decide(bots, bot(), pending, who, manner) : await bot().post(pressed('confirm', pending, who, who, 'message'));
    const said = told.map((one) => ({ one, is: saidIn(one, tally) }));
    const of = claims.get(pending) ?? new Set();
    claims.set(pending, of);
    for (const { is } of said) of.add(is);
    if (of.has('done') && of.has('cancelled')) tally.untrue.push(`${pending} was said to be done and to be cancelled`);
    const done = said.find(({ is }) => is === 'done');
    if (done) return { pending, done: /C-\d+/.exec(done.one.text)![0], manner };
    if (of.has('cancelled')) return { pending, done: null, manner };
    const again = said.find(({ is }) => is === 'shown again');
    if (again) {
      tally.dropped.add(pending);
      pending = again.one.pending!;
    }
  }
  throw new Error(`'${text}' was neither done nor cancelled`);
}

async function shown(bot: () => Bot, text: string, who: string, tally: ChangingTally): Promise<string> {
  for (let tried = 0; tried < PATIENCE; tried += 1) {
    const [told] = await bot().post(typed(text, who, who));
    if (told?.kind === 'confirm' && told.pending) return told.pending;
    if (told) saidIn(told, tally);
  }
  throw new Error(`'${text}' was never shown`);
}

async function decide(bots: readonly Bot[], bot: Bot, pending: string, who: string, manner: Manner): Promise<readonly Told[]> {
  const [one, other] = [bots[0]!, bots.at(-1)!];
  switch (manner) {
    case 'typed': return bot.post(typed('confirm', who, who));
    case 'button': return bot.post(pressed('confirm', pending, who, who, 'message'));
    case 'invoke': return bot.post(pressed('confirm', pending, who, who, 'invoke'));
    case 'twice at once': return (await Promise.all([one, other].map((each) => each.post(pressed('confirm', pending, who, who, 'message'))))).flat();
    case 'confirm and cancel at once': return (await Promise.all([one.post(pressed('confirm', pending, who, who, 'message')), other.post(pressed('cancel', pending, who, who, 'message'))])).flat();
  }
}

function saidIn({ text }: Told, { said }: ChangingTally): Said {
  const found = WORDS.find(([, words]) => words.test(text));
  if (!found) throw new Error(`said of a change: ${text}`);
  said.set(found[0], (said.get(found[0]) ?? 0) + 1);
  return found[0];
}
