import { randomUUID } from 'node:crypto';
import { typed, type Bot, type Told } from './house.js';

/** What came of the turns that were asked. */
export interface AskingTally {
  turns: number;
  /** Told that the records are away, or that the turn could not be kept. */
  away: number;
  unkept: number;
  /** Activities that came to both instances at once; how many of them got no answer, or two. */
  doubled: number;
  lost: number;
  twice: number;
}

export function emptyAsking(): AskingTally {
  return { turns: 0, away: 0, unkept: 0, doubled: 0, lost: 0, twice: 0 };
}

const AWAY = /^I can't reach the records just now/;
const UNKEPT = /^I could not keep what this was about/;
/** One activity in so many comes to both instances at once, as Teams sends one again. */
const DOUBLED = 20;
/** Times that somebody begins again before they lose patience. */
const PATIENCE = 50;

/** Whether an answer says that the store was away: then it is asked again. */
export function isTroubled({ text, notes }: Told): boolean {
  return AWAY.test(text) || notes.some((note) => UNKEPT.test(note));
}

/** Asks the turns of a conversation, each of whichever instance; begins again, in a new conversation, whenever the store is away. Gives the answer to each turn. */
export async function converse(bots: readonly Bot[], turns: readonly string[], random: () => number, tally: AskingTally): Promise<readonly Told[]> {
  for (let begun = 0; begun < PATIENCE; begun += 1) {
    const conversation = randomUUID();
    const given: Told[] = [];
    for (const turn of turns) {
      const told = await ask(bots, typed(turn, 'asker', conversation), random, tally);
      if (!told) break;
      given.push(told);
    }
    if (given.length === turns.length) return given;
  }
  throw new Error(`'${turns.join(' / ')}' was never answered`);
}

/** Null where the answer is of no use for going on. */
async function ask(bots: readonly Bot[], activity: object, random: () => number, tally: AskingTally): Promise<Told | null> {
  const isDoubled = bots.length > 1 && random() * DOUBLED < 1;
  const asked = isDoubled ? bots : [bots[Math.floor(random() * bots.length)]!];
  const told = (await Promise.all(asked.map((bot) => bot.post(activity)))).flat();
  const sound = told.filter((one) => !isTroubled(one));
  tally.turns += 1;
  if (told.some(({ text }) => AWAY.test(text))) tally.away += 1;
  if (told.some(({ notes }) => notes.some((note) => UNKEPT.test(note)))) tally.unkept += 1;
  if (isDoubled) tally.doubled += 1;
  if (told.length === 0) tally.lost += 1;
  if (sound.length > 1) tally.twice += 1;
  return sound.length === told.length ? sound[0] ?? null : null;
}
