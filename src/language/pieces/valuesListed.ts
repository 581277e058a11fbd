import { TIME_FACETS, type Facet, type TimeFacet } from '../../workforce/measure.js';
import { CODE_COLUMNS, codesOf } from '../names/codeColumns.js';
import type { Named } from '../words/named.js';
import { notionsOf, saidIn, type Option, type Piece } from '../words/pieces.js';
import type { Notion } from '../vocabulary.js';
import { GROUP_WORDS } from '../words/wordings.js';

/** What asks for a grouping besides 'by': 'where did they go (agency, other LA)', 'why did they leave (pay, workload)'. */
const ASKED_BY: Readonly<Partial<Record<Notion, readonly Facet[]>>> = { why: ['reason', 'cover'], destination: ['destination', 'origin'], covering: ['cover'] };

/** Codes that are words of ours elsewhere, and what people say for them beside others of their column. */
const SAID: Readonly<Record<string, string>> = {
  full: 'full-time', part: 'part-time', perm: 'permanent', perms: 'permanent', permanent: 'permanent', temp: 'temporary', temps: 'temporary', fixed: 'fixed-term', 'fixed term': 'fixed-term',
  vac: 'vacancy', vacs: 'vacancy', vacancy: 'vacancy', vacancies: 'vacancy', vacant: 'vacancy', 'vacant posts': 'vacancy',
  agency: 'agency', locum: 'agency', locums: 'agency', 'newly qualified': 'newly qualified', asye: 'newly qualified', asyes: 'newly qualified',
};
/** That there are more values than those named. */
const AND_MORE = /^(etc|and so on|and so forth|and the rest|and the like|others?|rest|the rest|whatever|the like|such like|suchlike)$/;
const JOINS = /^(and|or|v|vs|versus|any)$/;

const CODES: ReadonlyMap<Facet, ReadonlySet<string>> = new Map<Facet, ReadonlySet<string>>([
  ...CODE_COLUMNS.map(([facet]) => [facet, new Set(CODE_COLUMNS.flatMap(([other, sheet, field]) => (other === facet ? codesOf(sheet, field) : [])))] as const),
  ['hours', new Set(['full-time', 'part-time'])],
]);

/** 'Funding' and 'reasons' as they stand without a 'by'. */
const GROUPS: ReadonlyMap<string, Facet | TimeFacet> = new Map(GROUP_WORDS.flatMap(([words, facet]) => words.split('|').map((word) => [word, facet] as const)));

/**
 * 'By funding (perm/temp/pilot)', 'by cover reason - vac, mat, sick etc': values listed beside what asks for their grouping are all of them meant.
 * Where the list goes on ('etc', 'other') it says what kind of values there are, and narrows nothing; by itself ('off sick/mat/other', 'staff full/part time') it asks for the grouping.
 */
export function valuesListed(pieces: readonly Piece[]): readonly Piece[] {
  const isBeside = ({ from, next, goesOn, values }: List, head: number, facet: Facet) =>
    values.length + Number(goesOn) > 1 ? (goesOn || CODES.has(facet)) && (from > head || next === head || next === head + 1) : isNamedAs(pieces, head, from);
  const lists = pieces.flatMap((piece, head) => groupsOf(piece).flatMap((facet) => listsOf(pieces, facet).filter((list) => isBeside(list, head, facet))));
  const [list] = lists.sort((a, b) => b.next - b.from - (a.next - a.from));
  if (list) return withList(pieces, list, list.goesOn ? { is: 'plain' } : { is: 'name', named: list.values, all: true });
  const facets: readonly Facet[] = pieces.some((piece) => notionsOf(piece).includes('agency')) ? ['cover'] : ['funding', 'reason'];
  const hours = listsOf(pieces, 'hours').find(({ values }) => new Set(values.map(({ value }) => value)).size > 1);
  if (hours) return withList(pieces, hours, { is: 'by', facets: ['hours'] });
  const open = facets.flatMap((facet) => listsOf(pieces, facet).map((list) => ({ facet, list }))).find(({ list: { goesOn, values } }) => goesOn && values.length > 1);
  return open ? withList(pieces, open.list, { is: 'by', facets: [open.facet] }) : pieces;
}

function groupsOf(piece: Piece): readonly Facet[] {
  const by = piece.options.flatMap((option) => (option.is === 'by' && option.facets.length === 1 ? option.facets : []));
  const asked = [...by, ...[GROUPS.get(saidIn(piece).split(' ').at(-1)!) ?? []].flat(), ...notionsOf(piece).flatMap((notion) => ASKED_BY[notion] ?? [])];
  return asked.filter((facet): facet is Facet => !(TIME_FACETS as readonly string[]).includes(facet));
}

interface List {
  /** The pieces of it, the last not included. */
  readonly from: number;
  readonly next: number;
  readonly values: readonly Named[];
  readonly goesOn: boolean;
}

/** 'Destination agency', 'origin NQ': one value right behind the name of its group. */
function isNamedAs(pieces: readonly Piece[], head: number, from: number): boolean {
  return from === head + 1 && pieces[from]!.from === pieces[head]!.to && /(destination|origin|source|funding)s?$/.test(saidIn(pieces[head]));
}

/** The runs of values of a facet, and 'etc' behind them. */
function listsOf(pieces: readonly Piece[], facet: Facet): readonly List[] {
  const lists: List[] = [];
  for (let from = 0; from < pieces.length; from++) {
    if (!valueOf(pieces[from]!, facet)) continue;
    let next = from;
    while (next < pieces.length && (valueOf(pieces[next]!, facet) || AND_MORE.test(saidIn(pieces[next])) || JOINS.test(saidIn(pieces[next])))) next++;
    while (JOINS.test(saidIn(pieces[next - 1]))) next--;
    const listed = pieces.slice(from, next);
    const values = listed.flatMap((piece) => valueOf(piece, facet) ?? []);
    const goesOn = listed.some((piece) => AND_MORE.test(saidIn(piece)));
    lists.push({ from, next, values, goesOn });
    from = next;
  }
  return lists;
}

/** The pieces with the list as one of them. */
function withList(pieces: readonly Piece[], { from, next }: List, option: Option): readonly Piece[] {
  const [first, last] = [pieces[from]!, pieces[next - 1]!];
  return [...pieces.slice(0, from), { from: first.from, to: last.to, text: pieces.slice(from, next).map(({ text }) => text).join(' '), words: 'these', options: [option] }, ...pieces.slice(next)];
}

function valueOf(piece: Piece, facet: Facet): Named | null {
  const named = piece.options.flatMap((option) => (option.is === 'name' ? option.named : [])).find((one) => one.facet === facet);
  const code = SAID[saidIn(piece)];
  return named ?? (code && CODES.get(facet)?.has(code) ? { facet, value: code, fit: 'whole' } : null);
}
