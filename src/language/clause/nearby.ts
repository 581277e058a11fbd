import { build, offerOf, type Offer, type Setting } from './build.js';
import { ALWAYS, choose } from './choose.js';
import { GENERIC } from '../followUps/slots.js';
import { PHRASES } from '../phrases.js';
import { notionsOf, type Piece } from '../words/pieces.js';
import type { Notion } from '../vocabulary.js';

const MOST = 4;

/** The questions that the words ask with one notion more: 'supervision figures for Court Team' is near to those overdue there. None where no word tells what is meant. */
export function nearby(pieces: readonly Piece[], setting: Setting): readonly Offer[] {
  const said = new Set(pieces.flatMap(notionsOf).filter((notion) => !GENERIC.has(notion) && !ALWAYS.includes(notion)));
  const offers = new Map<string, Offer>();
  for (const { measure, needs } of PHRASES) {
    const missing = needs.filter((notion) => !said.has(notion));
    if (offers.has(measure) || missing.length !== 1 || missing.length === needs.length) continue;
    const [chosen] = choose([...pieces, ...missing.map(notionPiece)]).best;
    const built = chosen?.measure.name === measure ? build(chosen, setting) : null;
    if (built && 'questions' in built && built.questions.length === 1) offers.set(measure, offerOf(built.questions[0]!));
  }
  return [...offers.values()].slice(0, MOST);
}

function notionPiece(notion: Notion): Piece {
  return { from: 0, to: 0, text: '', options: [{ is: 'notion', notion }] };
}
