import { isSign, tokensOf } from '../../language/words/words.js';

/** What a message says of a change that was proposed or made. */
export type Control =
  /** `bare`: 'yes', which is only meant so right behind a preview; `loose`: 'never mind', where something waits. */
  | { readonly is: 'confirm' | 'cancel'; readonly bare: boolean; readonly loose?: true }
  /** A change by its number; null: the last one of whoever asks. */
  | { readonly is: 'undo'; readonly seq: number | null; /** Words of the name of whoever made it. */ readonly of?: string }
  /** Nothing but thanks: it confirms nothing. */
  | { readonly is: 'thanks' }
  | { readonly is: 'redo'; readonly seq: number | null };

const CONFIRM = /^(please )?(confirm|confirmed|i confirm|yes confirm|go ahead|yes go ahead|apply|apply it|apply them|yes apply|do it|yes do it|save it|confirm it|confirm that|confirm this|confirm please)( please| thanks| all)?$/;
const CANCEL = /^(please )?(cancel|cancelled|cancel it|cancel that|cancel this|no cancel|do not apply|dont apply|dont do it|do not do it|discard|discard it)( please| thanks| all)?$/;
const LEAVE = /^(please )?(forget it|leave it|never mind|nevermind|stop)( please| thanks| all)?$/;
const YES = /^(yes|yep|yeah|y|ok|okay|sure|yes please|correct|that is right|thats right|right|fine)$/;
const NO = /^(no|nope|n|no thanks|no thank you|wrong|not that)$/;
const UNDO = /^(please )?(undo|revert|reverse|take back|roll back|undo change|reverse change|undo the last change|undo that|undo it|undo last|undo my last change|take that back|take it back)( please)?$/;
const UNDO_NUMBER = /^(?:please )?(?:undo|revert|reverse|take back|roll back)(?: change)? c ?0*(\d{1,9})(?: please)?$/;
const UNDO_OF = /^(?:please )?(?:undo|revert|reverse|take back|roll back) (?!(?:the|my|that|this|last)\b)(.+?) (?:last |latest |most recent )?change(?: please)?$/;
const THANKS = /^(?:(?:ok|okay|great|good|perfect|lovely|brilliant|super|cool|fine|right|many|noted|got it|all good)\s?)*(?:thanks|thank you|thx|ta|cheers|noted|great|perfect|lovely|brilliant|cool|got it)(?: very much| so much| a lot)?$/;
const REDO = /^(please )?(redo|redo it|redo that|do it again|undo the undo)( please)?$/;
const REDO_NUMBER = /^(?:please )?redo(?: change)? c ?0*(\d{1,9})(?: please)?$/;

/** Null where a message says none of these. */
export function controlIn(text: string): Control | null {
  const said = tokensOf(text).map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
  if (CONFIRM.test(said)) return { is: 'confirm', bare: false };
  if (CANCEL.test(said)) return { is: 'cancel', bare: false };
  if (LEAVE.test(said)) return { is: 'cancel', bare: false, loose: true };
  if (YES.test(said)) return { is: 'confirm', bare: true };
  if (NO.test(said)) return { is: 'cancel', bare: true };
  if (THANKS.test(said)) return { is: 'thanks' };
  if (UNDO.test(said)) return { is: 'undo', seq: null };
  if (REDO.test(said)) return { is: 'redo', seq: null };
  const undo = UNDO_NUMBER.exec(said);
  if (undo) return { is: 'undo', seq: Number(undo[1]) };
  const of = UNDO_OF.exec(said)?.[1];
  if (of !== undefined) return { is: 'undo', seq: null, of };
  const redo = REDO_NUMBER.exec(said);
  return redo ? { is: 'redo', seq: Number(redo[1]) } : null;
}
