import { readScopes, type Places } from '../chat/readScope.js';
import { saidIn } from '../chat/said.js';
import type { Scope } from '../scope.js';
import { WATCHED, type Watched } from './watched.js';

export type AlertRead =
  | { readonly is: 'set'; readonly watched: Watched; readonly over: number; readonly scopes: readonly Scope[] }
  | { readonly is: 'stop'; readonly watched: Watched | null; readonly scopes: readonly Scope[] }
  | { readonly is: 'list' }
  | { readonly is: 'unclear'; readonly ask: string };

const LIST = /^(?:please )?(?:(?:show|list)(?: me)? )?(?:all )?(?:my |the )?alerts(?: please)?$|^(?:which|what) alerts (?:do i have|have i (?:got|set(?: up)?)|did i set(?: up)?|are (?:there|set|on))$|^(?:do i have|have i (?:got|set)) (?:any |an )?alerts?(?: set)?$|^what are you (?:watching|looking out for)(?: for me)?$/;
const SET = /^(?:please )?(?:can you |could you )?(?:tell|alert|warn|notify|message|let) (?:me|us)(?: know)? (?:when(?:ever)?|if|as soon as|once)\b/;
const STOP = /\b(?:stop|cancel|remove|delete|end|no more)\b(?: telling me (?:when|about))?(?=.*\balerts?\b)|\bstop telling me (?:when|about)\b/;
/** Nothing that is asked of the records is told later: these words order it. */
const LATER = /alert|warn|notify|whenever|as soon as|^let .*\b(?:when|once)\b/;
const RISES = /\b(?:goes|gets|rises|climbs|reaches|passes|exceeds)\b/;
const OVER = /\b(?:goes|go|is|are|gets|rises|climbs|reaches more than|passes|pass|exceeds|exceed|has|holds|have)?\s*(?:over|above|beyond|more than|past|passes|pass|exceeds|exceed)\s*(\d+(?:\.\d+)?)(?: (?:cases|workers|people|cases per fte|per fte))?/;
const SAY = "Say for instance 'tell me when unallocated in Assessment goes over 10', or 'tell me when anyone passes 25 cases'.";

/** Reads 'tell me when unallocated in Assessment goes over 10'; null where a message is about something else. `places` are asked for where it is. */
export function readAlert(text: string, places: () => Places): AlertRead | null {
  const said = saidIn(text.replace(/[.!?]+$/, ''));
  if (LIST.test(said.rest())) return { is: 'list' };
  if (said.take(STOP)) {
    said.take(/\b(?:the |my |all )*alerts?\b/);
    const watched = takeWatched(said);
    said.take(OVER);
    return { is: 'stop', watched, scopes: readScopes(said, places()) };
  }
  const opening = said.take(SET)?.[0];
  if (opening === undefined) return null;
  const watched = takeWatched(said);
  const bound = said.take(OVER);
  said.take(/\bthere(?: is| are|'s)\b/);
  // 'Any unallocated case' is more than none.
  const over = bound?.[1] ?? (watched && watched.measure !== 'holdingMore' && LATER.test(opening) && said.take(/\bany\b/) ? '0' : undefined);
  const scopes = readScopes(said, places());
  const words = said.unread().filter((word) => word !== 'team');
  // 'Tell me when her tie-in ends' is a question.
  if ((!watched || over === undefined) && !LATER.test(opening) && !RISES.test(bound?.[0] ?? '')) return null;
  if (!watched || over === undefined) return { is: 'unclear', ask: `I can watch unallocated and open cases, the average caseload, workers over target, overdue supervision, and who passes a number of cases. ${SAY}` };
  if (words.length > 0) return { is: 'unclear', ask: `I did not understand ${words.map((word) => `'${word}'`).join(', ')} there, so I watch nothing. ${SAY}` };
  return { is: 'set', watched, over: Number(over), scopes };
}

function takeWatched(said: ReturnType<typeof saidIn>): Watched | null {
  return WATCHED.find(({ said: words }) => said.take(words)) ?? null;
}
