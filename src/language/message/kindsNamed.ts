import type { Token } from '../words/words.js';

/** Where the name of a team or service stands: behind its last word at `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A kind that a team is called by, too. */
const NAMED_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(cla|lac|cic|looked after( children)?|children looked after|children in care)$/, 'lookedaftercases'],
  [/^(cin|child(ren)? in need)$/, 'cincases'],
  [/^(cp|child protection)$/, 'cpcases'],
];
const LONGEST_NAMED = 3;
const PARTS = /^(,|\/|and|or|&|\+|v|vs)$/;
const CASES = /^(cases|numbers)$/;
const PLACED = /^(in|at|for|within|from|of|across)$/;

/** 'Looked after cases in Elm', 'CIN/CP/CLA split': where a team is called Looked After or CLA, another place or the other kinds beside it say that the plan is meant. */
export function namedKindAt(tokens: readonly Token[], at: number, names: readonly Span[]): { readonly word: string; readonly to: number } | null {
  for (let to = Math.min(tokens.length, at + LONGEST_NAMED); to > at; to--) {
    const word = namedKind(tokens, at, to);
    if (!word || names.some((name) => name.from <= at && name.to >= to && name.to - name.from > to - at)) continue;
    const others = otherKinds(tokens, at, to, names);
    // What stands beside a kind that a team is called by is written as that is.
    if (!names.some((name) => name.from === at && name.to === to)) {
      if (others.includes('name')) return { word, to: CASES.test(tokens[to]?.word ?? '') ? to + 1 : to };
      continue;
    }
    const cases = CASES.test(tokens[to]?.word ?? '') ? to + 1 : to;
    const elsewhere = names.some((name) => (name.from >= to || name.to <= at) && PLACED.test(tokens[tokens[name.from - 1]?.word === 'the' ? name.from - 2 : name.from - 1]?.word ?? ''));
    const isPlaced = PLACED.test(tokens[at - 1]?.word ?? '') || /^(the|our)$/.test(tokens[at - 1]?.word ?? '');
    if ((cases > to && elsewhere && !isPlaced) || others.length > 1 || others.includes('plain')) return { word, to: cases };
  }
  return null;
}

function namedKind(tokens: readonly Token[], from: number, to: number): string | null {
  const said = tokens.slice(from, to).map(({ word }) => word).join(' ');
  return NAMED_KINDS.find(([kind]) => kind.test(said))?.[1] ?? null;
}

/** The other kinds that stand beside one in a list: each a team's name, too, or plain. */
function otherKinds(tokens: readonly Token[], from: number, to: number, names: readonly Span[]): readonly ('name' | 'plain')[] {
  const own = namedKind(tokens, from, to);
  const others = new Map<string, 'name' | 'plain'>();
  const found = (start: number, end: number) => {
    const kind = namedKind(tokens, start, end);
    const isWithin = names.some((name) => name.from <= start && name.to >= end && name.to - name.from > end - start);
    if (kind && kind !== own && !isWithin) others.set(kind, names.some((name) => name.from === start && name.to === end) ? 'name' : 'plain');
    return kind !== null && !isWithin;
  };
  const skips = (at: number, step: 1 | -1) => {
    let next = at;
    while (PARTS.test(tokens[next]?.word ?? '') || CASES.test(tokens[next]?.word ?? '')) next += step;
    return next;
  };
  for (let at = skips(from - 1, -1), more = true; more && at >= 0; ) {
    const length = [3, 2, 1].find((one) => at - one + 1 >= 0 && found(at - one + 1, at + 1));
    more = length !== undefined;
    at = skips(at - (length ?? 0), -1);
  }
  for (let at = skips(to, 1), more = true; more && at < tokens.length; ) {
    const length = [3, 2, 1].find((one) => at + one <= tokens.length && found(at, at + one));
    more = length !== undefined;
    at = skips(at + (length ?? 0), 1);
  }
  return [...others.values()];
}
