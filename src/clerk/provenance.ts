import { refusalOf } from '../access/acts.js';
import { chat } from '../answers/replies.js';
import type { ChangeHead } from '../ledger/change.js';
import { isSign, tokensOf } from '../language/words/words.js';
import { headingOf } from '../workforce/columns.js';
import { measureNamed } from '../workforce/measures/index.js';
import type { SheetName } from '../workforce/sheets.js';
import type { Desk, Heard, Moment } from './desk.js';

const LAST = '(that|it|this|they|these|those|that figure|the figure|that number|the number|the figures|the data|this data|your data|the records|the numbers|the workbook|the spreadsheet)';
const TAKEN_IN = '(imported|entered|recorded|loaded|uploaded|updated|refreshed|sent|changed|put in)';
const TAKE_IN = '(import|enter|record|load|upload|update|refresh|send|change)';
const ASKED = new RegExp(`^(?:${[
  `where (does|do|did) ${LAST} come from`, `where (is|are|was|were) ${LAST} from`, `what( is|s)? (the|its|your) source( of ${LAST})?`, 'source', `what (is|are|was|were|s) ${LAST} based on`, 'who (told|gave) you (that|this|these|those)',
  `which (import|file|workbook) (is|was) ${LAST} from`, `(who|when) (was|were|is) ${LAST} (last )?${TAKEN_IN}( last| by)?`, `who (last )?(${TAKEN_IN}|sent) ${LAST}( last)?`, `when did (you|we|somebody|someone|anyone|hr) last ${TAKE_IN} ${LAST}`,
  `when did (you|we|somebody|someone|anyone|hr) ${TAKE_IN} ${LAST}( last)?`, 'when was the (last|latest|newest|most recent) (import|update|upload|workbook|data|change)', `how (fresh|up to date|current|old|recent) (is|are) ${LAST}`,
  `(when|what (date|day)) (is|are|was|were) ${LAST} (from|of|for|as at|up to date to)`, `what (date|day) (does|do) ${LAST} (come from|go up to|run to|run up to)`, `what( is|s)? the (latest|newest|most recent|last) (data|import|workbook|update)( you have| we have)?`,
].join('|')})$`);
/** People come from somewhere too: behind a question about people whose origin is recorded, these words ask for it. */
const OF_PEOPLE = /^where (do|did) (they|these|those) come from$/;

/** Tells of each sheet behind the last figure which change touched it last, when and by whom; null where a message does not ask for it. */
export function hearProvenance(text: string, moment: Moment, desk: Desk): Heard | null {
  const said = tokensOf(text).map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
  if (!ASKED.test(said) || (OF_PEOPLE.test(said) && isOfPeople(moment))) return null;
  const { state, context } = moment;
  const refusal = refusalOf(moment.asker, 'ask');
  if (refusal) return { answer: chat(refusal), context };
  const sheets = sheetsBehind(moment);
  const notes = sheets.map((sheet) => `${headingOf(sheet)}: ${lastOf(sheet, moment, desk)}`);
  const sentence = notes.length > 0
    ? `From ${notes.length === 1 ? 'one sheet' : `${notes.length} sheets`} of the records, each as of the last change that touched it.`
    : `From the records, whose last change is ${state.head ? told(state.head, moment, desk) : 'still to come: nothing is recorded yet'}.`;
  return { answer: { ...chat(sentence, [{ title: 'How is that counted?', asks: 'how is that counted?' }]), notes }, context };
}

function isOfPeople({ context }: Moment): boolean {
  return context.questions.some(({ measure }) => measureNamed(measure)?.facets.includes('origin'));
}

/** The sheets that the last figures were counted from; none where nothing was asked. */
function sheetsBehind({ context }: Moment): readonly SheetName[] {
  return [...new Set(context.questions.flatMap(({ measure }) => measureNamed(measure)?.sheets ?? []))];
}

function lastOf(sheet: SheetName, moment: Moment, desk: Desk): string {
  const change = moment.state.changes.findLast(({ sheets }) => sheets.includes(sheet));
  return change ? told(change, moment, desk) : 'never recorded';
}

/** 'C-0003 of 7 November 2024, 09:14, an import'; who and in which words only to those who may see the history. */
function told({ number, at, who, why, kind }: ChangeHead, { asker }: Moment, { timeOf }: Desk): string {
  const what = { sample: 'the sample council', import: 'an import', chat: 'a change by chat', undo: 'an undo', erase: 'an erasure' }[kind];
  const mayKnow = refusalOf(asker, 'history') === null;
  const more = mayKnow ? [...(why === '' ? [] : [`(${why})`]), ...(kind === 'chat' || kind === 'undo' ? [`by ${who.name ?? who.id}`] : [])] : [];
  return [`${number} of ${timeOf(at)}, ${what}`, ...more].join(' ');
}
