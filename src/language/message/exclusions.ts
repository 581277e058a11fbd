import { saidIn, type Piece } from '../words/pieces.js';
import { isSign, type Token } from '../words/words.js';

const OPENS = /^(if|with|when|once|and|but|,)$/;
const TAKES = /^(leaving|leave|taking|take|keeping|keep|stripping|strip)$/;
const LEFT_OUT = /^(( ?(is|are|was|were|being|to be))? (left out|excluded|taken out|stripped out|omitted|ignored|disregarded|removed|not counted|not included|set aside|aside))( of (it|this|that|the count|the figures?|the numbers?))?(?= |$)/;
const OUT = /^ (out|aside)( of (it|this|that|the count|the figures?|the numbers?))?(?= |$)/;
/** The most words of what is left out. */
const LONGEST = 8;

const ANYBODY = /^(those|these|the|all|any|ones?|people|persons?|anyone|anybody|everyone|everybody|covering|covers)$/;
/** Whom a relative clause must follow: 'teams without staff in Court' leaves nobody out. */
const SOMEBODY = /^(staff|workers?|social workers|leavers?|starters?|joiners?|posts?)$/;
/** What a relative clause says before the name that tells who is left out. */
const RELATIVE = /^(who|whom|that|which|whos|whove|theyre|are|is|was|were|have|has|had|been|being|left|leaves?|leaving|went|go|goes|going|gone|moved|moving|came|come|coming|joined|joining|started|starting|covers?|covering|because|result|due|owing|account|citing|gave|given|giving|for|on|in|at|of|to|from|with|by|as|a|an|the|there|here|still|currently|only|reasons?|said|doing|working|based|works)$/;

/** 'Other than those who left because of pay', 'excluding people who came from agency' leave out what is named at their end: the words between say only whom. */
export function relativesPlain(pieces: readonly Piece[]): readonly Piece[] {
  const opens = pieces.findIndex(({ options }) => options.some(({ is }) => is === 'without'));
  const named = opens < 0 ? -1 : pieces.findIndex(({ options }, at) => at > opens && options.some(({ is }) => is === 'name'));
  const saysWhom = pieces.slice(opens + 1, named).every((piece, at) => isRelative(piece, at === 0, pieces[opens + at + 2]));
  if (named < 0 || !saysWhom) return pieces;
  return pieces.map((piece, at) => (at > opens && at < named ? { ...piece, options: [{ is: 'plain' }] } : piece));
}

/** Whether a piece belongs to 'those who left because of', the first of it being whom it is about. */
function isRelative(piece: Piece, first: boolean, next: Piece | undefined): boolean {
  const said = saidIn(piece);
  return ANYBODY.test(said) || (SOMEBODY.test(said) && /^(who|that|which)\b/.test(saidIn(next))) || (!first && said.split(' ').every((word) => RELATIVE.test(word)));
}

/** 'If the Academy is left out', 'leaving Compass and Fostering out of it', as the words read that stand before what is left out: 'excluding the Academy'. */
export function exclusionsFirst(tokens: readonly Token[]): readonly Token[] {
  return leftOutFirst(parted(tokens));
}

const MORE = /^(more|fewer|less|higher|lower|bigger|smaller|greater|compare|compared|not|no|isnt|arent)$/;
/** What follows a 'but' that leaves nothing out: 'all vacancies but only in Court'. */
const GOES_ON = /^(only|just|not|also|in|at|on|by|for|from|with|without|excluding|how|what|which|who|when|where|why|is|are|the ones?)$/;

/** 'Other reasons than pay', 'any reason but pay' as 'reasons excluding pay'. */
function parted(tokens: readonly Token[]): readonly Token[] {
  for (const opens of tokens.keys()) {
    const closes = closingOf(tokens, opens);
    if (closes === null) continue;
    const excluding: Token = { ...tokens[closes]!, word: 'excluding', capital: false, capitals: false };
    return [...tokens.slice(0, opens), ...tokens.slice(opens + 1, closes), excluding, ...tokens.slice(closes + 1)];
  }
  return tokens;
}

/** Where the 'than' stands that belongs to an 'other', or the 'but' to an 'any'; null where none leaves anything out. */
function closingOf(tokens: readonly Token[], opens: number): number | null {
  const { word } = tokens[opens]!;
  const closing = /^(any|every|all)$/.test(word) ? /^but$/ : /^(other|another|different)$/.test(word) ? /^(than|then)$/ : null;
  const closes = closing ? tokens.findIndex((token, at) => at > opens + 1 && at <= opens + LONGEST_KIND && closing.test(token.word)) : -1;
  const next = tokens[closes + 1];
  if (closes < 0 || !next || isSign(next.word) || GOES_ON.test(next.word)) return null;
  return tokens.slice(0, closes).some((token) => MORE.test(token.word) || isSign(token.word)) ? null : closes;
}

/** The most words of what is any or other, and the one behind them. */
const LONGEST_KIND = 4;

function leftOutFirst(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at]!;
    const behind = OPENS.test(word) ? LEFT_OUT : TAKES.test(word) ? OUT : null;
    const found = behind && leftOut(tokens, at + 1, behind);
    if (!found || found.from === at + 1 || (found.from === at + 2 && TAKES.test(tokens[at + 1]!.word))) continue;
    const opening: Token = { ...tokens[at]!, word: 'excluding', capital: false, capitals: false };
    return [...tokens.slice(0, at), opening, ...tokens.slice(at + 1, found.from), ...leftOutFirst(tokens.slice(found.to))];
  }
  return tokens;
}

/** Where the words stand that leave out what is before them; null where a sign or another opening comes first. */
function leftOut(tokens: readonly Token[], start: number, behind: RegExp): { readonly from: number; readonly to: number } | null {
  for (let from = start; from < Math.min(tokens.length, start + LONGEST); from++) {
    const words = tokens.slice(from).map(({ word }) => ` ${word}`).join('');
    const said = behind.exec(words)?.[0];
    if (said) return { from, to: from + said.trim().split(' ').length };
    if (isSign(tokens[from]!.word) || /^(if|with|when|once|how|what|which|who|we|i|you|they)$/.test(tokens[from]!.word)) return null;
  }
  return null;
}
