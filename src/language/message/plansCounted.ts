import { namesFrom, type Lexicon } from '../names/lexicon.js';
import { wordInName } from '../names/wholeNames.js';
import type { Token } from '../words/words.js';
import { namedKindAt, type Span } from './kindsNamed.js';

/** The kinds of plan that cases are counted by, as they are said of children, and where they stand by themselves. */
const KINDS = /^(cp|cin|cla|lac|(?:cp|cin) plans?|children in need|child protection|looked after children|children looked after)$/;
const ON_A_PLAN = /^(?:children|child|kids)(?: (?:who|that))?(?: are)? (?:on|with|under|subject to) (?:a )?(?:(?:cp|child protection|protection) plans?|child protection)$/;
/** What may stand around a kind that is counted: how many, by what, where and when, and that somebody holds them. */
const NO_CASES = /^(team|teams|service|services|worker|workers|chair|chairs|conference|conferences|plan|plans|social|sw|sws|post|posts|practitioners?|manager|managers|staff|cases?|reviews?|visits?|placements?|court|nurse)$/;
const LONGEST_KIND = 8;

/** 'CLA by team', 'how many CP', 'children on a protection plan held in Elm' as cases of the kind; where children are asked about for themselves they stay what they are. */
export function plansCounted(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const names = namesIn(tokens, lexicon);
  const written: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const named = namedKindAt(tokens, at, names);
    if (named) {
      written.push({ ...tokens[at]!, end: tokens[named.to - 1]!.end, word: named.word });
      at = named.to;
      continue;
    }
    const { kind, to } = kindAt(tokens, at, names);
    const end = tokens[to - 1]!.end;
    written.push(...(kind ? `${kind} cases`.split(' ').map((word) => ({ ...tokens[at]!, end, word })) : [tokens[at]!]));
    at = to;
  }
  return written;
}

/** The longest kind at a word, where it is counted, and the place behind it. */
function kindAt(tokens: readonly Token[], at: number, names: readonly Span[]): { readonly kind: string | null; readonly to: number } {
  for (let to = Math.min(tokens.length, at + LONGEST_KIND); to > at; to--) {
    const said = tokens.slice(at, to).map(({ word }) => word).join(' ');
    const kind = ON_A_PLAN.test(said) ? 'cp' : KINDS.test(said) ? said.replace(/ plans?$/, '') : null;
    if (kind) return !names.some((name) => name.from < to && at < name.to) && isCounted(tokens, at, to, said) ? { kind, to } : { kind: null, to: at + 1 };
  }
  return { kind: null, to: at + 1 };
}

/** Where the names of teams and services stand, whole or by their initials: a team called LAC is none of the plans, nor is LAC Permanency. */
function namesIn(tokens: readonly Token[], lexicon: Lexicon): readonly Span[] {
  const words = tokens.map(wordInName);
  return words.flatMap((_, from) => namesFrom(words, from, lexicon).flatMap(({ value, next: to }) => (value.some(({ facet, fit }) => (facet === 'team' || facet === 'service') && fit !== 'part') ? { from, to } : [])));
}

/** Children need somebody who holds them; a kind by its letters needs what counts it. */
function isCounted(tokens: readonly Token[], from: number, to: number, said: string): boolean {
  const around = [...tokens.slice(0, from), ...tokens.slice(to)].map(({ word }) => word).join(' ');
  const [before = '', behind = ''] = [tokens[from - 1]?.word, tokens[to]?.word];
  const leads = /\b(number|numbers|count|total) of$/.test(tokens.slice(0, from).map(({ word }) => word).join(' '));
  if (NO_CASES.test(behind) || (/^(in|at|for|from|a|the|of|with|on)$/.test(before) && !leads) || OF_EACH_CHILD.test(around)) return false;
  return /child|kids/.test(said) ? HOLDERS.test(around) : COUNTING.test(around) || around === '';
}

/** What is said of each child, and of a plan that begins or ends: no cases of the week. */
const OF_EACH_CHILD = /\b(placed|placements?|missing|schools?|aged?|born|named|called|list|names?|visits?|seen|referr\w*|risk|county|new|newly|start\w*|(?<!\bweek )end(ed|ing)?|ceased|ceasing|became|become|becoming|came|entered|entering|left|leaving|step\w*|closed|moved|which (children|kids|child)|who (are|is|were)|whose|per (fte|worker|social worker|sw|head))\b/;
const HOLDERS = /\b(held|hold|holds|holding|carry|carries|carrying|caseloads?|per team|by team|by service|by worker|each team|allocated to)\b/;
const COUNTING = /^(how many( are| is)?|number of|no of|total|count of)\b|\b(numbers?|total|count|figures?|by (team|service|month|week|quarter|worker)|per team|each team|over time|trend|held|which team|most|split|breakdown)\b/;
