import { periodAt } from '../../language/periods/periodAt.js';
import { isSign, tokensOf } from '../../language/words/words.js';
import type { Period } from '../../workforce/period.js';
import type { Found } from '../reading/found.js';
import { lineOf } from '../reading/line.js';
import { nameAt, unknownId } from '../reading/names.js';
import { PRONOUNS } from '../reading/plain.js';
import type { Reader } from '../reading/reader.js';

/** What somebody wants to know of the changes that were made. */
export type HistoryAsked =
  | { readonly is: 'of'; readonly kind: 'person' | 'post' | 'team'; readonly id: string }
  | { readonly is: 'within'; readonly period: Period }
  | { readonly is: 'latest' }
  | { readonly is: 'change'; readonly seq: number }
  | { readonly is: 'unclear'; readonly ask: string; readonly choices: readonly { readonly text: string; readonly asks: string }[] };

const LEAD = '(?:(?:please|can you|could you|show|show me|give me|tell me|list|see|let me see|i want to see) )*';
// Each ends before what it is a history of.
const OF = new RegExp(`^${LEAD}(?:(?:the )?(?:full |change |whole )*(?:history|audit|audit trail|trail|log|changes|change log) (?:of|for|to|on|about|made to)|who (?:has |last |has last )?(?:changed|edited|updated|amended|touched|altered)(?: the record of| the records of)?|what (?:has |was |have )?(?:been )?(?:changed|happened|done) (?:to|with|on|for|about|in the record of)) `);
const WITHIN = new RegExp(`^${LEAD}(?:(?:what|which)(?: records| things)?(?: has| have| was| were| did we| did anybody| did anyone)?(?: been)? change[ds]?(?: in the records)?|who (?:has )?changed (?:what|anything|something|the records)|(?:what|which) changes (?:were|have been|are|did we) (?:made|make|there)|(?:the )?(?:all )?(?:changes|change log|audit trail|audit log|history)(?: made)?)(?: |$)`);
const LATEST = new RegExp(`^${LEAD}(?:the )?(?:latest|last|recent|most recent|newest) changes?$`);
const CHANGE = new RegExp(`^${LEAD}(?:what (?:was|is|did) |change )*c ?0*(\\d{1,9})(?: do| change)?$`);

/** Null where a message asks for no history. */
export function historyAskedIn(text: string, reader: Reader): HistoryAsked | null {
  const said = tokensOf(text).map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
  const change = CHANGE.exec(said);
  if (change) return { is: 'change', seq: Number(change[1]) };
  if (LATEST.test(said)) return { is: 'latest' };
  const within = WITHIN.exec(said);
  if (within) {
    const period = periodIn(said.slice(within[0].length), reader);
    if (period) return period;
  }
  const of = OF.exec(said);
  return of ? subjectIn(text, of[0].trim().split(' ').length, reader) : null;
}

/** 'this week', 'since Monday', 'today'; without any the latest are meant. */
function periodIn(rest: string, { today }: Reader): HistoryAsked | null {
  const words = rest === '' ? [] : rest.split(' ');
  if (words.length === 0) return { is: 'latest' };
  const found = periodAt(words, 0, { today, ahead: false, eventAt: () => null });
  if (!found || found.next < words.length) return null;
  switch (found.value.is) {
    case 'day': return { is: 'within', period: { from: found.value.day, to: found.value.day } };
    case 'span': return { is: 'within', period: found.value.span };
    case 'since': return { is: 'within', period: { from: found.value.span.from, to: today } };
    case 'until': return null;
    case 'unclear': return { is: 'unclear', ask: found.value.ask, choices: found.value.offers.map((offer) => ({ text: offer, asks: `what changed ${offer}` })) };
  }
}

function subjectIn(text: string, before: number, reader: Reader): HistoryAsked | null {
  const line = lineOf(text);
  const places = line.words.flatMap((word, at) => (isSign(word) ? [] : at));
  const skipped = places.slice(before).findIndex((at) => !/^(worker|post|team|the|number|id)$/.test(line.words[at]!));
  const at = places[before + skipped];
  if (skipped < 0 || at === undefined) return null;
  if (PRONOUNS.has(line.words[at]!) && reader.person) return { is: 'of', kind: 'person', id: reader.person };
  for (const kind of ['person', 'post', 'team'] as const) {
    const found = nameAt(kind, line, at, reader);
    if (found && line.words.slice(found.next).every(isSign)) return told(kind, found);
  }
  const unknown = unknownId(line.words, at, reader.lexicon);
  return unknown && { is: 'unclear', ask: unknown.is === 'refused' ? unknown.why : '', choices: [] };
}

function told(kind: 'person' | 'post' | 'team', found: Found): HistoryAsked {
  if (found.is === 'value') return { is: 'of', kind, id: String(found.value) };
  if (found.is === 'refused') return { is: 'unclear', ask: found.why, choices: [] };
  return { is: 'unclear', ask: found.ask, choices: found.choices.map(({ text, words }) => ({ text, asks: `history of ${words}` })) };
}
