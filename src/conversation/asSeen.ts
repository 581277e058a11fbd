import { sightOf, type Asker } from '../access/asker.js';
import { noFigures } from '../access/refusals.js';
import { lastLook } from '../access/seen.js';
import { hiddenFrom, viewOf, type Hides } from '../access/view.js';
import type { Workforce } from '../workforce/workforce.js';
import type { Context, Now, Taken, Turn } from './turn.js';

/** Takes a turn on what the asker may see: the one place where rights stand in front of every question. */
export function asSeen(take: Turn, asker: Asker): Turn {
  return (text: string, workforce: Workforce, now: Now, context: Context): Taken => {
    const sight = sightOf(asker);
    if (sight.is === 'nothing') return { answer: noFigures(asker), context, needs: [] };
    const hides = hiddenFrom(sight, workforce, now.today);
    const view = viewOf(workforce, hides);
    const taken = take(text, view, { ...now, ...(now.known && { known: viewsOf(now.known, hides) }), inPublic: !asker.personal }, context);
    return { ...taken, answer: lastLook(taken.answer, view) };
  };
}

/** What was known on a day is seen as far as what is known now. */
function viewsOf(known: NonNullable<Now['known']>, hides: Hides | null): NonNullable<Now['known']> {
  return new Map([...known].map(([day, workforce]) => [day, viewOf(workforce, hides)]));
}
