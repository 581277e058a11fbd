import type { CalendarDate } from '../../workforce/calendar.js';
import { askerAt, audienceAt } from './audience.js';
import { bandsAt } from './bands.js';
import { knownAt } from './asKnown.js';
import { phrasesFrom } from '../words/beginnings.js';
import { certainNameAt, withoutCuts } from '../names/certainNames.js';
import { columnsAt } from './columnsAsked.js';
import { cover, type Cover } from './cover.js';
import { expectedStartAt } from './expectedStart.js';
import { eachAt, eachOneAt, groupsAt, meanOfEachAt, spreadAt } from './groups.js';
import { happeningAt } from '../names/happenings.js';
import { gradesAt } from './gradesCompared.js';
import { namesFrom, type Lexicon } from '../names/lexicon.js';
import type { Named } from '../words/named.js';
import { readsNumber } from '../names/numberNames.js';
import { numberPieceAt } from './numberPieces.js';
import { dateAt } from '../periods/dates.js';
import { afterAny, aSpan, skip, type Clock, type Meaning, type Parsed } from '../periods/meaning.js';
import { periodAt } from '../periods/periodAt.js';
import type { Option, Piece } from '../words/pieces.js';
import { allSuffixedAt, suffixedAt, turnedAt } from '../names/suffixedTeams.js';
import type { Token } from '../words/words.js';
import { beginsWording, wordingOf } from '../words/wordings.js';
import { wordInName } from '../names/wholeNames.js';
import { namesAt } from '../names/workbookNames.js';

interface Clause {
  readonly message: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly lexicon: Lexicon;
  readonly clock: Clock;
}

/**
 * Covers the words of a clause with the readings that use them best: 'vacancies in CMN last month' is a notion, a team and a month.
 * A piece keeps every reading of its words; which of them is meant is for the measure to say.
 */
export function recognise(message: string, tokens: readonly Token[], lexicon: Lexicon, clock: Omit<Clock, 'eventAt'>): Cover {
  const words = tokens.map(wordInName);
  const clause: Clause = { message, tokens, words, lexicon, clock: { ...clock, eventAt: eventReader(words, lexicon, clock.today) } };
  return cover(tokens, withoutCuts(tokens.map((_, from) => piecesAt(clause, from))));
}

function eventReader(words: readonly string[], lexicon: Lexicon, today: CalendarDate): Clock['eventAt'] {
  return (at) => {
    let longest: ReturnType<Clock['eventAt']> = null;
    for (const { phrase, next } of phrasesFrom(words, at, (begun) => lexicon.beginnings.has(begun))) {
      const event = lexicon.events.get(phrase);
      if (event && (!event.part || isCountedFrom(words, at))) longest = aSpan(event.period, next);
    }
    if (longest) return withItsDay(words, asItBegan(words, longest), today);
    return (isCountedFrom(words, at) ? happeningAt(words, at, lexicon, today) : null);
  };
}

/** 'When the inspection started' is its first day, and 'ended' its last. */
function asItBegan(words: readonly string[], event: Parsed<Meaning>): Parsed<Meaning> {
  const next = afterAny(words, event.next, ...TOOK_PLACE);
  const { value } = event;
  if (next === null || value.is !== 'span') return event;
  const edge = /^(started|began|launched)$/.test(words[next - 1]!) ? value.span.from : /^(ended|finished|closed)$/.test(words[next - 1]!) ? value.span.to : null;
  return edge === null ? { value, next } : aSpan({ from: edge, to: edge }, next);
}

/** 'The HR meetings on 18 July': a day of the event itself is no other time. */
function withItsDay(words: readonly string[], event: Parsed<Meaning>, today: CalendarDate): Parsed<Meaning> {
  const day = dateAt(words, skip(words, event.next, 'on|of|in'), { today, ahead: false, eventAt: () => null });
  const isItsOwn = day?.value.is === 'day' && event.value.is === 'span' && day.value.day >= event.value.span.from && day.value.day <= event.value.span.to;
  return isItsOwn ? { ...event, next: day.next } : event;
}

/** What an event is said to have done, behind its name. */
const TOOK_PLACE = ['started|began|launched|happened|ended|finished|closed', 'took place|effect', 'came into effect|force', 'came in|out', 'went live', 'was|were brought in', 'was|were introduced|launched|held|agreed'];

function isCountedFrom(words: readonly string[], at: number): boolean {
  const opening = words[words[at - 1] === 'the' ? at - 2 : at - 1] ?? '';
  return /^(since|after|before|until)$/.test(opening) || (opening === 'from' && words.slice(at, at + 4).some((word) => /^onwards?$/.test(word)));
}

function piecesAt(clause: Clause, from: number): Piece[] {
  const { message, tokens, words } = clause;
  const byEnd = new Map<number, Option[]>();
  for (const { value, next } of readingsAt(clause, from)) byEnd.set(next, [...(byEnd.get(next) ?? []), value]);
  return [...byEnd].map(([to, options]) => ({ from, to, options, words: words.slice(from, to).join(' '), text: message.slice(tokens[from]!.start, tokens[to - 1]!.end) }));
}

/** Every reading that starts at a word. Of pieces worth the same, the first is kept: fixed words and names come before what is parsed. */
function readingsAt(clause: Clause, from: number): Parsed<Option>[] {
  const { tokens, words, lexicon, clock } = clause;
  const parsed = [
    certainNameAt(tokens, words, from, lexicon),
    audienceAt(words, from),
    askerAt(words, from),
    suffixedAt(words, from, lexicon.suffixes),
    turnedAt(words, from, lexicon.suffixes),
    allSuffixedAt(words, from, lexicon.suffixes),
    underAt(words, from, lexicon),
    areaAt(words, from, lexicon),
    groupsAt(words, from),
    eachAt(words, from),
    eachOneAt(words, from),
    meanOfEachAt(words, from),
    spreadAt(words, from),
    knownAt(words, from, clock),
    upOrDownAt(words, from),
    timed(expectedStartAt(words, from, lexicon), clock),
    timed(timeAt(clause, from), clock),
    bandsAt(words, from),
    columnsAt(words, from),
    gradesAt(words, from, lexicon),
    numberPieceAt(words, from),
  ];
  return [...phrasesAt(clause, from), ...parsed.filter((one) => one !== null)];
}

/** A time; the year of 'the 2022 cohort' and 'the 2022 apprentices' is a part of their name. */
function timeAt({ words, lexicon, clock }: Clause, from: number): Parsed<Meaning> | null {
  const found = periodAt(words, from, clock);
  const isOfName = found && /^20\d\d$/.test(words[found.next - 1]!) && words[found.next - 2] === 'the' && lexicon.names.get(words.slice(found.next - 1, found.next + 1).join(' '))?.some(({ facet }) => facet === 'cohort');
  return isOfName ? null : found;
}

/** 'Are vacancies up', 'was agency down last month' ask for a change; 'are we down to three', 'are cases held up in' do not. */
function upOrDownAt(words: readonly string[], at: number): Parsed<Option> | null {
  const [before = '', word = '', behind = ''] = [words[at - 1], words[at], words[at + 1]];
  if (!/^(up|down)$/.test(word) || !/^([?,;.!]|since|this|last|in|at|over|again|now|much|so|year|month|or|compared|)$/.test(behind) || HELD_UP.test(before)) return null;
  const asks = /^(is|are|was|were)$/.test(before) || /(^|[,;:] |\b(so|and) )(is|are|was|were) (?!we |they |you |it |i )[a-z]/.test(words.slice(0, at).join(' '));
  return asks ? { value: { is: 'notion', notion: 'changed' }, next: at + 1 } : null;
}

const HELD_UP = /^(held|backed|taken|made|set|tied|coming|come|picked|closed|shut|written|broken)$/;

/** The wordings of the language and the names of the workbook that start at a word, however many words they have. */
function phrasesAt({ tokens, words, lexicon }: Clause, from: number): Parsed<Option>[] {
  const found: Parsed<Option>[] = [];
  for (const { phrase, next } of phrasesFrom(words, from, (begun) => beginsWording(begun) || lexicon.beginnings.has(begun))) {
    for (const value of wordingsOf(phrase, lexicon)) if (!groupsAFigure(value, words[next]) && !splitsContracts(value, words, from) && !(value.is === 'plain' && (upOrDownAt(words, from) || (words[from] === 'it' && tokens[from]!.capitals))) && !isReported(value, words, from, next, lexicon) && !areManagers(value, words, from, next) && !isVerb(value, words, from) && !isHad(value, words, from, next) && !beginsAName(value, words, next, lexicon)) found.push({ value, next });
    const named = readsAsAmount(words, from, next) ? [] : namesAt(phrase, tokens, from, next, lexicon);
    if (named.length > 0) found.push({ value: { is: 'name', named: isOfATeam(words, from, next) ? named.map(ofFirstLine) : named }, next });
    if (lexicon.council.has(phrase)) found.push({ value: { is: 'whole' }, next });
  }
  return found;
}

/** The '16+' of 'who holds 16+', and the 'pa' of what something costs, though a team or the initials of a role are called so. */
function readsAsAmount(words: readonly string[], from: number, next: number): boolean {
  if (next === from + 1 && words[from] === 'pa') return words.some((word) => COSTING.test(word));
  return /^\d/.test(words[from]!) && readsNumber(words, from, next) === 'number';
}

const COSTING = /^(cost|costs|costing|spend|spending|spent|save|saves|saving|savings|premium|bill|pay|paying|paid|amount|£.*)$/;

/** 'By agency rate' puts in order by a figure, and groups by no agency. */
function groupsAFigure(option: Option, next: string | undefined): boolean {
  return option.is === 'by' && option.facets.includes('supplier') && /^(rates?|headcount|numbers?|fte|share|cost|costs|length|workers?|staff|social|reliance|usage)$/.test(next ?? '');
}

/** The 'split' of 'perm to agency split by team' says what is set beside what. */
function splitsContracts(option: Option, words: readonly string[], from: number): boolean {
  return option.is === 'by' && /^(split|breakdown)$/.test(words[from]!) && /\b(perms?|permanent|agency|locums) (to|and|v|vs|versus) (perms?|permanent|agency|locums)$/.test(words.slice(0, from).join(' '));
}

/** 'Teams without a permanent manager' lack somebody who manages them: DATA.md, Reading rules. */
function isOfATeam(words: readonly string[], from: number, next: number): boolean {
  return next === from + 1 && words[from] === 'manager' && /^(permanent|perm|agency|locum|interim|a|any|no)$/.test(words[from - 1] ?? '') && words.slice(0, from).some((word) => /^teams?$/.test(word));
}

function ofFirstLine(named: Named): Named {
  return named.facet === 'roleGroup' ? { ...named, value: 'first line managers' } : named;
}

/** 'Held by managers', 'which team managers are agency', 'which team manager posts are vacant' ask for people and posts, and not for their teams; 'which team managers have the most' and 'are over target' do. */
function areManagers(option: Option, words: readonly string[], from: number, next: number): boolean {
  if (option.is === 'by' && words[from] === 'by' && words[next - 1] === 'managers' && /^(held|carried|covered|filled|occupied|done)$/.test(words[from - 1] ?? '')) return true;
  const [verb, then = ''] = words.slice(next, next + 2);
  if (option.is !== 'by' || verb === undefined || !/^(which|what)$/.test(words[from]!) || !/^(managers?|tms?)$/.test(words[next - 1]!)) return false;
  if (/^(has|have|had)$/.test(verb)) return /^(left|started|joined|gone|come|converted|resigned|been|moved)$/.test(then);
  if (/^(is|are|was|were)$/.test(verb)) return !/^(over|above|under|below|within|short|at|the|most|worst|furthest|responsible|accountable|in|doing|managing|running|carrying|holding)$/.test(then);
  return !/^(most|least|highest|lowest|needs?|holds?|held|carry|carries|carried|manages?|lost|loses?|relies|rely|by)$/.test(verb);
}

/** The 'mean' of 'I mean' is no average. */
function isVerb(option: Option, words: readonly string[], from: number): boolean {
  return option.is === 'notion' && option.notion === 'average' && words[from] === 'mean' && /^(i|we|you|they|it|that|this|which|to)$/.test(words[from - 1] ?? '');
}

/** 'Who we've got on secondment', 'how many have we got on ASYE' have somebody on something; 'how have they got on' asks how it went. */
function isHad(option: Option, words: readonly string[], from: number, next: number): boolean {
  if (option.is !== 'notion' || option.notion !== 'outcome' || words.slice(from, next).join(' ') !== 'got on' || words[next] === undefined) return false;
  const before = words.slice(0, from).join(' ');
  return /\b((we|you|i)(ve| have)?|whove)( still| already| currently)?$/.test(before) && !/\bhow( well| badly)?( have)? (we|you|i)(ve| have)?$/.test(before);
}

/** 'The family safeguarding teams' are asked about, and no family; 'what locality 3 carries' groups by no locality. */
function beginsAName({ is }: Option, words: readonly string[], next: number, lexicon: Lexicon): boolean {
  if (is !== 'refused' && is !== 'by') return false;
  if (is === 'by' && /^teams?$/.test(words[next] ?? '') && lexicon.names.get(words[next - 1]!)?.some(isPlace)) return true;
  return (is === 'refused' && /^(teams?|services?)$/.test(words[next] ?? '')) || namesFrom(words, next - 1, lexicon).some((longer) => longer.next > next && longer.value.some(isPlace));
}

function isOrigin({ facet }: Named): boolean {
  return facet === 'origin';
}

function isPlace({ facet }: Named): boolean {
  return facet === 'team' || facet === 'service';
}

function wordingsOf(phrase: string, { synonyms }: Lexicon): readonly Option[] {
  const found = wordingOf(phrase);
  return found.length > 0 ? found : wordingOf(synonyms.get(phrase) ?? '');
}

/** 'Under Erin Vale', 'reporting to', 'under the Welcome scheme': a manager's name says which teams, a scheme's which payments. */
function underAt(words: readonly string[], at: number, lexicon: Lexicon): Parsed<Option> | null {
  const next = afterAny(words, at, 'under', 'report|reports|reporting|answer|answers|answering to', 'led by', 'headed by');
  if (next === null) return null;
  const named = namesFrom(words, skip(words, next, 'the'), lexicon).some(({ value }) => value.some((one) => isPlace(one) || one.facet === 'person' || one.facet === 'scheme'));
  // Whoever reports to somebody is staff; 'vacancies reporting to' names the place alone.
  const who = /^(reports?|answers?)$/.test(words[at]!);
  return named ? { value: who ? { is: 'notion', notion: 'staff' } : { is: 'plain' }, next } : null;
}

/** 'Who reports to Erin Vale' asks for her staff; 'who does Duty report to' for its manager. */
function isReported(option: Option, words: readonly string[], from: number, next: number, lexicon: Lexicon): boolean {
  return option.is === 'notion' && option.notion === 'manages' && underAt(words, from, lexicon)?.next === next;
}

/** 'Erin Vale's area': what somebody manages, or a team or service by another word; 'of overseas origin'. */
function areaAt(words: readonly string[], at: number, { names }: Lexicon): Parsed<Option> | null {
  const isBehind = (is: (named: Named) => boolean) => [3, 2, 1].some((length) => at >= length && names.get(words.slice(at - length, at).join(' '))?.some(is));
  const named = (/^(area|patch|remit)$/.test(words[at] ?? '') && isBehind(isPlace)) || (words[at] === 'origin' && (isBehind(isOrigin) || (names.get(words[at + 1] ?? '')?.some(isOrigin) ?? false)));
  return named ? { value: { is: 'plain' }, next: at + 1 } : null;
}

function timed(found: Parsed<Meaning> | null, { today }: Clock): Parsed<Option> | null {
  if (!found) return null;
  const { value: meaning, next } = found;
  return { value: { is: 'time', meaning, ahead: liesAhead(meaning, today) }, next };
}

/** A period that is still running does not lie ahead. */
function liesAhead(meaning: Meaning, today: CalendarDate): boolean {
  switch (meaning.is) {
    case 'unclear': return false;
    case 'since': return meaning.span.from > today;
    case 'span': return meaning.span.from >= today && meaning.span.to > today;
    case 'day': case 'until': return meaning.day > today;
  }
}
