import type { Answer, ChangeView } from '../../answers/answer.js';
import { counted } from '../../workforce/words.js';
import { inert } from './inert.js';
import { literal, paragraphs } from './markdown.js';

/** A button that does something: the same data whether a client knows `Action.Execute` or only `Action.Submit`. */
export interface DoButton {
  readonly title: string;
  readonly style: 'default' | 'positive' | 'destructive';
  readonly data: object;
}

/** A change to be confirmed, or one that was made. */
export interface ChangeCardView {
  readonly heading: string;
  /** What is to be read first, or ''. */
  readonly first: string;
  readonly text: string;
  readonly rows: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  /** '… and 12 more lines', or ''. */
  readonly more: string;
  readonly effects: string;
  readonly warnings: string;
  /** 'Confirmed by Ann Field, 20 February 2023, 09:14', or ''. */
  readonly confirmed: string;
  readonly buttons: readonly DoButton[];
}

export type AnswerOfChange = Answer & { readonly change: ChangeView };

/** The card shows at most so many lines, and says how many it leaves out. */
export function changeView({ change, done, text }: AnswerOfChange, mostRows: number): ChangeCardView & { readonly fallback: string } {
  const left = change.lines.length - mostRows;
  return {
    fallback: literal(text),
    heading: done ? `Done, ${inert(done.number)}` : 'To be confirmed',
    first: literal(change.first ?? ''),
    text: literal(change.title),
    rows: change.lines.slice(0, mostRows).map(({ what, before, after }) => ({ what: literal(what), before: literal(before || '–'), after: literal(after || '–') })),
    more: left > 0 ? `… and ${counted(left, 'more line')}` : '',
    effects: paragraphs(change.effects),
    warnings: paragraphs(change.warnings),
    confirmed: done ? literal(`Confirmed by ${done.who}, ${done.at}`) : '',
    buttons: done ? [undoButton(done.number)] : proposalButtons(change),
  };
}

function proposalButtons({ id, takesFile }: ChangeView): readonly DoButton[] {
  const file = takesFile ? [doing("Take the file's values", 'default', { act: 'takeFile', id })] : [];
  return [doing('Confirm', 'positive', { act: 'confirm', id }), doing('Cancel', 'default', { act: 'cancel', id }), ...file];
}

function undoButton(number: string): DoButton {
  return doing('Undo', 'default', { act: 'undo', number });
}

/** The data of a button of a change, read again by `pressedIn`. */
export function doing(title: string, style: DoButton['style'], act: object): DoButton {
  return { title, style, data: { muster: 'do', ...act, msteams: { feedback: { hide: true } } } };
}
